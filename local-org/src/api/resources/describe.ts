// What objects and fields there are, as far as the user may see them.
// Source: REST API Developer Guide, "Describe Global", "sObject Basic Information", "sObject Describe".
import type { FieldDef, FieldType, ObjectDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { readableFields, readableObject } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json } from '../types.ts';

/** The record type every object has while the project defines none. */
export const masterRecordTypeId = '012000000000000AAA';

export function addDescribe(routes: Routes): void {
  routes.add('/data/sobjects', {
    GET: (call) => ({
      status: 200,
      body: {
        encoding: 'UTF-8',
        maxBatchSize: 200,
        sobjects: call.org.schema.objects
          .filter((object) => call.context.access.mayRead(object))
          .map((object) => basics(call, object))
      }
    })
  });
  for (const path of ['/data/sobjects/:object/describe', '/data/tooling/sobjects/:object/describe']) {
    routes.add(path, { GET: (call) => ({ status: 200, body: describe(call, objectOf(call)) }) });
  }
}

export const objectOf = (call: Call): ObjectDef => readableObject(call.context, call.params['object'] ?? '');

/** The part of a describe that the global describe and the basic information share. */
export function basics(call: Call, object: ObjectDef): Json {
  const { access } = call.context;
  const own = `${call.base}/sobjects/${object.name}`;
  const records = object.kind !== 'customMetadata';
  return {
    activateable: false,
    associateEntityType: null,
    associateParentEntity: null,
    createable: access.mayCreate(object),
    custom: object.kind !== 'standard',
    customSetting: false,
    deepCloneable: false,
    deletable: access.mayDelete(object),
    deprecatedAndHidden: false,
    feedEnabled: false,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    keyPrefix: object.keyPrefix,
    label: object.label,
    labelPlural: object.labelPlural,
    layoutable: records,
    mergeable: false,
    mruEnabled: false,
    name: object.name,
    queryable: true,
    replicateable: records,
    retrieveable: true,
    searchable: false,
    triggerable: records,
    undeletable: records && object.deletable,
    updateable: access.mayEdit(object),
    urls: { sobject: own, describe: `${own}/describe`, rowTemplate: `${own}/{ID}` }
  };
}

function describe(call: Call, object: ObjectDef): Json {
  const { context } = call;
  return {
    ...basics(call, object),
    actionOverrides: [],
    childRelationships: object.children
      .filter((child) => {
        const childObject = context.store.schema.object(child.childObject);
        return childObject !== undefined && context.access.mayRead(childObject);
      })
      .map((child) => ({
        cascadeDelete: child.cascadeDelete,
        childSObject: child.childObject,
        deprecatedAndHidden: false,
        field: child.field,
        junctionIdListNames: [],
        junctionReferenceTo: [],
        relationshipName: child.relationshipName,
        restrictedDelete: restricts(context, child.childObject, child.field)
      })),
    compactLayoutable: object.kind !== 'customMetadata',
    defaultImplementation: null,
    extendedBy: null,
    extendsInterfaces: null,
    fields: readableFields(context, object).map((field) => describeField(context, object, field)),
    implementedBy: null,
    implementsInterfaces: null,
    listviewable: null,
    lookupLayoutable: null,
    namedLayoutInfos: [],
    networkScopeFieldName: null,
    recordTypeInfos: [
      {
        active: true,
        available: true,
        defaultRecordTypeMapping: true,
        developerName: 'Master',
        master: true,
        name: 'Master',
        recordTypeId: masterRecordTypeId,
        urls: {}
      }
    ],
    searchLayoutable: false,
    sobjectDescribeOption: 'FULL',
    supportedScopes: [{ label: `All ${object.labelPlural.toLowerCase()}`, name: 'everything' }]
  };
}

function restricts({ store }: ExecutionContext, objectName: string, fieldName: string): boolean {
  return store.schema.object(objectName)?.fields.get(fieldName.toLowerCase())?.restrictedDelete ?? false;
}

const soapTypes: Readonly<Record<FieldType, string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  boolean: 'xsd:boolean',
  int: 'xsd:int',
  double: 'xsd:double',
  currency: 'xsd:double',
  percent: 'xsd:double',
  date: 'xsd:date',
  datetime: 'xsd:dateTime',
  string: 'xsd:string',
  textarea: 'xsd:string',
  picklist: 'xsd:string',
  multipicklist: 'xsd:string',
  email: 'xsd:string',
  phone: 'xsd:string',
  url: 'xsd:string'
};

/** Text longer than this cannot be filtered, sorted or grouped (Object Reference, "Field Types": textarea). */
const longText = 255;

function describeField({ access }: ExecutionContext, object: ObjectDef, field: FieldDef): Json {
  const long = field.type === 'textarea' && field.length > longText;
  const numeric = ['int', 'double', 'currency', 'percent'].includes(field.type);
  return {
    aggregatable: !long && field.type !== 'boolean',
    aiPredictionField: false,
    autoNumber: field.autoNumber !== null,
    byteLength: field.length * 3,
    calculated: field.formula !== null,
    calculatedFormula: field.formula,
    cascadeDelete: field.cascadeDelete,
    caseSensitive: field.caseSensitive,
    compoundFieldName: null,
    controllerName: null,
    createable: field.createable && access.mayEditField(object, field),
    custom: field.custom,
    defaultValue: field.defaultValue,
    defaultValueFormula: null,
    defaultedOnCreate: field.defaultedOnCreate,
    dependentPicklist: false,
    deprecatedAndHidden: false,
    digits: field.type === 'int' ? field.precision : 0,
    displayLocationInDecimal: false,
    encrypted: false,
    externalId: field.externalId,
    extraTypeInfo: null,
    filterable: !long,
    filteredLookupInfo: null,
    formulaTreatNullNumberAsZero: false,
    groupable: !long && !['double', 'currency', 'percent', 'datetime', 'multipicklist'].includes(field.type),
    highScaleNumber: false,
    htmlFormatted: false,
    idLookup: field.idLookup,
    inlineHelpText: field.helpText,
    label: field.label,
    length: field.length,
    mask: null,
    maskType: null,
    name: field.name,
    nameField: field.nameField,
    namePointing: field.referenceTo.length > 1,
    nillable: field.nillable,
    permissionable: field.nillable && field.custom && !field.masterDetail,
    picklistValues: field.picklistValues.map((value) => ({ ...value, validFor: null })),
    polymorphicForeignKey: field.referenceTo.length > 1,
    precision: numeric ? field.precision : 0,
    queryByDistance: false,
    referenceTargetField: null,
    referenceTo: field.referenceTo,
    relationshipName: field.relationshipName,
    relationshipOrder: field.masterDetail ? 0 : null,
    restrictedDelete: field.restrictedDelete,
    restrictedPicklist: field.restrictedPicklist,
    scale: field.scale,
    searchPrefilterable: field.type === 'reference',
    soapType: soapTypes[field.type],
    sortable: !long && field.type !== 'multipicklist',
    type: field.type,
    unique: field.unique,
    updateable: field.updateable && access.mayEditField(object, field),
    writeRequiresMasterRead: false
  };
}
