/**
 * Reports a read-modify-write without lock. SQLite has one writer, so a race between two transactions cannot show here;
 * what would allow one is found instead: in one transaction Apex reads values of a row by a query without `FOR UPDATE`,
 * and then updates, upserts or deletes that row without having locked it. Source: Apex Developer Guide, "Locking
 * Statements", "Locking in a SOQL For Loop".
 *
 * It concerns locked objects only: those that Apex of the project (test classes aside) queries `FOR UPDATE` anywhere,
 * and those that the project names (`lockedObjects` in `config/local-org.json`), which keeps the report alive when the
 * last lock is taken out or the object's name is put together at run time. Rows that the transaction has made or written itself are locked by that. A row of which only
 * the Id was read was not read. What a test class itself reads and writes is its own affair, and each of its statements
 * is a transaction of its own to what it calls.
 */
import type { ObjectDef } from '../../schema/types.ts';
import type { DmlOperation, DmlResult, TriggerEvent } from '../../dml/types.ts';
import type { QueryRecord, QueryResult } from '../../soql/types.ts';
import type { Frame } from './frame.ts';
import type { LockWarning } from '../types.ts';

export class LockLedger {
  readonly #locked: LockedObjects;
  readonly #report: (warning: LockWarning) => void;
  /** Where a row was read without lock, by Id. */
  #reads = new Map<string, string>();
  #held = new Set<string>();
  #statement = 0;

  constructor(locked: LockedObjects, report: (warning: LockWarning) => void) {
    this.#locked = locked;
    this.#report = report;
  }

  /** Notes what a query read. `statement` counts the statements of the test class above, 0 without one. */
  queried(result: QueryResult, frame: Frame | null, statement: number): void {
    if (this.#locked.isEmpty || isTest(frame)) return;
    this.#begin(statement);
    if (result.forUpdate) for (const { id } of result.records) if (id) this.#held.add(id);
    const place = placeOf(frame);
    for (const record of result.records) this.#read(record, place);
  }

  #read(record: QueryRecord, place: string): void {
    let values = false;
    for (const [name, value] of Object.entries(record.values)) {
      if (typeof value !== 'object' || value === null) values ||= name !== 'Id';
      else if ('records' in value) for (const child of value.records) this.#read(child, place);
      else this.#read(value, place);
    }
    const { id } = record;
    if (!values || !id || this.#held.has(id) || this.#reads.has(id) || !this.#locked.has(record.type)) return;
    this.#reads.set(id, place);
  }

  /** Rows that a save is at, before its triggers: they are locked from then on, those that were read stay read. */
  saving(event: TriggerEvent, statement: number): void {
    if (!this.#locked.has(event.object.name)) return;
    this.#begin(statement);
    for (const { next, old } of event.records) {
      const id = next?.['Id'] ?? old?.['Id'];
      if (typeof id === 'string' && !this.#reads.has(id)) this.#held.add(id);
    }
  }

  /** Checks what a DML statement has saved. */
  saved(
    operation: DmlOperation,
    rows: readonly { readonly object: ObjectDef; readonly result: DmlResult | undefined }[],
    frame: Frame | null,
    statement: number
  ): void {
    if (this.#locked.isEmpty || isTest(frame)) return;
    this.#begin(statement);
    for (const { object, result } of rows) {
      if (!result?.success || !result.id || !this.#locked.has(object.name)) continue;
      const read = this.#reads.get(result.id);
      const isOwn = result.created || operation === 'insert' || this.#held.has(result.id);
      this.#held.add(result.id);
      if (!read || isOwn) continue;
      this.#report({ object: object.name, id: result.id, operation, read, written: placeOf(frame) });
    }
  }

  #begin(statement: number): void {
    if (statement === this.#statement) return;
    this.#statement = statement;
    this.#reads = new Map();
    this.#held = new Set();
  }
}

const isTest = (frame: Frame | null): boolean => frame?.code.isTest ?? false;

/** `Class.BudgetLedger.spend: line 12` */
const placeOf = (frame: Frame | null): string => (frame ? `${frame.code.label}: line ${frame.line}` : 'outside Apex');

/** Objects whose rows must be locked before they are read and written back. */
export class LockedObjects {
  readonly #names: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    this.#names = new Set([...names].map((name) => name.toLowerCase()));
  }

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }
}

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
/** A query is shorter than this. */
const REACH = 4_000;

/** Objects that the text of a class or trigger queries `FOR UPDATE`, in queries and in the text of dynamic ones. */
export function objectsLockedIn(source: string): string[] {
  const text = source.replace(COMMENTS, ' ');
  return [...text.matchAll(/\bFOR\s+UPDATE\b/gi)].flatMap((match) => fromBefore(text, match.index) ?? []);
}

/** The object after the nearest FROM before a place, subqueries in brackets passed by. */
function fromBefore(text: string, end: number): string | undefined {
  let depth = 0;
  for (let index = end - 1; index >= Math.max(0, end - REACH); index--) {
    const char = text[index];
    if (char === ')') depth++;
    else if (char === '(' && depth > 0) depth--;
    else if (depth === 0 && (char === 'F' || char === 'f')) {
      const found = /^from\s+(\w+)/i.exec(text.slice(index, index + 100));
      if (found && !/\w/.test(text[index - 1] ?? '')) return found[1];
    } else if (char === ';' || char === '{' || char === '}') return undefined;
  }
  return undefined;
}
