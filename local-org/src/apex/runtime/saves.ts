/** DML for Apex: limits, records to the DML room with the project's triggers, Ids back, DmlException. */
import { save } from '../../dml/index.ts';
import type { DmlError, DmlOperation, DmlRecord, DmlResult } from '../../dml/types.ts';
import { NotSupportedError, OrgError } from '../../schema/index.ts';
import type { FieldValue, ObjectDef } from '../../schema/types.ts';
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
  if (operation !== 'upsert' && (options.allOrNone || operation === 'delete')) checkIds(thread, operation, records);
  if (options.mode === 'user' && options.allOrNone) checkEntities(thread, operation, records);
  const request = {
    operation,
    records: records.map(dmlRecord),
    allOrNone: options.allOrNone,
    mode: options.mode ?? ('system' as const),
    sharing: thread.sharing,
    ...(options.externalIdField ? { externalIdField: options.externalIdField } : {})
  };
  const saved = attempt(thread, () => save(thread.context, request, triggerHooks(thread)));
  const results =
    options.mode === 'user' ? saved.map((result, index) => inApexWords(thread, records[index], result)) : saved;
  results.forEach((result, index) => {
    if (result.success && result.id) records[index]?.fields.set('id', result.id);
  });
  const rows = records.map(({ object }, index) => ({ object, result: results[index] }));
  thread.locks.saved(operation, rows, thread.frame, thread.testStatement);
  if (options.allOrNone) refuse(thread, operation, records, results, options.mode);
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

/** An insert must not have an Id and the others must: the statement fails before it starts; a partial save tells it by row. */
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

/**
 * Without the right to the object nothing is tried; a partial save is told row by row instead.
 * Source: Apex Reference, "AccessLevel Class", Example (an error where the user lacks access to the object); that a
 * statement throws SecurityException, and its words: https://github.com/trailheadapps/apex-recipes, AccountServiceLayer_Tests.
 */
function checkEntities(thread: Thread, operation: DmlOperation, records: readonly ApexSObject[]): void {
  const denied = records.find((record) => record.object.kind !== 'customMetadata' && !mayDo(thread, operation, record));
  if (denied) thread.throwApex('SecurityException', `Access to entity '${denied.object.name}' denied`);
}

function mayDo({ context: { access } }: Thread, operation: DmlOperation, record: ApexSObject): boolean {
  const { object } = record;
  if (!access.mayRead(object)) return false;
  if (operation === 'insert') return access.mayCreate(object);
  if (operation === 'update') return access.mayEdit(object);
  if (operation !== 'upsert') return access.mayDelete(object);
  // Whether a record of this key is there is known when it is looked for.
  return idOf(record) === null ? access.mayCreate(object) || access.mayEdit(object) : access.mayEdit(object);
}

/** How a save says that the user may not see or may not set a field. */
const HIDDEN = 'INVALID_FIELD';
const LOCKED = 'INVALID_FIELD_FOR_INSERT_UPDATE';
const isFieldAccess = ({ statusCode }: DmlError): boolean => statusCode === HIDDEN || statusCode === LOCKED;

/** Source: Apex Developer Guide, "Enforce User Mode for Database Operations", the example of a DmlException. */
const inaccessible = (object: ObjectDef): string =>
  `Operation failed due to fields being inaccessible on Sobject ${object.name}, check errors on Exception or Result!`;

/** To a client a hidden field does not exist; Apex, which knows it, is told its name. */
function inApexWords(thread: Thread, record: ApexSObject | undefined, result: DmlResult): DmlResult {
  if (!record || !result.errors.some(({ statusCode }) => statusCode === HIDDEN)) return result;
  const { object } = record;
  const hidden = [...record.fields.keys()].flatMap((name) => {
    const field = object.fields.get(name);
    return field && !thread.context.access.mayReadField(object, field) ? [field.name] : [];
  });
  const others = result.errors.filter(({ statusCode }) => statusCode !== HIDDEN);
  return { ...result, errors: [{ statusCode: HIDDEN, message: inaccessible(object), fields: hidden }, ...others] };
}

function refuse(
  thread: Thread,
  operation: DmlOperation,
  records: readonly ApexSObject[],
  results: readonly DmlResult[],
  mode: SaveOptions['mode']
): void {
  const failures = results.flatMap((result, row): DmlFailure[] => {
    const errors = result.errors.filter((error) => error.statusCode !== 'ALL_OR_NONE_OPERATION_ROLLED_BACK');
    const record = records[row];
    return result.success || errors.length === 0 || !record
      ? []
      : [{ row, object: record.object, id: idOf(record), errors }];
  });
  const [first] = failures;
  if (!first) return;
  if (mode === 'user' && first.errors.some(isFieldAccess))
    thread.throwDml(operation, failures, inaccessible(first.object));
  thread.throwDml(operation, failures);
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
