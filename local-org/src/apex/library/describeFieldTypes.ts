/**
 * Describes of fields: DescribeFieldResult with its types and the entries of picklists.
 * Source: Apex Reference, "DescribeFieldResult Class", "PicklistEntry Class", "DisplayType Enum".
 */
import type { FieldDef, PicklistValue } from '../../schema/types.ts';
import { NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf } from './arguments.ts';
import { ApexList } from './collections.ts';
import { asProperties, describedMethods } from './describedField.ts';
import { FieldToken, sObjectFieldToken, sObjectTypeToken } from './schemaTokens.ts';
import { toApex } from './sobjectValues.ts';
import { namedType } from './typeText.ts';

const OBJECT_TYPE = namedType('Schema.SObjectType');

const fieldOf = (call: NativeCall): FieldDef => dataOf(call, call.receiver, FieldToken).field;

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
