// The page's one cache of records: every component that reads a record sees the same values, and sees them change.
// Source: Lightning Web Components Developer Guide, "Lightning Data Service".
import { request, UI_API, type FetchResponse } from './http.ts';
import { frozen } from './wire.ts';

export interface FieldRepresentation {
  readonly value: unknown;
  readonly displayValue: string | null;
}

export interface RecordRepresentation {
  readonly apiName: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldRepresentation>>;
  readonly lastModifiedDate?: string | null;
}

/** Someone who shows a record: which qualified fields, and what to do when they change. */
export interface Reader {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  changed(record: RecordRepresentation | null, error: unknown): void;
}

interface Entry {
  record: RecordRepresentation | null;
  readonly readers: Set<Reader>;
  /** Latest load: an earlier one that answers later is dropped. */
  turn: number;
}

const entries = new Map<string, Entry>();

/** The platform takes both forms of an Id; the cache has one key for both. */
const keyOf = (recordId: string): string => recordId.slice(0, 15);

function entryOf(recordId: string): Entry {
  const key = keyOf(recordId);
  const entry = entries.get(key) ?? { record: null, readers: new Set(), turn: 0 };
  entries.set(key, entry);
  return entry;
}

/** Shows the cached record at once where it has all fields, loads it otherwise; returns how to stop reading. */
export function readRecord(recordId: string, reader: Reader): () => void {
  const entry = entryOf(recordId);
  entry.readers.add(reader);
  const { record } = entry;
  if (record && [...reader.required, ...reader.optional].every((field) => has(record, field))) {
    reader.changed(record, undefined);
  } else {
    void load(recordId, entry, reader);
  }
  return () => entry.readers.delete(reader);
}

/** Loads one reader's fields, with those of the others, so that one answer serves all. */
async function load(recordId: string, entry: Entry, reader: Reader): Promise<void> {
  const others = [...entry.readers].flatMap(({ required, optional }) => [...required, ...optional]);
  const optional = [...new Set([...reader.optional, ...others])].filter((field) => !reader.required.includes(field));
  try {
    accept(entry, await fetchRecord(recordId, reader.required, optional));
  } catch (error) {
    if (entry.readers.has(reader)) reader.changed(null, error);
  }
}

function fetchRecord(recordId: string, required: readonly string[], optional: readonly string[]) {
  const query = new URLSearchParams();
  if (required.length > 0) query.set('fields', required.join(','));
  if (optional.length > 0) query.set('optionalFields', optional.join(','));
  return request<RecordRepresentation>('GET', `${UI_API}/records/${encodeURIComponent(recordId)}?${query}`);
}

/** Merges an answer of the API into the cache and tells everyone who has now all that they read. */
function accept(entry: Entry, record: RecordRepresentation): void {
  entry.record = frozen(merge(entry.record, record));
  for (const reader of entry.readers) {
    if (reader.required.every((field) => entry.record && has(entry.record, field)))
      reader.changed(entry.record, undefined);
  }
}

function merge(old: RecordRepresentation | null, next: RecordRepresentation): RecordRepresentation {
  if (!old) return next;
  const fields: Record<string, FieldRepresentation> = { ...old.fields };
  for (const [name, field] of Object.entries(next.fields)) {
    const before = old.fields[name]?.value;
    fields[name] =
      isRecord(before) && isRecord(field.value) && before.id === field.value.id
        ? { ...field, value: merge(before, field.value) }
        : field;
  }
  return { ...next, fields };
}

export const isRecord = (value: unknown): value is RecordRepresentation =>
  typeof value === 'object' && value !== null && 'fields' in value;

/** Whether a record carries a qualified field (`Opportunity.Account.Name`); a missing parent carries all of its fields. */
function has(record: RecordRepresentation, qualified: string): boolean {
  let at: unknown = record;
  for (const name of qualified.split('.').slice(1)) {
    if (at === null) return true;
    const field: FieldRepresentation | undefined = isRecord(at) ? at.fields[name] : undefined;
    if (!field) return false;
    at = field.value;
  }
  return true;
}

/** The object of a record whose address does not name it. @throws FetchResponse */
export async function objectOf(recordId: string): Promise<string> {
  const path = `${UI_API}/records/${encodeURIComponent(recordId)}?layoutTypes=Compact`;
  return (await request<RecordRepresentation>('GET', path)).apiName;
}

/** Reads records again that something outside of the cache has changed. */
export async function refreshRecords(recordIds: readonly string[]): Promise<void> {
  await Promise.all(recordIds.map(refresh));
}

async function refresh(recordId: string): Promise<void> {
  const entry = entries.get(keyOf(recordId));
  if (!entry || entry.readers.size === 0) {
    entries.delete(keyOf(recordId));
    return;
  }
  entry.turn += 1;
  const turn = entry.turn;
  const fields = [...new Set([...entry.readers].flatMap(({ required, optional }) => [...required, ...optional]))];
  try {
    const record = await fetchRecord(recordId, [], fields);
    if (turn !== entry.turn) return;
    entry.record = null;
    accept(entry, record);
  } catch (error) {
    entry.record = null;
    for (const reader of entry.readers) reader.changed(null, error as FetchResponse);
  }
}

/** Reads everything again that is on the page; what nobody shows is forgotten. */
export async function refreshAllRecords(): Promise<void> {
  for (const [key, { readers }] of entries) if (readers.size === 0) entries.delete(key);
  await Promise.all([...entries].map(([key, { record }]) => refresh(record?.id ?? key)));
}

/** Forgets a record that has been deleted. */
export function forgetRecord(recordId: string): void {
  entries.delete(keyOf(recordId));
}
