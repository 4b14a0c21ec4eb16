// A quick upper bound on what a set can reach with so many more programs, before the prices of the better one are sought.
//
// Of one clique at most one member is paid, so in each pool a clique counts with its largest member alone. What a pool
// pays rises ever more slowly with the number of its members, so the largest increases over all pools are the most that
// so many programs can add.
import { partOf } from './arithmetic';
import { add, contains, emptyMask, has, type Mask } from './masks';
import type { Model } from './model';

export class Reach {
  private readonly model: Model;
  private readonly gain: Float64Array;
  private readonly clique: Int32Array;
  private readonly order: Int32Array;
  /** Only where an offer's amount is its own and at most one pool clips it. */
  private readonly applies: boolean;
  private readonly left: Float64Array;
  private readonly seen: Int32Array;
  private readonly increases: Float64Array;
  private stamp = 0;

  constructor(model: Model) {
    const { full, chance, size, pools, poolsOf, hasNet, conflicts } = model;
    this.model = model;
    this.applies = !hasNet && poolsOf.every((mine) => mine.length <= 1);
    this.gain = full.map((amount, offer) => partOf(amount, chance[offer]!));
    this.order = Int32Array.from(full.keys()).sort((one, other) => this.gain[other]! - this.gain[one]! || one - other);
    this.clique = new Int32Array(size);
    const cliques: Mask[] = [];
    for (const offer of this.order) {
      const found = cliques.findIndex((members) => contains(conflicts[offer]!, members));
      const index = found < 0 ? cliques.push(emptyMask(size)) - 1 : found;
      add(cliques[index]!, offer);
      this.clique[offer] = index;
    }
    this.left = new Float64Array(pools.length + 1);
    this.seen = new Int32Array(cliques.length * (pools.length + 1));
    this.increases = new Float64Array(size);
  }

  /** At least the total of every set of `set` and at most `more` of `free`. */
  most(set: Mask, free: Mask, more: number): number {
    if (!this.applies) {
      return Infinity;
    }
    const { pools, poolsOf } = this.model;
    const none = pools.length;
    for (let pool = 0; pool < none; pool++) {
      this.left[pool] = pools[pool]!.limit;
    }
    this.left[none] = Infinity;
    let total = 0;
    for (const offer of this.order) {
      if (!has(set, offer)) {
        continue;
      }
      const pool = poolsOf[offer]![0] ?? none;
      const paid = Math.min(this.gain[offer]!, this.left[pool]!);
      this.left[pool]! -= paid;
      total += paid;
    }
    this.stamp++;
    let count = 0;
    for (const offer of this.order) {
      if (!has(free, offer)) {
        continue;
      }
      const pool = poolsOf[offer]![0] ?? none;
      const slot = this.clique[offer]! * (none + 1) + pool;
      if (this.seen[slot] === this.stamp || this.left[pool]! <= 0) {
        continue;
      }
      this.seen[slot] = this.stamp;
      const paid = Math.min(this.gain[offer]!, this.left[pool]!);
      this.left[pool]! -= paid;
      this.increases[count++] = paid;
    }
    // By value the increases fall, save for what a pool has left at last: few moves put them in order.
    const { increases } = this;
    for (let index = 1; more < count && index < count; index++) {
      const paid = increases[index]!;
      let place = index;
      for (; place > 0 && increases[place - 1]! < paid; place--) {
        increases[place] = increases[place - 1]!;
      }
      increases[place] = paid;
    }
    for (let index = 0; index < count && index < more; index++) {
      total += increases[index]!;
    }
    return total;
  }
}
