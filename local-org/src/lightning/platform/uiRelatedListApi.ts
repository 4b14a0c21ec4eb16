// `lightning/uiRelatedListApi`: the children of a record in one relationship, and how many there are.
// Source: Lightning Web Components Developer Guide, "lightning/uiRelatedListApi".
import { listOf, objectName, type FieldId, type ObjectId } from './fieldIds.ts';
import { request, UI_API } from './http.ts';
import { acceptRecord, readRecord, type RecordRepresentation } from './records.ts';
import { frozen, loadingAdapter, type WireCallback } from './wire.ts';

interface ListConfig {
  readonly parentRecordId?: string;
  readonly relatedListId?: string;
  readonly fields?: FieldId | readonly FieldId[];
  readonly optionalFields?: FieldId | readonly FieldId[];
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly sortBy?: string | readonly string[];
  readonly where?: string;
}

interface RecordCollection {
  readonly records: readonly RecordRepresentation[];
  readonly [name: string]: unknown;
}

function queryOf(config: ListConfig): URLSearchParams {
  const query = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== '') query.set(name, value);
  };
  set('fields', listOf(config.fields).join(','));
  set('optionalFields', listOf(config.optionalFields).join(','));
  set('sortBy', [config.sortBy ?? []].flat().join(','));
  set('where', config.where ?? '');
  if (config.pageSize !== undefined) query.set('pageSize', String(config.pageSize));
  if (config.pageToken !== undefined) query.set('pageToken', config.pageToken);
  return query;
}

/** The list is read once a configuration; its records are those of the cache, and change with them. */
export class getRelatedListRecords {
  readonly #callback: WireCallback<RecordCollection>;
  #stops: (() => void)[] = [];
  #turn = 0;

  constructor(callback: WireCallback<RecordCollection>) {
    this.#callback = callback;
    callback({ data: undefined, error: undefined });
  }

  connect(): void {}

  disconnect(): void {
    this.#turn += 1;
    for (const stop of this.#stops.splice(0)) stop();
  }

  update(config: ListConfig): void {
    this.disconnect();
    if (config.parentRecordId && config.relatedListId) void this.#read(config, this.#turn);
  }

  async #read(config: ListConfig, turn: number): Promise<void> {
    const { parentRecordId, relatedListId } = config;
    try {
      const path = `${UI_API}/related-list-records/${parentRecordId}/${relatedListId}?${queryOf(config)}`;
      const list = await request<RecordCollection>('GET', path);
      await Promise.all(list.records.map((record) => acceptRecord(record)));
      if (turn === this.#turn) this.#follow(list);
    } catch (error) {
      if (turn === this.#turn) this.#callback({ data: undefined, error });
    }
  }

  #follow(list: RecordCollection): void {
    const records = new Map(list.records.map((record) => [record.id, record]));
    let isComplete = false;
    const emit = (): void => {
      if (isComplete) this.#callback({ data: frozen({ ...list, records: [...records.values()] }), error: undefined });
    };
    for (const { id, apiName, fields } of list.records) {
      const optional = Object.entries(fields).flatMap(([name, { value }]) =>
        typeof value === 'object' && value !== null ? [] : [`${apiName}.${name}`]
      );
      const changed = (record: RecordRepresentation | null): void => {
        // Parents stay as the list brought them; a record that is gone leaves the list.
        if (record) records.set(id, { ...record, fields: { ...fields, ...record.fields } });
        else records.delete(id);
        emit();
      };
      this.#stops.push(readRecord(id, { required: [], optional, changed }));
    }
    isComplete = true;
    emit();
  }
}

interface ParentConfig {
  readonly parentRecordId: string;
  readonly relatedListId: string;
}

export const getRelatedListCount = loadingAdapter(({ parentRecordId, relatedListId }: ParentConfig) =>
  request<unknown>('GET', `${UI_API}/related-list-count/${parentRecordId}/${relatedListId}`)
);

interface InfoConfig {
  readonly parentObjectApiName: ObjectId;
  readonly relatedListId: string;
}

export const getRelatedListInfo = loadingAdapter(({ parentObjectApiName, relatedListId }: InfoConfig) =>
  request<unknown>('GET', `${UI_API}/related-list-info/${objectName(parentObjectApiName)}/${relatedListId}`)
);

export const getRelatedListsInfo = loadingAdapter(({ parentObjectApiName }: Omit<InfoConfig, 'relatedListId'>) =>
  request<unknown>('GET', `${UI_API}/related-list-info/${objectName(parentObjectApiName)}`)
);
