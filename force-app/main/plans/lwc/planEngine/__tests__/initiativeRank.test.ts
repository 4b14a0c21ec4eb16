// The rank of initiatives: the six of the demo plan, ties, and what a rank always is.
import fc from 'fast-check';
import type { Initiative } from '../contract';
import { rankInitiatives } from '../initiativeRank';

const initiative = (
  id: string,
  impact: number | null,
  effort: number | null,
  investment: number | null
): Initiative => ({
  ...{ id, modified: '', name: id, objective: null, shared: false, position: null },
  ...{ impact, effort, investment }
});

test('impact by effort, greatest first, with its ratio and its quarter', () => {
  const ranked = rankInitiatives([
    initiative('One invoice', 2, 4, 500_000),
    initiative('Device subscription', 5, 4, 1_200_000),
    initiative('Recovery check', 4, 2, 320_000),
    initiative('Tabletop exercise', 2, 2, 250_000),
    initiative('Wireless refresh', 5, 2, 850_000),
    initiative('Watch desk', 4, 1, 600_000)
  ]);
  expect(ranked.map(({ id, ratio, quarter }) => [id, ratio, quarter])).toEqual([
    ['Watch desk', 400, 'DoFirst'],
    ['Wireless refresh', 250, 'DoFirst'],
    ['Recovery check', 200, 'DoFirst'],
    ['Device subscription', 125, 'Plan'],
    ['Tabletop exercise', 100, 'FillIn'],
    ['One invoice', 50, 'Rethink']
  ]);
});

test('ties: the lower investment, then the key; what is not rated comes last', () => {
  const ranked = rankInitiatives([
    initiative('unrated', 5, null, 1),
    initiative('b', 4, 2, 100),
    initiative('unknown', 2, 1, null),
    initiative('a', 2, 1, 100),
    initiative('cheap', 4, 2, 50)
  ]);
  expect(ranked.map(({ id }) => id)).toEqual(['cheap', 'a', 'b', 'unknown', 'unrated']);
  expect(ranked[4]).toMatchObject({ ratio: null, quarter: null });
});

const rating = fc.option(fc.integer({ min: 1, max: 5 }));
const some = fc
  .array(fc.tuple(rating, rating, fc.option(fc.integer({ min: 0, max: 3 }))))
  .map((rows) => rows.map((row, index) => initiative(`i${index}`, ...row)));

test('is a permutation, ranks from 1, and does not depend on the order given', () => {
  fc.assert(
    fc.property(some, (initiatives) => {
      const ranked = rankInitiatives(initiatives);
      expect(ranked.map(({ id }) => id).sort()).toEqual(initiatives.map(({ id }) => id).sort());
      expect(ranked.map(({ rank }) => rank)).toEqual(initiatives.map((_, index) => index + 1));
      expect(rankInitiatives([...initiatives].reverse())).toEqual(ranked);
      const ratios = ranked.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]));
      expect(ratios).toEqual([...ratios].sort((one, other) => other - one));
    })
  );
});
