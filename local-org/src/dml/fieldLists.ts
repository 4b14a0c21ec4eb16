/** Fields of an object by what a save does with them, found once: a bulk load asks for them with every record. */
import { isStored } from '../schema/index.ts';
import type { FieldDef, ObjectDef } from '../schema/types.ts';

export interface FieldLists {
  /** All that have a column, the Id aside. */
  readonly stored: readonly FieldDef[];
  /** Those whose values have more to be checked than their type: neither checkboxes nor references. */
  readonly checked: readonly FieldDef[];
  /** A record without a value is refused. */
  readonly required: readonly FieldDef[];
  readonly references: readonly FieldDef[];
  readonly unique: readonly FieldDef[];
  readonly autoNumbers: readonly FieldDef[];
  readonly formulas: readonly FieldDef[];
}

const known = new WeakMap<ObjectDef, FieldLists>();

export function fieldListsOf(object: ObjectDef): FieldLists {
  let lists = known.get(object);
  if (lists === undefined) {
    const all = [...object.fields.values()];
    const stored = all.filter((field) => isStored(field) && field.type !== 'id');
    lists = {
      stored,
      checked: stored.filter(({ type }) => type !== 'boolean' && type !== 'reference'),
      required: stored.filter((field) => !field.nillable && field.autoNumber === null && field.createable),
      references: stored.filter((field) => field.type === 'reference'),
      unique: all.filter((field) => field.unique),
      autoNumbers: all.filter((field) => field.autoNumber !== null),
      formulas: all.filter((field) => field.formula !== null)
    };
    known.set(object, lists);
  }
  return lists;
}
