// Linear programs of boxed variables, maximised by the dual simplex method from wherever it stands: after bounds have
// changed it goes on from the last basis. Every variable has two finite bounds, so that a basis is always dual feasible
// once each other variable is at the bound that its reduced cost asks for. Pure.

/** Columns of at most three entries; an entry that is not there has the value 0. */
export interface Program {
  readonly rows: number;
  readonly columns: number;
  readonly rowOf: readonly [Int32Array, Int32Array, Int32Array];
  readonly valueOf: readonly [Float64Array, Float64Array, Float64Array];
  readonly cost: Float64Array;
  readonly rightSide: Float64Array;
}

export type Solved = 'optimal' | 'infeasible' | 'stopped';

const FEASIBLE = 1e-9;
const PIVOT = 1e-9;
/** Iterations after which the inverse is looked at anew. */
const CHECKED_EVERY = 150;

export class DualSimplex {
  readonly program: Program;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Of each column: its place in the basis, or -1. */
  readonly place: Int32Array;
  /** Values of basic columns by row. */
  readonly basic: Float64Array;
  /** Of each column, at 0 for basic ones. */
  readonly reduced: Float64Array;
  iterations = 0;
  private readonly head: Int32Array;
  private readonly inverse: Float64Array;
  private readonly atUpper: Uint8Array;
  private readonly alpha: Float64Array;
  private readonly entering: Float64Array;
  private readonly nonzero: Int32Array;

  /**
   * @param head the column that is basic in each row
   * @param inverse of these columns, row by row; becomes the simplex's own
   */
  constructor(
    program: Program,
    bounds: readonly [Float64Array, Float64Array],
    head: Int32Array,
    inverse: Float64Array
  ) {
    const { rows, columns } = program;
    this.program = program;
    [this.lower, this.upper] = bounds;
    this.head = head;
    this.inverse = inverse;
    this.place = new Int32Array(columns).fill(-1);
    head.forEach((column, row) => {
      this.place[column] = row;
    });
    this.basic = new Float64Array(rows);
    this.reduced = new Float64Array(columns);
    this.atUpper = new Uint8Array(columns);
    this.alpha = new Float64Array(columns);
    this.entering = new Float64Array(rows);
    this.nonzero = new Int32Array(rows);
    this.price();
  }

  valueOf(column: number): number {
    const row = this.place[column]!;
    return row >= 0 ? this.basic[row]! : this.atUpper[column]! === 1 ? this.upper[column]! : this.lower[column]!;
  }

