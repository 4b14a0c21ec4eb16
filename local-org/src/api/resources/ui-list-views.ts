// List views of the UI API: what an object has, how one is made, and its records.
// Source: User Interface API Developer Guide, "Get List Views for an Object", "List Info", "List Record Collection",
// "List UI" (https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_features_list_views.htm).
import { isId } from '../../schema/index.ts';
import type { ObjectDef } from '../../schema/types.ts';
import { asArray, asObject, asText } from '../body.ts';
import { NotSupportedError } from '../errors.ts';
import { etag } from '../etag.ts';
import { type Column, columnsOf, ordersOf, restOf, viewNamed, viewOfId, viewsOf } from '../lists/listing.ts';
import type { ListView } from '../lists/listViews.ts';
import { pageNumber } from '../paging.ts';
import { readableObject } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json, Reply } from '../types.ts';
import { addOptionalPath, addPath, fieldTree, readRecords } from '../ui-record.ts';
import { listParameter } from './ui-records.ts';

const MAX_PAGE = 2000;
const PRESET_PAGE = 50;
const PRESET_LISTS = 20;

/** One list and what is asked of it. */
interface Asked {
  readonly object: ObjectDef;
  readonly view: ListView;
  readonly columns: readonly Column[];
  /** A parameter that holds names. */
  names(parameter: string): string[];
  /** Any other parameter; null without it. */
  value(parameter: string): string | null;
}

export function addUiListViews(routes: Routes): void {
  routes.add('/data/ui-api/list-ui/:name', {
    GET: (call) => (isId(call.params['name'] ?? '') ? whole(call) : lists(call))
  });
  routes.add('/data/ui-api/list-ui/:name/:view', { GET: whole });
  for (const path of ['/data/ui-api/list-info/:name', '/data/ui-api/list-info/:name/:view']) {
    routes.add(path, { GET: (call) => ({ status: 200, body: info(asked(call)) }) });
  }
  for (const path of ['/data/ui-api/list-records/:name', '/data/ui-api/list-records/:name/:view']) {
    routes.add(path, {
      GET: (call) => ({ status: 200, body: records(call, asked(call)) }),
      POST: (call) => ({ status: 200, body: records(call, askedInBody(call)) })
    });
  }
}

/** By object and API name, or by the Id of the view alone. */
function found(call: Call): Pick<Asked, 'object' | 'view' | 'columns'> {
  const { name = '', view } = call.params;
  if (view === '__Recent') throw new NotSupportedError('the list of recently used records');
  const object = view === undefined ? null : readableObject(call.context, name);
  const of = object && view !== undefined ? { object, view: viewNamed(call, object, view) } : viewOfId(call, name);
  return { ...of, columns: columnsOf(call, of.object, of.view) };
}

const asked = (call: Call): Asked => ({
  ...found(call),
  names: (parameter) => listParameter(call, parameter),
  value: (parameter) => call.query.get(parameter)
});

function askedInBody(call: Call): Asked {
  const body = asObject(call.json(), 'list records input');
  return {
    ...found(call),
    names: (parameter) => asArray(body[parameter] ?? [], parameter).map((name) => asText(name, parameter)),
    value: (parameter) => {
      const value = body[parameter];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
    }
  };
}

function pageOf(value: Asked['value'], preset: number): { readonly pageSize: number; readonly offset: number } {
  return {
    pageSize: pageNumber(value('pageSize'), 'pageSize', { preset, least: 1, most: MAX_PAGE }),
    offset: pageNumber(value('pageToken'), 'pageToken', { preset: 0, least: 0, most: MAX_PAGE })
  };
}

