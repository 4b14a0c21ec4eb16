/** The Database class. Source: Apex Reference, "Database Class", "QueryLocator Class". */
import {
  ApexObject,
  ApexSObject,
  NativeObject,
  type NativeCall,
  type NativeMethod,
  type NativeType,
  type QueryOptions,
  type SaveOptions
} from '../native.ts';
import { emptyRecycleBin } from '../../dml/index.ts';
import type { DmlOperation } from '../../dml/types.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, instance, int, list, record, refuseNull, text } from './arguments.ts';
import { ApexList } from './collections.ts';
import { cursorMethods } from './cursorType.ts';
import { bindsOf, modeOf, query } from './databaseQuery.ts';
import { resultValue } from './databaseResults.ts';
import { isAllOrNone, isDmlOptions, setOptions } from './dmlOptionTypes.ts';
import { idOf } from './idType.ts';
import { iteratorOver } from './iterators.ts';
import { FieldToken } from './schemaTokens.ts';
import { Level } from './securityTypes.ts';
import { namedType } from './typeText.ts';

const RESULT_TYPES: Readonly<Record<DmlOperation, string>> = {
  insert: 'Database.SaveResult',
  update: 'Database.SaveResult',
  upsert: 'Database.UpsertResult',
  delete: 'Database.DeleteResult',
  undelete: 'Database.UndeleteResult'
};

type Rest = readonly (ApexValue | undefined)[];

/** What may follow the records: the key field of an upsert, allOrNone, the access level; each at most once. */
function optionsOf(call: NativeCall, rest: Rest): SaveOptions {
  let options: SaveOptions = { allOrNone: true };
  for (const value of rest) {
    if (value != null && isDmlOptions(value)) options = { ...options, allOrNone: isAllOrNone(call, value) };
    else if (typeof value === 'boolean') options = { ...options, allOrNone: value };
    else if (value instanceof NativeObject && value.data instanceof Level)
      options = { ...options, mode: value.data.mode };
    else if (value instanceof NativeObject && value.data instanceof FieldToken) {
      options = { ...options, externalIdField: value.data.field.name };
    } else if (value == null) refuseNull(call, 2);
  }
  return options;
}

function saveMany(call: NativeCall, operation: DmlOperation, rows: ApexSObject[], rest: Rest): ApexValue[] {
  const dmlOptions = rest.find((value) => value != null && isDmlOptions(value));
  if (dmlOptions) for (const row of rows) setOptions(call, row, dmlOptions);
  const results = call.thread.save(operation, rows, optionsOf(call, rest));
  return results.map((result) => resultValue(RESULT_TYPES[operation], result));
}

/** A record that says no more than its Id. */
function recordOf(call: NativeCall, value: ApexValue | undefined): ApexSObject {
  if (value instanceof ApexSObject) return value;
  const id = idOf(call, text(call, value));
  const object = call.thread.context.store.schema.objectOfId(id);
  if (!object) return call.thread.throwApex('TypeException', `Invalid id value for this SObject type: ${id}`);
  const named = new ApexSObject(object);
  named.fields.set('id', id);
  return named;
}

/** Every overload of one DML method: with what is saved, optional key field, allOrNone and access level. */
function saves(operation: DmlOperation): Record<string, NativeMethod> {
  const methods: Record<string, NativeMethod> = {};
  const type = RESULT_TYPES[operation];
  const wholes = operation === 'insert' || operation === 'update' ? ['Boolean', 'Database.DMLOptions'] : ['Boolean'];
  const endings = ['', ...wholes.map((whole) => `, ${whole}`)].flatMap((ending) => [
    ending,
    `${ending}, System.AccessLevel`
  ]);
  const keys = operation === 'upsert' ? ['', ', Schema.SObjectField'] : [''];
  const byId = operation === 'delete' || operation === 'undelete';
  for (const ending of keys.flatMap((key) => endings.map((rest) => key + rest))) {
    const one: NativeMethod = (call, row, ...rest) => saveMany(call, operation, [recordOf(call, row)], rest)[0] ?? null;
    const many: NativeMethod = (call, rows, ...rest) =>
      new ApexList(
        namedType(type),
        saveMany(
          call,
          operation,
          list(call, rows).items.map((row) => recordOf(call, row)),
          rest
        )
      );
    methods[`${type} ${operation}(SObject${ending})`] = one;
    methods[`List<${type}> ${operation}(List<SObject>${ending})`] = many;
    if (byId) {
      methods[`${type} ${operation}(Id${ending})`] = one;
      methods[`List<${type}> ${operation}(List<Id>${ending})`] = many;
    }
  }
  return methods;
}

/** `SELECT COUNT() FROM ...` answers a number. */
function count(
  call: NativeCall,
  soql: ApexValue | undefined,
  level: ApexValue | undefined,
  options?: QueryOptions
): number {
  return int(call, call.thread.query(text(call, soql), { ...options, mode: modeOf(call, level) }));
}

class Savepoint {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

class Locator {
  readonly soql: string;
  readonly rows: ApexList;

