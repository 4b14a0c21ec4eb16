// A distribution in bins of even width, and where they stand. Pure.
import type { Distribution, Value } from 'c/quotaEngine';

export interface Bin {
  readonly from: Value;
  readonly probability: number;
}

/** Widths that read well, times a power of ten. */
const WIDTHS = [1, 2, 2.5, 5, 10];
const MOST = 26;

/** Width of the bins for a span: at most {@link MOST} of them. */
export function binWidth(span: Value): Value {
  const least = Math.max(1, span / (MOST - 2));
  const power = 10 ** Math.floor(Math.log10(least));
  return Math.ceil((WIDTHS.find((one) => one * power >= least) ?? 10) * power);
}

/** The quota is an edge: no bin has both sides of it. */
export function binsOf(
  { values, probabilities }: Distribution,
  base: Value,
  quota: Value,
  width: Value
): readonly Bin[] {
  const sums = new Map<Value, number>();
  values.forEach((value, index) => {
    const from = quota + Math.floor((base + value - quota) / width) * width;
    sums.set(from, (sums.get(from) ?? 0) + (probabilities[index] ?? 0));
  });
  return [...sums].map(([from, probability]) => ({ from, probability })).sort((one, other) => one.from - other.from);
}
