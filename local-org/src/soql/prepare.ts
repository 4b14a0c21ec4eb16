/** Compiles SOQL once: names resolved, types checked; what depends on binds and the clock is left to the run. */
import { isLongText, isStored, OrgError } from '../schema/index.ts';
import type { FieldDef, ObjectDef } from '../schema/types.ts';
import { quoteName } from '../store/index.ts';
import type { Count, Leaf, Logic, Name, OrderTerm, Select, SelectItem, Term } from './ast.ts';
import { type Condition, conditionOf, havingLeaf, whereLeaf } from './conditions.ts';
import { type Expression, expressionOf, picklistOrder } from './expressions.ts';
import type { Run } from './literals.ts';
import { malformed, unknownChildRelationship, unknownObject } from './messages.ts';
import { tableOf } from './shares.ts';
import { placed, showing } from './place.ts';
import { type Compilation, mayRead, Scope } from './scope.ts';
import { checkSemiJoins, semiJoinColumn } from './semiJoins.ts';
import { type Column, columnsOf, expandFields, isAggregate, isCountOnly, type TermItem } from './select.ts';

export interface Prepared {
  readonly scope: Scope;
  readonly columns: readonly Column[];
  readonly children: readonly PreparedChild[];
  readonly where: Condition | null;
  readonly groupBy: readonly string[];
  readonly having: Condition | null;
  readonly orderBy: readonly string[];
  readonly limit: Count | null;
  readonly offset: Count | null;
  /** `SELECT COUNT()` */
  readonly countOnly: boolean;
  readonly aggregate: boolean;
  readonly grouped: boolean;
  readonly forUpdate: boolean;
  /** The subqueries in SELECT order, among {@link columns}: position of each. */
  readonly order: readonly (Column | PreparedChild)[];
}

export interface PreparedChild {
  readonly name: string;
  /** Column of the child that holds the parent's Id. */
  readonly parentColumn: string;
  readonly query: Prepared;
}

/** Source: SOQL and SOSL Reference, "Understanding Relationship Query Limitations". */
const MAX_DEPTH = 5;
const MAX_CHILDREN = 20;
const MAX_OFFSET = 2000;
/** Source: SOQL and SOSL Reference, "ORDER BY". */
const MAX_ORDER = 32;
/** Columns of a statement of SQLite, with some to spare for the Ids that connect records. */
const MAX_COLUMNS = 1_900;

type Subquery = Extract<SelectItem, { kind: 'subquery' }>;

export class Preparation {
  private readonly compilation: Compilation;
  private children = 0;

  constructor(compilation: Compilation) {
    this.compilation = compilation;
  }

  query(parsed: Select, inSemiJoin = false): Prepared {
    const { from } = parsed;
    const object = this.compilation.schema.object(from.text);
    const use = object === undefined ? undefined : { object, field: null, selected: !inSemiJoin };
    if (use !== undefined) this.compilation.uses.push(use);
    if (use === undefined || !mayRead(this.compilation.access, use)) {
      throw this.at(from, unknownObject(from.text));
    }
    return this.clauses(parsed, this.scopeOf(parsed, use.object, []), 1, inSemiJoin);
  }

  private scopeOf(parsed: Select, object: ObjectDef, names: readonly string[]): Scope {
    const scope = new Scope(this.compilation, object, [...names, parsed.alias?.text]);
    for (const { path, alias } of parsed.paths) scope.addPath(path, alias);
    return scope;
  }

  private at<E extends Error>({ at }: Name, error: E): E {
    return placed(this.compilation.source, at, error);
  }

  private clauses(parsed: Select, scope: Scope, depth: number, inSemiJoin: boolean): Prepared {
    const items = expandFields(parsed, scope, this.compilation);
    if (items.length + parsed.groupBy.length > MAX_COLUMNS) {
      throw new OrgError('QUERY_TOO_COMPLICATED', `a query can have at most ${MAX_COLUMNS} fields`);
    }
    if (parsed.orderBy.length > MAX_ORDER) throw malformed(`ORDER BY takes at most ${MAX_ORDER} fields`);
    const { source } = this.compilation;
    const countOnly = isCountOnly(items);
    const groups = parsed.groupBy.map((group) => showing(source, group.at, () => groupExpression(scope, group)));
    const grouped = groups.length > 0;
    const aggregate = !countOnly && (grouped || parsed.having !== null || items.some(isAggregate));
    const subqueries = items.filter((item) => item.kind === 'subquery');
    checkClauses(parsed, { depth, inSemiJoin, countOnly, aggregate, subqueries });
    refuseRepeated(subqueries);
    const keys = new Set(groups.map((group) => group.key));
    const requireGroup = (expression: Expression) => {
      if (!aggregate || expression.aggregate || keys.has(expression.key)) return;
      throw malformed(`Field must be grouped or aggregated: ${expression.source?.written ?? expression.key}`);
    };
    const terms = items.filter((item): item is TermItem => item.kind === 'term');
    const columns = countOnly ? [] : columnsOf(terms, scope, aggregate, requireGroup);
    const children = subqueries.map(({ query }) => this.child(query, scope, depth + 1));
    const { having } = parsed;
    return {
      scope,
      columns,
      children,
      where: parsed.where === null ? null : this.where(parsed.where, scope, inSemiJoin),
      groupBy: groups.map((group) => group.sql),
      having: having === null ? null : conditionOf(having, (leaf) => havingLeaf(scope, leaf, requireGroup)),
      orderBy: parsed.orderBy.map((order) =>
        showing(source, order.term.at, () => orderExpression(scope, order, requireGroup))
      ),
      limit: parsed.limit,
      offset: typeof parsed.offset === 'number' ? checkOffset(parsed.offset) : parsed.offset,
      countOnly,
      aggregate,
      grouped,
      forUpdate: parsed.purposes.includes('UPDATE'),
      order: inOrder(items, columns, children)
    };
  }

