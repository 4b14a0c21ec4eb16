/**
 * What the platform refuses about semi-joins (`Id IN (SELECT AccountId FROM ...)`) and anti-joins.
 * Source: SOQL and SOSL Reference, "Comparison Operators", "Semi-Joins with IN and Anti-Joins with NOT IN".
 */
import type { FieldDef, ObjectDef } from '../schema/types.ts';
import type { Leaf, Logic } from './ast.ts';
import { malformed } from './messages.ts';
import type { Prepared } from './prepare.ts';
import type { Scope } from './scope.ts';
import type { Column } from './select.ts';

const MAX_SEMI_JOINS = 2;

function semiJoins(logic: Logic): number {
  if (logic.kind === 'leaf') return logic.leaf.right.kind === 'query' ? 1 : 0;
  const items = logic.kind === 'not' ? [logic.item] : logic.items;
  return items.reduce((count, item) => count + semiJoins(item), 0);
}

/** At most two, none below a NOT or in parentheses or beside OR, none in the query of another. */
export function checkSemiJoins(where: Logic, inSemiJoin: boolean): void {
  const count = semiJoins(where);
  if (count === 0) return;
  if (inSemiJoin) throw malformed('Nesting of semi join sub-selects is not supported');
  if (count > MAX_SEMI_JOINS) throw malformed(`Maximum ${MAX_SEMI_JOINS} semi join sub-selects are allowed`);
  if (where.kind === 'or') throw malformed("Semi join sub-selects are not allowed with the 'OR' operator");
  const top = where.kind === 'and' ? where.items : [where];
  if (top.some((item) => item.kind !== 'leaf' && semiJoins(item) > 0)) {
    throw malformed(
      'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.'
    );
  }
}

/** Objects that an Id of the field can be of. */
const targets = (object: ObjectDef, field: FieldDef): readonly string[] =>
  field.type === 'id' ? [object.name] : field.referenceTo;

/** The one column of a semi-join's query: Ids of what the left side holds, of another object, in no order. */
export function semiJoinColumn(query: Prepared, outer: Scope, leaf: Leaf): Column {
  const [column, ...others] = query.columns;
  if (column === undefined || others.length > 0 || query.children.length > 0 || query.aggregate) {
    throw malformed('semi join sub-selects must select exactly one field');
  }
  const { object, field } = column;
  if (object === null || field === null || (field.type !== 'id' && field.type !== 'reference')) {
    throw malformed(`semi join sub-selects can only select an Id or a reference: ${column.name}`);
  }
  if (query.limit !== null || query.offset !== null || query.orderBy.length > 0) {
    throw malformed('semi join sub-selects do not support ORDER BY, LIMIT or OFFSET');
  }
  if (['Task', 'Event'].includes(query.scope.object.name)) {
    throw malformed(`Entity '${query.scope.object.name}' is not supported for semi join inner selects`);
  }
  if (query.scope.object === outer.object) {
    throw malformed('The inner and outer selects should not be on the same object type');
  }
  const left = leaf.left.kind === 'path' ? outer.resolve(leaf.left) : null;
  if (left !== null && !targets(left.object, left.field).some((name) => targets(object, field).includes(name))) {
    throw malformed(
      `The selected field '${query.scope.object.name}.${field.name}' in the subquery and the left operand field in the where expression in the outer query '${outer.object.name}.${left.field.name}' should point to the same object type`
    );
  }
  return column;
}
