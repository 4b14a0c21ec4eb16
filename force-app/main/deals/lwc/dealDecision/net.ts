// Programs with base Net: what they pay rests on what others of the set take off the price (R7).
import { ratio } from 'c/dealMargin';
import type { NetBase } from 'c/stackEngine';
import type { OnOffer } from './offers';

/** Only a share of the price shrinks with it: an amount a unit, a lump and a special price do not. */
export function isNet({ program, value }: OnOffer): boolean {
  return program.base === 'Net' && program.calculation === 'Percent' && value !== null && value.base > 0;
}

/** The rate of its one band; over several bands, what it pays of its base when nothing is taken off. */
function rateOf(value: NonNullable<OnOffer['value']>): number {
  const rates = new Set([...value.slices, ...value.before].filter(({ base }) => base !== 0).map(({ rate }) => rate));
  const [rate] = rates;
  return rates.size === 1 && rate !== undefined ? rate : Math.max(0, ratio(value.full, value.base) ?? 0);
}

/** What `taker` takes off the lines of a net program; null: all that it pays. */
function takenOff(taker: OnOffer, lines: ReadonlySet<string>): number | null {
  const parts = taker.value?.lines ?? [];
  const shared = parts.filter(({ lineId }) => lines.has(lineId));
  const all = parts.length > 0 && shared.length === parts.length;
  return all
    ? null
    : Math.max(
        0,
        shared.reduce((sum, { amount }) => sum + amount, 0)
      );
}

/** Tiers are reached by the price before programs; what the others take off on its lines lowers what it is paid on. */
export function netOf(offer: OnOffer, others: readonly OnOffer[]): NetBase | null {
  const { program, value } = offer;
  if (!isNet(offer) || value === null) {
    return null;
  }
  const lines = new Set(value.lines.map(({ lineId }) => lineId));
  return {
    base: value.base,
    ratePpm: rateOf(value),
    least: program.minimumPayout ?? 0,
    takenOff: others
      .filter((other) => other !== offer && other.program.stackOrder < program.stackOrder && other.amount > 0)
      .map((taker) => ({ key: taker.program.key, amount: takenOff(taker, lines) }))
  };
}
