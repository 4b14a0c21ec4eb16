// A column: one fact that programs ask for, with a row of masks for each value, or range of values, that they tell apart.
import type { Truth } from 'c/dealEngine';
import { MaskRows } from './masks';

export type Value = string | number;

/** What one program asks of the column's fact alone. */
export interface Ask {
  /** Place of the program's bit. */
  readonly slot: number;
  /** Null: the value is missing. */
  truth(value: Value | null): Truth;
  /** Values at which the answer may change: there, just below, or just above. */
  readonly points: readonly Value[];
  /** The answer may differ for any two texts (`contains`, patterns). */
  readonly textual: boolean;
  /** One of several alternatives of which one must hold; otherwise it must hold itself. */
  readonly either: boolean;
}

/** A row is made when the first value of its kind turns up. */
export class Column {
  readonly rows: MaskRows;
  /** Rows of alternatives, with the same numbers; null: none. A bit is set only where the alternative holds, or may. */
  readonly either: MaskRows | null;
  private readonly asks: readonly Ask[];
  private readonly textual: boolean;
  private readonly ordered: boolean;
  private readonly points: readonly Value[];
  private readonly places: ReadonlyMap<Value, number>;
  /** The points as numbers, where all are: comparing numbers alone takes a fraction of comparing whatever comes. */
  private readonly bounds: Float64Array;
  readonly numeric: boolean;
  /** Rows by place; -1: not made yet. */
  private readonly byPlace: Int32Array;
  private readonly byText = new Map<Value, number>();
  private missing = -1;

  /** `ordered`: numbers or dates; otherwise texts. */
  constructor(words: number, asks: readonly Ask[], ordered: boolean) {
    this.rows = new MaskRows(words);
    this.either = asks.some(({ either }) => either) ? new MaskRows(words) : null;
    this.asks = asks;
    this.ordered = ordered;
    this.textual = asks.some(({ textual }) => textual);
    this.points = [...new Set(asks.flatMap(({ points }) => points))].sort((one, other) => (one < other ? -1 : 1));
    this.places = new Map(this.points.map((point, place) => [point, place]));
    const numbers = this.points.filter((point) => typeof point === 'number');
    this.bounds = Float64Array.from(numbers);
    this.numeric = ordered && !this.textual && numbers.length === this.points.length;
    this.byPlace = new Int32Array(2 * this.points.length + 1).fill(-1);
  }

  /** The row of a value; null: it is missing. */
  rowOf(value: Value | null): number {
    if (value === null) {
      this.missing = this.missing < 0 ? this.build(null) : this.missing;
      return this.missing;
    }
    if (this.textual) {
      const known = this.byText.get(value);
      if (known !== undefined) {
        return known;
      }
      const row = this.build(value);
      this.byText.set(value, row);
      return row;
    }
    return this.rowAt(this.ordered ? this.placeOf(value) : (this.places.get(value) ?? this.points.length), value);
  }

  /** The same for a number in a column that is `numeric`. */
  rowOfNumber(value: number): number {
    const { bounds } = this;
    let place = 0;
    // Programs name few bounds: walking them is quicker than halving.
    while (place < bounds.length && bounds[place]! < value) {
      place++;
    }
    return this.rowAt(2 * place + (bounds[place] === value ? 1 : 0), value);
  }

  private rowAt(place: number, value: Value): number {
    const known = this.byPlace[place]!;
    return known >= 0 ? known : (this.byPlace[place] = this.build(value));
  }

  /** Twice the number of points below the value, and one more if it is a point itself. */
  private placeOf(value: Value): number {
    const { points } = this;
    let low = 0;
    let high = points.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (points[middle]! < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low + (points[low] === value ? 1 : 0);
  }

  private build(value: Value | null): number {
    const { rows, either } = this;
    const row = rows.add();
    if (either) {
      either.clear(either.add());
    }
    for (const ask of this.asks) {
      const answer = ask.truth(value);
      if (ask.either) {
        either?.allow(row, ask.slot, answer);
      } else {
        rows.restrict(row, ask.slot, answer);
      }
    }
    return rows.close(row);
  }
}
