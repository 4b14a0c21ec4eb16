/** Schema: the objects and fields of the org, Ids, and the errors that an org answers. */
export { bindKeyPrefixes, buildSchema } from './buildSchema.ts';
export { instantOf, isDay, isInRange } from './dates.ts';
export { describeGlobal, describeSObject } from './describe.ts';
export type { ChildRelationshipDescribe, DescribeAccess, ObjectDescribe, ObjectSummary } from './describe.ts';
export { isLongText } from './describeField.ts';
export type { FieldDescribe } from './describeField.ts';
export { NotSupportedError, OrgError } from './errors.ts';
export { isId, toId18 } from './ids.ts';
export { isPermissionable } from './permissionable.ts';
export { opportunityStages } from './standard/opportunity.ts';
export type { OpportunityStage } from './standard/opportunity.ts';
export type {
  ChildRelationship,
  FieldDef,
  FieldType,
  FieldValue,
  ObjectDef,
  PicklistValue,
  RowValues,
  Schema,
  Summary,
  SummaryFilter,
  ValidationRule
} from './types.ts';
