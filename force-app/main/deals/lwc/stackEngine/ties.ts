// Which of two sets of equal worth comes first (R7): fewer programs, then the ascending lists of deadlines, none last,
// then those of keys.
import { contains, countOf, has, membersOf, type Mask } from './masks';
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

/** Whether `set` only adds to `part`. */
export function adds(set: Mask, part: Mask): boolean {
  return contains(set, part);
}

/** The order in which a tie is best settled: earliest deadline, then first key. */
export class TieOrder {
  private readonly size: number;
  private readonly deadline: Int32Array;
  private readonly byDeadline: Int32Array;
  private readonly byKey: Int32Array;

  constructor({ size, deadline }: Model) {
    this.size = size;
    this.deadline = deadline;
    this.byKey = Int32Array.from(deadline.keys());
    this.byDeadline = this.byKey.slice().sort((one, other) => deadline[one]! - deadline[other]! || one - other);
  }

  /** The first offer in this order; -1: the mask is empty. */
  first(free: Mask): number {
    return this.byDeadline.find((offer) => has(free, offer)) ?? -1;
  }

  /**
   * Whether no set of as many programs as `best` that holds `set` and some of `free` comes before it: the earliest free
   * deadlines, or the first free keys, would have to be enough even if they need not go together.
   */
  cannotComeFirst(set: Mask, free: Mask, best: Mask): boolean {
    const wanted = countOf(best) - countOf(set);
    if (wanted < 0 || countOf(free) < wanted) {
      return true;
    }
    const byDeadline = this.compare(this.byDeadline, this.deadline, set, free, wanted, best);
    return byDeadline > 0 || (byDeadline === 0 && this.compare(this.byKey, this.byKey, set, free, wanted, best) >= 0);
  }

  /** The list of the set and the first `wanted` free offers against that of `best`, both in this order. */
  private compare(order: Int32Array, value: Int32Array, set: Mask, free: Mask, wanted: number, best: Mask): number {
    let left = wanted;
    let other = 0;
    for (let place = 0; place < this.size; place++) {
      const offer = order[place]!;
      if (!has(set, offer)) {
        if (left === 0 || !has(free, offer)) {
          continue;
        }
        left--;
      }
      while (!has(best, order[other]!)) {
        other++;
      }
      const ahead = value[offer]! - value[order[other]!]!;
      if (ahead !== 0) {
        return ahead;
      }
      other++;
    }
    return 0;
  }
}
