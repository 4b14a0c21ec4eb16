// Objects and fields as Lightning components ask for them (`lightning/uiObjectInfoApi`).
// Source: User Interface API Developer Guide, "Object Info" and "Picklist Values" response bodies.
import { recordTypesById } from '../../dml/index.ts';
import { controllingValues, isId, toId18 } from '../../schema/index.ts';
import type {
  ChildRelationship,
  FieldDef,
  FieldType,
  ObjectDef,
  PicklistValue,
  RecordType
} from '../../schema/types.ts';
import { notFound } from '../errors.ts';
import { etag } from '../etag.ts';
import { readableField, readableFields } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json } from '../types.ts';
import { masterRecordTypeId, objectOf, recordTypeInfos } from './describe.ts';

export function addObjectInfo(routes: Routes): void {
  routes.add('/data/ui-api/object-info', {
    GET: (call) => ({
      status: 200,
      body: {
        objects: Object.fromEntries(
          call.org.schema.objects
            .filter((object) => call.context.access.mayRead(object))
            .map((object) => [
              object.name,
              {
                apiName: object.name,
                keyPrefix: object.keyPrefix,
                label: object.label,
                labelPlural: object.labelPlural,
                nameFields: nameFieldsOf(object),
                objectInfoUrl: infoUrl(call, object.name)
              }
            ])
        )
      }
    })
  });
  // Each object answers for itself: one that the user may not see does not fail the others.
  routes.add('/data/ui-api/object-info/batch/:objects', {
    GET: (call) => {
      const results = (call.params['objects'] ?? '').split(',').map((name) => {
        const { status, body } = call.dispatch({ method: 'GET', url: infoUrl(call, encodeURIComponent(name.trim())) });
        return { statusCode: status, result: body };
      });
      return { status: 200, body: { results } };
    }
  });
  routes.add('/data/ui-api/object-info/:object', {
    GET: (call) => ({ status: 200, body: objectInfo(call, objectOf(call)) })
  });
  routes.add('/data/ui-api/object-info/:object/picklist-values/:recordType', {
    GET: (call) => {
      const object = objectOf(call);
      const type = recordTypeOf(call, object);
      const picklists = readableFields(call.context, object).filter(isPicklist);
      const picklistFieldValues = Object.fromEntries(
        picklists.map((field) => [field.name, picklistValues(call, object, field, type)])
      );
      return { status: 200, body: { eTag: etag(picklistFieldValues), picklistFieldValues } };
    }
  });
  routes.add('/data/ui-api/object-info/:object/picklist-values/:recordType/:field', {
    GET: (call) => {
      const object = objectOf(call);
      const type = recordTypeOf(call, object);
      const field = readableField(call.context, object, call.params['field'] ?? '');
      if (!isPicklist(field)) throw notFound(`${object.name}.${field.name} is not a picklist field`);
      return { status: 200, body: picklistValues(call, object, field, type) };
    }
  });
}

const infoUrl = (call: Call, name: string): string => `${call.base}/ui-api/object-info/${name}`;
const isPicklist = (field: FieldDef): boolean => field.type === 'picklist' || field.type === 'multipicklist';

export interface ChosenType {
  readonly id: string;
  /** Undefined for Master, whose lists are whole. */
  readonly type: RecordType | undefined;
}

/** @throws OrgError NOT_FOUND for what is no record type of the object */
export function recordTypeOf(call: Call, object: ObjectDef, wanted = call.params['recordType'] ?? ''): ChosenType {
  if (wanted.slice(0, 15) === masterRecordTypeId.slice(0, 15)) return { id: masterRecordTypeId, type: undefined };
  const id = isId(wanted) ? toId18(wanted) : wanted;
  const type = recordTypesById(call.context.store, object).get(id);
  if (type === undefined) throw notFound();
  return { id, type };
}

function valuesOf(field: FieldDef, type: RecordType | undefined) {
  const limited = type?.picklists.get(field.name.toLowerCase());
  const values = field.picklistValues.filter(({ active, value }) => active && limited?.values.has(value) !== false);
  const preset = values.find(({ defaultValue, value }) =>
    limited === undefined ? defaultValue : value === limited.defaultValue
  );
  return { values, preset };
}

/** The value that a new record of the type starts with. */
export const presetOf = (field: FieldDef, { type }: ChosenType): string | null =>
  valuesOf(field, type).preset?.value ?? null;

function picklistValues(call: Call, object: ObjectDef, field: FieldDef, { id, type }: ChosenType): Json {
  const { values, preset } = valuesOf(field, type);
  const controllers = controllingValues(object.fields.get(field.controllingField?.toLowerCase() ?? ''));
  // What a value depends on is told by the indexes of the controlling values.
  const entry = ({ value, label, controlledBy = [] }: PicklistValue) => ({
    attributes: null,
    label,
    validFor: controlledBy.map((one) => controllers.indexOf(one)).filter((index) => index >= 0),
    value
  });
  const content = {
    controllerValues: Object.fromEntries(controllers.map((value, index) => [controllerKey(value), index])),
    defaultValue: preset ? entry(preset) : null,
    values: values.map(entry)
  };
  return {
    ...content,
    eTag: etag(content),
    url: `${infoUrl(call, object.name)}/picklist-values/${id}/${field.name}`
  };
}

/** A checkbox that controls is named by its values. */
const controllerKey = (value: string): string =>
  value === 'unchecked' ? 'false' : value === 'checked' ? 'true' : value;

