// Deals in two halves: each half's sums are few where those of all would be too many, and a chance needs no more.
import type { Probability, Value } from 'c/quotaEngine';
import { reach } from './reach';
import { nothing, withDeal, withoutDeal, type Sums } from './sums';

export interface Bet {
  readonly values: readonly Value[];
  readonly probability: Probability;
}

/** Some of the deals, and their sums after none of them, after the first, and so on to all. */
interface Half {
  readonly deals: number[];
  readonly steps: Sums[];
}

/** Sums that a half may have, by the number of measures: more would not be worth the wait. */
export function mostSums(measures: number, deals: number): number {
  return measures > 2 ? 2 ** 11 : Math.max(2 ** 10, Math.min(2 ** 14, Math.floor(2 ** 20 / Math.max(1, deals))));
}

/** Zeros at the end of an amount: round amounts have few different sums, and so go together. */
function roundness(values: readonly Value[]): number {
  return values.reduce((sum, value) => {
    let [rest, zeros] = [value, 0];
    while (rest !== 0 && rest % 10 === 0) {
      rest /= 10;
      zeros++;
    }
    return sum + (value === 0 ? 15 : zeros);
  }, 0);
}

function byRoundness(bets: readonly Bet[]): number[] {
  const round = bets.map(({ values }) => roundness(values));
  const order = (one: number, other: number): number =>
    round[other]! - round[one]! ||
    bets[one]!.values.reduce((found, value, measure) => found || value - bets[other]!.values[measure]!, 0) ||
    bets[one]!.probability - bets[other]!.probability;
  return bets.map((_, deal) => deal).sort(order);
}

export class Halves {
  private readonly bets: readonly Bet[];
  private readonly one: Half;
  private readonly other: Half;

  private constructor(bets: readonly Bet[], one: Half, other: Half) {
    this.bets = bets;
    this.one = one;
    this.other = other;
  }

  /** Null: a half would have more than `most` sums. The order of the deals changes nothing. */
  static of(bets: readonly Bet[], measures: number, most: number): Halves | null {
    const one: Half = { deals: [], steps: [nothing(measures)] };
    const other: Half = { deals: [], steps: [nothing(measures)] };
    const waiting = byRoundness(bets);
    while (waiting.length > 0) {
      // The half with fewer sums takes the next: the round ones from the front, the others from the back.
      const [half, deal] =
        one.steps.at(-1)!.size <= other.steps.at(-1)!.size ? [one, waiting.shift()!] : [other, waiting.pop()!];
      const sums = withDeal(half.steps.at(-1)!, bets[deal]!.values, bets[deal]!.probability, most);
      if (!sums) {
        return null;
      }
      half.deals.push(deal);
      half.steps.push(sums);
    }
    return new Halves(bets, one, other);
  }

  /** Probability that all deals together reach every gap. */
  hit(gaps: readonly Value[]): Probability {
    const { probabilities, size } = this.one.steps.at(-1)!;
    const chances = reach(this.one.steps.at(-1)!, this.other.steps.at(-1)!, gaps);
    let hit = 0;
    for (let place = 0; place < size; place++) {
      hit += chances[place]! * probabilities[place]!;
    }
    return hit;
  }

  /** By deal: how much likelier the gaps are reached with it won than with it lost. */
  swings(gaps: readonly Value[]): number[] {
    const found = this.bets.map(() => 0);
    this.follow(this.one, this.other.steps.at(-1)!, gaps, found);
    this.follow(this.other, this.one.steps.at(-1)!, gaps, found);
    return found;
  }

  /** The chance is linear in every deal's probability: one walk back over a half finds the slopes of all its deals. */
  private follow({ deals, steps }: Half, others: Sums, gaps: readonly Value[], found: number[]): void {
    let worth = reach(steps.at(-1)!, others, gaps);
    for (let step = deals.length - 1; step >= 0; step--) {
      const deal = deals[step]!;
      const earlier = withoutDeal(steps[step]!, steps[step + 1]!, this.bets[deal]!, worth);
      found[deal] = earlier.swing;
      worth = earlier.worth;
    }
  }
}
