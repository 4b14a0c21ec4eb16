/**
 * The logic of a report's filters, `1 AND (2 OR NOT 3)`: NOT before AND before OR.
 * Source: Salesforce Help, "Add Filter Logic".
 */
import { invalid } from './reportTypes.ts';
import type { FilterLogic } from './types.ts';

/** Deeper than any person writes. */
const MAX_DEPTH = 100;

/** @param count how many filters there are. @throws OrgError for what cannot be read, and for filters that are not named */
export function filterLogic(source: string, count: number): FilterLogic {
  const tokens = source.toUpperCase().match(/\d+|AND|OR|NOT|[()]|\S+?/g) ?? [];
  let at = 0;
  let depth = 0;
  const named = new Set<number>();
  const wrong = () => invalid(`Invalid filter logic: ${source.slice(0, 200)}`);

  const list = (word: 'AND' | 'OR', part: () => FilterLogic): FilterLogic => {
    const items = [part()];
    while (tokens[at] === word) {
      at++;
      items.push(part());
    }
    const [only] = items;
    return items.length === 1 && only ? only : { kind: word === 'AND' ? 'and' : 'or', items };
  };
  const either = (): FilterLogic => list('OR', () => list('AND', one));
  const one = (): FilterLogic => {
    if (++depth > MAX_DEPTH) throw wrong();
    const found = term();
    depth--;
    return found;
  };
  const term = (): FilterLogic => {
    const token = tokens[at++] ?? '';
    if (token === 'NOT') return { kind: 'not', item: one() };
    if (token === '(') {
      const inner = either();
      if (tokens[at++] !== ')') throw wrong();
      return inner;
    }
    if (!/^\d+$/.test(token)) throw wrong();
    const index = Number(token);
    if (index < 1 || index > count) throw invalid(`Filter logic names filter ${token}, there are ${count}`);
    named.add(index);
    return { kind: 'filter', index };
  };

  const logic = either();
  if (at < tokens.length) throw wrong();
  if (named.size < count) throw invalid(`Filter logic must name each of the ${count} filters: ${source.slice(0, 200)}`);
  return logic;
}
