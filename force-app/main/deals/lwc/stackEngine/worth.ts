// What a set of offers pays (R7): amounts of base Net in stack order, then shared caps and budgets.
import { partOf } from './arithmetic';
import { has, type Mask } from './masks';
import type { CompiledNet, Model } from './model';

const CERTAIN = 1_000_000;

export interface Worth {
  /** Per offer of the set, by the objective: before pools and after. */
  readonly value: Float64Array;
  readonly pays: Float64Array;
}

/** Evaluates sets of one model; its arrays are used again, so read them before the next set. */
export class Purse {
  private readonly model: Model;
  private readonly left: Float64Array;
  /** Amounts before chances and pools. */
  private readonly amount: Float64Array;
  readonly worth: Worth;
  /** Of the set at face value, for the guardrail: chances change nothing of what is booked. */
  private readonly face: Worth;

  constructor(model: Model) {
    this.model = model;
    this.left = new Float64Array(model.pools.length);
    this.amount = new Float64Array(model.size);
    this.worth = { value: new Float64Array(model.size), pays: new Float64Array(model.size) };
    this.face = { value: new Float64Array(model.size), pays: new Float64Array(model.size) };
  }

  /** The total of the set; the parts are in `worth` until the next call. */
  totalOf(set: Mask): number {
    return this.pay(set, this.worth, false);
  }

  /** As `totalOf`, of a set that keeps to all rows; -1: what it takes off the margin is more than it leaves room for. */
  legalTotalOf(set: Mask): number {
    const total = this.totalOf(set);
    return this.keepsMargin(set) ? total : -1;
  }

  /** Whether the margin with what raises it stays at or above its lowest. */
  keepsMargin(set: Mask): boolean {
    const { guard, size } = this.model;
    if (!guard) {
      return true;
    }
    const { row, left, raises } = guard;
    let off = 0;
    for (let offer = 0; offer < size; offer++) {
      off += has(set, offer) ? row.weight[offer]! : 0;
    }
    if (off <= Math.max(0, left)) {
      return true;
    }
    this.pay(set, this.face, true);
    let raised = left;
    for (let offer = 0; offer < size; offer++) {
      raised += raises[offer]! > 0 && has(set, offer) ? this.face.pays[offer]! : 0;
    }
    return off <= raised;
  }

  private pay(set: Mask, { value, pays }: Worth, atFace: boolean): number {
    const { payOrder, pools, poolsOf, full, chance, nets } = this.model;
    for (let pool = 0; pool < pools.length; pool++) {
      this.left[pool] = pools[pool]!.limit;
    }
    let total = 0;
    for (let place = 0; place < payOrder.length; place++) {
      const offer = payOrder[place]!;
      if (!has(set, offer)) {
        continue;
      }
      const net = nets[offer];
      const amount = net ? this.netOf(net, set) : full[offer]!;
      this.amount[offer] = amount;
      const weighed = atFace || chance[offer] === CERTAIN ? amount : partOf(amount, chance[offer]!);
      const mine = poolsOf[offer]!;
      let paid = weighed;
      for (let index = 0; index < mine.length; index++) {
        paid = Math.min(paid, this.left[mine[index]!]!);
      }
      for (let index = 0; index < mine.length; index++) {
        this.left[mine[index]!]! -= paid;
      }
      value[offer] = weighed;
      pays[offer] = paid;
      total += paid;
    }
    return total;
  }

  private netOf({ base, ratePpm, least, takers }: CompiledNet, set: Mask): number {
    let left = base;
    for (const { offer, amount } of takers) {
      if (has(set, offer)) {
        left -= amount ?? this.amount[offer]!;
      }
    }
    const amount = partOf(Math.max(0, left), ratePpm);
    return amount < least ? 0 : amount;
  }
}
