/** The methods of every sObject. Source: Apex Reference, "SObject Class". */
import { ApexList, ApexMap, cloneRecord, errorValue, sObjectTypeToken, textOf } from '../library/index.ts';
import { setOptions } from '../library/dmlOptionTypes.ts';
import { ApexAggregateResult, ApexSObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { ExceptionObject } from './exception-types.ts';
import { isEditable, memberOf, readChildren, readField, writeField, writeParent } from './sobjects.ts';
import type { Thread } from './thread.ts';

/** A row of an aggregate query may stand where an SObject is declared, and can less. */
function record(call: NativeCall): ApexSObject {
  const { receiver } = call;
  return receiver instanceof ApexSObject ? receiver : call.thread.notSupported('this method of an AggregateResult');
}
const threadOf = (call: NativeCall): Thread => call.thread as Thread;

/** Field names arrive as text or as a field token, whose text is the name. */
function nameOf(call: NativeCall, name: ApexValue): string {
  if (name === null) return call.thread.throwApex('NullPointerException', 'Argument 1 cannot be null');
  return textOf(call.thread, name);
}

const invalid = (call: NativeCall, name: string): never =>
  call.thread.throwApex('SObjectException', `Invalid field ${name} for ${record(call).object.name}`);

const ofAggregate: NativeMethod = (call, name = null) => {
  const text = nameOf(call, name);
  const value = (call.receiver as ApexAggregateResult).values.get(text.toLowerCase());
  return value === undefined
    ? call.thread.throwApex('SObjectException', `Invalid field ${text} for AggregateResult`)
    : value;
};

const get: NativeMethod = (call, name = null) => {
  if (call.receiver instanceof ApexAggregateResult) return ofAggregate(call, name);
  const text = nameOf(call, name);
  const member = memberOf(record(call).object, text);
  return member?.kind === 'field' ? readField(threadOf(call), record(call), member.field) : invalid(call, text);
};

const put: NativeMethod = (call, name = null, value = null) => {
  const text = nameOf(call, name);
  const member = memberOf(record(call).object, text);
  if (member?.kind !== 'field') return invalid(call, text);
  const thread = threadOf(call);
  if (!isEditable(record(call).object, member.field))
    return thread.throwApex('SObjectException', `Field ${member.field.name} is not editable`);
  const before = record(call).fields.get(text.toLowerCase()) ?? null;
  writeField(thread, record(call), member.field, thread.fieldValue(member.field, value));
  return before;
};

/** Of `Parent__r` and of `Parent__c`. */
const relationshipOf = (member: ReturnType<typeof memberOf>): string | null =>
  member?.kind === 'parent' ? member.name : member?.kind === 'field' ? member.field.relationshipName : null;

const getSObject: NativeMethod = (call, name = null) => {
  const text = nameOf(call, name);
  const { object } = record(call);
  const member = memberOf(object, text);
  const relationship = relationshipOf(member);
  if (relationship === null)
    return call.thread.throwApex('SObjectException', `Invalid relationship ${text} for ${object.name}`);
  return record(call).parents.get(relationship.toLowerCase()) ?? null;
};

const putSObject: NativeMethod = (call, name = null, value = null) => {
  const text = nameOf(call, name);
  const member = memberOf(record(call).object, text);
  const relationship = relationshipOf(member);
  if (relationship === null) return invalid(call, text);
  const before = record(call).parents.get(relationship.toLowerCase()) ?? null;
  writeParent(threadOf(call), record(call), relationship, value);
  return before;
};

const getSObjects: NativeMethod = (call, name = null) => {
  const text = nameOf(call, name);
  const member = memberOf(record(call).object, text);
  const child = member?.kind === 'children' ? threadOf(call).program.schema.object(member.childObject) : undefined;
  if (member?.kind !== 'children' || !child)
    return call.thread.throwApex('SObjectException', `Invalid relationship ${text} for ${record(call).object.name}`);
  const list = readChildren(threadOf(call), record(call), member.name, child);
  return list instanceof ApexList && list.items.length > 0 ? list : null;
};

/** `clone(preserveId, isDeepClone, preserveReadonlyTimestamps, preserveAutonumber)`. */
const clone: NativeMethod = (call, preserveId = false, deep = false, timestamps = false, autonumber = false) =>
  cloneRecord(record(call), {
    preserveId: preserveId === true,
    deep: deep === true,
    preserveReadonlyTimestamps: timestamps === true,
    preserveAutonumber: autonumber === true
  });

const addError: NativeMethod = (call, message = null) => {
  const text = message instanceof ExceptionObject ? message.text : message === null ? '' : textOf(call.thread, message);
  record(call).errors.push({ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: text, fields: [] });
  return null;
};

const addFieldError: NativeMethod = (call, name = null, message = null) => {
  const text = nameOf(call, name);
  const field = record(call).object.fields.get(text.toLowerCase());
  if (!field) return invalid(call, text);
  const error = { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: textOf(call.thread, message) };
  record(call).errors.push({ ...error, fields: [field.name] });
  return null;
};

const populated: NativeMethod = (call) => {
  const map = new ApexMap({ name: 'String', args: [] }, { name: 'Object', args: [] });
  if (call.receiver instanceof ApexAggregateResult) {
    for (const [name, value] of call.receiver.values) map.put(call.thread, name, value);
    return map;
  }
  const source = record(call);
  for (const [key, value] of source.fields) {
    const field = source.object.fields.get(key);
    if (field && (value !== null || !source.selected)) map.put(call.thread, field.name, value);
  }
  for (const [key, value] of source.parents) {
    const member = memberOf(source.object, key);
    if (member?.kind === 'parent' && value) map.put(call.thread, member.name, value);
  }
  for (const [key, value] of source.children) {
    const member = memberOf(source.object, key);
    if (member?.kind === 'children') map.put(call.thread, member.name, value);
  }
  return map;
};

export const SOBJECT_TYPE: NativeType = {
  name: 'SObject',
  methods: {
    'Object get(String)': get,
    'Object get(Schema.SObjectField)': get,
    'Object put(String, Object)': put,
    'Object put(Schema.SObjectField, Object)': put,
    'SObject getSObject(String)': getSObject,
    'SObject getSObject(Schema.SObjectField)': getSObject,
    'SObject putSObject(String, SObject)': putSObject,
    'SObject putSObject(Schema.SObjectField, SObject)': putSObject,
    'List<SObject> getSObjects(Schema.SObjectType)': (call, type = null) =>
      getSObjects(call, textOf(call.thread, type)),
    'List<SObject> getSObjects(String)': getSObjects,
    'Schema.SObjectType getSObjectType()': (call) => sObjectTypeToken(record(call).object),
    'Map<String, Object> getPopulatedFieldsAsMap()': populated,
    'Boolean isSet(String)': (call, name = null) => record(call).fields.has(nameOf(call, name).toLowerCase()),
    'Boolean isSet(Schema.SObjectField)': (call, name = null) =>
      record(call).fields.has(nameOf(call, name).toLowerCase()),
    'void clear()': (call) => {
      record(call).fields.clear();
      return null;
    },
    'void setOptions(Database.DMLOptions)': (call, options = null) => {
      setOptions(call, record(call), options);
      return null;
    },
    'SObject clone()': clone,
    'SObject clone(Boolean)': clone,
    'SObject clone(Boolean, Boolean)': clone,
    'SObject clone(Boolean, Boolean, Boolean)': clone,
    'SObject clone(Boolean, Boolean, Boolean, Boolean)': clone,
    'void addError(String)': addError,
    'void addError(String, Boolean)': addError,
    'void addError(Exception)': addError,
    'void addError(Exception, Boolean)': addError,
    'void addError(String, String, Boolean)': addFieldError,
    'void addError(Schema.SObjectField, String, Boolean)': addFieldError,
    'void addError(String, String)': addFieldError,
    'void addError(Schema.SObjectField, String)': addFieldError,
    'List<Database.Error> getErrors()': (call) =>
      new ApexList({ name: 'Database.Error', args: [] }, record(call).errors.map(errorValue)),
    'Id getCloneSourceId()': (call) => record(call).cloneOf?.id ?? null,
    'Boolean isClone()': (call) => record(call).cloneOf !== null,
    'Boolean hasErrors()': (call) => record(call).errors.length > 0
  }
};

export const AGGREGATE_RESULT_TYPE: NativeType = {
  name: 'AggregateResult',
  methods: { 'Object get(String)': ofAggregate, 'Map<String, Object> getPopulatedFieldsAsMap()': populated }
};
