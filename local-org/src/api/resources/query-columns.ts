// The columns of a query, which the sf CLI asks for (`columns=true`) before it prints a table.
// Shape: what @salesforce/plugin-data reads of it; REST API Developer Guide does not document the parameter.
import type { FieldDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { prepareQuery } from '../../soql/index.ts';
import type { PreparedColumn, PreparedQuery } from '../../soql/index.ts';
import type { Json } from '../types.ts';

interface Column {
  readonly aggregate: boolean;
  readonly columnName: string;
  readonly displayName: string;
  readonly field: FieldDef | null;
  readonly joinColumns: Column[];
}

/** @throws OrgError MALFORMED_QUERY, INVALID_TYPE, INVALID_FIELD */
export function queryColumns(context: ExecutionContext, soql: string): Json {
  const prepared = prepareQuery(context, { soql, mode: 'user' });
  const { object } = prepared.scope;
  return {
    columnMetadata: columnsOf(prepared).map(shown),
    entityName: object.name,
    groupBy: prepared.grouped,
    idSelected: prepared.columns.some(({ parents, field }) => parents.length === 0 && field?.type === 'id'),
    keyPrefix: object.keyPrefix
  };
}

function columnsOf(prepared: PreparedQuery): Column[] {
  const columns: Column[] = [];
  for (const part of prepared.order) {
    if ('query' in part) {
      const { name } = part;
      columns.push({ ...named(name), aggregate: true, joinColumns: columnsOf(part.query) });
    } else addColumn(columns, part);
  }
  return columns;
}

const named = (name: string): Column => ({
  aggregate: false,
  columnName: name,
  displayName: name,
  field: null,
  joinColumns: []
});

/** `Account.Owner.Name` becomes Account with the join column Owner, with the join column Name. */
function addColumn(columns: Column[], column: PreparedColumn): void {
  let among = columns;
  for (const { name, reference } of column.parents) {
    let parent = among.find((known) => known.columnName === name);
    if (!parent) {
      parent = { ...named(name), field: reference };
      among.push(parent);
    }
    among = parent.joinColumns;
  }
  const { name, fn, field, written, shown: display } = column;
  const isFunction = fn !== null || display === 'format';
  among.push({
    ...named(name),
    aggregate: isFunction,
    displayName: isFunction ? written : name,
    field: isFunction ? null : field
  });
}

const numeric: ReadonlySet<string> = new Set(['int', 'double', 'currency', 'percent']);
const textual: ReadonlySet<string> = new Set([
  'string',
  'textarea',
  'picklist',
  'multipicklist',
  'email',
  'phone',
  'url'
]);

function shown(column: Column): Json {
  const { field } = column;
  return {
    aggregate: column.aggregate,
    apexType: null,
    booleanType: field?.type === 'boolean',
    columnName: column.columnName,
    custom: field?.custom ?? false,
    displayName: column.displayName,
    foreignKeyName: column.joinColumns.length > 0 ? (field?.name ?? null) : null,
    insertable: field?.createable ?? false,
    joinColumns: column.joinColumns.map(shown),
    numberType: field !== null && numeric.has(field.type),
    textType: field !== null && textual.has(field.type),
    updatable: field?.updateable ?? false
  };
}
