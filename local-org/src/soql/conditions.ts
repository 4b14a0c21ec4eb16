/**
 * Conditions of WHERE and HAVING as SQL. Every condition is true or false, never unknown: `f != 'x'` and
 * `f NOT IN ('x')` hold for null, comparisons with < and > do not.
 * Source: SOQL and SOSL Reference, "Comparison Operators", "Comparing null Values in Outer Joins", "Semi-Joins with IN
 * and Anti-Joins with NOT IN", "Querying Multi-Select Picklists".
 */
import { isLongText, NotSupportedError, OrgError } from '../schema/index.ts';
import type { SqlValue } from '../store/types.ts';
import type { Leaf, LiteralText, Logic } from './ast.ts';
import { type Expression, expressionOf, labelSql } from './expressions.ts';
import { type Compared, isRange, type Literal, literalOf, type Operand, type Run } from './literals.ts';
import { invalidField, malformed } from './messages.ts';
import { showing } from './place.ts';
import { fold, likePattern, needsFolding } from './patterns.ts';
import type { Scope } from './scope.ts';

/** Writes its SQL and puts its parameters into the run. */
export type Condition = (run: Run) => string;

/** A semi-join's query: yields the SQL of one column of Ids. */
export type SubqueryCompiler = (leaf: Leaf) => Condition;

interface Side {
  readonly sql: string;
  readonly compared: Compared;
  /** Text that is compared without case. */
  readonly caseless: boolean;
}

const ORDER_OPERATORS = ['<', '<=', '>', '>='];
const LIST_OPERATORS = ['IN', 'NOT IN', 'INCLUDES', 'EXCLUDES'];

export function conditionOf(logic: Logic, leafOf: (leaf: Leaf) => Condition): Condition {
  if (logic.kind === 'leaf') return leafOf(logic.leaf);
  if (logic.kind === 'not') {
    const item = conditionOf(logic.item, leafOf);
    return (run) => `NOT COALESCE((${item(run)}), 0)`;
  }
  const items = logic.items.map((item) => conditionOf(item, leafOf));
  return (run) =>
    joined(
      items.map((item) => item(run)),
      logic.kind === 'and' ? 'AND' : 'OR'
    );
}

/** In halves of halves: SQLite refuses a chain of more than 1,000 links, of which each is one level deeper. */
function joined(parts: readonly string[], glue: 'AND' | 'OR'): string {
  if (parts.length === 1) return parts[0] ?? '0';
  const middle = parts.length >> 1;
  return `(${joined(parts.slice(0, middle), glue)} ${glue} ${joined(parts.slice(middle), glue)})`;
}

const anyOf = (parts: readonly string[]): string => (parts.length === 0 ? '0' : joined(parts, 'OR'));

/** What is wrong with a semi-join has no place. */
const atLeaf = <T>({ compilation }: Scope, { left, right }: Leaf, work: () => T): T =>
  right.kind === 'query' ? work() : showing(compilation.source, left.at, work);

/** A condition of WHERE: no aggregates. */
export const whereLeaf = (scope: Scope, leaf: Leaf, subquery: SubqueryCompiler): Condition =>
  atLeaf(scope, leaf, () => where(scope, leaf, subquery));

function where(scope: Scope, leaf: Leaf, subquery: SubqueryCompiler): Condition {
  const expression = expressionOf(scope, leaf.left);
  if (expression.aggregate) throw malformed(`Aggregate functions are not allowed in the WHERE clause`);
  refuseUnfilterable(expression);
  tellBinds(scope, leaf, expression);
  return leafCondition(expression, leaf, subquery);
}

function tellBinds(scope: Scope, { right }: Leaf, { type }: Expression): void {
  if (right.kind === 'query') return;
  for (const { kind, text } of right.kind === 'list' ? right.values : [right.value])
    if (kind === 'bind') scope.compilation.onBind?.({ name: text, type });
}

/** A condition of HAVING: aggregates and grouped fields, which `check` makes sure of. */
export const havingLeaf = (scope: Scope, leaf: Leaf, check: (expression: Expression) => void): Condition =>
  atLeaf(scope, leaf, () => having(scope, leaf, check));

