// Probabilities of a row of cells, summed from above: P(X >= cell).
import type { Probability } from 'c/quotaEngine';

export class Tail {
  readonly first: number;
  /** First cell above all. */
  readonly end: number;
  private readonly sums: Float64Array;

  private constructor(first: number, sums: Float64Array) {
    this.first = first;
    this.end = first + sums.length;
    this.sums = sums;
  }

  static of(first: number, probabilities: Float64Array): Tail {
    const sums = new Float64Array(probabilities.length);
    let sum = 0;
    for (let place = probabilities.length - 1; place >= 0; place--) {
      sum += probabilities[place]!;
      sums[place] = sum;
    }
    return new Tail(first, sums);
  }

  from(cell: number): Probability {
    return cell <= this.first ? 1 : cell >= this.end ? 0 : this.sums[cell - this.first]!;
  }

  /**
   * P(X >= cell) without a deal of the row, if it is lost and if it is won: the deal is taken out by its own equation
   * T(x) = (1 - p) T'(x) + p T'(x - size), read from the end where the factor is at most 1, so that no error grows.
   */
  without(
    size: number,
    probability: Probability,
    cell: number
  ): { readonly lost: Probability; readonly won: Probability } {
    if (size === 0) {
      return { lost: this.from(cell), won: this.from(cell) };
    }
    if (size < 0) {
      // It is one that is taken back: X with it lost is what the equation calls won.
      const { lost, won } = this.without(-size, 1 - probability, cell);
      return { lost: won, won: lost };
    }
    return probability <= 0.5 ? this.upwards(size, probability, cell) : this.downwards(size, probability, cell);
  }

  /** The row without a deal of it: the equation of {@link without}, for every cell. */
  less(size: number, probability: Probability): Tail {
    if (size < 0) {
      // Lost, it leaves what is there; won, it takes its size: without it, all stands as if it were lost.
      const rest = this.less(-size, 1 - probability);
      return new Tail(rest.first - size, rest.sums);
    }
    if (probability === 0) {
      return this;
    }
    const cells = this.end - this.first;
    const sums = new Float64Array(Math.max(1, cells - size));
    if (probability <= 0.5) {
      for (let place = 0; place < sums.length; place++) {
        const won = place < size ? 1 : sums[place - size]!;
        sums[place] = place === 0 ? 1 : (this.sums[place]! - probability * won) / (1 - probability);
      }
    } else {
      for (let place = sums.length - 1; place >= 0; place--) {
        const above = place + size;
        const lost = above < sums.length ? sums[above]! : 0;
        sums[place] = ((this.sums[above] ?? 0) - (1 - probability) * lost) / probability;
      }
    }
    return new Tail(this.first, sums);
  }

  private upwards(size: number, probability: Probability, cell: number) {
    const below = Math.max(1, Math.ceil((cell - this.first) / size));
    let [won, lost] = [1, 1];
    for (let step = below; step >= 0; step--) {
      won = lost;
      const at = cell - step * size;
      lost = at <= this.first ? 1 : (this.from(at) - probability * won) / (1 - probability);
    }
    return { lost, won };
  }

  private downwards(size: number, probability: Probability, cell: number) {
    const above = Math.max(0, Math.ceil((this.end - cell) / size));
    let [won, lost] = [0, 0];
    for (let step = above; step >= 0; step--) {
      lost = won;
      won = (this.from(cell + step * size) - (1 - probability) * lost) / probability;
    }
    return { lost, won };
  }
}