/** The list views of an object: `q` is looked for in their labels. */
function lists(call: Call): Reply {
  const object = readableObject(call.context, call.params['name'] ?? '');
  const words = call.query.get('q')?.toLowerCase() ?? '';
  if (call.query.get('recentListsOnly') === 'true') throw new NotSupportedError('recently viewed list views');
  const all = viewsOf(call, object).filter(({ label }) => label.toLowerCase().includes(words));
  const { pageSize, offset } = pageOf((parameter) => call.query.get(parameter), PRESET_LISTS);
  const page = all.slice(offset, offset + pageSize).map(({ id, name, label }) => ({
    apiName: name,
    id,
    label,
    listUiUrl: `${call.base}/ui-api/list-ui/${object.name}/${name}`
  }));
  const hasMore = offset + pageSize < all.length;
  return {
    status: 200,
    body: {
      count: page.length,
      ...pageTokens(offset, pageSize, hasMore),
      eTag: etag(page),
      lists: page,
      objectApiName: object.name,
      pageSize,
      queryString: call.query.get('q'),
      recentListsOnly: false
    }
  };
}

const pageTokens = (offset: number, size: number, hasMore: boolean): Json => ({
  currentPageToken: String(offset),
  nextPageToken: hasMore ? String(offset + size) : null,
  previousPageToken: offset > 0 ? String(Math.max(0, offset - size)) : null
});

function whole(call: Call): Reply {
  const asking = asked(call);
  const body = { info: info(asking), records: records(call, asking) };
  return { status: 200, body: { eTag: etag(body), ...body } };
}

const reference = ({ object, view }: Asked): Json => ({
  id: view.id,
  listViewApiName: view.name,
  objectApiName: object.name,
  parentObjectApiName: null,
  parentRecordId: null,
  relatedListId: null,
  type: 'listView'
});

function info(asking: Asked): Json {
  const { object, view, columns } = asking;
  const [first] = columns.filter(({ sortable }) => sortable);
  const content = {
    cloneable: false,
    createable: false,
    deletable: false,
    displayColumns: columns.map(({ path, label, link, sortable }) => ({
      fieldApiName: path,
      label,
      lookupId: link,
      sortable
    })),
    filterLogicString: view.filterLogic,
    filteredByInfo: view.filters.map(({ field, operation, values }) => ({
      fieldApiName: field,
      label: object.fields.get(field.toLowerCase())?.label ?? field,
      operandLabels: values,
      operator: operation.charAt(0).toUpperCase() + operation.slice(1)
    })),
    label: view.label,
    listReference: reference(asking),
    orderedByInfo: first ? [{ fieldApiName: first.path, isAscending: true, label: first.label }] : [],
    updateable: false,
    userPreferences: {
      columnWidths: Object.fromEntries(columns.map(({ path }) => [path, -1])),
      columnWrap: Object.fromEntries(columns.map(({ path }) => [path, false]))
    },
    visibility: 'Public',
    visibilityEditable: false
  };
  return { eTag: etag(content), ...content };
}

function records(call: Call, asking: Asked): Json {
  const { context } = call;
  const { object, view, columns } = asking;
  for (const parameter of ['where', 'searchTerm']) {
    if (asking.value(parameter) !== null) throw new NotSupportedError(`${parameter} of list views`);
  }
  // Here as in the wires, names may have their object before them or not.
  const withObject = (name: string) =>
    name.toLowerCase().startsWith(`${object.name.toLowerCase()}.`) ? name : `${object.name}.${name}`;
  const fields = asking.names('fields');
  const optionalFields = asking.names('optionalFields');
  const tree = fieldTree(object);
  for (const path of fields) addPath(context, tree, withObject(path));
  for (const path of optionalFields) addOptionalPath(context, tree, withObject(path));
  for (const { field, path } of columns) {
    for (const name of [field.name, path]) addOptionalPath(context, tree, withObject(name));
  }
  const sortBy = asking.names('sortBy');
  const { pageSize, offset } = pageOf((parameter) => asking.value(parameter), PRESET_PAGE);
  const rest = restOf(call, view, ordersOf(call, object, columns, sortBy));
  const read = readRecords(context, tree, `${rest} LIMIT ${pageSize + 1} OFFSET ${offset}`, {});
  const page = read.slice(0, pageSize);
  return {
    count: page.length,
    ...pageTokens(offset, pageSize, read.length > pageSize),
    fields,
    listInfoETag: info(asking)['eTag'],
    listReference: reference(asking),
    optionalFields,
    pageSize,
    records: page,
    searchTerm: null,
    sortBy: sortBy.length > 0 ? sortBy : null,
    where: null
  };
}
