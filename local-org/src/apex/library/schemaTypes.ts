/**
 * Describes: Schema, SObjectType, SObjectField, DescribeSObjectResult, DescribeFieldResult, PicklistEntry,
 * ChildRelationship. Source: Apex Reference, "Schema Namespace".
 */
import { randomUUID } from 'node:crypto';
import { ApexSObject, NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ChildRelationship, FieldDef, ObjectDef, PicklistValue } from '../../schema/types.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, list, text } from './arguments.ts';
import { ApexList, ApexNameMap } from './collections.ts';
import { asProperties, describedMethods } from './describedField.ts';
import { fieldSetsOf } from './fieldSets.ts';
import { recordTypeMethods } from './recordTypeInfo.ts';
import {
  describeField,
  describeObject,
  FieldToken,
  ObjectToken,
  sObjectFieldToken,
  sObjectTypeToken
} from './schemaTokens.ts';
import { toApex } from './sobjectValues.ts';
import { namedType, STRING } from './typeText.ts';

const objectOf = (call: NativeCall): ObjectDef => dataOf(call, call.receiver, ObjectToken).object;
const fieldOf = (call: NativeCall): FieldDef => dataOf(call, call.receiver, FieldToken).field;

function findObject(call: NativeCall, name: string | null): ObjectDef {
  const found = name === null ? undefined : call.thread.context.store.schema.object(name);
  return found ?? call.thread.throwApex('InvalidParameterValueException', `Invalid SObject type: ${name}`);
}

const OBJECT_TYPE = namedType('Schema.SObjectType');

export const schemaType: NativeType = {
  name: 'Schema',
  statics: {
    'Map<String, Schema.SObjectType> getGlobalDescribe()': (call) => {
      const all = new ApexNameMap(STRING, OBJECT_TYPE);
      for (const object of call.thread.context.store.schema.objects) {
        all.put(call.thread, object.name.toLowerCase(), sObjectTypeToken(object));
      }
      return all;
    },
    'List<Schema.DescribeSObjectResult> describeSObjects(List<String>)': (call, names) =>
      new ApexList(
        namedType('Schema.DescribeSObjectResult'),
        list(call, names).items.map((name) => describeObject(findObject(call, text(call, name))))
      )
  }
};

const newRecord = (call: NativeCall, id: ApexValue): ApexSObject => {
  const record = new ApexSObject(objectOf(call));
  if (id !== null) record.fields.set('id', id);
  return record;
};

export const sObjectTypeType: NativeType = {
  name: 'Schema.SObjectType',
  methods: {
    'Schema.DescribeSObjectResult getDescribe()': (call) => describeObject(objectOf(call)),
    'Schema.DescribeSObjectResult getDescribe(Schema.SObjectDescribeOptions)': (call) => describeObject(objectOf(call)),
    'SObject newSObject()': (call) => newRecord(call, null),
    'SObject newSObject(Id)': (call, id) => newRecord(call, text(call, id)),
    'SObject newSObject(Id, Boolean)': (call, id, withDefaults) => {
      const made = newRecord(call, id ?? null);
      if (withDefaults === true)
        for (const [key, field] of made.object.fields)
          if (field.defaultValue !== null && field.createable) made.fields.set(key, toApex(field, field.defaultValue));
      // "EventUuid is populated when the event is created with newSObject(null, true)".
      if (withDefaults === true && made.object.fields.has('eventuuid')) made.fields.set('eventuuid', randomUUID());
      return made;
    },
    'String toString()': (call) => objectOf(call).name
  }
};

export const sObjectDescribeOptionsType: NativeType = {
  name: 'Schema.SObjectDescribeOptions',
  kind: 'enum',
  enumValues: ['DEFAULT', 'DEFERRED', 'FULL']
};

export const sObjectFieldType: NativeType = {
  name: 'Schema.SObjectField',
  methods: {
    'Schema.DescribeFieldResult getDescribe()': (call) => {
      const token = dataOf(call, call.receiver, FieldToken);
      return describeField(token.object, token.field);
    },
    'String toString()': (call) => fieldOf(call).name
  }
};

const yes =
  (work: (object: ObjectDef) => ApexValue): NativeMethod =>
  (call) =>
    work(objectOf(call));

function childRelationships(call: NativeCall): ApexValue {
  const children = objectOf(call).children.map(
    (child) => new NativeObject('Schema.ChildRelationship', new Child(child))
  );
  return new ApexList(namedType('Schema.ChildRelationship'), children);
}

