// The columns of a query, which the sf CLI asks for (`columns=true`) before it prints a table.
// Shape: what @salesforce/plugin-data reads of it; REST API Developer Guide does not document the parameter.
import { parseQuery, type Field, type FieldType, type Query } from '@jetstreamapp/soql-parser-js';
import type { ExecutionContext } from '../../security/types.ts';
import type { FieldDef, ObjectDef } from '../../schema/types.ts';
import { NotSupportedError, OrgError } from '../errors.ts';
import { readableField, readableObject } from '../records.ts';
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
  const parsed = parse(soql);
  const object = parsed.sObject ? context.store.schema.object(parsed.sObject) : undefined;
  if (!object || !context.access.mayRead(object)) {
    throw new OrgError('INVALID_TYPE', `sObject type '${parsed.sObject ?? ''}' is not supported.`);
  }
  return {
    columnMetadata: columnsOf(context, object, parsed.fields ?? []).map(shown),
    entityName: object.name,
    groupBy: parsed.groupBy !== undefined,
    idSelected: (parsed.fields ?? []).some((field) => field.type === 'Field' && field.field.toLowerCase() === 'id'),
    keyPrefix: object.keyPrefix
  };
}

function parse(soql: string): Query {
  try {
    return parseQuery(soql);
  } catch (error) {
    throw new OrgError('MALFORMED_QUERY', error instanceof Error ? error.message : 'unexpected token');
  }
}

function columnsOf(context: ExecutionContext, object: ObjectDef, fields: readonly FieldType[]): Column[] {
  const columns: Column[] = [];
  let expressions = 0;
  for (const field of fields) {
    switch (field.type) {
      case 'Field':
        columns.push(plainColumn(readableField(context, object, field.field), field));
        break;
      case 'FieldRelationship':
        addParentColumn(context, object, columns, [...field.relationships, field.field]);
        break;
      case 'FieldFunctionExpression': {
        const name = field.alias ?? `expr${expressions++}`;
        const displayName = `${field.functionName}(${field.parameters.map((part) => String(part)).join(', ')})`;
        columns.push({ aggregate: true, columnName: name, displayName, field: null, joinColumns: [] });
        break;
      }
      case 'FieldSubquery': {
        const { relationshipName, fields: inner = [] } = field.subquery;
        const child = object.children.find(
          (relationship) => relationship.relationshipName?.toLowerCase() === relationshipName.toLowerCase()
        );
        if (!child) {
          throw new OrgError(
            'INVALID_TYPE',
            `Didn't understand relationship '${relationshipName}' in FROM part of query`
          );
        }
        columns.push({
          aggregate: true,
          columnName: relationshipName,
          displayName: relationshipName,
          field: null,
          joinColumns: columnsOf(context, readableObject(context, child.childObject), inner)
        });
        break;
      }
      case 'FieldTypeof':
        throw new NotSupportedError('the columns of a TYPEOF query');
    }
  }
  return columns;
}

const plainColumn = (field: FieldDef, asked: Field): Column => ({
  aggregate: false,
  columnName: asked.alias ?? field.name,
  displayName: asked.alias ?? field.name,
  field,
  joinColumns: []
});

/** `Account.Owner.Name` becomes Account with the join column Owner, with the join column Name. */
function addParentColumn(
  context: ExecutionContext,
  object: ObjectDef,
  columns: Column[],
  [first, ...rest]: readonly string[]
): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    const field = readableField(context, object, first);
    columns.push({ aggregate: false, columnName: field.name, displayName: field.name, field, joinColumns: [] });
    return;
  }
  const reference = [...object.fields.values()].find(
    (field) => field.relationshipName?.toLowerCase() === first.toLowerCase()
  );
  const parent = reference?.referenceTo[0];
  if (!reference?.relationshipName || parent === undefined) {
    throw new OrgError('INVALID_FIELD', `Didn't understand relationship '${first}' in field path`);
  }
  const name = reference.relationshipName;
  let column = columns.find((known) => known.columnName === name);
  if (!column) {
    column = { aggregate: false, columnName: name, displayName: name, field: reference, joinColumns: [] };
    columns.push(column);
  }
  addParentColumn(context, readableObject(context, parent), column.joinColumns, rest);
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
