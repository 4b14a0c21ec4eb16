/** The SELECT list: its columns, what FIELDS() stands for, and whether it counts or aggregates. */
import type { FieldFunctionExpression, FieldType as SelectItem, QueryBase } from '@jetstreamapp/soql-parser-js';
import { NotSupportedError } from '../schema/errors.ts';
import type { FieldDef, ObjectDef } from '../schema/types.ts';
import { type Expression, fieldExpression, functionExpression } from './expressions.ts';
import { invalidField, malformed } from './messages.ts';
import { type Compilation, mayRead, type ParentStep, type Scope } from './scope.ts';

const MAX_FIELDS_ROWS = 200;

export interface Column {
  readonly sql: string;
  readonly object: ObjectDef | null;
  /** Null for COUNT() and date functions: a number or a day as it is. */
  readonly field: FieldDef | null;
  readonly parents: readonly ParentStep[];
  /** Key in the record. */
  readonly name: string;
  readonly label: boolean;
}

export const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Source: SOQL and SOSL Reference, "Reserved Keywords": none of them can be an alias. */
const RESERVED = new Set(
  'AND ASC DESC EXCLUDES FIRST FROM GROUP HAVING IN INCLUDES LAST LIKE LIMIT NOT NULL NULLS OR SELECT USING WHERE WITH'.split(
    ' '
  )
);

export function aliasOf(written: string | undefined): string | undefined {
  if (written !== undefined && RESERVED.has(written.toUpperCase())) throw malformed(`unexpected token: '${written}'`);
  return written;
}

const isFunction = (item: SelectItem): item is FieldFunctionExpression => item.type === 'FieldFunctionExpression';

export function isCountOnly(fields: readonly SelectItem[]): boolean {
  const [first] = fields;
  const count =
    first !== undefined &&
    isFunction(first) &&
    first.functionName.toUpperCase() === 'COUNT' &&
    first.parameters.length === 0;
  if (count && fields.length > 1) throw malformed('COUNT() must be the only element in the SELECT list');
  return count;
}

export const isAggregate = (item: SelectItem): boolean =>
  isFunction(item) && /^(COUNT|COUNT_DISTINCT|SUM|AVG|MIN|MAX)$/i.test(item.functionName);

/** FIELDS(ALL | STANDARD | CUSTOM) as the fields that the user may read. Source: SOQL Reference, "FIELDS()". */
export function expandFields(parsed: QueryBase, scope: Scope, { access }: Compilation): SelectItem[] {
  return listOf(parsed.fields).flatMap((item) => {
    if (!isFunction(item) || item.functionName.toUpperCase() !== 'FIELDS') return [item];
    const group = String(item.parameters[0]).toUpperCase();
    if (group !== 'STANDARD' && (parsed.limit === undefined || parsed.limit > MAX_FIELDS_ROWS)) {
      throw malformed(`The SOQL FIELDS function must have a LIMIT of at most ${MAX_FIELDS_ROWS}`);
    }
    return [...scope.object.fields.values()]
      .filter((field) => group === 'ALL' || field.custom === (group === 'CUSTOM'))
      .filter((field) => mayRead(access, { object: scope.object, field, selected: true }))
      .map((field) => ({ type: 'Field' as const, field: field.name }));
  });
}

export function columnsOf(
  items: readonly SelectItem[],
  scope: Scope,
  aggregate: boolean,
  requireGroup: (expression: Expression) => void
): Column[] {
  const columns: Column[] = [];
  const seen = new Set<string>();
  let unnamed = 0;
  for (const item of items) {
    const { expression, alias } = selectedExpression(item, scope);
    requireGroup(expression);
    if (!aggregate && expression.fn !== null && expression.fn !== 'TOLABEL') {
      throw malformed(`Field must be grouped or aggregated: ${expression.key}`);
    }
    if (alias !== undefined && !aggregate && expression.fn === null) {
      throw malformed('only aggregate expressions use field aliasing');
    }
    const plain = expression.fn === null || expression.fn === 'TOLABEL';
    const name = alias ?? (plain ? (expression.source?.field.name ?? '') : `expr${unnamed++}`);
    const parents = aggregate ? [] : (expression.source?.parents ?? []);
    const place = [...parents.map((step) => step.name), name].join('.').toLowerCase();
    if (seen.has(place))
      throw aggregate ? malformed(`duplicate alias: ${name}`) : invalidField(`duplicate field selected: ${name}`);
    seen.add(place);
    const converted = plain || ['MIN', 'MAX'].includes(expression.fn ?? '');
    columns.push({
      sql: expression.sql,
      object: expression.source?.object ?? null,
      field: converted ? (expression.source?.field ?? null) : null,
      parents,
      name,
      label: expression.fn === 'TOLABEL'
    });
  }
  return columns;
}

function selectedExpression(item: SelectItem, scope: Scope): { expression: Expression; alias: string | undefined } {
  switch (item.type) {
    case 'Field':
    case 'FieldRelationship': {
      const path = 'rawValue' in item && item.rawValue !== undefined ? item.rawValue : item.field;
      return {
        expression: fieldExpression(scope, path, true),
        alias: aliasOf('alias' in item ? item.alias : undefined)
      };
    }
    case 'FieldFunctionExpression':
      return { expression: functionExpression(scope, item, true), alias: aliasOf(item.alias) };
    case 'FieldTypeof':
      throw new NotSupportedError('TYPEOF');
    case 'FieldSubquery':
      throw malformed('unexpected subquery');
  }
}
