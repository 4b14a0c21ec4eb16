/**
 * Database.Cursor: the Ids that a query found, whose records are fetched in parts, as they are by then.
 * Source: Apex Developer Guide, "Apex Cursors"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_cursors.htm); Apex Reference, "Cursor Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_Cursor.htm).
 */
import {
  ApexSObject,
  NativeObject,
  type NativeCall,
  type NativeMethod,
  type NativeType,
  type QueryOptions
} from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, int, text } from './arguments.ts';
import { ApexList } from './collections.ts';
import { bindsOf, modeOf, query } from './databaseQuery.ts';

class Cursor {
  readonly soql: string;
  readonly options: QueryOptions;
  readonly ids: readonly string[];

  constructor(soql: string, options: QueryOptions, ids: readonly string[]) {
    this.soql = soql;
    this.options = options;
    this.ids = ids;
  }
}

const idIn = (row: ApexValue): string => (row instanceof ApexSObject ? String(row.fields.get('id') ?? '') : '');

function open(call: NativeCall, soql: ApexValue | undefined, level?: ApexValue, options?: QueryOptions): ApexValue {
  const rows = query(call, soql, level, { ...options, opensCursor: true });
  const ids = rows.items.map(idIn);
  if (ids.includes('')) return call.thread.notSupported('a cursor over rows without Ids');
  return new NativeObject(
    'Database.Cursor',
    new Cursor(text(call, soql), { ...options, mode: modeOf(call, level) }, ids)
  );
}

/** What the Database class has of it. */
export const cursorMethods: Readonly<Record<string, NativeMethod>> = {
  'Database.Cursor getCursor(String)': (call, soql) => open(call, soql),
  'Database.Cursor getCursor(String, System.AccessLevel)': (call, soql, level) => open(call, soql, level),
  'Database.Cursor getCursorWithBinds(String, Map<String, Object>, System.AccessLevel)': (call, soql, binds, level) =>
    open(call, soql, level, bindsOf(call, binds))
};

/** "Subsequent record updates after the cursor is established don't affect the existing set of record IDs." */
function fetch(call: NativeCall, position: number, count: number): ApexList {
  const { soql, options, ids } = dataOf(call, call.receiver, Cursor);
  if (position < 0 || count < 0)
    call.thread.throwApex(
      'InvalidParameterValueException',
      `Position and count must not be negative: ${position}, ${count}`
    );
  call.thread.spend('cursorFetches', 1);
  const asked = ids.slice(position, position + count);
  const found = call.thread.query(soql, { ...options, ofIds: asked }) as ApexList;
  const records = new Map(found.items.map((row) => [idIn(row), row]));
  return new ApexList(
    found.elementType,
    asked.flatMap((id) => records.get(id) ?? [])
  );
}

export const cursorType: NativeType = {
  name: 'Database.Cursor',
  methods: {
    'List<SObject> fetch(Integer, Integer)': (call, position, count) =>
      fetch(call, int(call, position), int(call, count, 2)),
    'Integer getNumRecords()': (call) => dataOf(call, call.receiver, Cursor).ids.length
  }
};
