// `lightning/uiRecordApi`: reading and writing single records over the UI API.
// Source: Lightning Web Components Developer Guide, "lightning/uiRecordApi" (reference-lightning-ui-api-record).
import { listOf, objectName, qualified, type FieldId, type ObjectId } from './fieldIds.ts';
import { request, UI_API } from './http.ts';
import type { RecordInput } from './recordInput.ts';
import { isRecord, type RecordRepresentation } from './recordStore.ts';
import {
  acceptRecord,
  acceptSaved,
  forgetRecord,
  loadRecords,
  readRecord,
  refreshRecords,
  type BatchResult,
  type BatchResults
} from './records.ts';
import { frozen, loadingAdapter, type WireCallback } from './wire.ts';

export {
  createRecordInputFilteredByEditedFields,
  generateRecordInputForCreate,
  generateRecordInputForUpdate
} from './recordInput.ts';

interface GetRecordConfig {
  readonly recordId?: string;
  readonly fields?: FieldId | readonly FieldId[];
  readonly optionalFields?: FieldId | readonly FieldId[];
  readonly layoutTypes?: string | readonly string[];
  readonly modes?: string | readonly string[];
}

/** A reader of one record: the same cache for all of the page. */
export class getRecord {
  readonly #callback: WireCallback<RecordRepresentation>;
  #stop: () => void = () => {};
  #turn = 0;

  constructor(callback: WireCallback<RecordRepresentation>) {
    this.#callback = callback;
    callback({ data: undefined, error: undefined });
  }

  connect(): void {}

  disconnect(): void {
    this.#turn += 1;
    this.#stop();
  }

  update(config: GetRecordConfig): void {
    this.#stop();
    this.#turn += 1;
    const { recordId } = config;
    const optional = listOf(config.optionalFields);
    if (!recordId) return;
    if (config.layoutTypes !== undefined) {
      void this.#readLayout(recordId, config, this.#turn);
      return;
    }
    const required = listOf(config.fields);
    if (required.length + optional.length > 0) this.#read(recordId, required, optional);
  }

  #read(recordId: string, required: readonly string[], optional: readonly string[]): void {
    this.#stop = readRecord(recordId, {
      required,
      optional,
      changed: (record, error) =>
        this.#callback(record ? { data: record, error: undefined } : { data: undefined, error })
    });
  }

  /** Which fields the layouts have, the answer says. */
  async #readLayout(recordId: string, config: GetRecordConfig, turn: number): Promise<void> {
    const query = new URLSearchParams({ layoutTypes: [config.layoutTypes ?? []].flat().join(',') });
    if (config.modes !== undefined) query.set('modes', [config.modes].flat().join(','));
    const optional = listOf(config.optionalFields);
    if (optional.length > 0) query.set('optionalFields', optional.join(','));
    try {
      const path = `${UI_API}/records/${encodeURIComponent(recordId)}?${query}`;
      const record = await acceptRecord(await request<RecordRepresentation>('GET', path));
      if (turn === this.#turn) this.#read(recordId, [], pathsIn(record, record.apiName));
    } catch (error) {
      if (turn === this.#turn) this.#callback({ data: undefined, error });
    }
  }
}

const pathsIn = (record: RecordRepresentation, prefix: string): string[] =>
  Object.entries(record.fields).flatMap(([name, { value }]) =>
    isRecord(value) ? pathsIn(value, `${prefix}.${name}`) : [`${prefix}.${name}`]
  );

interface GetRecordsConfig {
  readonly records?: readonly {
    readonly recordIds: readonly string[];
    readonly fields?: readonly FieldId[];
    readonly optionalFields?: readonly FieldId[];
  }[];
}

/** Readers of several records, each answering for itself. */
export class getRecords {
  readonly #callback: WireCallback<BatchResults>;
  #stops: (() => void)[] = [];
  #turn = 0;

  constructor(callback: WireCallback<BatchResults>) {
    this.#callback = callback;
    callback({ data: undefined, error: undefined });
  }

  connect(): void {}

