/**
 * System validation, after the before triggers: required, length, range, picklist, e-mail, parents, uniqueness.
 * Source: Apex Developer Guide, "Triggers and Order of Execution", step 5; Object Reference, "StatusCode".
 */
import { isInRange } from '../schema/index.ts';
import type { FieldDef, FieldValue, RowValues } from '../schema/types.ts';
import { hiddenRecords } from '../security/index.ts';
import { convert } from './convert.ts';
import { fieldListsOf } from './fieldLists.ts';
import { fail, isEmpty, type Job, type Save, succeeds } from './job.ts';
import { idsByValue, keyOf } from './lookup.ts';
import { checkRecordTypes } from './recordTypes.ts';

export function validate(save: Save, jobs: readonly Job[]): void {
  for (const job of jobs) {
    normalize(job);
    checkRequired(job);
    const { checked } = fieldListsOf(job.object);
    for (const field of checked) if (isWritten(job, field)) checkValue(job, field, job.next[field.name] as FieldValue);
  }
  const valid = jobs.filter(succeeds);
  checkParents(save, valid);
  checkRecordTypes(save, valid.filter(succeeds));
  checkUnique(save, valid.filter(succeeds));
}

/** A value that this save brings in: a changed one, or each of a record that is new or comes back. */
function isWritten({ operation, next, old }: Job, { name }: FieldDef): boolean {
  return !isEmpty(next[name]) && (old === null || operation === 'undelete' || old[name] !== next[name]);
}

/** What a before trigger has set takes the same form as what a request gives, which has it already. */
function normalize(job: Job): void {
  const { given, old, next } = job;
  for (const field of fieldListsOf(job.object).stored) {
    const value = next[field.name] ?? null;
    const isKnown =
      value === null ? field.type !== 'boolean' : given.get(field) === value || old?.[field.name] === value;
    if (isKnown) continue;
    const conversion = convert(field, value);
    if ('value' in conversion) next[field.name] = conversion.value;
    else fail(job, conversion.statusCode, conversion.message, [field.name]);
  }
}

function checkRequired(job: Job): void {
  const { required } = fieldListsOf(job.object);
  // Nearly always none: no list is made then.
  if (required.every((field) => !isEmpty(job.next[field.name]))) return;
  const missing = required.filter((field) => isEmpty(job.next[field.name]));
  const names = missing.map(({ name }) => name);
  fail(job, 'REQUIRED_FIELD_MISSING', `Required fields are missing: [${names.join(', ')}]`, names);
}

function checkValue(job: Job, field: FieldDef, value: FieldValue): void {
  switch (field.type) {
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      checkRange(job, field, value as number);
      break;
    case 'picklist':
    case 'multipicklist':
      checkPicklist(job, field, String(value));
      break;
    case 'date':
    case 'datetime':
      if (!isInRange(String(value))) {
        fail(job, 'FIELD_INTEGRITY_EXCEPTION', `${field.label}: invalid date: ${String(value)}`, [field.name]);
      }
      break;
    case 'email':
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value))) {
        fail(job, 'INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${String(value)}`, [field.name]);
      }
  }
  if (typeof value === 'string' && value.length > field.length && isTooLong(field, value)) {
    fail(job, 'STRING_TOO_LONG', `${field.label}: data value too large: ${value} (max length=${field.length})`, [
      field.name
    ]);
  }
}

/** The digits before the point are limited; those behind it are kept as they come. */
function checkRange(job: Job, field: FieldDef, value: number): void {
  const digits = field.precision - field.scale;
  if (field.precision === 0 || Math.abs(value) < 10 ** digits) return;
  fail(job, 'NUMBER_OUTSIDE_VALID_RANGE', `${field.label}: value outside of valid range on numeric field: ${value}`, [
    field.name
  ]);
}

/** Characters count, not the two halves of one beyond U+FFFF. */
const isTooLong = ({ length, type }: FieldDef, value: string): boolean =>
  length > 0 && type !== 'reference' && [...value].length > length;

const spellings = new WeakMap<FieldDef, ReadonlyMap<string, string>>();

