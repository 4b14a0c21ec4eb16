/**
 * The org's objects and fields, in the words of the REST API's describe result.
 * Source: REST API Developer Guide, "sObject Describe"; Object Reference, "Field Types" and "Primitive Data Types".
 */

import type { Gap } from './errors.ts';

/**
 * A stored value. Dates are `YYYY-MM-DD`; datetimes ISO 8601 in UTC with milliseconds (`2026-02-13T09:00:00.000Z`); times
 * `09:00:00.000Z`. An address or a location is read as JSON text of its parts.
 */
export type FieldValue = string | number | boolean | null;

/** Values of a record by field API name in the schema's spelling. */
export type RowValues = Record<string, FieldValue>;

/** Describe's `type`. */
export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'reference'
  | 'picklist'
  | 'multipicklist'
  | 'email'
  | 'phone'
  | 'url'
  | 'base64'
  | 'time'
  | 'address'
  | 'location';

export interface PicklistValue {
  readonly value: string;
  readonly label: string;
  readonly active: boolean;
  readonly defaultValue: boolean;
  /** Values of the controlling field with which this one may be chosen; absent when the list depends on none. */
  readonly controlledBy?: readonly string[];
}

export interface SummaryFilter {
  /** A field of the detail. */
  readonly field: string;
  readonly operation:
    | 'equals'
    | 'notEqual'
    | 'lessThan'
    | 'greaterThan'
    | 'lessOrEqual'
    | 'greaterOrEqual'
    | 'contains'
    | 'notContain'
    | 'startsWith'
    | 'includes'
    | 'excludes';
  /** As the metadata has it: several are separated by commas, none is a blank. */
  readonly value: string;
}

export interface Summary {
  readonly operation: 'count' | 'sum' | 'min' | 'max';
  readonly childObject: string;
  /** The child's reference to the object that has the roll-up. */
  readonly foreignKey: string;
  /** What is aggregated; null for a count. */
  readonly field: string | null;
  /** All must hold. */
  readonly filters: readonly SummaryFilter[];
}

export type DefinitionName = 'EntityDefinition' | 'FieldDefinition';

/** One value of a compound field: its key, and the field that it stands in. */
export interface CompoundPart {
  readonly key: string;
  readonly field: string;
}

export interface FieldDef {
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  readonly custom: boolean;
  /** False: a value is required on insert, unless {@link defaultedOnCreate}. */
  readonly nillable: boolean;
  readonly defaultedOnCreate: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  /** Text length in characters; 0 for other types. */
  readonly length: number;
  /** Digits in all and after the point, for numbers; 0 otherwise. */
  readonly precision: number;
  readonly scale: number;
  readonly unique: boolean;
  readonly caseSensitive: boolean;
  readonly externalId: boolean;
  /** May be used as the key of an upsert: Id, external Ids and a few standard fields. */
  readonly idLookup: boolean;
  /** Display format of an auto number, `PC-{00000}`; null for other fields. */
  readonly autoNumber: string | null;
  readonly nameField: boolean;
  /** A constant default (`true`, `Draft`, `0`), already of the field's type; null without one. */
  readonly defaultValue: FieldValue;
  readonly picklistValues: readonly PicklistValue[];
  readonly restrictedPicklist: boolean;
  /** The field on which the values of a dependent picklist depend; null for other fields. */
  readonly controllingField: string | null;
  /** Objects a reference may point to; empty for other types. */
  readonly referenceTo: readonly string[];
  /** Name of the parent path (`Account`, `Vendor__r`); null for other types. */
  readonly relationshipName: string | null;
  /** One of several objects (Owner, Who, What): a path along it reads the object Name. */
  readonly namePointing?: boolean;
  /** A relationship of custom metadata to an object or field of the org, whose name is the value. */
  readonly leadsTo?: DefinitionName;
  /** True for master-detail and for standard references that delete with their parent. */
  readonly cascadeDelete: boolean;
  readonly masterDetail: boolean;
  /** Whoever may read the master may write the detail; otherwise who may edit it. Of a master-detail alone. */
  readonly masterReadSuffices?: boolean;
  /** A lookup that refuses the parent's delete (`Restrict`); otherwise the lookup is cleared (`SetNull`). */
  readonly restrictedDelete: boolean;
  /** Fields of the object that this one shows together: an address, a location. It has no column. */
  readonly parts?: readonly CompoundPart[];
  /** Text of a formula field, which has no column in the store; null for other fields. */
  readonly formula: string | null;
  /** Whether the formula takes a missing number for zero. */
  readonly blanksAsZero: boolean;
  /** A default that is computed (`TODAY() + 7`); null for constants and without one. */
  readonly defaultFormula: string | null;
  /** What a roll-up summary field aggregates; null for other fields. Its value is stored. */
  readonly summary: Summary | null;
  /** A text area that holds HTML. */
  readonly richText?: boolean;
  readonly helpText: string | null;
  readonly description: string | null;
}

