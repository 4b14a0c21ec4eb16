/** Types whose methods belong to the language itself: Object, Exception, enums, sObjects. */
import { ApexList, ApexMap, ApexSet, equalValues, sObjectFieldToken, textOf } from '../library/index.ts';
import type { ApexEnum } from '../native.ts';
import { ApexObject, type NativeCall, type NativeType } from '../native.ts';
import { AGGREGATE_RESULT_TYPE, SOBJECT_TYPE } from './sobject-type.ts';
import type { ExceptionObject } from './exception-types.ts';
import { type DmlFailure } from './exception-types.ts';
import type { ApexValue } from '../values.ts';

const thrown = (call: NativeCall): ExceptionObject => call.receiver as ExceptionObject;

/** The hash of Java's strings: `s[0] * 31^(n-1) + ...` in 32 bits. */
function textHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

/** What every value can do. */
export const OBJECT_TYPE: NativeType = {
  name: 'Object',
  methods: {
    'Boolean equals(Object)': (call, other = null) => equalValues(call.thread, call.receiver, other),
    'Integer hashCode()': (call) =>
      call.receiver instanceof ApexObject ? call.receiver.identity : textHash(textOf(call.thread, call.receiver)),
    'String toString()': (call) => textOf(call.thread, call.receiver)
  }
};

export const ENUM_TYPE: NativeType = {
  name: 'Enum',
  superName: 'Object',
  methods: {
    'String name()': (call) => (call.receiver as ApexEnum).name,
    'Integer ordinal()': (call) => (call.receiver as ApexEnum).ordinal
  }
};

/** Source: Apex Reference, "Exception Methods". */
const EXCEPTION_TYPE: NativeType = {
  name: 'Exception',
  superName: 'Object',
  methods: {
    'String getMessage()': (call) => thrown(call).text,
    'String getTypeName()': (call) => thrown(call).shownType,
    'Exception getCause()': (call) => thrown(call).cause,
    'Integer getLineNumber()': (call) => thrown(call).line || (thrown(call).made?.line ?? 0),
    'String getStackTraceString()': (call) => thrown(call).trace || (thrown(call).made?.trace ?? ''),
    'void setMessage(String)': (call, message = null) => {
      thrown(call).message = message as string | null;
      thrown(call).shown = message as string | null;
      return null;
    },
    'void initCause(Exception)': (call, cause = null) => {
      thrown(call).cause = cause;
      return null;
    }
  }
};

function failure(call: NativeCall, index: ApexValue): DmlFailure {
  const found = thrown(call).failures[Number(index)];
  return found ?? call.thread.throwApex('ListException', `List index out of bounds: ${String(index)}`);
}

function failedFields({ object, errors }: DmlFailure): ApexValue[] {
  return (errors[0]?.fields ?? []).flatMap((name) => {
    const field = object.fields.get(name.toLowerCase());
    return field ? [sObjectFieldToken(object, field)] : [];
  });
}

/** Source: Apex Reference, "DMLException and EmailException Methods". */
const DML_EXCEPTION_TYPE: NativeType = {
  name: 'DmlException',
  superName: 'Exception',
  methods: {
    'Integer getNumDml()': (call) => thrown(call).failures.length,
    'String getDmlMessage(Integer)': (call, index = 0) => failure(call, index).errors[0]?.message ?? null,
    'String getDmlId(Integer)': (call, index = 0) => failure(call, index).id,
    'Integer getDmlIndex(Integer)': (call, index = 0) => failure(call, index).row,
    'List<String> getDmlFieldNames(Integer)': (call, index = 0) =>
      new ApexList({ name: 'String', args: [] }, [...(failure(call, index).errors[0]?.fields ?? [])]),
    'List<Schema.SObjectField> getDmlFields(Integer)': (call, index = 0) =>
      new ApexList({ name: 'Schema.SObjectField', args: [] }, failedFields(failure(call, index))),
    'String getDmlStatusCode(Integer)': (call, index = 0) => failure(call, index).errors[0]?.statusCode ?? null,
    'System.StatusCode getDmlType(Integer)': (call, index = 0) =>
      call.thread.enumValue('System.StatusCode', failure(call, index).errors[0]?.statusCode ?? '') ?? null
  }
};

const STRING_REF = { name: 'String', args: [] };
const STRINGS_REF = { name: 'Set', args: [STRING_REF] };

/** Source: Apex Reference, "Exception Class and Built-In Exceptions" (QueryException, getInaccessibleFields). */
const QUERY_EXCEPTION_TYPE: NativeType = {
  name: 'QueryException',
  superName: 'Exception',
  methods: {
    'Map<String,Set<String>> getInaccessibleFields()': (call) => {
      const { inaccessible } = thrown(call);
      if (!inaccessible) return null;
      const map = new ApexMap(STRING_REF, STRINGS_REF);
      for (const [object, fields] of inaccessible)
        map.put(call.thread, object, ApexSet.of(call.thread, STRING_REF, fields));
      return map;
    }
  }
};

/** `Trigger.operationType`. */
const TRIGGER_OPERATION_TYPE: NativeType = {
  name: 'System.TriggerOperation',
  kind: 'enum',
  enumValues: [
    'BEFORE_INSERT',
    'BEFORE_UPDATE',
    'BEFORE_DELETE',
    'AFTER_INSERT',
    'AFTER_UPDATE',
    'AFTER_DELETE',
    'AFTER_UNDELETE'
  ]
};

const TYPES = new Map<string, NativeType>([
  ['aggregateresult', AGGREGATE_RESULT_TYPE],
  ['object', OBJECT_TYPE],
  ['enum', ENUM_TYPE],
  ['sobject', SOBJECT_TYPE],
  ['exception', EXCEPTION_TYPE],
  ['dmlexception', DML_EXCEPTION_TYPE],
  ['queryexception', QUERY_EXCEPTION_TYPE],
  ['triggeroperation', TRIGGER_OPERATION_TYPE]
]);

export function languageType(name: string): NativeType | undefined {
  return TYPES.get(name.toLowerCase().replace(/^system\./, ''));
}

/** Methods of a built-in exception class. */
export function exceptionMembers(className: string): NativeType {
  if (/^system\.queryexception$/i.test(className)) return QUERY_EXCEPTION_TYPE;
  return /^system\.(dml|email)exception$/i.test(className) ? DML_EXCEPTION_TYPE : EXCEPTION_TYPE;
}
