// How far a number is from what a criterion requires, as a share of it (R6, near miss).
import type { FieldKind, Operator } from './contract';
import type { Comparable } from './compare';
import { divideHalfUp } from './tiers';

export interface Shortfall {
  /** Share of the nearest bound in parts per million, rounded; null: the bound is 0, of which nothing is a share. */
  readonly ppm: number | null;
  /** Whether the share, not rounded, is at most so many parts per million. */
  readonly within: (ppm: number) => boolean;
}

const MILLION = 1_000_000n;

/** Millionths: numbers count to six decimals. */
function exact(value: number): bigint {
  return Number.isInteger(value) ? BigInt(value) * MILLION : BigInt(Math.round(value * 1_000_000));
}

/** The bound that the value is nearest to: the first of equals; undefined: the operator has none. */
function nearest(operator: Operator, bounds: readonly number[], value: number): number | undefined {
  switch (operator) {
    case 'atLeast':
    case 'atMost':
    case 'between':
    case 'equals':
    case 'in':
      return bounds.reduce<number | undefined>(
        (best, bound) => (best === undefined || Math.abs(bound - value) < Math.abs(best - value) ? bound : best),
        undefined
      );
    default:
      return undefined;
  }
}

/** Of a number that does not meet its criterion; null: it is no number, or the operator has no bound to fall short of. */
export function shortfall(
  kind: FieldKind,
  operator: Operator,
  required: readonly Comparable[],
  value: string | number | null
): Shortfall | null {
  if ((kind !== 'Number' && kind !== 'Money') || typeof value !== 'number') {
    return null;
  }
  const bound = nearest(operator, required.map(Number), value);
  if (bound === undefined) {
    return null;
  }
  const size = exact(Math.abs(bound));
  const distance = exact(bound) - exact(value);
  const gap = distance < 0n ? -distance : distance;
  return {
    ppm: size === 0n ? null : Number(divideHalfUp(gap * MILLION, size)),
    within: (ppm) => gap * MILLION <= BigInt(ppm) * size
  };
}
