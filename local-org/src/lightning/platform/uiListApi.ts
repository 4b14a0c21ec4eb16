// `lightning/uiListApi`: the older module of list views: a list with its records, or which lists an object has.
// Source: LWC Developer Guide, "getListUi"
// (https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-list-ui.html); User Interface API
// Developer Guide, "List UI".
import { listOf, objectName, type FieldId, type ObjectId } from './fieldIds.ts';
import { request, UI_API } from './http.ts';
import { acceptRecord, type RecordRepresentation } from './records.ts';
import { loadingAdapter } from './wire.ts';

/** Stands for the list of the records used last. */
export const MRU = Symbol.for('MRU');

interface ListUiConfig {
  readonly objectApiName?: ObjectId;
  readonly listViewApiName?: string | typeof MRU;
  readonly listViewId?: string;
  readonly fields?: FieldId | readonly FieldId[];
  readonly optionalFields?: FieldId | readonly FieldId[];
  readonly sortBy?: FieldId | readonly FieldId[];
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly q?: string;
  readonly recentListsOnly?: boolean;
}

interface ListUi {
  readonly records?: { readonly records: readonly RecordRepresentation[] };
}

/** Of the object's lists without a view; of one view by its Id alone, too. */
function pathOf({ objectApiName, listViewApiName, listViewId }: ListUiConfig): string {
  if (listViewId !== undefined) return encodeURIComponent(listViewId);
  const object = encodeURIComponent(objectName(objectApiName ?? ''));
  if (listViewApiName === undefined) return object;
  return `${object}/${encodeURIComponent(listViewApiName === MRU ? '__Recent' : String(listViewApiName))}`;
}

function queryOf(config: ListUiConfig): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of ['fields', 'optionalFields', 'sortBy'] as const) {
    const names = listOf(config[name]);
    if (names.length > 0) query.set(name, names.join(','));
  }
  for (const name of ['pageSize', 'pageToken', 'q', 'recentListsOnly'] as const) {
    const value = config[name];
    if (value !== undefined) query.set(name, String(value));
  }
  return query;
}

/** What it brings of records, all wires of the page show. */
export const getListUi = loadingAdapter(async (config: ListUiConfig) => {
  const answer = await request<ListUi>('GET', `${UI_API}/list-ui/${pathOf(config)}?${queryOf(config)}`);
  for (const record of answer.records?.records ?? []) await acceptRecord(record);
  return answer;
});
