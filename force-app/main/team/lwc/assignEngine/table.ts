// A choice of many accounts, with loads in whole steps: the room is wider by what rounding can do, so that the best of
// exact loads is never passed over. Pure.
import type { Chooser } from './knapsack';

/** Steps in which the room is counted: fewer for many accounts. */
const MANY = 30;
const [COARSE, FINE] = [240, 960];

export class Table implements Chooser {
  private readonly weights: Int32Array;
  private readonly width: number;
  private readonly first: number;
  private readonly values: Float64Array;
  private readonly taken: Uint8Array;
  private place = -1;

  constructor(shares: readonly number[], least: number, most: number) {
    const steps = shares.length > MANY ? COARSE : FINE;
    const exact = shares.map((share) => (share / Math.max(most, 1e-12)) * steps);
    const slack = slackOf(exact, steps);
    this.weights = Int32Array.from(exact, (one) => Math.min(Math.round(one), 2 * steps));
    this.width = steps + slack + 1;
    this.first = Math.max(0, Math.ceil((least / Math.max(most, 1e-12)) * steps - 1e-6) - slack);
    this.values = new Float64Array(this.width);
    this.taken = new Uint8Array(this.width * shares.length);
  }

  choose(gains: Float64Array): number {
    const { values, taken, weights, width, first } = this;
    values.fill(-Infinity);
    values[0] = 0;
    taken.fill(0);
    for (let index = 0; index < weights.length; index++) {
      const [weight, gain, from] = [weights[index]!, gains[index]!, index * width];
      for (let at = width - 1; at >= weight; at--) {
        const value = values[at - weight]! + gain;
        if (value > values[at]!) {
          values[at] = value;
          taken[from + at] = 1;
        }
      }
    }
    let best = -Infinity;
    this.place = -1;
    for (let at = first; at < width; at++) {
      if (values[at]! > best) {
        best = values[at]!;
        this.place = at;
      }
    }
    return best;
  }

  chosen(): readonly number[] {
    const found: number[] = [];
    let { place } = this;
    for (let index = this.weights.length - 1; index >= 0 && place >= 0; index--) {
      if (this.taken[index * this.width + place] === 1) {
        place -= this.weights[index]!;
        found.push(index);
      }
    }
    return found;
  }

  withEach(gains: Float64Array): Float64Array {
    const { weights, width, first } = this;
    const count = weights.length;
    const after = new Float64Array((count + 1) * width).fill(-Infinity);
    after.fill(0, count * width + first);
    for (let index = count - 1; index >= 0; index--) {
      const [weight, gain, to, from] = [weights[index]!, gains[index]!, index * width, (index + 1) * width];
      for (let at = 0; at < width; at++) {
        const without = after[from + at]!;
        const within = at + weight < width ? after[from + at + weight]! + gain : -Infinity;
        after[to + at] = within > without ? within : without;
      }
    }
    const result = new Float64Array(count).fill(-Infinity);
    const before = new Float64Array(width).fill(-Infinity);
    before[0] = 0;
    for (let index = 0; index < count; index++) {
      const [weight, gain, from] = [weights[index]!, gains[index]!, (index + 1) * width];
      let best = -Infinity;
      for (let at = width - 1 - weight; at >= 0; at--) {
        const value = before[at]! + after[from + at + weight]!;
        best = value > best ? value : best;
      }
      result[index] = best + gain;
      for (let at = width - 1; at >= weight; at--) {
        const value = before[at - weight]! + gain;
        if (value > before[at]!) {
          before[at] = value;
        }
      }
    }
    return result;
  }
}

/** What rounding can add up to, of as many accounts as can come together. */
function slackOf(exact: readonly number[], steps: number): number {
  let [fitting, load] = [0, 0];
  for (const one of [...exact].sort((left, right) => left - right)) {
    load += one;
    if (load > steps + 1e-6) {
      break;
    }
    fitting++;
  }
  const wrong = exact
    .map((one) => Math.abs(Math.round(one) - one))
    .sort((left, right) => right - left)
    .slice(0, fitting)
    .reduce((sum, one) => sum + one, 0);
  return wrong > 1e-6 ? Math.ceil(wrong) + 1 : 0;
}
