/** Compiles SOQL once: names resolved, types checked; what depends on binds and the clock is left to the run. */
import type { GroupByClause, OrderByClause, QueryBase, Subquery } from '@jetstreamapp/soql-parser-js';
import { isLongText, NotSupportedError } from '../schema/index.ts';
import { quoteName } from '../store/index.ts';
import { type Condition, conditionOf, havingLeaf, whereLeaf } from './conditions.ts';
import { type Expression, fieldExpression, functionExpression } from './expressions.ts';
import { type Leaf, type Logic, logicOf } from './logic.ts';
import { malformed, unknownChildRelationship, unknownObject } from './messages.ts';
import { type Compilation, mayRead, Scope } from './scope.ts';
import { checkSemiJoins, semiJoinColumn } from './semiJoins.ts';
import { aliasOf, type Column, columnsOf, expandFields, isAggregate, isCountOnly, listOf } from './select.ts';
import { atName, numberBind, type SoqlText } from './text.ts';

/** A literal LIMIT or OFFSET, or the name of its bind. */
export type Count = number | { readonly bind: string };

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
  readonly forUpdate: boolean;
}

export interface PreparedChild {
  readonly name: string;
  /** Column of the child that holds the parent's Id. */
  readonly parentColumn: string;
  readonly query: Prepared;
}

/** A parent may have children of children, five levels in all. */
const MAX_DEPTH = 5;
const MAX_OFFSET = 2000;

export class Preparation {
  private readonly compilation: Compilation;
  private readonly text: SoqlText;

  constructor(compilation: Compilation, text: SoqlText) {
    this.compilation = compilation;
    this.text = text;
  }

  query(parsed: QueryBase & { sObject?: string }, inSemiJoin = false): Prepared {
    const name = parsed.sObject ?? '';
    const object = this.compilation.schema.object(name);
    const use = object === undefined ? undefined : { object, field: null, selected: !inSemiJoin };
    if (use !== undefined) this.compilation.uses.push(use);
    if (use === undefined || !mayRead(this.compilation.access, use)) {
      const error = unknownObject(name);
      error.message = atName(this.text.source, name, error.message);
      throw error;
    }
    return this.clauses(parsed, new Scope(this.compilation, use.object, [aliasOf(parsed.sObjectAlias)]), 1, inSemiJoin);
  }

  private clauses(parsed: QueryBase, scope: Scope, depth: number, inSemiJoin: boolean): Prepared {
    refuseUnsupported(parsed);
    const fields = expandFields(parsed, scope, this.compilation);
    const countOnly = isCountOnly(fields);
    const groups = listOf(parsed.groupBy).map((group) => groupExpression(scope, group));
    const aggregate = !countOnly && (groups.length > 0 || parsed.having !== undefined || fields.some(isAggregate));
    if (depth > 1 && (aggregate || countOnly)) {
      throw malformed('only root queries support aggregate expressions');
    }
    if (countOnly && (groups.length > 0 || parsed.having !== undefined || parsed.orderBy !== undefined)) {
      throw malformed('COUNT() cannot be used with GROUP BY, HAVING or ORDER BY');
    }
    const subqueries = fields.flatMap((item) => (item.type === 'FieldSubquery' ? [item.subquery] : []));
    if (aggregate && subqueries.length > 0) throw malformed('subqueries are not allowed in aggregate queries');
    refuseRepeated(subqueries);
    const grouped = new Set(groups.map((group) => group.key));
    const requireGroup = (expression: Expression) => {
      if (!aggregate || expression.aggregate || grouped.has(expression.key)) return;
      throw malformed(`Field must be grouped or aggregated: ${expression.source?.written ?? expression.key}`);
    };
    const order = listOf(parsed.orderBy);
    // Source: Apex Developer Guide, "Locking Statements": no ORDER BY in any query that locks.
    const forUpdate = parsed.for?.toUpperCase() === 'UPDATE';
    if (forUpdate && (order.length > 0 || aggregate || countOnly)) {
      throw malformed('FOR UPDATE cannot be used with ORDER BY or aggregate queries');
    }
    if (forUpdate && (depth > 1 || inSemiJoin))
      throw malformed('FOR UPDATE is only allowed at the end of a whole query');
    if (forUpdate && subqueries.some((one) => one.orderBy !== undefined)) {
      throw malformed('FOR UPDATE cannot be used with ORDER BY or aggregate queries');
    }
    const items = fields.filter((item) => item.type !== 'FieldSubquery');
    return {
      scope,
      columns: countOnly ? [] : columnsOf(items, scope, aggregate, requireGroup),
      children: subqueries.map((one) => this.child(one, scope, depth + 1)),
      where: parsed.where === undefined ? null : this.where(logicOf(parsed.where), scope, inSemiJoin),
      groupBy: groups.map((group) => group.sql),
      having:
        parsed.having === undefined
          ? null
          : conditionOf(logicOf(parsed.having), (leaf) => havingLeaf(scope, leaf, requireGroup)),
      orderBy: order.map((clause) => orderExpression(scope, clause, requireGroup)),
      limit: this.count(parsed.limit),
      offset: this.offset(parsed.offset),
      countOnly,
      aggregate,
      forUpdate
    };
  }

  private where(logic: Logic, scope: Scope, inSemiJoin: boolean): Condition {
    checkSemiJoins(logic, inSemiJoin);
    return conditionOf(logic, (leaf) => whereLeaf(scope, leaf, (one) => this.semiJoin(one, scope)));
  }