  private where(logic: Logic, scope: Scope, inSemiJoin: boolean): Condition {
    checkSemiJoins(logic, inSemiJoin);
    return conditionOf(logic, (leaf) => whereLeaf(scope, leaf, (one) => this.semiJoin(one, scope)));
  }

  private child(parsed: Select, parent: Scope, depth: number): PreparedChild {
    if (++this.children > MAX_CHILDREN) throw malformed(`a query can have at most ${MAX_CHILDREN} subqueries`);
    // `FROM Account.Contacts` or, with the parent's alias, `FROM a.Contacts` is the same as `FROM Contacts`.
    const wanted = parsed.from.text.split('.').pop() ?? '';
    const found = parent.object.children.find((one) => one.relationshipName?.toLowerCase() === wanted.toLowerCase());
    const object = found === undefined ? undefined : this.compilation.schema.object(found.childObject);
    const field = object?.fields.get(found?.field.toLowerCase() ?? '');
    const use = object === undefined || field === undefined ? undefined : { object, field, selected: true };
    if (use !== undefined) this.compilation.uses.push(use);
    if (use === undefined || !mayRead(this.compilation.access, use)) {
      throw this.at(parsed.from, unknownChildRelationship(wanted));
    }
    if (depth > MAX_DEPTH) throw malformed(`subqueries cannot be nested deeper than ${MAX_DEPTH} levels`);
    const scope = this.scopeOf(parsed, use.object, [wanted]);
    return {
      name: found?.relationshipName ?? wanted,
      parentColumn: `${scope.alias}.${quoteName(use.field.name)}`,
      query: this.clauses(parsed, scope, depth, false)
    };
  }

  /** `Id IN (SELECT AccountId FROM Contact WHERE ...)`: one column of Ids, without nulls. */
  private semiJoin(leaf: Leaf, outer: Scope): Condition {
    if (leaf.right.kind !== 'query') throw malformed('a semi join needs a query');
    const query = this.query(leaf.right.query, true);
    const { sql } = semiJoinColumn(query, outer, leaf);
    return (run) => {
      const from = fromClause(query.scope, run);
      const conditions = [`${sql} IS NOT NULL`, ...rowConditions(query, run)];
      if (query.where !== null) conditions.push(query.where(run));
      return `SELECT ${sql} FROM ${from} WHERE ${conditions.join(' AND ')}`;
    };
  }
}

interface Shape {
  readonly depth: number;
  readonly inSemiJoin: boolean;
  readonly countOnly: boolean;
  readonly aggregate: boolean;
  readonly subqueries: readonly Subquery[];
}

/** Clauses that do not go together. */
function checkClauses(parsed: Select, { depth, inSemiJoin, countOnly, aggregate, subqueries }: Shape): void {
  const ordered = parsed.orderBy.length > 0;
  if (depth > 1 && (aggregate || countOnly)) throw malformed('only root queries support aggregate expressions');
  if (countOnly && (parsed.groupBy.length > 0 || parsed.having !== null || ordered)) {
    throw malformed('COUNT() cannot be used with GROUP BY, HAVING or ORDER BY');
  }
  if (aggregate && subqueries.length > 0) throw malformed('subqueries are not allowed in aggregate queries');
  // Source: SOQL and SOSL Reference, "LIMIT" and "Considerations for GROUP BY".
  if (aggregate && parsed.groupBy.length === 0 && parsed.limit !== null) {
    throw malformed('LIMIT cannot be used with an aggregate function without GROUP BY');
  }
  // Source: SOQL and SOSL Reference, "OFFSET".
  if (parsed.limit !== 1 && subqueries.some(({ query }) => query.offset !== null)) {
    throw malformed('OFFSET is only allowed in a subquery when its parent query has LIMIT 1');
  }
  if (!parsed.purposes.includes('UPDATE')) return;
  // Source: Apex Developer Guide, "Locking Statements": no ORDER BY in any query that locks.
  if (ordered || aggregate || countOnly || subqueries.some(({ query }) => query.orderBy.length > 0)) {
    throw malformed('FOR UPDATE cannot be used with ORDER BY or aggregate queries');
  }
  if (depth > 1 || inSemiJoin) throw malformed('FOR UPDATE is only allowed at the end of a whole query');
}

