/** Schema: the objects and fields of the org, Ids, and the errors that an org answers. */
export { bindKeyPrefixes, buildSchema } from './buildSchema.ts';
export { instantOf, isDay, isInRange, storedInstant, timeOf } from './dates.ts';
export { describeGlobal, describeSObject } from './describe.ts';
export type {
  ChildRelationshipDescribe,
  DescribeAccess,
  ObjectDescribe,
  ObjectSummary,
  RecordTypeInfo
} from './describe.ts';
export { controllingValues, describeField, isLongText } from './describeField.ts';
export type { FieldDescribe } from './describeField.ts';
export { NotSupportedError, noSuchField, OrgError, UnknownNameError, unlessMissing } from './errors.ts';
export type { Gap, UnknownName } from './errors.ts';
export { isFormOfId, isId, toId18 } from './ids.ts';
export { filterItem } from './summary.ts';
export { MASTER_RECORD_TYPE } from './recordTypes.ts';
export { compoundOf, compoundParts, isStored } from './compounds.ts';
export { isPermissionable } from './permissionable.ts';
export { controllingFields } from './sharing.ts';
export { closedCaseStatuses } from './standard/case.ts';
export { opportunityStages } from './standard/opportunity.ts';
export type { OpportunityStage } from './standard/opportunity.ts';
export type {
  ChildRelationship,
  FieldDef,
  FieldType,
  FieldValue,
  ObjectDef,
  PicklistValue,
  RecordType,
  RowValues,
  Schema,
  ShareOf,
  SharingModel,
  Summary,
  SummaryFilter,
  ValidationRule
} from './types.ts';
