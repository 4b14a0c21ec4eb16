// List views over REST: which an object has, how each is made, and what it shows.
// Source: REST API Developer Guide, "sObject List Views", "sObject List View Describe", "List View Results"
// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_listviewresults.htm).
import type { FieldType, ObjectDef } from '../../schema/types.ts';
import { query } from '../../soql/index.ts';
import type { QueryRecord } from '../../soql/types.ts';
import { NotSupportedError } from '../errors.ts';
import { type Column, columnsOf, type Order, ordersOf, restOf, viewNamed, viewsOf } from '../lists/listing.ts';
import type { ListView } from '../lists/listViews.ts';
import { pageNumber } from '../paging.ts';
import { restRecord } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json, Reply } from '../types.ts';
import { objectOf } from './describe.ts';

const MAX_RECORDS = 2000;
const PRESET_RECORDS = 25;

export function addListViews(routes: Routes): void {
  routes.add('/data/sobjects/:object/listviews', { GET: listViews });
  routes.add('/data/sobjects/:object/listviews/recent', {
    GET: () => {
      throw new NotSupportedError('recently viewed list views');
    }
  });
  routes.add('/data/sobjects/:object/listviews/:view', {
    GET: (call) => withView(call, (object, view) => basics(call, object, view))
  });
  routes.add('/data/sobjects/:object/listviews/:view/describe', {
    GET: (call) => withView(call, (object, view) => described(call, object, view))
  });
  routes.add('/data/sobjects/:object/listviews/:view/results', {
    GET: (call) => withView(call, (object, view) => results(call, object, view))
  });
}

function withView(call: Call, work: (object: ObjectDef, view: ListView) => Json): Reply {
  const object = objectOf(call);
  return { status: 200, body: work(object, viewNamed(call, object, call.params['view'] ?? '')) };
}

function listViews(call: Call): Reply {
  const object = objectOf(call);
  const listviews = viewsOf(call, object).map((view) => basics(call, object, view));
  return {
    status: 200,
    body: { done: true, listviews, nextRecordsUrl: null, size: listviews.length, sobjectType: object.name }
  };
}

function basics(call: Call, object: ObjectDef, { id, name, label }: ListView): Json {
  const url = `${call.base}/sobjects/${object.name}/listviews/${id}`;
  return {
    describeUrl: `${url}/describe`,
    developerName: name,
    id,
    label,
    resultsUrl: `${url}/results`,
    soqlCompatible: true,
    url
  };
}

function described(call: Call, object: ObjectDef, view: ListView): Json {
  const columns = columnsOf(call, object, view);
  const orders = ordersOf(call, object, columns, []);
  return {
    columns: columnInfos(columns, orders),
    id: view.id,
    orderBy: orders.map(({ path, descending }) => ({
      fieldNameOrPath: path,
      nullsPosition: 'last',
      sortDirection: descending ? 'descending' : 'ascending'
    })),
    query: soqlOf(call, object, view, orders),
    scope: view.isMine ? 'mine' : null,
    sobjectType: object.name
  };
}

const selected = (column: Column): string => {
  const isLabelled = column.field.type === 'picklist' || column.field.type === 'multipicklist';
  return isLabelled ? `toLabel(${column.path})` : column.path;
};

/** The columns and what every list reads of its records. */
function soqlOf(call: Call, object: ObjectDef, view: ListView, orders: readonly Order[]): string {
  const columns = columnsOf(call, object, view);
  const items = [...columns.map(selected), ...hiddenPaths(object, columns)];
  return `SELECT ${items.join(', ')} FROM ${object.name} ${restOf(call, view, orders)}`;
}

const hiddenPaths = (object: ObjectDef, columns: readonly Column[]): string[] =>
  ['Id', 'CreatedDate', 'LastModifiedDate', 'SystemModstamp'].filter(
    (name) => object.fields.has(name.toLowerCase()) && !columns.some(({ path }) => path === name)
  );

const ALPHABETIC = ['Z-A', 'A-Z'] as const;

/** What the page calls the two directions. */
const DIRECTIONS: Readonly<Partial<Record<FieldType, readonly [ascending: string, descending: string]>>> = {
  phone: ['9-0', '0-9'],
  int: ['9-0', '0-9'],
  double: ['9-0', '0-9'],
  currency: ['9-0', '0-9'],
  percent: ['9-0', '0-9'],
  picklist: ['Low to High', 'High to Low'],
  date: ['New to Old', 'Old to New'],
  datetime: ['New to Old', 'Old to New']
};

function columnInfos(columns: readonly Column[], orders: readonly Order[]): Json[] {
  return columns.map((column) => {
    const [ascendingLabel, descendingLabel] = DIRECTIONS[column.field.type] ?? ALPHABETIC;
    const index = orders.findIndex(({ path }) => path === column.path);
    const order = orders[index];
    return {
      ascendingLabel,
      descendingLabel,
      fieldNameOrPath: column.path,
      hidden: false,
      label: column.label,
      selectListItem: selected(column),
      sortDirection: order === undefined ? null : order.descending ? 'descending' : 'ascending',
      sortIndex: order === undefined ? null : index,
      sortable: column.sortable,
      type: column.field.type === 'reference' ? 'string' : column.field.type
    };
  });
}

function results(call: Call, object: ObjectDef, view: ListView): Json {
  // "The maximum number of records to return, between 1-2000. The default value is 25."
  const bounds = { preset: PRESET_RECORDS, least: 1, most: MAX_RECORDS };
  const limit = pageNumber(call.query.get('limit'), 'limit', bounds);
  const offset = pageNumber(call.query.get('offset'), 'offset', { ...bounds, preset: 0, least: 0 });
  const columns = columnsOf(call, object, view);
  const orders = ordersOf(call, object, columns, []);
  const soql = `${soqlOf(call, object, view, orders)} LIMIT ${limit} OFFSET ${offset}`;
  const { records } = query(call.context, { soql, mode: 'user' });
  const paths = [...columns.map(({ path }) => path), ...hiddenPaths(object, columns)];
  return {
    columns: columnInfos(columns, orders),
    developerName: view.name,
    done: records.length < limit,
    id: view.id,
    label: view.label,
    records: records.map((record) => ({
      columns: paths.map((path) => ({ fieldNameOrPath: path, value: textAt(call, record, path) }))
    })),
    size: records.length
  };
}

/** Values of a list are text, whatever their type. */
function textAt(call: Call, record: QueryRecord, path: string): string | null {
  let value: unknown = restRecord(call, record);
  for (const step of path.split('.')) {
    value = value !== null && typeof value === 'object' ? (value as Json)[step] : null;
  }
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? `${value}`
      : null;
}
