// P(X >= x and Y >= y) of two sums on a grid at once, and the same without one of their deals.
import type { Probability } from 'c/quotaEngine';

export interface SurfaceDeal {
  /** Cells that it adds to each of the sums when it is won. */
  readonly cells: readonly [number, number];
  readonly probability: Probability;
}

/** Lowest cell and number of cells of each sum, over all outcomes. */
interface Frame {
  readonly first: readonly [number, number];
  readonly size: readonly [number, number];
}

function frameOf(deals: readonly SurfaceDeal[]): Frame {
  const [lowX, highX, lowY, highY] = deals.reduce(
    ([left, right, low, high], { cells: [x, y] }) => [
      left + Math.min(0, x),
      right + Math.max(0, x),
      low + Math.min(0, y),
      high + Math.max(0, y)
    ],
    [0, 0, 0, 0] as [number, number, number, number]
  );
  return { first: [lowX, lowY], size: [highX - lowX + 1, highY - lowY + 1] };
}

/** The probabilities of all cells: deals are added in place, within the box that those before them fill. */
function convolve(deals: readonly SurfaceDeal[], { first, size }: Frame): Float64Array {
  const [width, height] = size;
  const cells = new Float64Array(width * height);
  let [left, low] = [-first[0], -first[1]];
  let [right, high] = [left, low];
  cells[left * height + low] = 1;
  for (const { cells: move, probability } of deals) {
    const [x, y] = move;
    const shift = x * height + y;
    const kept = 1 - probability;
    for (let step = 0; step <= right - left; step++) {
      // From the side where the deal leads: what is added to has been kept or lost before.
      const row = (x > 0 ? right - step : left + step) * height;
      for (let up = 0; up <= high - low; up++) {
        const at = row + (y > 0 ? high - up : low + up);
        const chance = cells[at]!;
        cells[at] = chance * kept;
        cells[at + shift]! += chance * probability;
      }
    }
    left = Math.min(left, left + x);
    right = Math.max(right, right + x);
    low = Math.min(low, low + y);
    high = Math.max(high, high + y);
  }
  return cells;
}

/** Sums from above, in place. */
function accumulate(cells: Float64Array, [width, height]: Frame['size']): void {
  for (let row = width - 1; row >= 0; row--) {
    let sum = 0;
    for (let at = row * height + height - 1; at >= row * height; at--) {
      sum += cells[at]!;
      cells[at] = sum + (row + 1 < width ? cells[at + height]! : 0);
    }
  }
}

/** Whether a sum is, from here on, reached for sure: the deal changes nothing of it. */
const isAtEnd = (cell: number, move: number): boolean => move === 0 || (move < 0 && cell <= 0);

/** Its frame stays that of all deals while deals are taken out: below it everything is reached, above it nothing. */
export class Surface {
  private readonly frame: Frame;
  private readonly tails: Float64Array;

  private constructor(frame: Frame, tails: Float64Array) {
    this.frame = frame;
    this.tails = tails;
  }

  static of(deals: readonly SurfaceDeal[]): Surface {
    const frame = frameOf(deals);
    const extent = ({ cells: [x, y] }: SurfaceDeal): number => Math.abs(x) + Math.abs(y);
    const sorted = [...deals].sort(
      (one, other) =>
        extent(one) - extent(other) || one.cells[0] - other.cells[0] || one.probability - other.probability
    );
    const tails = convolve(sorted, frame);
    accumulate(tails, frame.size);
    return new Surface(frame, tails);
  }

  /** How many cells it has: what it costs to take a deal out of all of them. */
  get size(): number {
    return this.tails.length;
  }

  /** Both sums at least as many cells. */
  from(x: number, y: number): Probability {
    const { first, size } = this.frame;
    return this.at(x - first[0], y - first[1], size[0], size[1]);
  }

  /**
   * The same without a deal of it: T(x) = (1 - p) T'(x) + p T'(x - cells) is read from the end where the factor is at
   * most 1, so that no error grows.
   */
  without({ cells, probability }: SurfaceDeal, x: number, y: number): Probability {
    const { first, size } = this.frame;
    const [width, height] = size;
    const lost = probability <= 0.5;
    const [right, up] = lost ? [-cells[0], -cells[1]] : cells;
    // Below the lowest all is as it is there.
    let [column, row] = [Math.max(0, x - first[0]), Math.max(0, y - first[1])];
    let steps = 0;
    while (column < width && row < height && !(isAtEnd(column, right) && isAtEnd(row, up))) {
      column += right;
      row += up;
      steps++;
    }
    let found = this.at(column, row, width, height);
    for (; steps > 0; steps--) {
      const above = this.at(column, row, width, height);
      column -= right;
      row -= up;
      found = lost
        ? (this.at(column, row, width, height) - probability * found) / (1 - probability)
        : (above - (1 - probability) * found) / probability;
    }
    return found;
  }

  /** All of it without a deal; `room` is overwritten where it is given: an array of as many cells. */
  less(deal: SurfaceDeal, room: Float64Array = new Float64Array(this.size)): Surface {
    const { probability } = deal;
    const { tails, frame } = this;
    const [width, height] = frame.size;
    const lost = probability <= 0.5;
    const [right, up] = lost ? [-deal.cells[0], -deal.cells[1]] : deal.cells;
    for (let step = 0; step < width; step++) {
      // Rows and cells in an order in which that which one needs comes before it.
      const row = right > 0 ? width - 1 - step : step;
      const source = row + right;
      const own = row * height;
      if (source >= width) {
        for (let at = own; at < own + height; at++) room[at] = lost ? tails[at]! / (1 - probability) : 0;
      } else {
        fillRow(tails, room, own, Math.max(0, source) * height, height, up, probability);
      }
    }
    return new Surface(frame, room);
  }

  private at(column: number, row: number, width: number, height: number): Probability {
    return column >= width || row >= height ? 0 : this.tails[(column > 0 ? column : 0) * height + (row > 0 ? row : 0)]!;
  }
}

/** A row that may come from itself: what needs another cell comes after it, and what needs itself stays. */
function fillRow(
  tails: Float64Array,
  room: Float64Array,
  own: number,
  other: number,
  height: number,
  up: number,
  probability: Probability
): void {
  const isSame = own === other;
  if (isSame && up === 0) {
    room.set(tails.subarray(own, own + height), own);
    return;
  }
  // Cells that come from below the lowest, from a cell of the other row, and from above all.
  const low = Math.min(height, Math.max(0, -up));
  const high = Math.max(low, Math.min(height, height - up));
  const from = other + up;
  const lost = probability <= 0.5;
  const factor = lost ? 1 / (1 - probability) : 1 / probability;
  const taken = (lost ? probability : 1 - probability) * factor;
  if (isSame && low > 0) room[own] = tails[own]!;
  const first = isSame ? 1 : 0;
  if (lost) {
    for (let cell = high; cell < height; cell++) room[own + cell] = tails[own + cell]! * factor;
    const lowest = room[other]! * taken;
    for (let cell = first; cell < low; cell++) room[own + cell] = tails[own + cell]! * factor - lowest;
  } else {
    room.fill(0, own + high, own + height);
    room.fill(tails[other]! * factor - room[other]! * taken, own + first, own + low);
  }
  const source = lost ? own : from;
  if (up > 0) {
    for (let cell = high - 1; cell >= low; cell--) {
      room[own + cell] = tails[source + cell]! * factor - room[from + cell]! * taken;
    }
  } else {
    for (let cell = low; cell < high; cell++) {
      room[own + cell] = tails[source + cell]! * factor - room[from + cell]! * taken;
    }
  }
}
