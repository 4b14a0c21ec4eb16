/** DML for Apex: limits, records to the DML room with the project's triggers, Ids back, DmlException. */
import { save } from '../../dml/index.ts';
import type { DmlOperation, DmlRecord, DmlResult } from '../../dml/types.ts';
import { NotSupportedError, OrgError } from '../../schema/index.ts';
import type { FieldValue } from '../../schema/types.ts';
import { ApexList, toStored } from '../library/index.ts';
import { ApexSObject, type SaveOptions } from '../native.ts';
import type { ApexValue } from '../values.ts';
import type { DmlFailure } from './exception-types.ts';
import { idOf, memberOf, storedValues } from './sobjects.ts';
import type { Thread } from './thread.ts';
import { triggerHooks } from './triggers.ts';

/** `insert records;` */
export function dmlStatement(thread: Thread, operation: DmlOperation, value: ApexValue, options: SaveOptions): void {
  const records = value instanceof ApexList ? value.items : [value];
  saveRecords(thread, operation, records, options);
}

export function saveRecords(
  thread: Thread,
  operation: DmlOperation,
  values: readonly ApexValue[],
  options: SaveOptions
): DmlResult[] {
  const records = values.map((value) =>
    value instanceof ApexSObject
      ? value
      : thread.throwApex('NullPointerException', 'Attempt to de-reference a null object')
  );
  if (records.length === 0) return [];
  thread.countDml(records.length);
  if (operation !== 'upsert') checkIds(thread, operation, records);
  const request = {
    operation,
    records: records.map(dmlRecord),
    allOrNone: options.allOrNone,
    mode: options.mode ?? ('system' as const),
    ...(options.externalIdField ? { externalIdField: options.externalIdField } : {})
  };
  const results = attempt(thread, () => save(thread.context, request, triggerHooks(thread)));
  results.forEach((result, index) => {
    if (result.success && result.id) records[index]?.fields.set('id', result.id);
  });
  const saved = records.map(({ object }, index) => ({ object, result: results[index] }));
  thread.locks.saved(operation, saved, thread.frame, thread.testStatement);
  if (options.allOrNone) refuse(thread, operation, records, results);
  return results;
}

/** Errors of the whole call; what stops the program inside a trigger passes through the DML room. */
function attempt(thread: Thread, run: () => DmlResult[]): DmlResult[] {
  let results: DmlResult[];
  try {
    results = run();
  } catch (error) {
    if (error instanceof NotSupportedError) return thread.notSupported(error.message);
    if (error instanceof OrgError) return thread.throwApex('DmlException', `${error.code}: ${error.message}`);
    throw error;
  }
  const { fatal } = thread;
  thread.fatal = null;
  if (fatal) throw fatal;
  return results;
}

/** An insert must not have an Id and the others must: the statement fails before it starts. */
function checkIds(thread: Thread, operation: DmlOperation, records: readonly ApexSObject[]): void {
  const isInsert = operation === 'insert';
  const row = records.findIndex((record) => (idOf(record) !== null) === isInsert);
  if (row < 0) return;
  const error = isInsert
    ? { statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', message: 'cannot specify Id in an insert call', fields: ['Id'] }
    : { statusCode: 'MISSING_ARGUMENT', message: `Id not specified in an ${operation} call`, fields: [] };
  const record = records[row] as ApexSObject;
  thread.throwDml(operation, [{ row, object: record.object, id: idOf(record), errors: [error] }]);
}

function refuse(
  thread: Thread,
  operation: DmlOperation,
  records: readonly ApexSObject[],
  results: readonly DmlResult[]
): void {
  const failures = results.flatMap((result, row): DmlFailure[] => {
    const errors = result.errors.filter((error) => error.statusCode !== 'ALL_OR_NONE_OPERATION_ROLLED_BACK');
    const record = records[row];
    return result.success || errors.length === 0 || !record
      ? []
      : [{ row, object: record.object, id: idOf(record), errors }];
  });
  if (failures.length > 0) thread.throwDml(operation, failures);
}

function dmlRecord(record: ApexSObject): DmlRecord {
  const parents = parentKeys(record);
  return {
    type: record.object.name,
    id: idOf(record),
    values: storedValues(record),
    ...(parents ? { parents } : {})
  };
}

/** A parent given as a record with only its external Id is found by it: `new Contact(Account = new Account(Key__c = 'x'))`. */
function parentKeys(record: ApexSObject): Record<string, { field: string; value: FieldValue }> | null {
  const keys: Record<string, { field: string; value: FieldValue }> = {};
  for (const [name, parent] of record.parents) {
    const member = memberOf(record.object, name);
    if (!parent || parent.selected || member?.kind !== 'parent') continue;
    if (record.fields.get(member.field.name.toLowerCase())) continue;
    for (const [key, value] of parent.fields) {
      const field = parent.object.fields.get(key);
      if (field?.externalId && value !== null) keys[member.name] = { field: field.name, value: toStored(field, value) };
    }
  }
  return Object.keys(keys).length > 0 ? keys : null;
}
