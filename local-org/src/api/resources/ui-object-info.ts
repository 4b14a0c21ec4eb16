// Objects and fields as Lightning components ask for them (`lightning/uiObjectInfoApi`).
// Source: User Interface API Developer Guide, "Object Info" and "Picklist Values" response bodies.
import { createHash } from 'node:crypto';
import type { FieldDef, FieldType, ObjectDef } from '../../schema/types.ts';
import { notFound } from '../errors.ts';
import { readableField, readableFields } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json } from '../types.ts';
import { masterRecordTypeId, objectOf } from './describe.ts';

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
  routes.add('/data/ui-api/object-info/:object', {
    GET: (call) => ({ status: 200, body: objectInfo(call, objectOf(call)) })
  });
  routes.add('/data/ui-api/object-info/:object/picklist-values/:recordType', {
    GET: (call) => {
      const object = objectOf(call);
      checkRecordType(call);
      const picklists = readableFields(call.context, object).filter(isPicklist);
      const picklistFieldValues = Object.fromEntries(
        picklists.map((field) => [field.name, picklistValues(call, object, field)])
      );
      return { status: 200, body: { eTag: etag(picklistFieldValues), picklistFieldValues } };
    }
  });
  routes.add('/data/ui-api/object-info/:object/picklist-values/:recordType/:field', {
    GET: (call) => {
      const object = objectOf(call);
      checkRecordType(call);
      const field = readableField(call.context, object, call.params['field'] ?? '');
      if (!isPicklist(field)) throw notFound(`${object.name}.${field.name} is not a picklist field`);
      return { status: 200, body: picklistValues(call, object, field) };
    }
  });
}

const etag = (value: unknown): string => createHash('md5').update(JSON.stringify(value)).digest('hex');
const infoUrl = (call: Call, name: string): string => `${call.base}/ui-api/object-info/${name}`;
const isPicklist = (field: FieldDef): boolean => field.type === 'picklist' || field.type === 'multipicklist';

/** There are no record types but the one that every object has. */
function checkRecordType(call: Call): void {
  if (call.params['recordType']?.slice(0, 15) !== masterRecordTypeId.slice(0, 15)) throw notFound();
}

function picklistValues(call: Call, object: ObjectDef, field: FieldDef): Json {
  const values = field.picklistValues
    .filter(({ active }) => active)
    .map(({ value, label }) => ({ attributes: null, label, validFor: [], value }));
  const preset = field.picklistValues.find(({ defaultValue }) => defaultValue);
  const content = {
    controllerValues: {},
    defaultValue: preset ? { attributes: null, label: preset.label, validFor: [], value: preset.value } : null,
    values
  };
  return {
    ...content,
    eTag: etag(content),
    url: `${infoUrl(call, object.name)}/picklist-values/${masterRecordTypeId}/${field.name}`
  };
}

export function objectInfo(call: Call, object: ObjectDef): Json {
  const { access, store } = call.context;
  const records = object.kind !== 'customMetadata';
  const content = {
    apiName: object.name,
    associateEntityType: null,
    associateParentEntity: null,
    childRelationships: object.children.map((child) => ({
      childObjectApiName: child.childObject,
      fieldName: child.field,
      junctionIdListNames: [],
      junctionReferenceTo: [],
      relationshipName: child.relationshipName
    })),
    compactLayoutable: records,
    createable: access.mayCreate(object),
    custom: object.kind !== 'standard',
    defaultRecordTypeId: masterRecordTypeId,
    deletable: access.mayDelete(object),
    dependentFields: {},
    feedEnabled: false,
    fields: Object.fromEntries(
      readableFields(call.context, object).map((field) => [field.name, fieldInfo(call, object, field)])
    ),
    keyPrefix: object.keyPrefix,
    label: object.label,
    labelPlural: object.labelPlural,
    layoutable: records,
    mruEnabled: false,
    nameFields: nameFieldsOf(object),
    queryable: true,
    recordTypeInfos: {
      [masterRecordTypeId]: {
        available: true,
        defaultRecordTypeMapping: true,
        master: true,
        name: 'Master',
        recordTypeId: masterRecordTypeId
      }
    },
    searchable: false,
    themeInfo: null,
    updateable: access.mayEdit(object)
  };
  return { eTag: etag([content, store.organizationId]), ...content };
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
  base64: 'Base64'
};

function fieldInfo(call: Call, object: ObjectDef, field: FieldDef): Json {
  const { access, store } = call.context;
  return {
    apiName: field.name,
    calculated: field.formula !== null || field.summary !== null,
    compound: false,
    compoundComponentName: null,
    compoundFieldName: null,
    controllerName: null,
    controllingFields: [],
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
