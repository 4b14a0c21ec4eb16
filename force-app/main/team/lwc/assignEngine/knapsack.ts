// The best accounts for one rep at given prices, never worse than the best within the band, so that the sum over all reps
// bounds every assignment (Lagrangian relaxation of "one rep an account"). Without whole accounts it is a matter of one
// price of load; from that choice the fewest points are given up by taking some accounts in and others out. Pure.
import type { Model } from './model';
import { loadPrice } from './loadPrice';

/** A little wider than the band itself, so that rounding rules nothing out. */
const EDGE = 2e-9;
/** Choices looked at before the rest is only estimated. */
const MOST = 20_000;
/** Points given up that are tried first; then so many times as many. */
const [FIRST, WIDER] = [0.5, 3];

export class Knapsack {
  readonly rep: number;
  /** Accounts that may come; those that must are apart. */
  free: readonly number[] = [];
  private readonly model: Model;
  private must: readonly number[] = [];
  private isNew = true;
  private share = new Float64Array(0);
  private gain = new Float64Array(0);
  /** What an account's change of place costs, and the accounts from the cheapest on. */
  private cost = new Float64Array(0);
  private order = new Int32Array(0);
  private isIn = new Uint8Array(0);
  /** From each place of the order on: by how much loads can still rise and fall. */
  private rise = new Float64Array(1);
  private fall = new Float64Array(1);
  /** Room beside those that must come; the load and its price without whole accounts. */
  private least = 0;
  private most = 0;
  private load = 0;
  private price = 0;
  /** The walk through choices: points given up at most, what is left to look at, and whether some were passed over. */
  private limit = 0;
  private left = 0;
  private isCut = false;
  private lost = Infinity;
  private isTaken = new Uint8Array(0);

  constructor(model: Model, rep: number) {
    this.model = model;
    this.rep = rep;
  }

  /** @param free accounts that may come @param must accounts that do */
  take(free: readonly number[], must: readonly number[]): void {
    if (!this.isNew && isSame(free, this.free) && isSame(must, this.must)) {
      return;
    }
    const { share, reps, base, low, high } = this.model;
    const start = must.reduce((sum, row) => sum + share[row * reps + this.rep]!, base[this.rep]!);
    const count = free.length;
    this.isNew = false;
    this.free = free;
    this.must = must;
    [this.least, this.most] = [low[this.rep]! - start, high[this.rep]! - start];
    this.share = Float64Array.from(free, (row) => share[row * reps + this.rep]!);
    this.order = Int32Array.from(free, (_row, index) => index);
    [this.gain, this.cost] = [new Float64Array(count), new Float64Array(count)];
    [this.rise, this.fall] = [new Float64Array(count + 1), new Float64Array(count + 1)];
    [this.isIn, this.isTaken] = [new Uint8Array(count), new Uint8Array(count)];
  }

  /**
   * `count` gains one for each account that comes.
   * @returns the best sum of gains, or a little more where that takes too long; -Infinity: nothing is within the band
   */
  evaluate(prices: Float64Array, count: Int32Array): number {
    const { free, must, rep, isTaken } = this;
    const { fit, reps } = this.model;
    let sum = 0;
    for (const row of must) {
      sum += fit[row * reps + rep]! - prices[row]!;
      count[row]!++;
    }
    for (let index = 0; index < free.length; index++) {
      this.gain[index] = fit[free[index]! * reps + rep]! - prices[free[index]!]!;
    }
    sum += this.relax();
    const lost = this.fewest();
    for (let index = 0; index < free.length; index++) {
      count[free[index]!]! += isTaken[index]!;
    }
    return sum - lost;
  }

  /** Accounts of the last evaluation. */
  taken(): readonly number[] {
    return [...this.must, ...this.free.filter((_row, index) => this.isTaken[index] === 1)];
  }

