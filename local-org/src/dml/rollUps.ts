/**
 * Roll-up summaries: after the after triggers of the details, the masters' summaries are aggregated anew, and each master
 * that changes goes through its own save, up to the grandparent.
 * Source: Apex Developer Guide, "Triggers and Order of Execution", steps 16 and 17; Salesforce Help, "About Roll-Up
 * Summary Fields".
 */
import { filterCondition, installFormulas, readExpression } from '../formula/index.ts';
import type { FieldDef, FieldValue, ObjectDef, RowValues, Schema } from '../schema/types.ts';
import { decode, quoteName } from '../store/index.ts';
import type { SqlValue, Store } from '../store/types.ts';
import { fail, type Job, type Save } from './job.ts';

/** A roll-up summary field with the reference that leads from the detail to it. */
interface RollUp {
  readonly parent: ObjectDef;
  readonly field: FieldDef;
  readonly child: ObjectDef;
  readonly key: FieldDef;
}

const catalogs = new WeakMap<Schema, Map<ObjectDef, RollUp[]>>();

/** Roll-ups by the object whose records they aggregate. */
function rollUpsOf(schema: Schema): Map<ObjectDef, RollUp[]> {
  let catalog = catalogs.get(schema);
  if (catalog !== undefined) return catalog;
  catalog = new Map<ObjectDef, RollUp[]>();
  for (const parent of schema.objects) {
    for (const field of parent.fields.values()) {
      const child = schema.object(field.summary?.childObject ?? '');
      const key = child?.fields.get(field.summary?.foreignKey.toLowerCase() ?? '');
      if (child === undefined || key === undefined) continue;
      catalog.set(child, [...(catalog.get(child) ?? []), { parent, field, child, key }]);
    }
  }
  catalogs.set(schema, catalog);
  return catalog;
}

/** Values that a changed detail brings to or takes from its masters. */
export interface Change {
  readonly object: ObjectDef;
  readonly before: RowValues | null;
  readonly after: RowValues | null;
  /** The job of the save that it belongs to, which fails when a master cannot be saved. */
  readonly job: Job;
}

/** Details of one object that were written, and that nobody has touched since. */
export interface Written {
  readonly object: ObjectDef;
  readonly ids: readonly string[];
  /** What these came to before; null: nothing, they are new or back again. */
  readonly before: Totals | null;
}

type Totals = ReadonlyMap<RollUp, ReadonlyMap<string, FieldValue>>;

/** What details come to before they are written; of a least or greatest that tells nothing. */
export function totalsBefore(store: Store, object: ObjectDef, ids: readonly string[]): Totals {
  const summed = (rollUpsOf(store.schema).get(object) ?? []).filter(({ field }) => emptyTotal(field) !== null);
  return new Map(summed.map((one) => [one, aggregate(store, one, { details: ids })]));
}

/** The save of masters, handed in by the chunk that it is part of. */
export type SaveMasters = (jobs: Job[]) => void;

/**
 * @param written what they add or take is added to the masters' totals, because to aggregate all details of a master anew
 * with every chunk takes the square of their number. Null: not known.
 */
export function rollUp(
  save: Save,
  changes: readonly Change[],
  written: Written | null,
  saveMasters: SaveMasters
): void {
  const { store } = save.context;
  const catalog = rollUpsOf(store.schema);
  const affected = new Map<ObjectDef, Map<string, Set<Job>>>();
  for (const { object, before, after, job } of changes) {
    for (const { parent, key } of catalog.get(object) ?? []) {
      for (const id of [before?.[key.name], after?.[key.name]]) {
        if (typeof id !== 'string') continue;
        const ids = affected.get(parent) ?? new Map<string, Set<Job>>();
        affected.set(parent, ids);
        ids.set(id, (ids.get(id) ?? new Set()).add(job));
      }
    }
  }
  for (const [parent, ids] of affected) {
    const details = new Set(changes.map((change) => change.object));
    const rollUps = [...details].flatMap((object) =>
      (catalog.get(object) ?? []).filter((one) => one.parent === parent)
    );
    const totalsOf: TotalsOf = (one) => {
      const more = written?.object === one.child ? difference(store, one, written) : null;
      if (more !== null) return { values: more, isAdded: true };
      return { values: aggregate(store, one, { masters: [...ids.keys()] }), isAdded: false };
    };
    const masters = mastersToSave(store, parent, rollUps, [...ids.keys()], totalsOf);
    if (masters.length === 0) continue;
    saveMasters(masters);
    for (const master of masters) {
      for (const { statusCode, message } of master.errors) {
        for (const job of ids.get(master.id ?? '') ?? []) fail(job, statusCode, message);
      }
    }
  }
}

/** What is to be added to the totals before, by master; null where that cannot be told from these details alone. */
function difference(store: Store, one: RollUp, { ids, before }: Written): Map<string, FieldValue> | null {
  if (before !== null && !before.has(one)) return null;
  const more = aggregate(store, one, { details: ids });
  for (const [master, total] of before?.get(one) ?? []) {
    more.set(master, Number(more.get(master) ?? 0) - Number(total));
  }
  return more;
}

/** What details come to by master: all of them, or those that are added to the ones before. */
type TotalsOf = (rollUp: RollUp) => { readonly values: Map<string, FieldValue>; readonly isAdded: boolean };