  constructor(soql: string, rows: ApexList) {
    this.soql = soql;
    this.rows = rows;
  }
}

/** The records of a query locator; null when the value is none. */
export const locatedRows = (value: ApexValue): ApexValue[] | null =>
  value instanceof NativeObject && value.data instanceof Locator ? [...value.data.rows.items] : null;

function locate(call: NativeCall, soql: ApexValue | undefined, level?: ApexValue, options?: QueryOptions): ApexValue {
  const rows = query(call, soql, level, options);
  call.thread.spend('queryLocatorRows', rows.items.length);
  return new NativeObject('Database.QueryLocator', new Locator(text(call, soql), rows));
}

/** Source: Apex Reference, "Database Class" (`merge`). */
function merges(): Record<string, NativeMethod> {
  const methods: Record<string, NativeMethod> = {};
  const run: NativeMethod = (call, master, duplicates, ...rest) =>
    resultValue(
      'Database.MergeResult',
      call.thread.merge(record(call, master), duplicates ?? null, optionsOf(call, rest))
    );
  for (const ending of ['', ', Boolean', ', System.AccessLevel', ', Boolean, System.AccessLevel']) {
    for (const one of ['SObject', 'Id']) methods[`Database.MergeResult merge(SObject, ${one}${ending})`] = run;
    for (const many of ['SObject', 'Id'])
      methods[`List<Database.MergeResult> merge(SObject, List<${many}>${ending})`] = (call, ...args) =>
        new ApexList(namedType('Database.MergeResult'), [run(call, ...args)]);
  }
  return methods;
}

function emptied(call: NativeCall, rows: ApexValue | undefined): ApexList {
  const ids = list(call, rows).items.map((row) => String(recordOf(call, row).fields.get('id')));
  call.thread.spend('dmlStatements', 1);
  call.thread.spend('dmlRows', ids.length);
  const type = 'Database.EmptyRecycleBinResult';
  const results = emptyRecycleBin(call.thread.context, ids, 'system').map((result) => resultValue(type, result));
  return new ApexList(namedType(type), results);
}

export const databaseType: NativeType = {
  name: 'Database',
  statics: {
    ...saves('insert'),
    ...saves('update'),
    ...saves('upsert'),
    ...saves('delete'),
    ...saves('undelete'),
    'Integer countQuery(String)': (call, soql) => count(call, soql, undefined),
    'Integer countQuery(String, System.AccessLevel)': (call, soql, level) => count(call, soql, level),
    'Integer countQueryWithBinds(String, Map<String, Object>, System.AccessLevel)': (call, soql, binds, level) =>
      count(call, soql, level, bindsOf(call, binds)),
    'Database.QueryLocator getQueryLocator(String)': (call, soql) => locate(call, soql),
    'Database.QueryLocator getQueryLocator(String, System.AccessLevel)': (call, soql, level) =>
      locate(call, soql, level),
    'Database.QueryLocator getQueryLocatorWithBinds(String, Map<String, Object>, System.AccessLevel)': (
      call,
      soql,
      binds,
      level
    ) => locate(call, soql, level, bindsOf(call, binds)),
    'Database.QueryLocator getQueryLocator(List<SObject>)': (call, rows) =>
      new NativeObject('Database.QueryLocator', new Locator('', list(call, rows))),
    'Id executeBatch(Object)': (call, batch) => call.thread.jobs.batch(instance(call, batch, ApexObject), null),
    'Id executeBatch(Object, Integer)': (call, batch, scope) =>
      call.thread.jobs.batch(instance(call, batch, ApexObject), int(call, scope, 2)),
    'List<SObject> query(String)': (call, soql) => query(call, soql, undefined),
    'List<SObject> query(String, System.AccessLevel)': (call, soql, level) => query(call, soql, level),
    'List<SObject> queryWithBinds(String, Map<String, Object>, System.AccessLevel)': (call, soql, binds, level) =>
      query(call, soql, level, bindsOf(call, binds)),
    ...cursorMethods,
    ...merges(),
    'List<Database.EmptyRecycleBinResult> emptyRecycleBin(List<SObject>)': (call, rows) => emptied(call, rows),
    'Database.EmptyRecycleBinResult emptyRecycleBin(SObject)': (call, row) =>
      emptied(call, new ApexList(namedType('SObject'), [row ?? null])).items[0] ?? null,
    'void releaseSavepoint(System.Savepoint)': (call, savepoint) => {
      dataOf(call, savepoint, Savepoint);
      return null;
    },
    'void rollback(System.Savepoint)': (call, savepoint) => {
      call.thread.rollback(dataOf(call, savepoint, Savepoint).name);
      return null;
    },
    'System.Savepoint setSavepoint()': (call) =>
      new NativeObject('System.Savepoint', new Savepoint(call.thread.savepoint()))
  }
};

export const savepointType: NativeType = { name: 'System.Savepoint' };

const locatorOf = (call: NativeCall): Locator => dataOf(call, call.receiver, Locator);

export const queryLocatorType: NativeType = {
  name: 'Database.QueryLocator',
  methods: {
    'String getQuery()': (call) => locatorOf(call).soql,
    'Iterator<SObject> iterator()': (call) => iteratorOver(locatorOf(call).rows.items)
  }
};