export function objectInfo(call: Call, object: ObjectDef): Json {
  const { access, store } = call.context;
  const records = object.kind !== 'customMetadata';
  const types = recordTypeInfos(call, object);
  // The local org's UI API has addresses and locations by their parts alone.
  const fieldsInfo = readableFields(call.context, object).filter((field) => field.parts === undefined);
  const content = {
    apiName: object.name,
    associateEntityType: null,
    associateParentEntity: null,
    childRelationships: object.children
      .filter((child) => mayReadChild(call, child))
      .map((child) => ({
        childObjectApiName: child.childObject,
        fieldName: child.field,
        junctionIdListNames: [],
        junctionReferenceTo: [],
        relationshipName: child.relationshipName
      })),
    compactLayoutable: records,
    createable: access.mayCreate(object),
    custom: object.kind !== 'standard',
    defaultRecordTypeId: types.find((type) => type.defaultRecordTypeMapping)?.recordTypeId ?? masterRecordTypeId,
    deletable: access.mayDelete(object),
    dependentFields: dependentFields(fieldsInfo),
    feedEnabled: false,
    fields: Object.fromEntries(fieldsInfo.map((field) => [field.name, fieldInfo(call, object, field)])),
    keyPrefix: object.keyPrefix,
    label: object.label,
    labelPlural: object.labelPlural,
    layoutable: records,
    mruEnabled: false,
    nameFields: nameFieldsOf(object),
    queryable: true,
    recordTypeInfos: Object.fromEntries(
      types.map(({ available, defaultRecordTypeMapping, master, name, recordTypeId }) => [
        recordTypeId,
        { available, defaultRecordTypeMapping, master, name, recordTypeId }
      ])
    ),
    searchable: false,
    themeInfo: null,
    updateable: access.mayEdit(object)
  };
  return { eTag: etag([content, store.organizationId]), ...content };
}

/** What the user may not read of a child is not told by its parent either. */
function mayReadChild({ context }: Call, { childObject, field }: ChildRelationship): boolean {
  const child = context.store.schema.object(childObject);
  const reference = child?.fields.get(field.toLowerCase());
  return child !== undefined && reference !== undefined && context.access.mayReadField(child, reference);
}

/** Dependent lists below what they depend on: `{ Country__c: { State__c: {} } }`. */
function dependentFields(fields: readonly FieldDef[]): Json {
  const below = (name: string): Record<string, unknown> =>
    Object.fromEntries(
      fields.filter((field) => field.controllingField === name).map((field) => [field.name, below(field.name)])
    );
  const roots = fields.filter((field) => field.controllingField === null);
  return Object.fromEntries(
    roots.map((field) => [field.name, below(field.name)]).filter(([, list]) => Object.keys(list as object).length > 0)
  ) as Json;
}

/** A person's name has its parts as name fields too. */
function nameFieldsOf(object: ObjectDef): string[] {
  const parts = ['firstname', 'lastname'].flatMap((key) => object.fields.get(key)?.name ?? []);
  return object.nameField ? [...(parts.length === 2 ? parts : []), object.nameField.name] : [];
}

const dataTypes: Readonly<Record<FieldType, string>> = {
  id: 'String',
  string: 'String',
  textarea: 'TextArea',
  boolean: 'Boolean',
  int: 'Int',
  double: 'Double',
  currency: 'Currency',
  percent: 'Percent',
  date: 'Date',
  datetime: 'DateTime',
  reference: 'Reference',
  picklist: 'Picklist',
  multipicklist: 'MultiPicklist',
  email: 'Email',
  phone: 'Phone',
  url: 'Url',
  base64: 'Base64',
  time: 'Time',
  address: 'Address',
  location: 'Location'
};

function fieldInfo(call: Call, object: ObjectDef, field: FieldDef): Json {
  const { access, store } = call.context;
  return {
    apiName: field.name,
    calculated: field.formula !== null || field.summary !== null,
    compound: false,
    compoundComponentName: null,
    compoundFieldName: null,
    controllerName: field.controllingField,
    controllingFields: field.controllingField === null ? [] : [field.controllingField],
    createable: field.createable && access.mayEditField(object, field),
    custom: field.custom,
    dataType: dataTypes[field.type],
    defaultValue: field.defaultValue,
    defaultedOnCreate: field.defaultedOnCreate,
    digits: 0,
    externalId: field.externalId,
    extraTypeInfo: field.type === 'textarea' ? 'PlainTextArea' : null,
    filterable: !(field.type === 'textarea' && field.length > 255),
    filteredLookupInfo: null,
    highScaleNumber: false,
    htmlFormatted: false,
    inlineHelpText: field.helpText,
    label: field.label,
    length: field.length,
    maskType: null,
    nameField: field.nameField,
    polymorphicForeignKey: field.referenceTo.length > 1,
    precision: field.precision,
    reference: field.type === 'reference',
    referenceTargetField: null,
    referenceToInfos: field.referenceTo.flatMap((name) => {
      const target = store.schema.object(name);
      return target ? [{ apiName: target.name, nameFields: nameFieldsOf(target) }] : [];
    }),
    relationshipName: field.relationshipName,
    required: !field.nillable && !field.defaultedOnCreate && field.type !== 'boolean',
    scale: field.scale,
    searchPrefilterable: false,
    sortable: !(field.type === 'textarea' && field.length > 255),
    unique: field.unique,
    updateable: field.updateable && access.mayEditField(object, field)
  };
}