/** The values of a picklist by their lower-case form. */
function spellingsOf(field: FieldDef): ReadonlyMap<string, string> {
  let known = spellings.get(field);
  if (known === undefined) {
    known = new Map(field.picklistValues.map(({ value }) => [value.toLowerCase(), value]));
    spellings.set(field, known);
  }
  return known;
}

function checkPicklist(job: Job, field: FieldDef, value: string): void {
  if (!field.restrictedPicklist) return;
  const known = spellingsOf(field);
  const chosen = field.type === 'multipicklist' ? value.split(';') : [value];
  const bad = chosen.filter((one) => !known.has(one.toLowerCase()));
  if (bad.length === 0) {
    job.next[field.name] = chosen.map((one) => known.get(one.toLowerCase()) ?? one).join(';');
    return;
  }
  fail(
    job,
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    `${field.label}: bad value for restricted picklist field: ${bad.join(';')}`,
    [field.name]
  );
}

/** Every reference that is written must lead to a live record of an object the field points to. */
function checkParents({ context }: Save, jobs: readonly Job[]): void {
  const { store } = context;
  const wanted = new Map<string, { readonly job: Job; readonly field: FieldDef; readonly id: string }[]>();
  for (const job of jobs) {
    for (const field of fieldListsOf(job.object).references) {
      if (!isWritten(job, field)) continue;
      const id = String(job.next[field.name]);
      const target = store.schema.objectOfId(id);
      if (target === undefined || !field.referenceTo.includes(target.name)) {
        fail(job, 'MALFORMED_ID', `${field.label}: id value of incorrect type: ${id}`, [field.name]);
        continue;
      }
      const list = wanted.get(target.name);
      if (list === undefined) wanted.set(target.name, [{ job, field, id }]);
      else list.push({ job, field, id });
    }
  }
  for (const [name, references] of wanted) {
    const object = store.schema.object(name);
    if (object === undefined) continue;
    const rows = store.rowsById(object, new Set(references.map((reference) => reference.id)));
    for (const { job, field, id } of references) {
      const row = rows.get(id);
      // A lookup whose record went while this one was in the recycle bin comes back empty.
      const lost = row === undefined || row.IsDeleted === true;
      if (lost && job.operation === 'undelete' && field.nillable) job.next[field.name] = null;
      else if (row === undefined) fail(job, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [field.name]);
      else if (row.IsDeleted === true) fail(job, 'ENTITY_IS_DELETED', 'entity is deleted', [field.name]);
    }
  }
}

function checkUnique({ context, sharing }: Save, jobs: readonly Job[]): void {
  const [first] = jobs;
  if (first === undefined) return;
  const saved = new Map<string, RowValues>(jobs.flatMap((job) => (job.id === null ? [] : [[job.id, job.next]])));
  for (const field of fieldListsOf(first.object).unique) {
    const values = jobs.map((job) => job.next[field.name] ?? null);
    const stored = idsByValue(context.store, first.object, field, values);
    const inCall = new Map<string, Job>();
    for (const job of jobs) {
      const value = job.next[field.name] ?? null;
      if (value === null) continue;
      const key = keyOf(field, value);
      // A record of this save counts with the value it is about to have.
      const other = (stored.get(key) ?? []).find((id) => id !== job.id && !saved.has(id));
      const earlier = inCall.get(key);
      // A record that is hidden is not named.
      const isHidden = sharing && other !== undefined && hiddenRecords(context, first.object, [other], 'Read').size > 0;
      if (other !== undefined || earlier !== undefined) {
        failDuplicate(job, field, isHidden ? null : (other ?? earlier?.id ?? null));
      } else inCall.set(key, job);
    }
  }
}

function failDuplicate(job: Job, field: FieldDef, id: string | null): void {
  if (field.name === 'Username' && job.object.name === 'User') {
    fail(
      job,
      'DUPLICATE_USERNAME',
      "Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be unique across all Salesforce organizations. To resolve, use a different username (it doesn't need to match the user's email address). ",
      [field.name]
    );
    return;
  }
  const [name, record] = id === null ? ['<unknown>', '<unknown>'] : [field.name, id.slice(0, 15)];
  fail(job, 'DUPLICATE_VALUE', `duplicate value found: ${name} duplicates value on record with id: ${record}`, [
    ...(id === null ? [] : [field.name])
  ]);
}
