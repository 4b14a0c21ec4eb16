/** A sharing rule as SQL: records of certain owners, or records that meet its criteria. */
import { filterCondition } from '../formula/index.ts';
import type { ObjectDef, Schema } from '../schema/index.ts';
import type { SqlValue } from '../store/index.ts';
import type { People } from './people.ts';
import type { Logic, SharingRule } from './sharingRules.ts';
import { allOf, anyOf, inList, not } from './sqlParts.ts';
import type { Sql } from './sqlParts.ts';

export function ruleCondition(
  schema: Schema,
  people: People,
  object: ObjectDef,
  alias: string,
  { owners, criteria }: SharingRule
): Sql {
  if (owners !== null) {
    // A queue in it owns records itself; other groups own none.
    const groups = owners.flatMap(({ types, name }) => people.groupId(types, name) ?? []);
    const users = groups.flatMap((group) => [group, ...people.usersOf(group)]);
    return inList(`${alias}."OwnerId"`, [...new Set(users)]);
  }
  if (criteria === null) return anyOf([]);
  const { filters, logic } = criteria;
  const filterAt = (index: number): Sql => {
    const filter = filters[index];
    const params: SqlValue[] = [];
    return filter ? { text: filterCondition(schema, object, filter, alias, params), params } : anyOf([]);
  };
  const build = (part: Logic): Sql => {
    if (typeof part === 'number') return filterAt(part);
    if ('not' in part) return not(build(part.not));
    return part.glue === 'AND' ? allOf(part.parts.map(build)) : anyOf(part.parts.map(build));
  };
  return build(logic);
}
