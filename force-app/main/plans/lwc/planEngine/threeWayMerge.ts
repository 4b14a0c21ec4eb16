// Two people have changed one record: what each changed alone merges by itself, what both changed asks. Pure.

export type FieldValue = string | number | boolean | null;
/** Values of a record by field; a field that is absent is empty. */
export type Fields = Readonly<Record<string, FieldValue>>;
export type MergeSide = 'Theirs' | 'Mine';

export interface FieldMerge {
  readonly field: string;
  readonly base: FieldValue;
  readonly theirs: FieldValue;
  readonly mine: FieldValue;
  /** Who changed it; `Alike`: both, to the same value. */
  readonly by: MergeSide | 'Alike' | 'Both';
  /** What is saved; where both changed it, theirs until a side is chosen. */
  readonly value: FieldValue;
}

export interface MergeResult {
  /** The other has deleted the record: nothing merges, `merged` is mine. */
  readonly deleted: boolean;
  /** Fields that somebody changed, in the order of their names. */
  readonly changes: readonly FieldMerge[];
  readonly merged: Fields;
  /** Fields that both changed and of which no side is chosen. */
  readonly open: readonly string[];
}

/**
 * @param base as both began
 * @param theirs as it is saved; null: deleted
 * @param mine as this user has it
 * @param chosen sides for fields that both changed
 */
export function threeWayMerge(
  base: Fields,
  theirs: Fields | null,
  mine: Fields,
  chosen: Readonly<Record<string, MergeSide>> = {}
): MergeResult {
  if (theirs === null) {
    return { deleted: true, changes: [], merged: mine, open: [] };
  }
  const names = [...new Set([base, theirs, mine].flatMap((fields) => Object.keys(fields)))].sort();
  const all = names.map((field) => mergeField(field, { base, theirs, mine }, chosen[field]));
  return {
    deleted: false,
    changes: all.filter(({ base: was, theirs: their, mine: own }) => their !== was || own !== was),
    merged: Object.fromEntries(all.map(({ field, value }) => [field, value])),
    open: all.flatMap(({ field, by }) => (by === 'Both' && chosen[field] === undefined ? [field] : []))
  };
}

function mergeField(
  field: string,
  records: { readonly base: Fields; readonly theirs: Fields; readonly mine: Fields },
  chosen: MergeSide | undefined
): FieldMerge {
  const base = records.base[field] ?? null;
  const theirs = records.theirs[field] ?? null;
  const mine = records.mine[field] ?? null;
  const values = { field, base, theirs, mine };
  if (theirs === mine) {
    return { ...values, by: 'Alike', value: mine };
  }
  if (theirs === base) {
    return { ...values, by: 'Mine', value: mine };
  }
  return mine === base
    ? { ...values, by: 'Theirs', value: theirs }
    : { ...values, by: 'Both', value: chosen === 'Mine' ? mine : theirs };
}
