// Sorts offers into those that can be counted with and those that cannot, and finds faults of shared figures.
import { byText, isAmount, isWhole, partOf } from './arithmetic';
import type { Offer, Reason, StackFault, StackProblem } from './contract';

const MILLION = 1_000_000;
/** Beyond this (1,000 times the base) a rate is a slip of the hand, and the arithmetic would no longer be exact. */
const HIGHEST_RATE = 1_000 * MILLION;

export interface Sorted {
  /** By key. */
  readonly usable: readonly Offer[];
  /** By key of the offers that are not usable. */
  readonly unusable: ReadonlyMap<string, Reason>;
}

/** The first figure of the offer that cannot be counted with. */
function wrongField({ value, net, stackOrder, reductions = [], forced }: Offer): string | null {
  if (net) {
    if (!isAmount(net.base)) return 'net.base';
    if (!isAmount(net.ratePpm) || net.ratePpm > HIGHEST_RATE) return 'net.ratePpm';
    if (!isAmount(net.least ?? 0)) return 'net.least';
    if (!isAmount(partOf(net.base, net.ratePpm))) return 'net.base';
    if (net.takenOff.some(({ amount }) => amount !== null && !isAmount(amount))) return 'net.takenOff';
  } else if (!isAmount(value)) {
    return 'value';
  }
  if (!isWhole(stackOrder ?? 0)) return 'stackOrder';
  if (reductions.some(({ perUnit, total }) => !isAmount(perUnit) || !isAmount(total))) return 'reductions';
  return forced === null || forced === 'in' || forced === 'out' ? null : 'forced';
}

function unusableReason(offer: Offer, repeated: boolean, expected: boolean): Reason | null {
  const field = repeated ? 'key' : wrongField(offer);
  if (field) {
    return { code: 'invalid', field };
  }
  if (!expected) {
    return null;
  }
  const { chancePpm } = offer;
  if (chancePpm === null || chancePpm === undefined) {
    return { code: 'chanceUnknown' };
  }
  return isAmount(chancePpm) && chancePpm <= MILLION ? null : { code: 'invalid', field: 'chancePpm' };
}

/** An offer whose key another one has too is not usable, nor is the other: which one is meant cannot be told. */
export function sortOffers({ offers, objective }: StackProblem): Sorted {
  const seen = new Map<string, number>();
  for (const { key } of offers) {
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const unusable = new Map<string, Reason>();
  const usable = offers.filter((offer) => {
    const reason = unusableReason(offer, seen.get(offer.key) !== 1, objective === 'expected');
    if (reason) {
      unusable.set(offer.key, reason);
    }
    return !reason;
  });
  usable.sort((one, other) => byText(one.key, other.key));
  return { usable, unusable };
}

/** The first shared figure that is not a whole number. */
function wrongShared({ pools = [], lines = [], guardrail, maximum }: StackProblem): string | null {
  for (const { key, limit } of pools) {
    if (!isWhole(limit)) return `pools.${key}.limit`;
  }
  for (const { key, unitPrice, floor } of lines) {
    if (!isWhole(unitPrice)) return `lines.${key}.unitPrice`;
    if (!isWhole(floor) || !isWhole(unitPrice - floor)) return `lines.${key}.floor`;
  }
  if (guardrail && !isWhole(guardrail.margin)) return 'guardrail.margin';
  if (guardrail && (!isWhole(guardrail.lowest) || !isWhole(guardrail.margin - guardrail.lowest)))
    return 'guardrail.lowest';
  return maximum === null || maximum === undefined || isAmount(maximum) ? null : 'maximum';
}

/** All that could be added up in one sum stays a safe integer. */
function fits(offers: readonly Offer[]): boolean {
  let values = 0;
  let reductions = 0;
  for (const { value, net, reductions: parts = [] } of offers) {
    values += net ? partOf(net.base, net.ratePpm) : value;
    values += (net?.takenOff ?? []).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    reductions += parts.reduce((sum, { perUnit, total }) => sum + perUnit + total, 0);
  }
  return isWhole(values) && isWhole(reductions);
}

export function sharedFault(problem: StackProblem, usable: readonly Offer[]): StackFault | null {
  const field = wrongShared(problem);
  if (field) {
    return { code: 'invalid', field };
  }
  return fits(usable) ? null : { code: 'tooLarge' };
}
