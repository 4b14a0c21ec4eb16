// How many more units of a line make a number reach what a criterion asks (R6: the smallest number that suffices).
import type { DealLine } from './contract';
import type { Criterion } from './rule';
import { extended, figureOf, hundredths, type Total } from './totals';

/** The facts of a line that grow with its units. */
const GROWING: Readonly<Record<string, Total>> = { 'line.quantity': 'quantity', 'line.amount': 'amount' };

/** What more units of a line add to; null: nothing that a criterion counts. */
export function countedBy({ field }: Criterion): Total | null {
  return field.source === 'LineTotal' ? (field.detail as Total) : (GROWING[field.key] ?? null);
}

function priceOf(line: DealLine, total: Total): number | null {
  return { quantity: null, amount: line.unitPrice, list: line.listPrice, cost: line.unitCost ?? null }[total];
}

/** The nearest bound above a value, in the total's own unit; undefined: more units do not help. */
export function boundAbove({ operator, comparable }: Criterion, value: number): number | undefined {
  const bounds = comparable.map(Number).filter((bound) => bound > value);
  switch (operator) {
    case 'atLeast':
    case 'between':
    case 'equals':
    case 'in':
      return bounds.length > 0 ? Math.min(...bounds) : undefined;
    default:
      return undefined;
  }
}

/** What the line counts with so many more units; an amount is price times quantity, rounded once. */
function figureWith(line: DealLine, total: Total, units: number): number | null {
  const quantity = hundredths(line.quantity) + units * 100;
  if (total === 'quantity') {
    return quantity;
  }
  const price = priceOf(line, total);
  return price === null ? null : extended(quantity / 100, price);
}

/**
 * Whole units, 0 where none are needed; null: no number of them suffices. `others` is what other lines count, in
 * hundredths of units or minor units, as `bound` is.
 */
export function unitsToReach(line: DealLine, total: Total, others: number, bound: number): number | null {
  const reaches = (units: number): boolean => {
    const figure = units === 0 ? figureOf(line, total) : figureWith(line, total, units);
    return figure !== null && others + figure >= bound;
  };
  if (reaches(0)) {
    return 0;
  }
  const each = total === 'quantity' ? 100 : priceOf(line, total);
  const start = figureWith(line, total, 0);
  if (each === null || each <= 0 || start === null) {
    return null;
  }
  // Rounding can move the estimate by one unit either way.
  let units = Math.max(1, Math.ceil((bound - others - start) / each) - 1);
  while (!reaches(units)) {
    units += 1;
  }
  return units;
}
