// What Apex leaves out is null again; margin that is hidden stays absent.
import { inputOf, type QuotaLoad } from 'c/quotaFetch';
import { DANA } from '../../quotaSentence/__tests__/fixture';

const withoutNulls = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutNulls)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, one]) => (one === null ? [] : [[key, withoutNulls(one)]]))
        )
      : value;

/** As the org sends it: other names for words that Apex reserves, stored deals as text. */
const sent = withoutNulls({
  ...DANA,
  periods: DANA.periods.map(({ end, ...period }) => ({ ...period, last: end })),
  credits: DANA.credits.map(({ date, ...credit }) => ({ ...credit, day: date })),
  snapshots: DANA.snapshots.map(({ date, deals, ...snapshot }) => ({
    ...snapshot,
    day: date,
    deals: deals && JSON.stringify(deals)
  })),
  items: DANA.items.map(({ by, ...item }) => ({ ...item, due: by }))
}) as QuotaLoad;

test('what is sent becomes what the engines read', () => {
  expect(inputOf(sent)).toEqual(DANA);
});

test('without the right to see it no margin is there, not even an unknown one', () => {
  const hidden = inputOf({ ...sent, costVisible: false });
  expect(hidden.credits.some((credit) => 'margin' in credit)).toBe(false);
  expect(hidden.deals.some((deal) => 'margin' in deal)).toBe(false);
  expect(hidden.items.some((item) => 'margin' in item)).toBe(false);
});

test('stored deals that cannot be read are as if they were not stored', () => {
  const [snapshot] = sent.snapshots;
  expect(inputOf({ ...sent, snapshots: [{ ...snapshot!, deals: '[{' }] }).snapshots[0]?.deals).toBeNull();
});
