// Sums over the lines of a deal that qualify for a program, with their bounds where a figure is missing.
import type { DealLine, Money } from './contract';
import type { Range } from './compare';
import { divideHalfUp } from './tiers';
import type { Truth } from './truth';

export interface QualifiedLine {
  readonly line: DealLine;
  readonly qualifies: Truth;
}

export type Total = 'quantity' | 'amount' | 'list' | 'cost';
export const TOTALS: readonly Total[] = ['quantity', 'amount', 'list', 'cost'];

/** Quantities have up to two decimals: they are added as whole hundredths, so that 0.1 + 0.2 is 0.3. */
const HUNDREDTHS = 100;

export function hundredths(quantity: number): number {
  return Math.round(quantity * HUNDREDTHS);
}

/** Quantity (two decimals) times price, rounded once a line. */
export function extended(quantity: number, price: Money | null | undefined): Money | null {
  return price === null || price === undefined
    ? null
    : Number(divideHalfUp(BigInt(hundredths(quantity)) * BigInt(price), 100n));
}

/** What a line adds to a total: hundredths of units, or minor units; null: not known. */
export function figureOf(line: DealLine, total: Total): number | null {
  switch (total) {
    case 'quantity':
      return hundredths(line.quantity);
    case 'amount':
      return line.amount;
    case 'list':
      return extended(line.quantity, line.listPrice);
    case 'cost':
      return extended(line.quantity, line.unitCost);
  }
}

/** Whether the line takes from a total. */
export function isReturn(line: DealLine, total: Total): boolean {
  return (figureOf(line, total) ?? 0) < 0;
}

/** What one line can add: a missing figure of a sale is anything from 0 up, of a deal with returns anything at all. */
function bounds(figure: number | null, returns: boolean, qualifies: Truth): { low: number; high: number } {
  const low = figure ?? (returns ? -Infinity : 0);
  const high = figure ?? Infinity;
  return qualifies === 'met' ? { low, high } : { low: Math.min(low, 0), high: Math.max(high, 0) };
}

/**
 * The sum over qualifying lines. A line with a missing figure, or one that only may qualify, widens the bounds; the
 * known part can then still decide a comparison (R6). Amounts are minor units.
 */
export function totalOf(lines: readonly QualifiedLine[], total: Total): Range {
  const returns = lines.some(({ line }) => isReturn(line, total));
  let low = 0;
  let high = 0;
  for (const { line, qualifies } of lines) {
    if (qualifies !== 'notMet') {
      const part = bounds(figureOf(line, total), returns, qualifies);
      low += part.low;
      high += part.high;
    }
  }
  return total === 'quantity' ? { low: low / HUNDREDTHS, high: high / HUNDREDTHS } : { low, high };
}

export function exactValue({ low, high }: Range): number | null {
  return low === high ? Number(low) : null;
}
