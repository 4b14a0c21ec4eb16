// Which steps are worth at least as much as others, whatever else is a step: a search need not look at sets that have
// the lesser one and not the greater.
import type { Candidate, Field } from './field';

/** Candidates in an order in which the greater come before the lesser, and for each the places of those above it. */
export interface Order {
  readonly places: readonly number[];
  readonly above: readonly (readonly number[])[];
}

/** With more deals than this every amount more is a chance more; with fewer sets may be equal, and their keys decide. */
const MANY_DEALS = 20;

const sumOf = (field: Field, { values }: Candidate): number =>
  values.reduce((sum, value, measure) => sum + value / Math.max(1, Math.abs(field.gaps[measure]!)), 0);

function covers({ values }: Candidate, other: Candidate): boolean {
  for (let measure = 0; measure < values.length; measure++) {
    if (values[measure]! < Math.max(0, other.values[measure]!)) return false;
  }
  return true;
}

function orderOf(
  field: Field,
  places: readonly number[],
  first: (candidate: Candidate) => number,
  isAbove: (one: Candidate, other: Candidate) => boolean,
  then: (candidate: Candidate) => number
): Order {
  const { candidates } = field;
  const sums = candidates.map((candidate) => sumOf(field, candidate));
  const sorted = [...places].sort((one, other) => {
    const [a, b] = [candidates[one]!, candidates[other]!];
    return first(b) - first(a) || sums[other]! - sums[one]! || then(a) - then(b) || (a.key < b.key ? -1 : 1);
  });
  const above = sorted.map((place, at) => {
    const found: number[] = [];
    for (let other = 0; other < at; other++) {
      if (isAbove(candidates[sorted[other]!]!, candidates[place]!)) found.push(other);
    }
    return found;
  });
  return { places: sorted, above };
}

/** The same order of all but one candidate. */
export function withoutPlace({ places, above }: Order, place: number): Order {
  const gone = places.indexOf(place);
  return gone < 0
    ? { places, above }
    : {
        places: places.toSpliced(gone, 1),
        above: above.toSpliced(gone, 1).map((all) => {
          return all.filter((other) => other !== gone).map((other) => (other > gone ? other - 1 : other));
        })
      };
}

/** What has no odds is no part of the chance before it is a step, as a deal that is never won. */
const winsAnyway = ({ odds, deal }: Candidate): number => (deal === null ? 0 : (odds ?? 0));

/**
 * To reach a level: a step with as much of every measure that is no likelier to be won anyway. With A before B, either
 * both are won, or A's amount is there instead of B's, or beside it.
 */
export function byReach(field: Field): Order {
  return orderOf(
    field,
    [...field.candidates.keys()],
    () => 0,
    (one, other) => covers(one, other) && winsAnyway(one) <= winsAnyway(other),
    winsAnyway
  );
}

/**
 * For the greatest product of odds: by falling odds; among the same odds by reach, and what has no odds before every
 * deal that has not more of a measure: it makes the product greater. Not where a deal with odds of 0 may be a step, too:
 * the product is then 0 with either, and keys may decide.
 */
export function byProduct(field: Field, many = isMany(field)): Order {
  const grows = field.candidates.every(({ odds }) => odds !== 0);
  return orderOf(
    field,
    [...field.candidates.keys()],
    ({ odds }) => odds ?? 1,
    (one, other) =>
      covers(one, other) &&
      (one.deal === null
        ? many || (grows && other.deal !== null && (other.odds ?? 1) < 1)
        : many && other.deal !== null && one.odds === other.odds),
    winsAnyway
  );
}

export function isMany(field: Field): boolean {
  return field.deals.filter(({ probability }) => probability > 0 && probability < 1).length > MANY_DEALS;
}