export interface ChildRelationship {
  /** Name of the subquery (`OpportunityLineItems`, `Criteria__r`); null when the relationship cannot be queried. */
  readonly relationshipName: string | null;
  readonly childObject: string;
  readonly field: string;
  readonly cascadeDelete: boolean;
}

/** Refuses a record when its condition holds. Source: Salesforce Help, "Validation Rules". */
export interface ValidationRule {
  readonly name: string;
  readonly condition: string;
  readonly message: string;
  /** Where the error shows: a field's name, or null for the top of the page. */
  readonly field: string | null;
}

/** Source: Metadata API Developer Guide, "RecordType". */
export interface RecordType {
  readonly developerName: string;
  readonly label: string;
  readonly description: string | null;
  readonly active: boolean;
  /** Values to choose from by lower-case field name; picklists that are not named have all of theirs. */
  readonly picklists: ReadonlyMap<
    string,
    { readonly values: ReadonlySet<string>; readonly defaultValue: string | null }
  >;
}

/**
 * What users may do with records that nobody gives them: the organization-wide default.
 * Source: Metadata API Developer Guide, "CustomObject" (sharingModel); Salesforce Help, "Organization-Wide Default Access
 * Settings" (https://help.salesforce.com/s/articleView?id=platform.sharing_model_fields.htm).
 */
export type SharingModel = 'Private' | 'Read' | 'ReadWrite' | 'ReadWriteTransfer' | 'FullAccess' | 'ControlledByParent';

/** What a share object shares, and the names of the fields that say so. */
export interface ShareOf {
  /** API name: `Account`, `Vendor__c`. */
  readonly object: string;
  readonly parentField: string;
  readonly levelField: string;
}

export interface ObjectDef {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly keyPrefix: string;
  /** A platform event that is published whether or not the transaction succeeds. */
  readonly publishesImmediately?: boolean;
  readonly kind: 'standard' | 'custom' | 'customMetadata';
  /** Fields by lower-case API name, in describe order. */
  readonly fields: ReadonlyMap<string, FieldDef>;
  readonly children: readonly ChildRelationship[];
  /** In the order of their names. An object with any has the field `RecordTypeId`. */
  readonly recordTypes: readonly RecordType[];
  /** Active ones, in the order of their names. */
  readonly validationRules: readonly ValidationRule[];
  /** The name field; null where an object has none (PermissionSetAssignment). */
  readonly nameField: FieldDef | null;
  /** Objects without it can only be read and written by Setup rights (User, Profile, PermissionSet, Organization). */
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly deletable: boolean;
  readonly sharingModel: SharingModel;
  /** Its records are not opened to those above their owners, "Grant Access Using Hierarchies" off; of custom objects. */
  readonly withoutHierarchy?: boolean;
  /** Of a custom setting. */
  readonly setting?: 'Hierarchy' | 'List';
  /** Present on `AccountShare`, `Vendor__Share` and the like. */
  readonly share?: ShareOf;
  readonly description: string | null;
}

export interface Schema {
  /** What of the project is left out. */
  readonly unsupported: readonly Gap[];
  /** Objects in the order of their names. */
  readonly objects: readonly ObjectDef[];
  /** By API name, without regard to case. */
  object(name: string): ObjectDef | undefined;
  /** By the first three characters of an Id. */
  objectOfId(id: string): ObjectDef | undefined;
}
