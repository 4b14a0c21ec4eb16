// Who reads which record on the page: loads what is missing, once for all, and tells everyone of what changes.
// Source: Lightning Web Components Developer Guide, "Lightning Data Service" (data-ui-api): records are loaded
// progressively, cached, requests bulkified and without repetition.
import { request, UI_API, type FetchResponse } from './http.ts';
import { keyOf, RecordStore, type RecordRepresentation } from './recordStore.ts';
import { frozen } from './wire.ts';

export type { RecordRepresentation } from './recordStore.ts';

/** Someone who shows a record: which qualified fields, and what to do when they change. */
export interface Reader {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  changed(record: RecordRepresentation | null, error: unknown): void;
}

interface Reading extends Reader {
  readonly recordId: string;
  uses: ReadonlySet<string>;
  /** What it was told last, as text: it hears only what is new. */
  shown: string;
  isLoading: boolean;
}

interface Request {
  readonly paths: ReadonlySet<string>;
  readonly done: Promise<void>;
}

/** A record that was loaded before that is loaded again when somebody new asks for it. */
const FRESH_MILLISECONDS = 30_000;

const store = new RecordStore();
const readings = new Set<Reading>();
/** Loads that begin when the components of this turn have all said what they need. */
let waiting = new Map<string, Set<Reading>>();
let flushed: Promise<void> | null = null;
const requests = new Map<string, Set<Request>>();

const now = (): number => performance.now();
const rootOf = ({ recordId }: Reading): string => keyOf(recordId);
const snapshotOf = ({ recordId, required, optional }: Reading) => store.snapshot(recordId, required, optional);

/** Shows the record at once where all is known of it, loads what is missing otherwise; returns how to stop reading. */
export function readRecord(recordId: string, reader: Reader): () => void {
  const reading: Reading = { ...reader, recordId, uses: new Set([keyOf(recordId)]), shown: '', isLoading: false };
  readings.add(reading);
  const { record } = snapshotOf(reading);
  if (record && now() - store.loadedAt(recordId) <= FRESH_MILLISECONDS) show(reading);
  else void load(reading);
  return () => readings.delete(reading);
}

/** @returns false where a field is missing */
function show(reading: Reading): boolean {
  const { record, uses } = snapshotOf(reading);
  if (!record) return false;
  reading.uses = uses;
  tell(reading, record, undefined);
  return true;
}

function tell(reading: Reading, record: RecordRepresentation | null, error: unknown): void {
  // The tag of a whole answer says nothing of the fields that this reader has.
  const text = JSON.stringify(record ? [record, null] : [null, error], (name, value: unknown) =>
    name === 'eTag' ? undefined : value
  );
  if (!readings.has(reading) || text === reading.shown) return;
  reading.shown = text;
  reading.changed(frozen(record), error);
}

/** Joins a request that is under way and brings the fields, or the next one; resolves when the reader has its answer. */
async function load(reading: Reading): Promise<void> {
  reading.isLoading = true;
  const key = rootOf(reading);
  const paths = [...reading.required, ...reading.optional];
  const joined = [...(requests.get(key) ?? [])].find((one) => paths.every((path) => one.paths.has(path)));
  if (joined) {
    await joined.done;
    if (show(reading) || !readings.has(reading)) {
      reading.isLoading = false;
      return;
    }
  }
  waiting.set(key, (waiting.get(key) ?? new Set()).add(reading));
  flushed ??= Promise.resolve().then(flush);
  await flushed;
}

async function flush(): Promise<void> {
  const groups = [...waiting.values()];
  waiting = new Map();
  flushed = null;
  await Promise.all(groups.map((group) => loadTogether([...group])));
}

/** One request for all who miss something of a record, with the fields of all who show it. */
async function loadTogether(group: readonly Reading[]): Promise<void> {
  const [first] = group;
  if (!first) return;
  const required = [...new Set(group.flatMap((reading) => reading.required))];
  const others = [...readings].filter((reading) => rootOf(reading) === rootOf(first));
  const tracked = [...group, ...others].flatMap((reading) => [...reading.required, ...reading.optional]);
  const optional = [...new Set(tracked)].filter((path) => !required.includes(path));
  try {
    const isOvertaken = await fetchRecord(first.recordId, required, optional);
    for (const reading of group) reading.isLoading = false;
    const short = group.filter((reading) => !show(reading));
    // What came late is asked for again.
    if (isOvertaken) await Promise.all(short.map((reading) => load(reading)));
  } catch (error) {
    // What one may not read is no matter of the others.
    if (group.length > 1 && (error as FetchResponse).status === 400) {
      await Promise.all(group.map((reading) => loadTogether([reading])));
      return;
    }
    for (const reading of group) {
      reading.isLoading = false;
      tell(reading, null, error);
    }
  }
}