const objectMethods: Record<string, NativeMethod> = {
  'List<Schema.ChildRelationship> getChildRelationships()': childRelationships,
  ...recordTypeMethods,
  'String getKeyPrefix()': yes((object) => object.keyPrefix),
  'String getLabel()': yes((object) => object.label),
  'String getLabelPlural()': yes((object) => object.labelPlural),
  'String getLocalName()': yes((object) => object.name),
  'String getName()': yes((object) => object.name),
  'Schema.SObjectType getSObjectType()': yes(sObjectTypeToken),
  'Boolean isAccessible()': (call) => call.thread.context.access.mayRead(objectOf(call)),
  'Boolean isCreateable()': (call) => call.thread.context.access.mayCreate(objectOf(call)),
  'Boolean isCustom()': yes((object) => object.kind !== 'standard'),
  'Boolean isDeletable()': (call) => call.thread.context.access.mayDelete(objectOf(call)),
  'Boolean isUpdateable()': (call) => call.thread.context.access.mayEdit(objectOf(call)),
  'Boolean isCustomSetting()': yes((object) => object.setting !== undefined),
  'Boolean isDeprecatedAndHidden()': () => false,
  'Boolean isFeedEnabled()': () => false,
  'Boolean isMergeable()': yes(({ name }) => /^(account|contact|lead|case)$/i.test(name)),
  'Boolean isMruEnabled()': yes((object) => object.kind !== 'customMetadata'),
  'Boolean isQueryable()': yes((object) => object.name !== 'Name'),
  'Boolean isSearchable()': yes((object) => object.kind !== 'customMetadata' && !object.share),
  'Boolean isUndeletable()': yes((object) => object.deletable && object.fields.has('isdeleted'))
};

export const describeSObjectResultType: NativeType = {
  name: 'Schema.DescribeSObjectResult',
  properties: {
    ...asProperties(objectMethods),
    'Schema.SObjectTypeFields fields': {
      get: (call) => new NativeObject('Schema.SObjectTypeFields', new ObjectToken(objectOf(call)))
    },
    'Schema.SObjectTypeFieldSets fieldSets': { get: (call) => fieldSetsOf(objectOf(call)) }
  },
  methods: objectMethods
};

/** Field tokens by lower-case name, as `fields.getMap()` gives them. */
export const sObjectTypeFieldsType: NativeType = {
  name: 'Schema.SObjectTypeFields',
  methods: {
    'Map<String, Schema.SObjectField> getMap()': (call) => {
      const object = objectOf(call);
      const fields = new ApexNameMap(STRING, namedType('Schema.SObjectField'));
      for (const [name, field] of object.fields) fields.put(call.thread, name, sObjectFieldToken(object, field));
      return fields;
    }
  }
};

const DISPLAY_TYPES = [
  'ADDRESS',
  'ANYTYPE',
  'BASE64',
  'BOOLEAN',
  'COMBOBOX',
  'CURRENCY',
  'DATACATEGORYGROUPREFERENCE',
  'DATE',
  'DATETIME',
  'DOUBLE',
  'EMAIL',
  'ENCRYPTEDSTRING',
  'ID',
  'INTEGER',
  'LOCATION',
  'LONG',
  'MULTIPICKLIST',
  'PERCENT',
  'PHONE',
  'PICKLIST',
  'REFERENCE',
  'STRING',
  'TEXTAREA',
  'TIME',
  'URL'
];

export const displayTypeType: NativeType = { name: 'Schema.DisplayType', kind: 'enum', enumValues: DISPLAY_TYPES };

function displayType(call: NativeCall): ApexValue {
  const { type } = fieldOf(call);
  const name = type === 'int' ? 'INTEGER' : type.toUpperCase();
  return call.thread.enumValue('Schema.DisplayType', name) ?? call.thread.notSupported(`Schema.DisplayType.${name}`);
}

const ofField =
  (work: (field: FieldDef) => ApexValue): NativeMethod =>
  (call) =>
    work(fieldOf(call));

function mayEditField(call: NativeCall): boolean {
  const { object, field } = dataOf(call, call.receiver, FieldToken);
  return call.thread.context.access.mayEditField(object, field);
}

function referenceTo(call: NativeCall): ApexValue {
  const objects = fieldOf(call).referenceTo.flatMap((name) => call.thread.context.store.schema.object(name) ?? []);
  return new ApexList(OBJECT_TYPE, objects.map(sObjectTypeToken));
}

function picklistValues(call: NativeCall): ApexValue {
  const entries = fieldOf(call).picklistValues.map(
    (value) => new NativeObject('Schema.PicklistEntry', new Entry(value))
  );
  return new ApexList(namedType('Schema.PicklistEntry'), entries);
}