  disconnect(): void {
    this.#turn += 1;
    for (const stop of this.#stops.splice(0)) stop();
  }

  update({ records }: GetRecordsConfig): void {
    this.disconnect();
    if (records?.every(({ recordIds }) => recordIds !== undefined)) void this.#read(records, this.#turn);
  }

  async #read(groups: NonNullable<GetRecordsConfig['records']>, turn: number): Promise<void> {
    const asked = groups.flatMap(({ recordIds, fields, optionalFields }) =>
      recordIds.map((id) => ({ id, required: listOf(fields), optional: listOf(optionalFields) }))
    );
    let refused: ReadonlyMap<string, BatchResult>[];
    try {
      refused = await Promise.all(
        groups.map(({ recordIds, fields, optionalFields }) =>
          loadRecords(recordIds, listOf(fields), listOf(optionalFields))
        )
      );
    } catch (error) {
      if (turn === this.#turn) this.#callback({ data: undefined, error });
      return;
    }
    if (turn !== this.#turn) return;
    const results = asked.map(({ id }) => refused.flatMap((map) => map.get(id) ?? [])[0]);
    const emit = (): void => {
      if (results.includes(undefined)) return;
      const all = results as BatchResult[];
      const data = { hasErrors: all.some(({ statusCode }) => statusCode >= 400), results: [...all] };
      this.#callback({ data: frozen(data), error: undefined });
    };
    for (const [index, { id, required, optional }] of asked.entries()) {
      if (results[index]) continue;
      const changed = (record: RecordRepresentation | null, error: unknown): void => {
        const { status = 500, body } = (error ?? {}) as { status?: number; body?: unknown };
        results[index] = record ? { statusCode: 200, result: record } : { statusCode: status, result: body };
        emit();
      };
      this.#stops.push(readRecord(id, { required, optional, changed }));
    }
    if (asked.length === 0 || this.#stops.length === 0) emit();
  }
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

interface CreateDefaultsConfig {
  readonly objectApiName: ObjectId;
  readonly recordTypeId?: string;
  readonly formFactor?: string;
  readonly optionalFields?: FieldId | readonly FieldId[];
}

/** What a new record starts with. */
export const getRecordCreateDefaults = loadingAdapter((config: CreateDefaultsConfig) => {
  const { objectApiName, recordTypeId, formFactor, optionalFields } = config;
  const query = new URLSearchParams();
  if (recordTypeId !== undefined) query.set('recordTypeId', recordTypeId);
  if (formFactor !== undefined) query.set('formFactor', formFactor);
  if (optionalFields !== undefined) query.set('optionalFields', listOf(optionalFields).join(','));
  return request<unknown>('GET', `${UI_API}/record-defaults/create/${objectName(objectApiName)}?${query}`);
});

export async function createRecord(input: RecordInput): Promise<RecordRepresentation> {
  return acceptRecord(await request<RecordRepresentation>('POST', `${UI_API}/records`, input));
}

/**
 * Resolves when everyone on the page who shows the record shows the change.
 * @param options `ifUnmodifiedSince` refuses the save when the record has changed since that time
 */
export async function updateRecord(
  input: RecordInput,
  options: { readonly ifUnmodifiedSince?: string } = {}
): Promise<RecordRepresentation> {
  const { Id: recordId, ...fields } = input.fields;
  if (typeof recordId !== 'string') throw new TypeError('updateRecord needs fields.Id.');
  const since = options.ifUnmodifiedSince;
  const headers = since ? { 'if-unmodified-since': since } : {};
  const path = `${UI_API}/records/${encodeURIComponent(recordId)}`;
  return acceptSaved(await request<RecordRepresentation>('PATCH', path, { fields }, headers as Record<string, string>));
}

/** Who shows the record is told that it is gone. */
export async function deleteRecord(recordId: string): Promise<void> {
  await request('DELETE', `${UI_API}/records/${encodeURIComponent(recordId)}`);
  await forgetRecord(recordId);
}

export const notifyRecordUpdateAvailable = (records: readonly { readonly recordId: string }[]): Promise<void> =>
  refreshRecords(records.map(({ recordId }) => recordId));

/** The older name of {@link notifyRecordUpdateAvailable}. */
export const getRecordNotifyChange = (records: readonly { readonly recordId: string }[]): void =>
  void notifyRecordUpdateAvailable(records);

interface RecordUiConfig {
  readonly recordIds: string | readonly string[];
  readonly layoutTypes: string | readonly string[];
  readonly modes: string | readonly string[];
  readonly optionalFields?: FieldId | readonly FieldId[];
}

interface RecordUi {
  readonly records: Readonly<Record<string, RecordRepresentation>>;
}

/** Records with their layouts and objects. Deprecated by the platform, which still has it. */
export const getRecordUi = loadingAdapter(async ({ recordIds, layoutTypes, modes, optionalFields }: RecordUiConfig) => {
  const query = new URLSearchParams({ layoutTypes: [layoutTypes].flat().join(','), modes: [modes].flat().join(',') });
  const optional = listOf(optionalFields);
  if (optional.length > 0) query.set('optionalFields', optional.join(','));
  const ids = [recordIds].flat().map(encodeURIComponent).join(',');
  const answer = await request<RecordUi>('GET', `${UI_API}/record-ui/${ids}?${query}`);
  for (const record of Object.values(answer.records)) await acceptRecord(record);
  return answer;
});