function sumOf({ summary }: FieldDef, before: FieldValue, more: FieldValue): FieldValue {
  if (before === null || more === null) return before ?? more;
  if (summary?.operation === 'min') return more < before ? more : before;
  if (summary?.operation === 'max') return more > before ? more : before;
  return clean(Number(before) + Number(more));
}

/** Live masters whose summaries are no longer what they were. */
function mastersToSave(
  store: Store,
  object: ObjectDef,
  rollUps: readonly RollUp[],
  ids: readonly string[],
  totalsOf: TotalsOf
): Job[] {
  const totals = rollUps.map((one) => [one.field, totalsOf(one)] as const);
  const masters: Job[] = [];
  for (const [id, row] of store.rowsById(object, ids)) {
    if (row.IsDeleted === true) continue;
    const values: RowValues = {};
    for (const [field, { values: byId, isAdded }] of totals) {
      const total = byId.get(id) ?? emptyTotal(field);
      const value = isAdded ? sumOf(field, row[field.name] ?? null, total) : total;
      if (value !== (row[field.name] ?? null)) values[field.name] = value;
    }
    if (Object.keys(values).length === 0) continue;
    masters.push({
      index: masters.length,
      record: { type: object.name, id, values: {} },
      object,
      operation: 'update',
      id,
      given: new Map(),
      old: row,
      next: { ...row, ...values },
      errors: []
    });
  }
  return masters;
}

/** Summaries of one record that are out of date, with the values that they should have. */
export function staleSummaries(store: Store, object: ObjectDef, id: string): RowValues {
  const rollUps = [...rollUpsOf(store.schema).values()].flat().filter((one) => one.parent === object);
  const [master] = mastersToSave(store, object, rollUps, [id], (one) => ({
    values: aggregate(store, one, { masters: [id] }),
    isAdded: false
  }));
  const names = rollUps.map(({ field }) => field.name);
  return Object.fromEntries(
    Object.entries(master?.next ?? {}).filter(([name, value]) => names.includes(name) && value !== master?.old?.[name])
  );
}

/** Of no records there are none, and their sum is zero; a least or greatest there is not. */
export const emptyTotal = ({ summary }: FieldDef): FieldValue =>
  summary?.operation === 'count' || summary?.operation === 'sum' ? 0 : null;

const clean = (value: FieldValue): FieldValue =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value;

/** Which details are aggregated: all of these masters, or those with these Ids. */
type Which = { readonly masters: readonly string[] } | { readonly details: readonly string[] };

function aggregate(store: Store, rollUp: RollUp, which: Which): Map<string, FieldValue> {
  installFormulas(store);
  const params: SqlValue[] = [JSON.stringify('masters' in which ? which.masters : which.details)];
  const sql = `SELECT d.${quoteName(rollUp.key.name)} AS id, ${totalSql(store, rollUp)} AS total ${detailSql(store, rollUp, which, params)} GROUP BY 1`;
  const values = new Map<string, FieldValue>();
  for (const row of store.select(sql, params)) {
    const value = clean(decode(rollUp.parent, rollUp.field.name, row['total'] ?? null));
    if (value !== null) values.set(String(row['id']), value);
  }
  return values;
}

function totalSql(store: Store, { field, child }: RollUp): string {
  const { operation, field: summarized } = field.summary as NonNullable<FieldDef['summary']>;
  if (operation === 'count' || summarized === null) return 'COUNT(*)';
  return `${operation.toUpperCase()}(${readExpression(store.schema, child, summarized, 'd')})`;
}

function detailSql(store: Store, { field, child, key }: RollUp, which: Which, params: SqlValue[]): string {
  const column = 'masters' in which ? key.name : 'Id';
  const conditions = [`d.${quoteName(column)} IN (SELECT value FROM json_each(?))`, `d."IsDeleted" = 0`];
  for (const filter of field.summary?.filters ?? []) {
    conditions.push(filterCondition(store.schema, child, filter, 'd', params));
  }
  return `FROM ${quoteName(child.name)} d WHERE ${conditions.join(' AND ')}`;
}

/**
 * Aggregates all summaries of all records without any save of their own, as the platform does when such a field is made
 * or changed. What aggregates aggregates is settled when nothing changes any more.
 */
export function recalculateRollUps(store: Store): void {
  const all = [...rollUpsOf(store.schema).values()].flat();
  store.transaction(() => {
    while (all.map((one) => recalculate(store, one)).some(Boolean));
  });
}

/** @returns whether a record was out of date */
function recalculate(store: Store, rollUp: RollUp): boolean {
  const { parent, field } = rollUp;
  const current = store.select(`SELECT "Id" AS id, ${quoteName(field.name)} AS total FROM ${quoteName(parent.name)}`);
  const totals = aggregate(store, rollUp, { masters: current.map((row) => String(row['id'])) });
  const rows = current.flatMap((row) => {
    const Id = String(row['id']);
    const value = totals.get(Id) ?? emptyTotal(field);
    return value === decode(parent, field.name, row['total'] ?? null) ? [] : [{ Id, [field.name]: value }];
  });
  store.update(parent, rows);
  return rows.length > 0;
}
