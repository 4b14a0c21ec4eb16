// Rows of bits, one bit a program: in which programs a value meets what they ask, and in which it may.
import type { Truth } from 'c/dealEngine';

/**
 * Kleene's three values (R6) in two bits: met, and open (met or unknown). A row is found by its number; rows are added as
 * values turn up and never change.
 */
export class MaskRows {
  readonly words: number;
  met: Int32Array;
  open: Int32Array;
  /** The words outside of which nothing is open, by row. */
  from: Int32Array;
  to: Int32Array;
  count = 0;

  constructor(words: number) {
    this.words = words;
    this.met = new Int32Array(words * 8);
    this.open = new Int32Array(words * 8);
    this.from = new Int32Array(8);
    this.to = new Int32Array(8);
  }

  /** A new row in which every program is met. */
  add(): number {
    if (this.count === this.from.length) {
      this.grow();
    }
    const row = this.count++;
    this.met.fill(-1, row * this.words, (row + 1) * this.words);
    this.open.fill(-1, row * this.words, (row + 1) * this.words);
    return row;
  }

  /** Makes it a row in which no program is met, nor may be. */
  clear(row: number): void {
    this.met.fill(0, row * this.words, (row + 1) * this.words);
    this.open.fill(0, row * this.words, (row + 1) * this.words);
  }

  /** The program's bits are at most as the truth says. */
  restrict(row: number, slot: number, truth: Truth): void {
    const word = row * this.words + (slot >> 5);
    const others = ~(1 << (slot & 31));
    this.met[word]! &= truth === 'met' ? -1 : others;
    this.open[word]! &= truth === 'notMet' ? others : -1;
  }

  /** The program's bits are at least as the truth says. */
  allow(row: number, slot: number, truth: Truth): void {
    const word = row * this.words + (slot >> 5);
    const bit = 1 << (slot & 31);
    this.met[word]! |= truth === 'met' ? bit : 0;
    this.open[word]! |= truth === 'notMet' ? 0 : bit;
  }

  /** To be called once the row is as it shall be. */
  close(row: number): number {
    const first = row * this.words;
    let from = 0;
    let to = this.words;
    while (from < to && this.open[first + from] === 0) {
      from++;
    }
    while (to > from && this.open[first + to - 1] === 0) {
      to--;
    }
    this.from[row] = from;
    this.to[row] = to;
    return row;
  }

  private grow(): void {
    const grown = (old: Int32Array) => {
      const larger = new Int32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    this.met = grown(this.met);
    this.open = grown(this.open);
    this.from = grown(this.from);
    this.to = grown(this.to);
  }
}

/** The place of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

export function setBit(mask: Int32Array, place: number): void {
  mask[place >> 5]! |= 1 << (place & 31);
}