/** Columns and children as SELECT has them; an answer keeps this order. */
function inOrder(items: readonly SelectItem[], columns: readonly Column[], children: readonly PreparedChild[]) {
  let column = 0;
  let child = 0;
  return items.flatMap((item): (Column | PreparedChild)[] => {
    const one = item.kind === 'term' ? columns[column++] : children[child++];
    return one === undefined ? [] : [one];
  });
}

export function checkOffset(offset: number): number {
  if (offset <= MAX_OFFSET) return offset;
  const error = malformed(`Maximum SOQL offset allowed is ${MAX_OFFSET}`);
  throw Object.assign(error, { code: 'NUMBER_OUTSIDE_VALID_RANGE' });
}

/** Comes first in a statement: it binds values where the user does not see all records of a parent. */
export function fromClause(scope: Scope, run: Run): string {
  const joins = scope.joins.map(({ object, alias, on, guarded }) => {
    const open = guarded ? run.sharing?.condition(object, alias, 'Read', run.params) : null;
    return ` LEFT JOIN ${quoteName(object.name)} ${alias} ON ${alias}."Id" = ${on}${open ? ` AND (${open})` : ''}`;
  });
  return `${tableOf(scope.compilation.schema, scope.object)} ${scope.alias}${joins.join('')}`;
}

/**
 * What every row must be: open to the user, and not in the recycle bin, which objects without IsDeleted (custom metadata,
 * users) do not have.
 */
export function rowConditions(
  { scope: { object, alias } }: Prepared,
  { sharing, params, includeDeleted }: Run
): string[] {
  const open = sharing?.condition(object, alias, 'Read', params) ?? null;
  return [
    ...(open === null ? [] : [`(${open})`]),
    ...(includeDeleted || !object.fields.has('isdeleted') ? [] : [`${alias}."IsDeleted" = 0`])
  ];
}

/** A record holds the children of a relationship once. */
function refuseRepeated(subqueries: readonly Subquery[]): void {
  const seen = new Set<string>();
  for (const { query } of subqueries) {
    const name = query.from.text.split('.').pop()?.toLowerCase() ?? '';
    if (seen.has(name)) throw malformed(`duplicate relationship in SELECT: ${query.from.text}`);
    seen.add(name);
  }
}

function groupExpression(scope: Scope, term: Term): Expression {
  const expression = expressionOf(scope, term);
  if (expression.aggregate) throw malformed(`Grouped field should not be aggregated: ${expression.key}`);
  if (expression.shown !== null) throw malformed(`a function that changes how values show cannot group: ${term.text}`);
  const field = expression.source?.field;
  // Source: SOQL and SOSL Reference, "Considerations for GROUP BY": formula fields cannot be grouped either.
  const isUngroupable = (one: FieldDef) => isLongText(one) || one.type === 'multipicklist' || !isStored(one);
  if (field !== undefined && expression.fn === null && isUngroupable(field)) {
    throw malformed(`field '${field.name}' can not be grouped in a query call`);
  }
  return expression;
}

function orderExpression(
  scope: Scope,
  { term, descending, nulls }: OrderTerm,
  requireGroup: (one: Expression) => void
): string {
  const expression = expressionOf(scope, term);
  requireGroup(expression);
  // Source: SOQL and SOSL Reference, "toLabel()": not in ORDER BY; "ORDER BY": nulls come first in either direction.
  if (expression.shown !== null) throw malformed(`a function that changes how values show cannot sort: ${term.text}`);
  const field = expression.source?.field;
  if (
    field !== undefined &&
    !expression.aggregate &&
    (isLongText(field) || field.parts || field.type === 'multipicklist')
  ) {
    throw malformed(`field '${field.name}' can not be sorted in a query call`);
  }
  const { sql } = expression;
  const place = expression.fn === null ? picklistOrder(expression) : null;
  const direction = `${descending ? 'DESC' : 'ASC'} NULLS ${nulls ?? 'FIRST'}`;
  return place === null ? `${sql} ${direction}` : `${place} ${direction}, ${sql} ${direction}`;
}
