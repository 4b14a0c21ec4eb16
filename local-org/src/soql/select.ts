/** The SELECT list: its columns, what FIELDS() stands for, and whether it counts or aggregates. */
import type { FieldDef, FieldType, ObjectDef } from '../schema/types.ts';
import type { Select, SelectItem } from './ast.ts';
import { type Expression, expressionOf, isAggregateCall } from './expressions.ts';
import { invalidField, malformed } from './messages.ts';
import { showing, withPlace } from './place.ts';
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
  /** As it is written in the query. */
  readonly written: string;
  /** Upper-case name of the function that computes it; null for a field. */
  readonly fn: string | null;
  readonly type: FieldType;
  readonly shown: Expression['shown'];
}

export type TermItem = Extract<SelectItem, { kind: 'term' }>;

export function isCountOnly(items: readonly SelectItem[]): boolean {
  const [first] = items;
  const count =
    first?.kind === 'term' &&
    first.term.kind === 'call' &&
    first.term.name === 'COUNT' &&
    first.term.args.length === 0 &&
    first.alias === null;
  if (count && items.length > 1) throw malformed('COUNT() must be the only element in the SELECT list');
  return count;
}

export const isAggregate = (item: SelectItem): boolean => item.kind === 'term' && isAggregateCall(item.term);

/**
 * FIELDS(ALL | STANDARD | CUSTOM) as the fields that the user may read; all of them but STANDARD are unbounded.
 * Source: SOQL and SOSL Reference, "SELECT".
 */
export function expandFields(parsed: Select, scope: Scope, compilation: Compilation): SelectItem[] {
  return parsed.items.flatMap((item) => {
    if (item.kind !== 'term' || item.term.kind !== 'call' || item.term.name !== 'FIELDS') return [item];
    const { args, at } = item.term;
    const [argument] = args;
    const group = argument?.kind === 'path' && args.length === 1 ? argument.text.toUpperCase() : '';
    if (!['ALL', 'STANDARD', 'CUSTOM'].includes(group)) {
      const place = argument?.at ?? at;
      throw malformed(withPlace(compilation.source, place, 'FIELDS() takes ALL, STANDARD or CUSTOM'));
    }
    if (group !== 'STANDARD' && !(typeof parsed.limit === 'number' && parsed.limit <= MAX_FIELDS_ROWS)) {
      throw malformed(`The SOQL FIELDS function must have a LIMIT of at most ${MAX_FIELDS_ROWS}`);
    }
    compilation.personal = true;
    return [...scope.object.fields.values()]
      .filter((field) => group === 'ALL' || field.custom === (group === 'CUSTOM'))
      .filter((field) => mayRead(compilation.access, { object: scope.object, field, selected: true }))
      .map((field): SelectItem => ({ kind: 'term', term: { kind: 'path', text: field.name, at }, alias: null }));
  });
}

export function columnsOf(
  items: readonly TermItem[],
  scope: Scope,
  aggregate: boolean,
  requireGroup: (expression: Expression) => void
): Column[] {
  const columns: Column[] = [];
  const seen = new Set<string>();
  let unnamed = 0;
  const selecting: Selecting = { aggregate, requireGroup, nextName: () => `expr${unnamed++}` };
  for (const item of items) {
    const column = showing(scope.compilation.source, item.term.at, () => columnOf(item, scope, selecting));
    const { name, parents } = column;
    const place = [...parents.map((step) => step.name), name].join('.').toLowerCase();
    if (seen.has(place))
      throw aggregate ? malformed(`duplicate alias: ${name}`) : invalidField(`duplicate field selected: ${name}`);
    seen.add(place);
    columns.push(column);
  }
  return columns;
}

interface Selecting {
  readonly aggregate: boolean;
  requireGroup(expression: Expression): void;
  /** For a function without an alias: `expr0`. */
  nextName(): string;
}

function columnOf({ term, alias }: TermItem, scope: Scope, selecting: Selecting): Column {
  const { aggregate } = selecting;
  const expression = expressionOf(scope, term, true);
  const { fn, shown, source } = expression;
  selecting.requireGroup(expression);
  if (!aggregate && fn !== null) throw malformed(`Field must be grouped or aggregated: ${term.text}`);
  if (alias !== null && !aggregate && shown === null) {
    throw malformed('only aggregate expressions use field aliasing');
  }
  const keepsType = fn === null || fn === 'MIN' || fn === 'MAX';
  return {
    sql: expression.sql,
    object: source?.object ?? null,
    field: keepsType || shown === 'format' ? (source?.field ?? null) : null,
    parents: aggregate ? [] : (source?.parents ?? []),
    name: alias?.text ?? (fn === null ? (source?.field.name ?? '') : selecting.nextName()),
    written: term.text,
    fn,
    type: expression.type,
    shown
  };
}