const fieldMethods: Record<string, NativeMethod> = {
  ...describedMethods,
  'Object getDefaultValue()': (call) => toApex(fieldOf(call), fieldOf(call).defaultValue),
  'String getInlineHelpText()': ofField((field) => field.helpText),
  'String getLabel()': ofField((field) => field.label),
  'Integer getLength()': ofField((field) => field.length),
  'String getLocalName()': ofField((field) => field.name),
  'String getName()': ofField((field) => field.name),
  'List<Schema.PicklistEntry> getPicklistValues()': picklistValues,
  'Integer getPrecision()': ofField((field) => field.precision),
  'List<Schema.SObjectType> getReferenceTo()': referenceTo,
  'String getRelationshipName()': ofField((field) => field.relationshipName),
  'Integer getScale()': ofField((field) => field.scale),
  'Schema.SObjectField getSObjectField()': (call) => {
    const token = dataOf(call, call.receiver, FieldToken);
    return sObjectFieldToken(token.object, token.field);
  },
  'Schema.SObjectType getSObjectType()': (call) => sObjectTypeToken(dataOf(call, call.receiver, FieldToken).object),
  'Schema.DisplayType getType()': displayType,
  'Boolean isAccessible()': (call) => {
    const { object, field } = dataOf(call, call.receiver, FieldToken);
    return call.thread.context.access.mayReadField(object, field);
  },
  'Boolean isAutoNumber()': ofField((field) => field.autoNumber !== null),
  'Boolean isCalculated()': ofField((field) => field.formula !== null || field.summary !== null),
  'Boolean isCascadeDelete()': ofField((field) => field.cascadeDelete),
  'Boolean isCaseSensitive()': ofField((field) => field.caseSensitive),
  'Boolean isCreateable()': (call) => fieldOf(call).createable && mayEditField(call),
  'Boolean isCustom()': ofField((field) => field.custom),
  'Boolean isDefaultedOnCreate()': ofField((field) => field.defaultedOnCreate),
  'Boolean isExternalId()': ofField((field) => field.externalId),
  'Boolean isIdLookup()': ofField((field) => field.idLookup),
  'Boolean isNameField()': ofField((field) => field.nameField),
  'Boolean isNillable()': ofField((field) => field.nillable),
  'Boolean isRestrictedDelete()': ofField((field) => field.restrictedDelete),
  'Boolean isRestrictedPicklist()': ofField((field) => field.restrictedPicklist),
  'Boolean isUnique()': ofField((field) => field.unique),
  'Boolean isUpdateable()': (call) => fieldOf(call).updateable && mayEditField(call)
};

export const describeFieldResultType: NativeType = {
  name: 'Schema.DescribeFieldResult',
  properties: asProperties(fieldMethods),
  methods: fieldMethods
};

class Entry {
  readonly value: PicklistValue;

  constructor(value: PicklistValue) {
    this.value = value;
  }
}

const entryOf = (call: NativeCall): PicklistValue => dataOf(call, call.receiver, Entry).value;

const entryMethods: Record<string, NativeMethod> = {
  'String getLabel()': (call) => entryOf(call).label,
  'String getValue()': (call) => entryOf(call).value,
  'Boolean isActive()': (call) => entryOf(call).active,
  'Boolean isDefaultValue()': (call) => entryOf(call).defaultValue
};

export const picklistEntryType: NativeType = {
  name: 'Schema.PicklistEntry',
  properties: asProperties(entryMethods),
  methods: entryMethods
};

class Child {
  readonly relationship: ChildRelationship;

  constructor(relationship: ChildRelationship) {
    this.relationship = relationship;
  }
}

const childOf = (call: NativeCall): ChildRelationship => dataOf(call, call.receiver, Child).relationship;

export const childRelationshipType: NativeType = {
  name: 'Schema.ChildRelationship',
  methods: {
    'Schema.SObjectType getChildSObject()': (call) => sObjectTypeToken(findObject(call, childOf(call).childObject)),
    'Schema.SObjectField getField()': (call) => {
      const object = findObject(call, childOf(call).childObject);
      const field = object.fields.get(childOf(call).field.toLowerCase());
      return field ? sObjectFieldToken(object, field) : null;
    },
    'String getRelationshipName()': (call) => childOf(call).relationshipName,
    'List<String> getJunctionIdListNames()': () => new ApexList(STRING, []),
    'List<Schema.SObjectType> getJunctionReferenceTo()': () => new ApexList(OBJECT_TYPE, []),
    'Boolean isCascadeDelete()': (call) => childOf(call).cascadeDelete,
    'Boolean isDeprecatedAndHidden()': () => false,
    'Boolean isRestrictedDelete()': (call) => {
      const child = childOf(call);
      const field = findObject(call, child.childObject).fields.get(child.field.toLowerCase());
      return field?.restrictedDelete ?? false;
    }
  }
};
