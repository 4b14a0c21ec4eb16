/** One figure of a group of rows. Empty fields count in no average, sum, maximum or minimum, and as no value of their own. */
import type { FieldValue } from '../schema/types.ts';
import type { Row } from './query.ts';
import type { Aggregate } from './types.ts';

/** Digits that a sum of doubles keeps. */
const DIGITS = 15;

export class Accumulator {
  readonly #aggregate: Aggregate;
  #rows = 0;
  #count = 0;
  #sum = 0;
  #maximum = -Infinity;
  #minimum = Infinity;
  #values: Set<FieldValue> | null = null;

  constructor(aggregate: Aggregate) {
    this.#aggregate = aggregate;
  }

  is(other: Aggregate): boolean {
    return this.#aggregate.kind === other.kind && this.#aggregate.column?.path === other.column?.path;
  }

  add(row: Row): void {
    this.#rows += 1;
    const { column, kind } = this.#aggregate;
    if (!column) return;
    const value = row(column.path);
    if (kind === 'Unique') {
      // Salesforce Help, "Show Unique Values in Your Report": an empty field is no value.
      if (value !== null) (this.#values ??= new Set()).add(value);
      return;
    }
    if (value === null) return;
    const number = Number(value);
    this.#count += 1;
    this.#sum += number;
    if (number > this.#maximum) this.#maximum = number;
    if (number < this.#minimum) this.#minimum = number;
  }

  /** Null where there is nothing to aggregate; a sum of nothing is 0. */
  value(): number | null {
    switch (this.#aggregate.kind) {
      case 'RowCount':
        return this.#rows;
      case 'Unique':
        return this.#values?.size ?? 0;
      case 'Sum':
        return exact(this.#sum);
      case 'Average':
        return this.#count === 0 ? null : exact(this.#sum / this.#count);
      case 'Maximum':
        return this.#count === 0 ? null : this.#maximum;
      case 'Minimum':
        return this.#count === 0 ? null : this.#minimum;
    }
  }
}

/** 0.1 + 0.2 is 0.3. */
const exact = (value: number): number => Number(value.toPrecision(DIGITS));