  private child(parsed: Subquery, parent: Scope, depth: number): PreparedChild {
    const wanted = parsed.relationshipName;
    const found = parent.object.children.find((one) => one.relationshipName?.toLowerCase() === wanted.toLowerCase());
    const object = found === undefined ? undefined : this.compilation.schema.object(found.childObject);
    const field = object?.fields.get(found?.field.toLowerCase() ?? '');
    const use = object === undefined || field === undefined ? undefined : { object, field, selected: true };
    if (use !== undefined) this.compilation.uses.push(use);
    if (use === undefined || !mayRead(this.compilation.access, use)) {
      const error = unknownChildRelationship(wanted);
      error.message = atName(this.text.source, wanted, error.message);
      throw error;
    }
    if (depth > MAX_DEPTH) throw malformed(`subqueries cannot be nested deeper than ${MAX_DEPTH} levels`);
    const scope = new Scope(this.compilation, use.object, [wanted, aliasOf(parsed.sObjectAlias)]);
    return {
      name: found?.relationshipName ?? wanted,
      parentColumn: `${scope.alias}.${quoteName(use.field.name)}`,
      query: this.clauses(parsed, scope, depth, false)
    };
  }

  /** `Id IN (SELECT AccountId FROM Contact WHERE ...)`: one column of Ids, without nulls. */
  private semiJoin(leaf: Leaf, outer: Scope): Condition {
    if (!('valueQuery' in leaf)) throw malformed('a semi join needs a query');
    const query = this.query(leaf.valueQuery, true);
    const { sql } = semiJoinColumn(query, outer, leaf);
    return (run) => {
      const conditions = [`${sql} IS NOT NULL`, ...rowConditions(query, run.includeDeleted)];
      if (query.where !== null) conditions.push(query.where(run));
      return `SELECT ${sql} FROM ${fromClause(query.scope)} WHERE ${conditions.join(' AND ')}`;
    };
  }

  private count(value: number | undefined): Count | null {
    if (value === undefined) return null;
    const bind = numberBind(this.text, value);
    return bind === undefined ? value : { bind };
  }

  private offset(value: number | undefined): Count | null {
    const count = this.count(value);
    if (typeof count === 'number') checkOffset(count);
    return count;
  }
}

export function checkOffset(offset: number): number {
  if (offset <= MAX_OFFSET) return offset;
  const error = malformed(`Maximum SOQL offset allowed is ${MAX_OFFSET}`);
  throw Object.assign(error, { code: 'NUMBER_OUTSIDE_VALID_RANGE' });
}

export function fromClause(scope: Scope): string {
  const joins = scope.joins.map(
    (join) => ` LEFT JOIN ${quoteName(join.object.name)} ${join.alias} ON ${join.alias}."Id" = ${join.on}`
  );
  return `${quoteName(scope.object.name)} ${scope.alias}${joins.join('')}`;
}

/** The recycle bin is hidden; objects without IsDeleted (custom metadata, users) have none. */
export function rowConditions({ scope }: Prepared, includeDeleted: boolean): string[] {
  return includeDeleted || !scope.object.fields.has('isdeleted') ? [] : [`${scope.alias}."IsDeleted" = 0`];
}

function refuseUnsupported(parsed: QueryBase): void {
  if (parsed.withDataCategory !== undefined) throw new NotSupportedError('WITH DATA CATEGORY');
  if (parsed.usingScope !== undefined && parsed.usingScope.toLowerCase() !== 'everything') {
    throw new NotSupportedError(`USING SCOPE ${parsed.usingScope}`);
  }
  if (parsed.update !== undefined) throw new NotSupportedError(`UPDATE ${parsed.update}`);
}

/** A record holds the children of a relationship once. */
function refuseRepeated(subqueries: readonly Subquery[]): void {
  const seen = new Set<string>();
  for (const { relationshipName } of subqueries) {
    if (seen.has(relationshipName.toLowerCase())) {
      throw malformed(`duplicate relationship in SELECT: ${relationshipName}`);
    }
    seen.add(relationshipName.toLowerCase());
  }
}

function groupExpression(scope: Scope, clause: GroupByClause): Expression {
  if ('fn' in clause) {
    const name = clause.fn.functionName?.toUpperCase() ?? '';
    if (name === 'ROLLUP' || name === 'CUBE') throw new NotSupportedError(`GROUP BY ${name}`);
    const expression = functionExpression(scope, clause.fn);
    if (expression.aggregate) throw malformed(`Grouped field should not be aggregated: ${expression.key}`);
    return expression;
  }
  const expression = fieldExpression(scope, clause.field);
  const field = expression.source?.field;
  if (field !== undefined && (isLongText(field) || field.type === 'multipicklist')) {
    throw malformed(`field '${field.name}' can not be grouped in a query call`);
  }
  return expression;
}

function orderExpression(scope: Scope, clause: OrderByClause, requireGroup: (one: Expression) => void): string {
  const expression = 'fn' in clause ? functionExpression(scope, clause.fn) : fieldExpression(scope, clause.field);
  requireGroup(expression);
  const field = expression.source?.field;
  if (field !== undefined && !expression.aggregate && (isLongText(field) || field.type === 'multipicklist')) {
    throw malformed(`field '${field.name}' can not be sorted in a query call`);
  }
  // Nulls come first in either direction. Source: SOQL and SOSL Reference, "ORDER BY".
  return `${expression.sql} ${clause.order ?? 'ASC'} NULLS ${clause.nulls ?? 'FIRST'}`;
}