  /**
   * How much less the best is with each of the free accounts in it, at the prices of the last evaluation, or a little
   * less than that where it takes too long; Infinity: more than `slack`.
   */
  losses(slack: number): Float64Array {
    const { free, order, cost, isIn, lost } = this;
    const losses = new Float64Array(free.length).fill(Infinity);
    if (lost === Infinity) {
      return losses;
    }
    let reach = 0;
    while (reach < order.length && cost[order[reach]!]! <= lost + slack) {
      reach++;
    }
    this.begin(lost + slack);
    this.walk(0, 0, this.load, (loss) => {
      for (let place = 0; place < reach; place++) {
        const index = order[place]!;
        if (isIn[index] === 1 && loss - lost < losses[index]!) {
          losses[index] = Math.max(0, loss - lost);
        }
      }
    });
    for (let index = 0; index < free.length; index++) {
      if (cost[index]! > lost + slack) {
        losses[index] = isIn[index] === 1 ? 0 : Infinity;
      } else if (this.left <= 0) {
        losses[index] = isIn[index] === 1 ? 0 : Math.max(0, cost[index]! - lost);
      }
    }
    return losses;
  }

  /** The best sum where accounts may come in parts; what it costs to depart from it. */
  private relax(): number {
    const { gain, share, cost, isIn, order, rise, fall, least, most } = this;
    const price = loadPrice(gain, share, least, most);
    let sum = price > 0 ? price * most : price * least;
    let load = 0;
    for (let index = 0; index < gain.length; index++) {
      const value = gain[index]! - price * share[index]!;
      cost[index] = Math.abs(value);
      isIn[index] = value > 0 ? 1 : 0;
      if (value > 0) {
        sum += value;
        load += share[index]!;
      }
    }
    // Nearly in order from the last time.
    for (let place = 1; place < order.length; place++) {
      const index = order[place]!;
      let to = place;
      for (; to > 0 && cost[order[to - 1]!]! > cost[index]!; to--) {
        order[to] = order[to - 1]!;
      }
      order[to] = index;
    }
    for (let place = order.length - 1; place >= 0; place--) {
      const index = order[place]!;
      rise[place] = rise[place + 1]! + (isIn[index] === 1 ? 0 : share[index]!);
      fall[place] = fall[place + 1]! + (isIn[index] === 1 ? share[index]! : 0);
    }
    [this.price, this.load] = [price, load];
    return sum;
  }

  /** The fewest points that are given up for a choice within the band, kept in `isTaken`. */
  private fewest(): number {
    this.lost = Infinity;
    this.isTaken.set(this.isIn);
    let [within, isDone] = [FIRST, false];
    for (let sure = 0; !isDone; within *= WIDER) {
      this.begin(within);
      this.walk(0, 0, this.load, (loss) => {
        this.lost = loss;
        this.limit = loss - 1e-9;
        this.isTaken.set(this.isIn);
      });
      if (this.left <= 0) {
        this.lost = Math.min(this.lost, sure);
      }
      isDone = this.lost < Infinity || !this.isCut;
      sure = within;
    }
    return this.lost;
  }

  private begin(limit: number): void {
    this.limit = limit;
    this.left = MOST;
    this.isCut = false;
  }

  /** Choices within the room that give up no more than the limit, in `isIn`; those of few changes of place first. */
  private walk(from: number, given: number, load: number, found: (loss: number) => void): void {
    const { order, cost, share, isIn, rise, fall, least, most, price } = this;
    if (load >= least - EDGE && load <= most + EDGE) {
      const loss = given + (price > 0 ? price * (most - load) : price * (least - load));
      if (loss <= this.limit) {
        found(loss);
      } else {
        this.isCut = true;
      }
    }
    for (let place = from; place < order.length; place++) {
      const index = order[place]!;
      if (load + rise[place]! < least - EDGE || load - fall[place]! > most + EDGE) {
        return;
      }
      if (given + cost[index]! > this.limit || --this.left <= 0) {
        this.isCut = true;
        return;
      }
      const was = isIn[index]!;
      isIn[index] = 1 - was;
      this.walk(place + 1, given + cost[index]!, was === 1 ? load - share[index]! : load + share[index]!, found);
      isIn[index] = was;
    }
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((row, index) => row === other[index]);
}
