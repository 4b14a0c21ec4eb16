// `lightning/uiListsApi`: an object's list views and their records. What a view leaves out, its columns decide.
// Source: LWC Developer Guide, "lightning/uiListsApi"; User Interface API Developer Guide, "List Info", "List Record
// Collection".
import type { ListViewModel, ObjectModel } from '../model/types.ts';
import { context } from './context.ts';
import { listOf, objectName, type FieldId, type ObjectId } from './fieldIds.ts';
import { columnsOf, listPage, objectModel } from './objects.ts';
import { loadRecords, readRecord, type RecordRepresentation } from './records.ts';
import { loadingAdapter } from './wire.ts';

interface ListConfig {
  readonly objectApiName: ObjectId;
  readonly listViewApiName: string;
}

interface RecordsConfig extends ListConfig {
  readonly fields?: FieldId | readonly FieldId[];
  readonly optionalFields?: FieldId | readonly FieldId[];
  readonly pageSize?: number;
  readonly pageToken?: string;
}

const referenceOf = (object: ObjectModel, { name }: ListViewModel) => ({
  id: null,
  listViewApiName: name,
  objectApiName: object.name,
  parentObjectApiName: null,
  parentRecordId: null,
  relatedListId: null,
  type: 'listView'
});

/** What cannot be read has the shape of a refused request, as a wire's error has. */
const notFound = (message: string): object => ({
  ok: false,
  status: 404,
  statusText: 'Not Found',
  body: [{ errorCode: 'NOT_FOUND', message }],
  headers: {}
});

async function viewOf(config: ListConfig): Promise<{ object: ObjectModel; view: ListViewModel }> {
  const object = await objectModel(objectName(config.objectApiName));
  const view = object.listViews.find(({ name }) => name === config.listViewApiName);
  if (!view) throw notFound(`${object.name} has no list view ${config.listViewApiName}`);
  if (view.problem) throw notFound(view.problem);
  return { object, view };
}

/** One list view: its label and columns. */
export const getListInfoByName = loadingAdapter(async (config: ListConfig) => {
  const { object, view } = await viewOf(config);
  return {
    cloneable: false,
    createable: false,
    deletable: false,
    displayColumns: columnsOf(object, view.columns).map(({ name, label }) => ({
      fieldApiName: name,
      label,
      sortable: true
    })),
    label: view.label,
    listReference: referenceOf(object, view),
    updateable: false,
    visibility: 'Public'
  };
});

/** All list views of an object. */
export const getListInfosByObjectName = loadingAdapter(async ({ objectApiName }: Pick<ListConfig, 'objectApiName'>) => {
  const object = await objectModel(objectName(objectApiName));
  const lists = object.listViews.map((view) => ({
    apiName: view.name,
    label: view.label,
    listReference: referenceOf(object, view)
  }));
  return { count: lists.length, lists, objectApiName: object.name, pageSize: lists.length };
});

/** A page of a list view's records, with its columns and the fields that are asked for. */
export const getListRecordsByName = loadingAdapter(async (config: RecordsConfig) => {
  const { object, view } = await viewOf(config);
  const { pageSize = 50, pageToken } = config;
  const offset = Number(pageToken ?? 0) || 0;
  const columns = columnsOf(object, view.columns);
  const { records, total } = await listPage({
    object: object.name,
    columns,
    where: view.where.replaceAll('{user}', context.user?.id ?? ''),
    orderBy: '',
    limit: pageSize,
    offset
  });
  const ids = records.map(({ id }) => id);
  const optional = [...columns.map(({ name }) => `${object.name}.${name}`), ...listOf(config.optionalFields)];
  const required = listOf(config.fields);
  await loadRecords(ids, required, optional);
  const isLast = offset + ids.length >= total;
  return {
    count: ids.length,
    currentPageToken: String(offset),
    fields: [...required, ...optional],
    listReference: referenceOf(object, view),
    nextPageToken: isLast ? null : String(offset + ids.length),
    pageSize,
    records: ids.flatMap((id) => known(id, required, optional) ?? [])
  };
});

/** A record that has just been loaded. */
function known(id: string, required: readonly string[], optional: readonly string[]): RecordRepresentation | null {
  let found: RecordRepresentation | null = null;
  const stop = readRecord(id, { required, optional, changed: (record) => (found = record) });
  stop();
  return found;
}