function having(scope: Scope, leaf: Leaf, check: (expression: Expression) => void): Condition {
  const expression = expressionOf(scope, leaf.left);
  if (!expression.aggregate) check(expression);
  tellBinds(scope, leaf, expression);
  return leafCondition(expression, leaf, () => {
    throw malformed('semi joins are not allowed in the HAVING clause');
  });
}

function refuseUnfilterable({ source, shown, type }: Expression): void {
  if (shown === 'format') throw malformed('FORMAT() can only be used in SELECT');
  if (shown === 'label' && type === 'multipicklist') {
    throw new NotSupportedError('toLabel() of a multi-select picklist in a condition');
  }
  if (source !== null && (isLongText(source.field) || source.field.parts)) {
    throw invalidField(`field '${source.field.name}' can not be filtered in a query call`);
  }
}

function leafCondition(expression: Expression, leaf: Leaf, subquery: SubqueryCompiler): Condition {
  const { operator, right } = leaf;
  const { type, source } = expression;
  const name = expression.fn === null || source === null ? (source?.field.name ?? 'expr0') : expression.fn;
  const side = sideOf(expression, { name, type, pattern: operator === 'LIKE' });
  if (right.kind === 'query') {
    if (!isIdType(type)) throw malformed(`The left operand of '${operator}' must be an Id or a reference: ${name}`);
    return semiJoin(side, operator, subquery(leaf));
  }
  checkOperator(operator, side.compared);
  const isList = right.kind === 'list' || (right.value.kind === 'bind' && LIST_OPERATORS.includes(operator));
  if (LIST_OPERATORS.includes(operator) !== isList && !(operator === 'LIKE' && isList)) {
    throw malformed(`operator ${operator} needs ${isList ? 'one value' : 'a list'}: ${name}`);
  }
  const values: readonly LiteralText[] = right.kind === 'list' ? right.values : [right.value];
  const literals: Literal[] = values.map((value) => literalOf(side.compared, value));
  return (run) => {
    const operands = literals.flatMap((literal) => [...literal(run)]);
    return compare(side, operator, operands, run);
  };
}

const isIdType = (type: Compared['type']): boolean => type === 'id' || type === 'reference';

function sideOf(expression: Expression, compared: Compared): Side {
  const { type, source } = expression;
  const sql = expression.shown === 'label' ? labelSql(expression) : expression.sql;
  // In an outer join a Boolean of a missing parent counts as false.
  if (type === 'boolean' && (source?.parents.length ?? 0) > 0) {
    return { sql: `COALESCE(${sql}, 0)`, compared, caseless: false };
  }
  const binary = source !== null && source.field.caseSensitive && source.field.unique;
  return { sql: binary ? `${sql} COLLATE BINARY` : sql, compared, caseless: !binary && !isIdType(type) };
}

function checkOperator(operator: Leaf['operator'], { name, type }: Compared): void {
  if (operator === 'LIKE' && isIdType(type)) {
    throw new OrgError('INVALID_QUERY_FILTER_OPERATOR', 'invalid operator on id field');
  }
  if (type === 'boolean' && ORDER_OPERATORS.includes(operator)) {
    throw new OrgError('INVALID_QUERY_FILTER_OPERATOR', `invalid operator on boolean field: ${name}`);
  }
  const multiple = type === 'multipicklist';
  const ofList = operator === 'INCLUDES' || operator === 'EXCLUDES';
  if (ofList ? !multiple : multiple && operator !== '=' && operator !== '!=') {
    throw invalidField(`operator ${operator.toLowerCase()} is not valid for field '${name}'`);
  }
}

function semiJoin(side: Side, operator: string, query: Condition): Condition {
  if (operator === 'IN') return (run) => `${side.sql} IN (${query(run)})`;
  return (run) => `(${side.sql} IS NULL OR ${side.sql} NOT IN (${query(run)}))`;
}

