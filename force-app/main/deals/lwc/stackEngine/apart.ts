// Offers that every best set holds: worth something, and in nobody's way. Most programs of a deal are such, and none of
// them needs to be searched for.
import { byText, partOf } from './arithmetic';
import type { ChosenOffer, Offer, StackAnswer, StackProblem } from './contract';

export interface Parted {
  /** What they pay in any set. */
  readonly certain: readonly ChosenOffer[];
  /** The others, in the same order. */
  readonly open: readonly Offer[];
}

/** Keys of offers that the others name, or that share a limit with them. */
function entangledIn({ pools = [] }: StackProblem, offers: readonly Offer[]): ReadonlySet<string> {
  const groups = new Map<string, string>();
  const entangled = new Set(pools.flatMap(({ members }) => members));
  const known = new Set(offers.map(({ key }) => key));
  for (const { key, group, excludes, requires, net } of offers) {
    const rivals = excludes.filter((other) => other !== key && known.has(other));
    if (rivals.length > 0 || requires.length > 0 || net) {
      [key, ...rivals, ...requires, ...(net?.takenOff ?? []).map((taker) => taker.key)].forEach((one) =>
        entangled.add(one)
      );
    }
    const first = group === null ? undefined : groups.get(group);
    if (first !== undefined) {
      entangled.add(first).add(key);
    } else if (group !== null) {
      groups.set(group, key);
    }
  }
  return entangled;
}

/**
 * An offer stands apart where no other excludes or requires it or shares a group, a pool, a row or a net base with it.
 * Any legal set stays legal with it and is worth more by its own amount, so that every best set holds it, and two of
 * them compare as they do without it (R7: fewest programs, then the ascending lists of deadlines and of keys).
 * @param offers the usable ones
 */
export function partOffers(problem: StackProblem, offers: readonly Offer[]): Parted {
  const { guardrail, maximum, objective } = problem;
  if (typeof maximum === 'number' && maximum < offers.length) {
    return { certain: [], open: offers };
  }
  const entangled = entangledIn(problem, offers);
  const onMargin = guardrail && offers.some(({ reductions = [] }) => reductions.some(({ total }) => total > 0));
  const certain: ChosenOffer[] = [];
  const open = offers.filter((offer) => {
    const { key, value, chancePpm, forced, reductions = [], raisesMargin } = offer;
    const weighs = reductions.length > 0 || (onMargin && raisesMargin);
    const pays = objective === 'expected' ? partOf(value, chancePpm ?? 0) : value;
    const apart = forced === null && !weighs && pays > 0 && !entangled.has(key);
    if (apart) {
      certain.push({ key, value: pays, pays });
    }
    return !apart;
  });
  return { certain, open };
}

/**
 * The answer on the open offers with the certain ones: the next best set may also be the best without one of these.
 * @param isNextSure whether no set of the open offers lies between the answer and its next; null: none is asked for
 */
export function withCertain(
  answer: StackAnswer,
  certain: readonly ChosenOffer[],
  isNextSure: boolean | null
): StackAnswer {
  if (answer.fault || certain.length === 0) {
    return answer;
  }
  const total = certain.reduce((sum, { pays }) => sum + pays, answer.total);
  const distance = Math.min(...certain.map(({ pays }) => pays), answer.next?.distance ?? Infinity);
  return {
    ...answer,
    chosen: [...answer.chosen, ...certain].sort((one, other) => byText(one.key, other.key)),
    total,
    next: isNextSure === null ? null : { total: total - distance, distance, proven: answer.proven && isNextSure }
  };
}
