// Splits a quota among a team (cascade): evenly, or in proportion to what each had before. Pure; whole units.
import type { Value } from 'c/quotaEngine';

/**
 * Parts by weight that add up to the quota: each in whole units but the first, which has what is no whole unit; units
 * left over go to the largest fractions, the first of equals.
 * @param total whole smallest units; below 0 counts as 0
 * @param weights at least one above 0, none below 0; one a member
 * @param unit smallest units of one unit
 * @returns null: there is nothing to split by
 */
export function splitBy(total: Value, weights: readonly number[], unit: number): readonly Value[] | null {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum <= 0n) {
    return null;
  }
  const whole = Math.max(0, Math.floor(total / unit));
  const rest = Math.max(0, total) - whole * unit;
  const shares = weights.map((weight, index) => {
    const product = BigInt(whole) * BigInt(weight);
    return { index, units: Number(product / sum), fraction: product % sum };
  });
  let left = whole - shares.reduce((all, { units }) => all + units, 0);
  const parts = shares.map(({ units }) => units * unit);
  for (const { index } of shares.toSorted(byFraction)) {
    if (left > 0) {
      parts[index] = (parts[index] ?? 0) + unit;
      left -= 1;
    }
  }
  const first = weights.findIndex((weight) => weight > 0);
  parts[first] = (parts[first] ?? 0) + rest;
  return parts;
}

interface Share {
  readonly index: number;
  readonly fraction: bigint;
}

function byFraction(one: Share, other: Share): number {
  return one.fraction === other.fraction ? one.index - other.index : one.fraction > other.fraction ? -1 : 1;
}

export function splitEvenly(total: Value, members: number, unit: number): readonly Value[] | null {
  return splitBy(
    total,
    Array.from({ length: members }, () => 1),
    unit
  );
}