function compare(side: Side, operator: string, operands: readonly Operand[], run: Run): string {
  switch (operator) {
    case 'IN':
      return isIn(side, operands, run);
    case 'NOT IN':
      return `NOT COALESCE(${isIn(side, operands, run)}, 0)`;
    case 'INCLUDES':
      return includes(side, operands, run);
    case 'EXCLUDES':
      return `NOT ${includes(side, operands, run)}`;
    case 'LIKE':
      return anyOf(operands.map((operand) => like(side, operand, run)));
  }
  const [operand, ...others] = operands;
  if (operand === undefined || others.length > 0) return compareList(side, operator, operands, run);
  if (isRange(operand)) return compareRange(side.sql, operator, operand.from, operand.to, run);
  if (operator === '=') return equals(side, operand, run);
  if (operator === '!=') return `NOT COALESCE(${equals(side, operand, run)}, 0)`;
  return `${side.sql} ${operator} ${bound(run, operand)}`;
}

/** A collection that is bound to `=` and `!=` is compared as by IN and NOT IN, which Apex relies on. */
function compareList(side: Side, operator: string, operands: readonly Operand[], run: Run): string {
  if (operator === '=') return isIn(side, operands, run);
  if (operator === '!=') return `NOT COALESCE(${isIn(side, operands, run)}, 0)`;
  throw malformed(`a list can only be compared with IN and NOT IN`);
}

function bound(run: Run, value: SqlValue): string {
  run.params.push(value);
  return '?';
}

function equals({ sql, caseless }: Side, value: SqlValue, run: Run): string {
  if (value === null) return `${sql} IS NULL`;
  if (caseless && typeof value === 'string' && needsFolding(value)) return `fold(${sql}) = ${bound(run, fold(value))}`;
  return `${sql} = ${bound(run, value)}`;
}

function compareRange(sql: string, operator: string, from: string, to: string, run: Run): string {
  switch (operator) {
    case '=':
      return `(${sql} >= ${bound(run, from)} AND ${sql} < ${bound(run, to)})`;
    case '!=':
      return `NOT COALESCE((${sql} >= ${bound(run, from)} AND ${sql} < ${bound(run, to)}), 0)`;
    case '<':
    case '>=':
      return `${sql} ${operator} ${bound(run, from)}`;
    default:
      return `${sql} ${operator === '<=' ? '<' : '>='} ${bound(run, to)}`;
  }
}

/** One parameter for the whole list, however long it is; null is in the list when the list names it. */
function isIn(side: Side, operands: readonly Operand[], run: Run): string {
  const plain: SqlValue[] = [];
  const others: string[] = [];
  const folded = (value: Operand) => side.caseless && typeof value === 'string' && needsFolding(value);
  for (const operand of operands) {
    if (operand !== null && !isRange(operand) && !folded(operand)) plain.push(operand);
  }
  const list = `${side.sql} IN (SELECT value FROM json_each(${bound(run, JSON.stringify(plain))}))`;
  for (const operand of new Set(operands)) {
    if (isRange(operand)) others.push(compareRange(side.sql, '=', operand.from, operand.to, run));
    else if (operand === null || folded(operand)) others.push(equals(side, operand, run));
  }
  return anyOf([list, ...others]);
}

function like(side: Side, operand: Operand, run: Run): string {
  if (operand === null || isRange(operand)) return `${side.sql} IS NULL`;
  const pattern = likePattern(String(operand));
  if (!needsFolding(pattern)) return `${side.sql} LIKE ${bound(run, pattern)} ESCAPE '\\'`;
  return `fold(${side.sql}) LIKE ${bound(run, fold(pattern))} ESCAPE '\\'`;
}

/** Each operand may hold several values (`'A;B'`), all of which must be chosen. */
function includes({ sql }: Side, operands: readonly Operand[], run: Run): string {
  const options = operands.map((operand) => {
    const values = operand === null || isRange(operand) ? [] : String(operand).split(';');
    const chosen = values.map((value) => `instr(';' || fold(${sql}) || ';', ${bound(run, `;${fold(value)};`)}) > 0`);
    return chosen.length === 0 ? `${sql} IS NULL` : joined(chosen, 'AND');
  });
  return `COALESCE(${anyOf(options)}, 0)`;
}
