// Which of two sets of equal worth comes first (R7): fewer programs, then the ascending lists of deadlines, none last,
// then those of keys.
import { countOf, has, maskOf, membersOf, type Mask } from './masks';
import type { Model } from './model';

/** By the lists of numbers, place by place. */
function byList(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? one.length - other.length : one[place]! - (other[place] ?? -Infinity);
}

function deadlinesOf({ deadline }: Model, set: Mask): number[] {
  return membersOf(set)
    .map((offer) => deadline[offer]!)
    .sort((one, other) => one - other);
}

/** Below 0 where `one` comes first. The number of an offer is the rank of its key. */
export function compareTied(model: Model, one: Mask, other: Mask): number {
  return (
    countOf(one) - countOf(other) ||
    byList(deadlinesOf(model, one), deadlinesOf(model, other)) ||
    byList(membersOf(one), membersOf(other))
  );
}

/** Offers in the order in which a tie is best settled: earliest deadline, then first key. */
export function tieOrder({ deadline }: Model, offers: readonly number[]): number[] {
  return [...offers].sort((one, other) => deadline[one]! - deadline[other]! || one - other);
}

/**
 * Whether no set of `count` programs that holds `set` and some of `free` comes before `best`, which has as many: the
 * earliest free deadlines, or the first free keys, would have to be enough even if they need not go together.
 */
export function cannotComeFirst(model: Model, set: Mask, free: Mask, best: Mask): boolean {
  const wanted = countOf(best) - countOf(set);
  const offers = membersOf(free);
  if (wanted < 0 || offers.length < wanted) {
    return true;
  }
  const with_ = (added: readonly number[]) => maskOf(model.size, [...membersOf(set), ...added]);
  const soonest = with_(tieOrder(model, offers).slice(0, wanted));
  const byDeadline = byList(deadlinesOf(model, soonest), deadlinesOf(model, best));
  if (byDeadline !== 0) {
    return byDeadline > 0;
  }
  return byList(membersOf(with_(offers.slice(0, wanted))), membersOf(best)) >= 0;
}

/** The first of `offers` in tie order. */
export function firstInTieOrder({ deadline }: Model, offers: readonly number[]): number {
  return offers.reduce((first, offer) => (deadline[offer]! < deadline[first]! ? offer : first));
}

/** Whether `set` only adds to `part`. */
export function adds(set: Mask, part: Mask): boolean {
  return membersOf(part).every((offer) => has(set, offer));
}
