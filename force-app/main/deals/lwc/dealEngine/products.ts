// The program's product list: which lines of the deal qualify for it (R6).
import type { CompiledProduct, DealLine } from './contract';
import { allOf, anyOf, not, truthOf, type Truth } from './truth';

/**
 * Whole value against a pattern with `*` (any characters) and `?` (one character); case counts. Linear in the length of
 * the value for each `*`, so that no pattern can stall the page.
 */
export function matchesPattern(pattern: string, value: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let resume = 0;
  while (at < value.length) {
    const wanted = pattern[inPattern];
    if (wanted === '*') {
      star = inPattern;
      resume = at;
      inPattern += 1;
    } else if (wanted === '?' || wanted === value[at]) {
      inPattern += 1;
      at += 1;
    } else if (star >= 0) {
      inPattern = star + 1;
      resume += 1;
      at = resume;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(inPattern));
}

/** A product without family or SKU may still be one of the program's: unknown, never "no". */
export function matches(line: DealLine, row: CompiledProduct): Truth {
  switch (row.match) {
    case null:
      return 'notMet';
    case 'Product':
      return truthOf(line.productId === row.value);
    case 'Family':
      return line.family === null ? 'unknown' : truthOf(line.family === row.value);
    case 'SKU':
      return line.sku === null ? 'unknown' : truthOf(matchesPattern(row.value, line.sku));
  }
}

/** Any include row must match (no include row: every line does) and no exclude row may. */
export function qualifies(
  line: DealLine,
  included: readonly CompiledProduct[],
  excluded: readonly CompiledProduct[]
): Truth {
  return allOf([
    included.length === 0 ? 'met' : anyOf(included.map((row) => matches(line, row))),
    not(anyOf(excluded.map((row) => matches(line, row))))
  ]);
}
