// The margin of a deal (R8) with its special price claims (R5): front, booked, expected. Pure: no platform, no clock.
import type { MarginInput, MarginPart, MarginResult, Missing, Money, Share, SpecialPrice } from './contract';
import { extended, hundredths, partOf, ratio } from './halfUp';

export type * from './contract';
export { extended, hundredths, partOf, ratio } from './halfUp';

type Note = (key: string, field: string) => null;

/** A figure that can be counted with; anything else (null, NaN, part of a cent) is noted as missing. */
function figure(value: number | null, key: string, field: string, note: Note): Money | null {
  return Number.isSafeInteger(value) ? value : note(key, field);
}

function quantityOf(value: number, key: string, field: string, note: Note): number | null {
  return Number.isSafeInteger(hundredths(value)) ? hundredths(value) : note(key, field);
}

function sum(amounts: readonly (Money | null)[]): Money | null {
  return amounts.reduce((total, amount) => (total === null || amount === null ? null : total + amount), 0);
}

function share(amount: Money | null, whole: Money | null): Share | null {
  return amount === null || whole === null ? null : { amount, ppm: ratio(amount, whole) };
}

/**
 * R5: max(0, book - special) x min(quantity, authorised left). A return is no use of the authorisation, so it gives its
 * claim back in full, also where nothing is left.
 */
function claimOf({ key, book, special, quantity, left }: SpecialPrice, note: Note): Money | null {
  const cost = figure(book, key, 'book', note);
  const price = figure(special, key, 'special', note);
  const units = quantityOf(quantity, key, 'quantity', note);
  const open = left === null ? units : quantityOf(left, key, 'left', note);
  if (cost === null || price === null || units === null || open === null) {
    return null;
  }
  const counted = units < 0 ? units : Math.min(units, Math.max(0, open));
  return counted === 0 ? 0 : extended(Math.max(0, cost - price), counted);
}

/** The special price claim of one line; null where a figure is missing. */
export function specialPriceClaim(price: SpecialPrice): Money | null {
  return claimOf(price, () => null);
}

/**
 * Sums that rest on a missing figure are null, and the figure is listed. Front is over net revenue; booked and expected
 * are over net revenue less customer rebates. A chance that is not known leaves no expected figure.
 */
export function margin(input: MarginInput): MarginResult {
  const missing: Missing[] = [];
  const noteOf =
    (part: Missing['part']): Note =>
    (key, field) => {
      missing.push({ part, key, field });
      return null;
    };

  const ofLine = noteOf('line');
  const lines = input.lines.map(({ key, amount, quantity, unitCost }) => {
    const sells = figure(amount, key, 'amount', ofLine);
    const unit = figure(unitCost, key, 'unitCost', ofLine);
    const units = quantityOf(quantity, key, 'quantity', ofLine);
    return { sells, costs: unit === null || units === null ? null : extended(unit, units) };
  });
  const claims: MarginPart[] = input.specialPrices.map((price) => ({
    key: price.key,
    amount: claimOf(price, noteOf('specialPrice'))
  }));
  const rebates: MarginPart[] = input.customerRebates.map(({ key, amount }) => ({
    key,
    amount: figure(amount, key, 'amount', noteOf('customerRebate'))
  }));
  const backEnd = input.backEnd.map(({ key, amount: given, chancePpm: chance }) => {
    const amount = figure(given, key, 'amount', noteOf('backEnd'));
    const known = Number.isSafeInteger(chance) && chance! >= 0 && chance! <= 1_000_000;
    const chancePpm = known ? chance : null;
    return {
      key,
      amount,
      chancePpm,
      expected: amount === null || chancePpm === null ? null : partOf(amount, chancePpm)
    };
  });

  const revenue = sum(lines.map(({ sells }) => sells));
  const cost = sum(lines.map(({ costs }) => costs));
  const front = revenue === null || cost === null ? null : revenue - cost;
  const paidOn = sum(rebates.map(({ amount }) => amount));
  const booked = paidOn === null ? null : sum([front, ...claims.map(({ amount }) => amount), -paidOn]);
  const expected = sum([booked, ...backEnd.map((one) => one.expected)]);
  const net = revenue === null || paidOn === null ? null : revenue - paidOn;
  return {
    revenue,
    cost,
    front: share(front, revenue),
    claims,
    rebates,
    booked: share(booked, net),
    backEnd,
    expected: share(expected, net),
    unknownChances: backEnd.filter(({ chancePpm }) => chancePpm === null).map(({ key }) => key),
    missing
  };
}
