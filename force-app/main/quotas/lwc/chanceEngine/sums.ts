// All sums of some deals by several measures at once, each with its probability: sorted, equal ones together.
import type { Probability, Value } from 'c/quotaEngine';

export interface Sums {
  /** By measure; sums stand in the order of the first measure, then of the next. */
  readonly columns: readonly Float64Array[];
  readonly probabilities: Float64Array;
  readonly size: number;
}

/** The sum of no deal. */
export function nothing(measures: number): Sums {
  return {
    columns: Array.from({ length: measures }, () => new Float64Array(1)),
    probabilities: Float64Array.of(1),
    size: 1
  };
}

/** Order of sum `one` beside sum `other` with `values` added. */
function compare(columns: readonly Float64Array[], one: number, other: number, values: readonly Value[]): number {
  for (let measure = 0; measure < columns.length; measure++) {
    const column = columns[measure]!;
    const order = column[one]! - (column[other]! + values[measure]!);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

/** With one deal more: two sorted lists merged, the deal lost and the deal won. Null: over `most` sums. */
export function withDeal(sums: Sums, values: readonly Value[], probability: Probability, most: number): Sums | null {
  const { columns, probabilities, size } = sums;
  const room = Math.min(size * 2, most);
  // Which sum before each is made of: with the deal lost, and with it won; -1: none.
  const lostFrom = new Int32Array(room).fill(-1);
  const wonFrom = new Int32Array(room).fill(-1);
  let [lost, won, count] = [0, 0, 0];
  while (lost < size || won < size) {
    if (count === room) {
      return null;
    }
    const order = lost === size ? 1 : won === size ? -1 : compare(columns, lost, won, values);
    if (order <= 0) lostFrom[count] = lost++;
    if (order >= 0) wonFrom[count] = won++;
    count++;
  }
  return {
    columns: columns.map((column, measure) => grown(column, values[measure]!, lostFrom, wonFrom, count)),
    probabilities: mixed(probabilities, probability, lostFrom, wonFrom, count),
    size: count
  };
}

function grown(column: Float64Array, value: Value, lostFrom: Int32Array, wonFrom: Int32Array, count: number) {
  const found = new Float64Array(count);
  for (let sum = 0; sum < count; sum++) {
    const lost = lostFrom[sum]!;
    found[sum] = lost >= 0 ? column[lost]! : column[wonFrom[sum]!]! + value;
  }
  return found;
}

function mixed(
  chances: Float64Array,
  probability: Probability,
  lostFrom: Int32Array,
  wonFrom: Int32Array,
  count: number
) {
  const found = new Float64Array(count);
  const kept = 1 - probability;
  for (let sum = 0; sum < count; sum++) {
    const [lost, won] = [lostFrom[sum]!, wonFrom[sum]!];
    found[sum] = (lost >= 0 ? kept * chances[lost]! : 0) + (won >= 0 ? probability * chances[won]! : 0);
  }
  return found;
}

/**
 * From what every sum after a deal is worth to what every sum before it is, and how much more the deal won is worth
 * than lost. `after` is `before` with the deal.
 */
export function withoutDeal(
  before: Sums,
  after: Sums,
  { values, probability }: { readonly values: readonly Value[]; readonly probability: Probability },
  worth: Float64Array
): { readonly worth: Float64Array; readonly swing: number } {
  const earlier = new Float64Array(before.size);
  let [lost, won, swing] = [0, 0, 0];
  for (let sum = 0; sum < before.size; sum++) {
    while (!isSum(before, sum, after, lost, null)) lost++;
    while (!isSum(before, sum, after, won, values)) won++;
    earlier[sum] = (1 - probability) * worth[lost]! + probability * worth[won]!;
    swing += before.probabilities[sum]! * (worth[won]! - worth[lost]!);
  }
  return { worth: earlier, swing };
}

function isSum(before: Sums, sum: number, after: Sums, place: number, values: readonly Value[] | null): boolean {
  for (let measure = 0; measure < before.columns.length; measure++) {
    if (before.columns[measure]![sum]! + (values?.[measure] ?? 0) !== after.columns[measure]![place]!) {
      return false;
    }
  }
  return true;
}
