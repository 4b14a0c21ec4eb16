/**
 * Describes of objects: Schema, SObjectType, SObjectField, DescribeSObjectResult, ChildRelationship.
 * Source: Apex Reference, "Schema Namespace".
 */
import { randomUUID } from 'node:crypto';
import { ApexSObject, NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ChildRelationship, FieldDef, ObjectDef } from '../../schema/types.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, list, text } from './arguments.ts';
import { ApexList, ApexNameMap } from './collections.ts';
import { asProperties } from './describedField.ts';
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

/** How much is loaded at once is no difference here. */
const describeObjects: NativeMethod = (call, names) =>
  new ApexList(
    namedType('Schema.DescribeSObjectResult'),
    list(call, names).items.map((name) => describeObject(findObject(call, text(call, name))))
  );

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
    'List<Schema.DescribeSObjectResult> describeSObjects(List<String>)': describeObjects,
    'List<Schema.DescribeSObjectResult> describeSObjects(List<String>, Schema.SObjectDescribeOptions)': describeObjects
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
    // Without an Id the record has none.
    'SObject newSObject(Id)': (call, id) => newRecord(call, id ?? null),
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