  /** What each row's right side is worth. */
  duals(): Float64Array {
    const { rows, cost } = this.program;
    const duals = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const weight = cost[this.head[row]!]!;
      if (weight !== 0) {
        const start = row * rows;
        for (let index = 0; index < rows; index++) {
          duals[index]! += weight * this.inverse[start + index]!;
        }
      }
    }
    return duals;
  }

  /** @param most iterations, after which it stops */
  solve(most: number): Solved {
    this.toBounds();
    this.evaluate();
    for (let done = 0; done < most; done++) {
      const row = this.leaving();
      if (row < 0) {
        return 'optimal';
      }
      if (!this.step(row)) {
        return 'infeasible';
      }
      this.iterations++;
      if (this.iterations % CHECKED_EVERY === 0) {
        this.price();
        this.toBounds();
        this.evaluate();
      }
    }
    return 'stopped';
  }

  /** Reduced costs from the duals. */
  private price(): void {
    const { columns, rowOf, valueOf, cost } = this.program;
    const duals = this.duals();
    for (let column = 0; column < columns; column++) {
      this.reduced[column] =
        this.place[column]! >= 0
          ? 0
          : cost[column]! -
            duals[rowOf[0][column]!]! * valueOf[0][column]! -
            duals[rowOf[1][column]!]! * valueOf[1][column]! -
            duals[rowOf[2][column]!]! * valueOf[2][column]!;
    }
  }

  /** Columns out of the basis go to the bound that their reduced cost asks for. */
  private toBounds(): void {
    const { columns } = this.program;
    for (let column = 0; column < columns; column++) {
      if (this.place[column]! < 0) {
        const cost = this.reduced[column]!;
        if (cost > PIVOT) {
          this.atUpper[column] = 1;
        } else if (cost < -PIVOT) {
          this.atUpper[column] = 0;
        }
      }
    }
  }

  private evaluate(): void {
    const { rows, columns, rowOf, valueOf, rightSide } = this.program;
    const rest = Float64Array.from(rightSide);
    for (let column = 0; column < columns; column++) {
      if (this.place[column]! < 0) {
        const value = this.valueOf(column);
        if (value !== 0) {
          rest[rowOf[0][column]!]! -= valueOf[0][column]! * value;
          rest[rowOf[1][column]!]! -= valueOf[1][column]! * value;
          rest[rowOf[2][column]!]! -= valueOf[2][column]! * value;
        }
      }
    }
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      const start = row * rows;
      for (let index = 0; index < rows; index++) {
        sum += this.inverse[start + index]! * rest[index]!;
      }
      this.basic[row] = sum;
    }
  }

  /** The row whose value is farthest outside its bounds; -1: none is. */
  private leaving(): number {
    let [found, worst] = [-1, FEASIBLE];
    for (let row = 0; row < this.program.rows; row++) {
      const column = this.head[row]!;
      const value = this.basic[row]!;
      const outside = Math.max(this.lower[column]! - value, value - this.upper[column]!);
      if (outside > worst) {
        worst = outside;
        found = row;
      }
    }
    return found;
  }

  /** One change of basis; false: nothing can bring the row within its bounds. */
  private step(row: number): boolean {
    const { rows, rowOf, valueOf } = this.program;
    const leaves = this.head[row]!;
    const tooLow = this.basic[row]! < this.lower[leaves]!;
    const sign = tooLow ? -1 : 1;
    const target = tooLow ? this.lower[leaves]! : this.upper[leaves]!;
    const enters = this.chosen(row, sign, Math.abs(this.basic[row]! - target));
    if (enters < 0) {
      return false;
    }
    const { entering, inverse } = this;
    entering.fill(0);
    for (let part = 0; part < 3; part++) {
      const value = valueOf[part]![enters]!;
      if (value !== 0) {
        const from = rowOf[part]![enters]!;
        for (let index = 0; index < rows; index++) {
          entering[index]! += inverse[index * rows + from]! * value;
        }
      }
    }
    const pivot = entering[row]!;
    const theta = this.reduced[enters]! / pivot;
    this.reprice(enters, leaves, theta);
    const change = (this.basic[row]! - target) / pivot;
    const value = this.valueOf(enters) + change;
    for (let index = 0; index < rows; index++) {
      this.basic[index]! -= entering[index]! * change;
    }
    this.pivot(row, pivot);
    this.atUpper[leaves] = tooLow ? 0 : 1;
    this.place[leaves] = -1;
    this.place[enters] = row;
    this.head[row] = enters;
    this.basic[row] = value;
    return true;
  }

  /**
   * The column that enters, by the ratio test that goes past bounds: columns before it change sides as long as the row
   * stays outside.
   */
  private chosen(row: number, sign: number, outside: number): number {
    const candidates = this.candidates(row, sign);
    const { alpha, reduced } = this;
    let slope = outside;
    const flipped: number[] = [];
    let rest = candidates;
    while (rest.length > 0) {
      // The next breakpoint; of ties the largest pivot, then the first column.
      let [best, ratio] = [-1, Infinity];
      for (const column of rest) {
        const one = Math.abs(reduced[column]!) / Math.abs(alpha[column]!);
        if (
          one < ratio - 1e-12 ||
          (one <= ratio + 1e-12 && Math.abs(alpha[column]!) > Math.abs(alpha[best]!) + 1e-12)
        ) {
          ratio = Math.min(one, ratio);
          best = column;
        }
      }
      slope -= Math.abs(alpha[best]!) * (this.upper[best]! - this.lower[best]!);
      if (slope <= FEASIBLE) {
        this.flip(flipped);
        return best;
      }
      flipped.push(best);
      rest = rest.filter((column) => column !== best);
    }
    return -1;
  }

  /** Columns that can move the row towards its bounds; their entries of the row are in `alpha`. */
  private candidates(row: number, sign: number): number[] {
    const { rows, columns, rowOf, valueOf } = this.program;
    const { alpha, inverse, place, lower, upper, atUpper } = this;
    const start = row * rows;
    const found: number[] = [];
    for (let column = 0; column < columns; column++) {
      if (place[column]! >= 0) {
        alpha[column] = 0;
        continue;
      }
      const entry =
        inverse[start + rowOf[0][column]!]! * valueOf[0][column]! +
        inverse[start + rowOf[1][column]!]! * valueOf[1][column]! +
        inverse[start + rowOf[2][column]!]! * valueOf[2][column]!;
      alpha[column] = entry;
      if (upper[column]! > lower[column]!) {
        const towards = sign * (atUpper[column]! === 1 ? -entry : entry);
        if (towards > PIVOT) {
          found.push(column);
        }
      }
    }
    return found;
  }

  private flip(columns: readonly number[]): void {
    const { rows, rowOf, valueOf } = this.program;
    for (const column of columns) {
      const span = this.upper[column]! - this.lower[column]!;
      const change = this.atUpper[column]! === 1 ? -span : span;
      this.atUpper[column] = this.atUpper[column]! === 1 ? 0 : 1;
      for (let part = 0; part < 3; part++) {
        const value = valueOf[part]![column]! * change;
        if (value !== 0) {
          const from = rowOf[part]![column]!;
          for (let row = 0; row < rows; row++) {
            this.basic[row]! -= this.inverse[row * rows + from]! * value;
          }
        }
      }
    }
  }

  private reprice(enters: number, leaves: number, theta: number): void {
    const { reduced, alpha, program } = this;
    if (theta !== 0) {
      for (let column = 0; column < program.columns; column++) {
        if (alpha[column]! !== 0) {
          reduced[column]! -= theta * alpha[column]!;
        }
      }
    }
    reduced[enters] = 0;
    reduced[leaves] = -theta;
  }

  /** The inverse after the exchange. */
  private pivot(row: number, pivot: number): void {
    const { rows } = this.program;
    const { inverse, entering, nonzero } = this;
    const start = row * rows;
    let count = 0;
    for (let index = 0; index < rows; index++) {
      const value = inverse[start + index]! / pivot;
      inverse[start + index] = value;
      if (value !== 0) {
        nonzero[count++] = index;
      }
    }
    for (let other = 0; other < rows; other++) {
      const factor = entering[other]!;
      if (other !== row && factor !== 0) {
        const to = other * rows;
        for (let index = 0; index < count; index++) {
          const at = nonzero[index]!;
          inverse[to + at]! -= factor * inverse[start + at]!;
        }
      }
    }
  }
}
