// What filters leave, and that totals are of it.
import { cellsIn, shownOf, sumsIn, whitespace, type WhitespaceInput } from 'c/whitespaceEngine';
import { money, ONE_CELL, record } from './fixture';

/** Potentials of 10 to 80 by hand, nothing spent or open: two families, two locations, two centers. */
const INPUT: WhitespaceInput = {
  ...ONE_CELL,
  sites: [
    { id: 'dayton', name: 'Dayton', size: 1, parent: null },
    { id: 'toledo', name: 'Toledo', size: 1, parent: null }
  ],
  centers: ['IT', 'Operations'].map((name) => ({ name, account: 'account' })),
  families: ['Networking', 'Servers'].map((name) => ({ name, factor: 1_000_000 })),
  ...{ spend: [], deals: [] },
  cells: ['Networking', 'Servers'].flatMap((family, row) =>
    ['dayton', 'toledo'].flatMap((site, column) =>
      ['IT', 'Operations'].map((center, at) =>
        record({
          ...{ id: `${family}${site}${center}`, family, site, center },
          state: family === 'Servers' && center === 'IT' ? 'Owned' : 'White',
          potential: money(10 * (1 + row * 4 + column * 2 + at))
        })
      )
    )
  )
};
const matrix = whitespace(INPUT);
const leftOf = (state: string, site: string) => {
  const shown = shownOf(matrix, state, site);
  const { rowTotals, columnTotals, total } = sumsIn(matrix, shown);
  const units = ({ left }: { readonly left: number }) => left / money(1);
  return {
    rows: shown.rows.map((row) => units(rowTotals[row]!)),
    columns: shown.columns.map((column) => units(columnTotals[column]!)),
    all: units(total),
    cells: cellsIn(matrix, shown).length
  };
};

test('without a filter totals are those of all', () => {
  expect(leftOf('', '')).toEqual({ rows: [100, 260], columns: [60, 80, 100, 120], all: 360, cells: 8 });
});

test('of one location they are what its columns show', () => {
  expect(leftOf('', 'toledo')).toEqual({ rows: [70, 150], columns: [100, 120], all: 220, cells: 4 });
});

test('of an account between they are of all that is below it', () => {
  const sites = [...INPUT.sites.map((site) => ({ ...site, parent: 'west' })), { ...INPUT.sites[0]!, id: 'akron' }];
  const large = whitespace({ ...INPUT, sites: [{ id: 'west', name: 'West', size: null, parent: null }, ...sites] });
  expect(large.columns.map(({ site, within }) => [site?.id, within])).toEqual([
    ...['dayton', 'dayton', 'toledo', 'toledo'].map((id) => [id, ['west']]),
    ...['akron', 'akron'].map((id) => [id, []])
  ]);
  const shown = shownOf(large, '', 'west');
  expect(shown.columns).toEqual([0, 1, 2, 3]);
  expect(sumsIn(large, shown).total.left).toBe(money(360));
});

test('of one state they leave out the others; a family without one is not shown', () => {
  expect(leftOf('Owned', '')).toEqual({ rows: [120], columns: [50, 0, 70, 0], all: 120, cells: 2 });
  expect(leftOf('White', 'dayton')).toEqual({ rows: [30, 60], columns: [10, 80], all: 90, cells: 3 });
  expect(leftOf('Blocked', '')).toEqual({ rows: [], columns: [0, 0, 0, 0], all: 0, cells: 0 });
});
