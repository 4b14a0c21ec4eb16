import { parseQuery } from '@jetstreamapp/soql-parser-js';
import { logicOf } from './logic.ts';
import type { Logic } from './logic.ts';

const treeOf = (where: string): Logic => {
  const { where: clause } = parseQuery(`SELECT Id FROM Account WHERE ${where}`);
  if (clause === undefined) throw new Error('no condition');
  return logicOf(clause);
};

function isTrue(logic: Logic, values: Readonly<Record<string, boolean>>): boolean {
  if (logic.kind === 'leaf') return 'field' in logic.leaf && values[logic.leaf.field] === true;
  if (logic.kind === 'not') return !isTrue(logic.item, values);
  return logic.kind === 'and'
    ? logic.items.every((item) => isTrue(item, values))
    : logic.items.some((item) => isTrue(item, values));
}

describe('conditions joined by AND, OR and NOT', () => {
  type Values = Record<'a' | 'b' | 'c' | 'd', boolean>;
  // Each with the same condition in JavaScript, compared over all sixteen combinations.
  it.each<[string, (v: Values) => boolean]>([
    ['a = 1', ({ a }) => a],
    ['a = 1 AND b = 1 AND c = 1', ({ a, b, c }) => a && b && c],
    ['a = 1 OR (b = 1 AND c = 1)', ({ a, b, c }) => a || (b && c)],
    ['(((a = 1 AND b = 1) OR c = 1) AND (d = 1))', ({ a, b, c, d }) => ((a && b) || c) && d],
    ['NOT a = 1 AND b = 1', ({ a, b }) => !a && b],
    ['(NOT a = 1) OR (NOT (b = 1 AND (c = 1)))', ({ a, b, c }) => !a || !(b && c)],
    ['(a = 1) AND (b = 1 OR NOT c = 1)', ({ a, b, c }) => a && (b || !c)],
    ['NOT (a = 1 OR NOT (b = 1 OR c = 1))', ({ a, b, c }) => !(a || !(b || c))]
  ])('%s', (where, expected) => {
    const tree = treeOf(where);
    for (let bits = 0; bits < 16; bits++) {
      const values = { a: !!(bits & 1), b: !!(bits & 2), c: !!(bits & 4), d: !!(bits & 8) };
      expect([values, isTrue(tree, values)]).toEqual([values, expected(values)]);
    }
  });

  it('refuse AND beside OR without parentheses', () => {
    expect(() => treeOf('a = 1 OR b = 1 AND c = 1')).toThrow("unexpected token: 'AND'");
  });
});