/** Loads fields of a record into the cache. @returns whether a later version was there already @throws FetchResponse */
async function fetchRecord(
  recordId: string,
  required: readonly string[],
  optional: readonly string[]
): Promise<boolean> {
  const query = new URLSearchParams();
  if (required.length > 0) query.set('fields', required.join(','));
  if (optional.length > 0) query.set('optionalFields', optional.join(','));
  const path = `${UI_API}/records/${encodeURIComponent(recordId)}?${query}`;
  const answer = request<RecordRepresentation>('GET', path).then((record) => {
    const ingested = store.ingest(record, now());
    if (!ingested.isOvertaken) store.leaveOut(record.id, optional);
    return ingested;
  });
  const key = keyOf(recordId);
  const done = answer.then(
    () => {},
    () => {}
  );
  const entry: Request = { paths: new Set([...required, ...optional]), done };
  requests.set(key, (requests.get(key) ?? new Set()).add(entry));
  try {
    const { keys, isOvertaken } = await answer;
    await settle(keys);
    return isOvertaken;
  } finally {
    requests.get(key)?.delete(entry);
  }
}

/** Tells everyone who shows one of these records; who misses a field now has it loaded. */
async function settle(keys: ReadonlySet<string>): Promise<void> {
  const affected = [...readings].filter(({ uses, isLoading }) => !isLoading && [...uses].some((key) => keys.has(key)));
  const short = affected.filter((reading) => !show(reading));
  await Promise.all(short.map((reading) => load(reading)));
}

/** Takes over the answer to a save. @returns the same, read-only */
export async function acceptSaved(record: RecordRepresentation): Promise<RecordRepresentation> {
  const { keys } = store.ingestSaved(record, now());
  await settle(keys);
  return frozen(record);
}

/**
 * Takes over what another resource of the API has answered.
 * @param optional fields that were asked for and may have been left out
 * @returns the same, read-only
 */
export async function acceptRecord(
  record: RecordRepresentation,
  optional: readonly string[] = []
): Promise<RecordRepresentation> {
  const { keys, isOvertaken } = store.ingest(record, now());
  if (!isOvertaken) store.leaveOut(record.id, optional);
  await settle(keys);
  return frozen(record);
}

/**
 * Loads several records in one request, those that are not known with all these fields.
 * @returns what the API says of those that cannot be read, by the Id that was asked for
 */
export async function loadRecords(
  recordIds: readonly string[],
  required: readonly string[],
  optional: readonly string[]
): Promise<ReadonlyMap<string, BatchResult>> {
  const isFresh = (id: string): boolean => now() - store.loadedAt(id) <= FRESH_MILLISECONDS;
  const ids = recordIds.filter((id) => !isFresh(id) || store.snapshot(id, required, optional).record === null);
  const refused = new Map<string, BatchResult>();
  if (ids.length === 0) return refused;
  const query = new URLSearchParams({ fields: required.join(','), optionalFields: optional.join(',') });
  const { results } = await request<BatchResults>('GET', `${UI_API}/records/batch/${ids.join(',')}?${query}`);
  for (const [index, result] of results.entries()) {
    const id = ids[index] ?? '';
    if (result.statusCode >= 400) refused.set(id, result);
    else await acceptRecord(result.result as RecordRepresentation, optional);
  }
  return refused;
}

/** User Interface API Developer Guide, "Batch Results". */
export interface BatchResults {
  readonly hasErrors: boolean;
  readonly results: readonly BatchResult[];
}
export interface BatchResult {
  readonly statusCode: number;
  readonly result: unknown;
}

/** The object of a record whose address does not name it. @throws FetchResponse */
export async function objectOf(recordId: string): Promise<string> {
  const path = `${UI_API}/records/${encodeURIComponent(recordId)}?layoutTypes=Compact`;
  return (await acceptRecord(await request<RecordRepresentation>('GET', path))).apiName;
}

/** Reads records again that something outside of the cache has changed, for all who show a value of them. */
export async function refreshRecords(recordIds: readonly string[]): Promise<void> {
  const keys = new Set(recordIds.map(keyOf));
  const affected = [...readings].filter(({ uses }) => [...uses].some((key) => keys.has(key)));
  const shown = new Set(affected.flatMap(({ uses }) => [...uses]));
  for (const key of keys) if (!shown.has(key)) store.delete(key);
  const roots = new Set(affected.map(rootOf));
  await Promise.all([...roots].map((root) => refresh(affected.filter((reading) => rootOf(reading) === root))));
}

async function refresh(group: readonly Reading[]): Promise<void> {
  const [first] = group;
  if (!first) return;
  const paths = [...new Set(group.flatMap(({ required, optional }) => [...required, ...optional]))];
  try {
    await fetchRecord(first.recordId, [], paths);
  } catch (error) {
    store.delete(first.recordId);
    for (const reading of group) tell(reading, null, error);
  }
}

/** Reads everything again that is on the page; what nobody shows is forgotten. */
export async function refreshAllRecords(): Promise<void> {
  await refreshRecords([...store.keys(), ...[...readings].map(rootOf)]);
}

/** What the API says of a deleted record, without asking it. */
const DELETED: FetchResponse = {
  ok: false,
  status: 404,
  statusText: 'Not Found',
  body: [{ errorCode: 'ENTITY_IS_DELETED', message: 'entity is deleted' }],
  headers: {}
};

/** A record is gone: who shows it is told so, who shows it as a parent has it loaded again. */
export async function forgetRecord(recordId: string): Promise<void> {
  const key = keyOf(recordId);
  store.delete(recordId);
  const affected = [...readings].filter(({ uses }) => uses.has(key));
  for (const reading of affected) if (rootOf(reading) === key) tell(reading, null, DELETED);
  await refreshRecords(affected.map(rootOf).filter((root) => root !== key));
}
