// The Excel file: three sheets whose figures add up, and texts that are never formulas.
import { teamOf } from 'c/forecastSentence';
import { sheetsOf } from '../forecastSheets';
import { BRANCH, WORDS } from '../../forecastSentence/__tests__/fixture';

const about = (forecast = BRANCH) => ({ forecast, team: teamOf(forecast), words: WORDS });
const values = (sheet: { readonly data: readonly (readonly ({ readonly value: unknown } | null)[])[] }) =>
  sheet.data.map((row) => row.map((cell) => cell?.value ?? null));

test('figures, bridge and moved deals are as the page has them', () => {
  const [figures, steps, moved] = sheetsOf(about());
  expect([figures!.sheet, steps!.sheet, moved!.sheet]).toEqual(['Figures', 'Bridge', 'What moved']);
  expect(values(figures!)[1]!.slice(0, 11)).toEqual([
    ...['Henrik Solberg', 'Public & Health', 260_000, 180_000, -80_000, 100_000, 520_000, 0, -60_000, 0.225],
    'Submitted'
  ]);
  expect(values(figures!).at(-1)!.slice(0, 6)).toEqual(['3 reps', null, 575_000, 490_000, -80_000, 410_000]);
  const amounts = values(steps!).slice(1);
  const sum = amounts.reduce((all, row) => all + Number(row[1] ?? 0), 0);
  expect(Number(amounts[0]![3]) + sum).toBe(Number(amounts.at(-1)![3]));
  expect(values(moved!)).toHaveLength(5);
});

test('what somebody writes is text, whatever it begins with', () => {
  const rows = BRANCH.rows.map((row) => ({ ...row, note: '=HYPERLINK("x")\u0001' }));
  const [figures] = sheetsOf(about({ ...BRANCH, rows }));
  expect(figures!.data[1]!.at(-1)).toMatchObject({ value: '=HYPERLINK("x")', type: String });
});
