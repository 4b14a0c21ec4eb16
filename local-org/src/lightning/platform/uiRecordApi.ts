// `lightning/uiRecordApi`: reading and writing single records over the UI API.
// Source: Lightning Web Components Developer Guide, "lightning/uiRecordApi".
import { request, UI_API } from './http.ts';
import { forgetRecord, isRecord, readRecord, refreshRecords, type RecordRepresentation } from './records.ts';
import { loadingAdapter, type WireCallback } from './wire.ts';

/** `Account.Name`, or the reference that an import of `@salesforce/schema/Account.Name` gives. */
export type FieldId = string | { readonly objectApiName: string; readonly fieldApiName: string };

interface GetRecordConfig {
  readonly recordId?: string;
  readonly fields?: FieldId | readonly FieldId[];
  readonly optionalFields?: FieldId | readonly FieldId[];
  readonly layoutTypes?: unknown;
}

const qualified = (field: FieldId): string =>
  typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;

const listOf = (fields: FieldId | readonly FieldId[] | undefined): string[] =>
  fields === undefined
    ? []
    : (Array.isArray(fields) ? (fields as readonly FieldId[]) : [fields as FieldId]).map(qualified);

export class getRecord {
  readonly #callback: WireCallback<RecordRepresentation>;
  #stop: () => void = () => {};
  #shown = '';

  constructor(callback: WireCallback<RecordRepresentation>) {
    this.#callback = callback;
    callback({ data: undefined, error: undefined });
  }

  connect(): void {}

  disconnect(): void {
    this.#stop();
  }

  update(config: GetRecordConfig): void {
    this.#stop();
    const { recordId } = config;
    const required = listOf(config.fields);
    const optional = listOf(config.optionalFields);
    if (config.layoutTypes !== undefined) {
      const message = 'The local org does not support layoutTypes of getRecord; name the fields.';
      this.#callback({ data: undefined, error: { ok: false, status: 501, statusText: '', body: { message } } });
      return;
    }
    if (!recordId || (required.length === 0 && optional.length === 0)) return;
    this.#shown = '';
    this.#stop = readRecord(recordId, {
      required,
      optional,
      changed: (record, error) => this.#show(record && only(record, [...required, ...optional]), error)
    });
  }

  /** Tells the component only what is new to it. */
  #show(record: RecordRepresentation | null, error: unknown): void {
    const text = JSON.stringify(record ?? error);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#callback(record ? { data: record, error: undefined } : { data: undefined, error });
  }
}

/** A component gets the fields that it asked for, whatever others have loaded. */
function only(record: RecordRepresentation, fields: readonly string[]): RecordRepresentation {
  const names = new Set(fields.map((field) => field.split('.')[1]));
  return { ...record, fields: Object.fromEntries(Object.entries(record.fields).filter(([name]) => names.has(name))) };
}

/** The value of a field, through parents if the field names them; undefined when the record does not carry it. */
export function getFieldValue(record: RecordRepresentation | undefined, field: FieldId): unknown {
  return fieldAt(record, field)?.value;
}

/** The value as the user's locale writes it. */
export function getFieldDisplayValue(
  record: RecordRepresentation | undefined,
  field: FieldId
): string | null | undefined {
  return fieldAt(record, field)?.displayValue;
}

function fieldAt(record: RecordRepresentation | undefined, field: FieldId) {
  const path = qualified(field).split('.').slice(1);
  const last = path.pop() ?? '';
  let at: unknown = record;
  for (const name of path) at = isRecord(at) ? at.fields[name]?.value : undefined;
  return isRecord(at) ? at.fields[last] : undefined;
}

interface RecordInput {
  readonly apiName?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export async function createRecord(input: RecordInput): Promise<RecordRepresentation> {
  return request<RecordRepresentation>('POST', `${UI_API}/records`, input);
}

/** @param options `ifUnmodifiedSince` refuses the save when the record has changed since that time */
export async function updateRecord(
  input: RecordInput,
  options: { readonly ifUnmodifiedSince?: string } = {}
): Promise<RecordRepresentation> {
  const { Id: recordId, ...fields } = input.fields;
  if (typeof recordId !== 'string') throw new TypeError('updateRecord needs fields.Id.');
  const since = options.ifUnmodifiedSince;
  const headers = since ? { 'if-unmodified-since': since } : {};
  const path = `${UI_API}/records/${encodeURIComponent(recordId)}`;
  const record = await request<RecordRepresentation>('PATCH', path, { fields }, headers as Record<string, string>);
  await refreshRecords([recordId]);
  return record;
}

export async function deleteRecord(recordId: string): Promise<void> {
  await request('DELETE', `${UI_API}/records/${encodeURIComponent(recordId)}`);
  forgetRecord(recordId);
}

export const notifyRecordUpdateAvailable = (records: readonly { readonly recordId: string }[]): Promise<void> =>
  refreshRecords(records.map(({ recordId }) => recordId));

/** The older name of {@link notifyRecordUpdateAvailable}. */
export const getRecordNotifyChange = (records: readonly { readonly recordId: string }[]): void =>
  void notifyRecordUpdateAvailable(records);

interface GetRecordsConfig {
  readonly records: readonly {
    readonly recordIds: readonly string[];
    readonly fields?: readonly FieldId[];
    readonly optionalFields?: readonly FieldId[];
  }[];
}

interface BatchResults {
  readonly hasErrors: boolean;
  readonly results: readonly { readonly statusCode: number; readonly result: unknown }[];
}

export const getRecords = loadingAdapter(async ({ records }: GetRecordsConfig): Promise<BatchResults> => {
  const batches = await Promise.all(
    records.map(({ recordIds, fields, optionalFields }) => {
      const query = new URLSearchParams({
        fields: listOf(fields).join(','),
        optionalFields: listOf(optionalFields).join(',')
      });
      return request<BatchResults>('GET', `${UI_API}/records/batch/${recordIds.join(',')}?${query}`);
    })
  );
  return { hasErrors: batches.some(({ hasErrors }) => hasErrors), results: batches.flatMap(({ results }) => results) };
});
