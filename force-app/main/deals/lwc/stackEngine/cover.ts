// The bound of a node: the weights of its free offers covered by cliques of conflicting ones.
//
// Of a clique at most one offer is chosen, so cliques with prices that together pay for every offer's weight cost at
// least what the best legal set weighs (R7 holds a maximum-weight independent set). Built greedily in the manner of
// weighted colouring (Babel 1994; Tavares, Campelo 2016): each clique is paid what its lightest member still lacks. Offers
// with few conflicts come first, so those that are paid last, on which the search branches, exclude the most.
import type { Mask } from './masks';
import type { Model } from './model';
import type { Relaxation } from './relaxation';
import { Weights } from './weights';

/** The greatest whole number that a bound allows; the allowance is for rounding in the sums of the bound. */
export function wholeOf(bound: number): number {
  return Math.floor(bound + 1e-6 + Math.abs(bound) * 2e-13);
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export class Cover {
  /** The free offers in the order in which they were paid for, those that weigh nothing first. */
  readonly order: Int32Array;
  /** No legal set of offers up to this place in the order is worth more. */
  readonly upTo: Float64Array;
  count = 0;
  readonly weights: Weights;
  readonly firstSum: number;
  readonly endSum: number;
  private readonly conflicts: readonly Mask[];
  private readonly rest: Float64Array;
  private readonly degree: Int32Array;
  private readonly open: Int32Array;
  private readonly clique: Int32Array;

  constructor(model: Model, relaxation: Relaxation, scale: number, perOffer: number) {
    const { size } = model;
    this.weights = new Weights(model, relaxation, scale, perOffer);
    this.firstSum = model.pools.length + relaxation.cliques.length;
    this.endSum = this.firstSum + relaxation.capacities.length;
    this.conflicts = model.conflicts;
    this.order = new Int32Array(size);
    this.upTo = new Float64Array(size);
    this.rest = new Float64Array(size);
    this.degree = new Int32Array(size);
    this.open = new Int32Array(size);
    this.clique = new Int32Array(size);
  }

  /** No legal set between the two is worth more. */
  bound(set: Mask, free: Mask, slack: Float64Array, prices: Float64Array): number {
    this.weights.prepare(set, free, slack, prices);
    this.count = 0;
    let open = this.sort(free);
    let paid = this.weights.base;
    while (open > 0) {
      paid += this.payClique(open);
      open = this.settle(open, paid);
    }
    return paid;
  }

  /** Lists the offers that weigh anything, those with the fewest conflicts first, then the lightest. */
  private sort(free: Mask): number {
    const { open, degree, rest, conflicts } = this;
    const { offers, count, weight } = this.weights;
    let size = 0;
    for (let index = 0; index < count; index++) {
      const offer = offers[index]!;
      rest[offer] = weight[offer]!;
      if (weight[offer]! <= 0) {
        this.paidFor(offer, this.weights.base);
        continue;
      }
      const against = conflicts[offer]!;
      let number = 0;
      for (let word = 0; word < free.length; word++) {
        number += bitsOf(against[word]! & free[word]!);
      }
      degree[offer] = number;
      let place = size++;
      for (; place > 0; place--) {
        const before = open[place - 1]!;
        if (degree[before]! < number || (degree[before] === number && rest[before]! <= rest[offer]!)) {
          break;
        }
        open[place] = before;
      }
      open[place] = offer;
    }
    return size;
  }

  /** A clique: the first that is not paid for, then each next that conflicts with all before it. Returns its price. */
  private payClique(open: number): number {
    const { conflicts, clique, rest } = this;
    let size = 0;
    let price = Infinity;
    for (let index = 0; index < open; index++) {
      const offer = this.open[index]!;
      const against = conflicts[offer]!;
      let member = 0;
      while (member < size && ((against[clique[member]! >>> 5]! >>> (clique[member]! & 31)) & 1) === 1) {
        member++;
      }
      if (member === size) {
        clique[size++] = offer;
        price = rest[offer]! < price ? rest[offer]! : price;
      }
    }
    for (let member = 0; member < size; member++) {
      rest[clique[member]!]! -= price;
    }
    return price;
  }

  /** Moves what is paid for to the order; returns how many are not. */
  private settle(open: number, paid: number): number {
    let kept = 0;
    for (let index = 0; index < open; index++) {
      const offer = this.open[index]!;
      if (this.rest[offer]! > 0) {
        this.open[kept++] = offer;
      } else {
        this.paidFor(offer, paid);
      }
    }
    return kept;
  }

  private paidFor(offer: number, paid: number): void {
    this.upTo[this.count] = paid;
    this.order[this.count++] = offer;
  }
}
