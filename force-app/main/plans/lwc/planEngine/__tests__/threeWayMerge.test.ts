// Merging what two people changed: nobody's change is lost, and only what both changed asks.
import fc from 'fast-check';
import { threeWayMerge, type Fields } from '../threeWayMerge';

const BASE: Fields = { target: null, effort: 3, investment: 0, name: 'Site managers recommend us' };

test('what one side changed merges by itself, what both changed asks', () => {
  const theirs = { ...BASE, target: 84_000, effort: 2 };
  const mine = { ...BASE, target: 85_000, investment: 200_000 };
  const result = threeWayMerge(BASE, theirs, mine);
  expect(result.open).toEqual(['target']);
  expect(result.changes.map(({ field, by }) => [field, by])).toEqual([
    ['effort', 'Theirs'],
    ['investment', 'Mine'],
    ['target', 'Both']
  ]);
  const decided = threeWayMerge(BASE, theirs, mine, { target: 'Mine' });
  expect(decided.open).toEqual([]);
  expect(decided.merged).toEqual({ ...BASE, target: 85_000, effort: 2, investment: 200_000 });
});

test('both changed alike: no question', () => {
  const both = { ...BASE, target: 84_000 };
  expect(threeWayMerge(BASE, both, both)).toMatchObject({ open: [], merged: both });
});

test('deleted by the other keeps mine', () => {
  expect(threeWayMerge(BASE, null, { ...BASE, target: 1 })).toEqual({
    deleted: true,
    changes: [],
    merged: { ...BASE, target: 1 },
    open: []
  });
});

const value = fc.oneof(fc.constantFrom(null, true, 'a', 'b'), fc.integer({ min: 0, max: 3 }));
const fields = fc.dictionary(fc.constantFrom('one', 'two', 'three', 'four'), value);
const at = (record: Fields, field: string) => record[field] ?? null;

test('no field is lost: each is what somebody has, and a change by one side alone stays', () => {
  fc.assert(
    fc.property(fields, fields, fields, (base, theirs, mine) => {
      const { merged, open } = threeWayMerge(base, theirs, mine);
      for (const field of ['one', 'two', 'three', 'four']) {
        const [was, their, own] = [at(base, field), at(theirs, field), at(mine, field)];
        const asks = their !== was && own !== was && their !== own;
        expect(open.includes(field)).toBe(asks);
        expect(at(merged, field)).toBe(asks || own === was ? their : own);
      }
    })
  );
});

test('who is who makes no difference to what merges, nor to what asks', () => {
  fc.assert(
    fc.property(fields, fields, fields, (base, one, other) => {
      const [left, right] = [threeWayMerge(base, one, other), threeWayMerge(base, other, one)];
      expect(left.open).toEqual(right.open);
      for (const { field } of left.changes.filter((change) => !left.open.includes(change.field))) {
        expect(left.merged[field]).toBe(right.merged[field]);
      }
    })
  );
});

test('with a side chosen for all that asks, nothing is open', () => {
  fc.assert(
    fc.property(
      fields,
      fields,
      fields,
      fc.constantFrom('Theirs' as const, 'Mine' as const),
      (base, theirs, mine, side) => {
        const { open } = threeWayMerge(base, theirs, mine);
        const chosen = Object.fromEntries(open.map((field) => [field, side]));
        const result = threeWayMerge(base, theirs, mine, chosen);
        expect(result.open).toEqual([]);
        for (const field of open) {
          expect(at(result.merged, field)).toBe(at(side === 'Mine' ? mine : theirs, field));
        }
      }
    )
  );
});
