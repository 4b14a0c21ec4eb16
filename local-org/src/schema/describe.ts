/**
 * Describe results as the REST API gives them.
 * Source: REST API Developer Guide, "sObject Describe" and "Describe Global"; SOAP API Developer Guide,
 * "describeSObjects()".
 */
import { MASTER_RECORD_TYPE } from './recordTypes.ts';
import { describeField } from './describeField.ts';
import type { FieldDescribe } from './describeField.ts';
import type { FieldDef, ObjectDef, Schema } from './types.ts';

/** What describe asks of a user's rights; without it everything is shown. */
export interface DescribeAccess {
  mayRead(object: ObjectDef): boolean;
  mayCreate(object: ObjectDef): boolean;
  mayEdit(object: ObjectDef): boolean;
  mayDelete(object: ObjectDef): boolean;
  mayReadField(object: ObjectDef, field: FieldDef): boolean;
  mayEditField(object: ObjectDef, field: FieldDef): boolean;
}

/** The part of a describe result that `describeGlobal` gives too. */
export interface ObjectSummary {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly keyPrefix: string;
  readonly custom: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly deletable: boolean;
  readonly queryable: boolean;
  readonly urls: Readonly<Record<string, string>>;
  readonly [flag: string]: unknown;
}

export interface ChildRelationshipDescribe {
  readonly cascadeDelete: boolean;
  readonly childSObject: string;
  readonly deprecatedAndHidden: boolean;
  readonly field: string;
  readonly junctionIdListNames: readonly string[];
  readonly junctionReferenceTo: readonly string[];
  readonly relationshipName: string | null;
  readonly restrictedDelete: boolean;
}

export interface RecordTypeInfo {
  readonly active: boolean;
  readonly available: boolean;
  readonly defaultRecordTypeMapping: boolean;
  readonly developerName: string;
  readonly master: boolean;
  readonly name: string;
  readonly recordTypeId: string;
}

/** Of an object without record types. */
const MASTER: RecordTypeInfo = {
  active: true,
  available: true,
  defaultRecordTypeMapping: true,
  developerName: 'Master',
  master: true,
  name: 'Master',
  recordTypeId: MASTER_RECORD_TYPE
};

export interface ObjectDescribe extends ObjectSummary {
  readonly fields: readonly FieldDescribe[];
  readonly childRelationships: readonly ChildRelationshipDescribe[];
  readonly recordTypeInfos: readonly Readonly<Record<string, unknown>>[];
}

/**
 * An object as the user sees it: fields that may not be read are absent.
 * @param base path of the API version that the URLs start with, `/services/data/v66.0`
 * @param recordTypes whose Ids only a store knows
 */
export function describeSObject(
  schema: Schema,
  object: ObjectDef,
  base: string,
  access?: DescribeAccess,
  recordTypes: readonly RecordTypeInfo[] = [MASTER]
): ObjectDescribe {
  const fields = [...object.fields.values()]
    .filter((field) => access?.mayReadField(object, field) ?? true)
    .map((field) => describeField(object, field, access?.mayEditField(object, field) ?? true));
  return {
    ...summaryOf(object, base, access),
    actionOverrides: [],
    associateEntityType: null,
    associateParentEntity: null,
    childRelationships: childRelationshipsOf(schema, object, access),
    compactLayoutable: object.kind !== 'customMetadata',
    defaultImplementation: null,
    extendedBy: null,
    extendsInterfaces: null,
    fields,
    implementedBy: null,
    implementsInterfaces: null,
    listviewable: null,
    lookupLayoutable: null,
    namedLayoutInfos: [],
    networkScopeFieldName: null,
    recordTypeInfos: recordTypes.map((info) => ({
      ...info,
      urls: { layout: `${base}/sobjects/${object.name}/describe/layouts/${info.recordTypeId}` }
    })),
    searchLayoutable: object.kind !== 'customMetadata',
    sobjectDescribeOption: 'FULL',
    supportedScopes: [
      { label: `All ${object.labelPlural}`, name: 'everything' },
      { label: `My ${object.labelPlural}`, name: 'mine' }
    ]
  };
}

/** All objects that the user may read. */
export function describeGlobal(
  schema: Schema,
  base: string,
  access?: DescribeAccess
): { encoding: string; maxBatchSize: number; sobjects: ObjectSummary[] } {
  const readable = schema.objects.filter((object) => access?.mayRead(object) ?? true);
  return {
    encoding: 'UTF-8',
    maxBatchSize: 200,
    sobjects: readable.map((object) => summaryOf(object, base, access))
  };
}

function summaryOf(object: ObjectDef, base: string, access: DescribeAccess | undefined): ObjectSummary {
  const url = `${base}/sobjects/${object.name}`;
  const isData = object.kind !== 'customMetadata';
  const createable = object.createable && (access?.mayCreate(object) ?? true);
  const updateable = object.updateable && (access?.mayEdit(object) ?? true);
  const deletable = object.deletable && (access?.mayDelete(object) ?? true);
  return {
    activateable: false,
    createable,
    custom: object.kind !== 'standard',
    customSetting: object.setting !== undefined,
    deepCloneable: false,
    deletable,
    deprecatedAndHidden: false,
    feedEnabled: false,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    keyPrefix: object.keyPrefix,
    label: object.label,
    labelPlural: object.labelPlural,
    layoutable: isData,
    mergeable: false,
    mruEnabled: isData,
    name: object.name,
    queryable: true,
    replicateable: isData,
    retrieveable: true,
    searchable: false,
    triggerable: isData,
    undeletable: deletable && object.fields.has('isdeleted'),
    updateable,
    urls: { describe: `${url}/describe`, rowTemplate: `${url}/{ID}`, sobject: url }
  };
}

function childRelationshipsOf(
  schema: Schema,
  object: ObjectDef,
  access: DescribeAccess | undefined
): ChildRelationshipDescribe[] {
  return object.children.flatMap((relationship) => {
    const child = schema.object(relationship.childObject);
    const field = child?.fields.get(relationship.field.toLowerCase());
    if (!child || !field) return [];
    if (access && !(access.mayRead(child) && access.mayReadField(child, field))) return [];
    return [
      {
        cascadeDelete: relationship.cascadeDelete,
        childSObject: relationship.childObject,
        deprecatedAndHidden: false,
        field: relationship.field,
        junctionIdListNames: [],
        junctionReferenceTo: [],
        relationshipName: relationship.relationshipName,
        restrictedDelete: field.restrictedDelete
      }
    ];
  });
}
