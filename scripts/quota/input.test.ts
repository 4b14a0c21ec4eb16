// What is said of a saved quota that an engine could not read.
import { dana } from '../../vectors/quotaCases.ts';
import { readQuota } from './input.ts';

const read = (changes: object) => readQuota(JSON.stringify({ ...dana, ...changes }), 'quota.json');

test('takes what QuotaController.load returns, with or without the keys that have no value', () => {
  expect(read({})).toEqual(dana);
  const { user, today, currencyCode, currencyDecimals, costVisible, period, calendar } = dana;
  const least = { user, today, currencyCode, currencyDecimals, costVisible, period, calendar };
  const bare = {
    ...least,
    periods: [{ key: 'q', name: 'Q', kind: 'Quarter', start: '2026-01-01', end: '2026-03-31' }],
    credits: [{ id: 'c', date: '2026-01-05', segment: 'New', creditType: 'Direct' }]
  };
  const decoded = readQuota(JSON.stringify(bare), 'quota.json');
  expect(decoded).toMatchObject({
    season: null,
    quotas: [],
    deals: [],
    payPlan: null,
    settings: { pathLevel: 800_000 }
  });
  expect(decoded.periods[0]).toMatchObject({ parent: null, closesOn: null });
  expect(decoded.credits[0]).toMatchObject({
    amount: null,
    margin: null,
    percent: null,
    logos: 0,
    entries: 1,
    reversal: false
  });
});

test('leaves margin out where cost is hidden', () => {
  expect(read({ costVisible: false }).credits[0]).not.toHaveProperty('margin');
});

const [credit, deal, quota, period, snapshot] = [
  dana.credits[0],
  dana.deals[0],
  dana.quotas[0],
  dana.periods[0],
  dana.snapshots[0]
];

test.each<[string, object, RegExp]>([
  ['part of a cent', { credits: [{ ...credit, amount: 0.5 }] }, /credits\[0\]\.amount is not a whole number/],
  [
    'a negative percent',
    { credits: [{ ...credit, percent: -1 }] },
    /credits\[0\]\.percent is not a whole number from 0 on/
  ],
  [
    'a day of another calendar',
    { credits: [{ ...credit, date: '13/02/2026' }] },
    /credits\[0\]\.date is not a date as/
  ],
  ['an unknown segment', { credits: [{ ...credit, segment: 'Old' }] }, /credits\[0\]\.segment is not one of New, Exp/],
  ['an unknown measure', { quotas: [{ ...quota, measure: 'Profit' }] }, /quotas\[0\]\.measure is not one of Revenue/],
  ['no base', { quotas: [{ ...quota, base: undefined }] }, /quotas\[0\]\.base is missing/],
  [
    'an adjustment without amount',
    { quotas: [{ ...quota, adjustments: [{ id: 'a', reason: 'r' }] }] },
    /quotas\[0\]\.adjustments\[0\]\.amount is missing/
  ],
  [
    'a week of numbers that are no days',
    { calendar: { workdays: [7] } },
    /calendar\.workdays is not a list of weekdays/
  ],
  [
    'holidays that are no days',
    { calendar: { workdays: [1], holidays: ['2026-02-30'] } },
    /calendar\.holidays is not a/
  ],
  ['eleven shares', { season: { name: 'S', shares: Array(11).fill(1) } }, /season\.shares is not twelve shares/],
  ['one key twice', { periods: [period, period] }, /periods has "2026" twice/],
  ['an unknown kind of period', { periods: [{ ...period, kind: 'Week' }] }, /periods\[0\]\.kind is not one of Month/],
  ['a deal without close date', { deals: [{ ...deal, closeDate: null }] }, /deals\[0\]\.closeDate is not a date/],
  [
    'a part of a deal with a fraction of a cent',
    { deals: [{ ...deal, parts: [{ family: 'Servers', amount: 0.5 }] }] },
    /deals\[0\]\.parts\[0\]\.amount is not a whole number/
  ],
  [
    'a chance over 1',
    { snapshots: [{ ...snapshot, chance: 1.5 }] },
    /snapshots\[0\]\.chance is not a number from 0 to 1/
  ],
  [
    'a snapshot deal',
    { snapshots: [{ ...snapshot, deals: [{ id: 'd' }] }] },
    /snapshots\[0\]\.deals\[0\]\.value is missing/
  ],
  [
    'a band without rate',
    { payPlan: { ...dana.payPlan, bands: [{ lower: 0 }] } },
    /payPlan\.bands\[0\]\.rate is missing/
  ],
  [
    'an unknown weight',
    { payPlan: { ...dana.payPlan, weights: [{ measure: 'X' }] } },
    /payPlan\.weights\[0\]\.measure/
  ],
  ['a plan of another mode', { payPlan: { ...dana.payPlan, mode: 'Flat' } }, /payPlan\.mode is not one of Marginal/],
  ['a goal without amount', { goal: { id: 'g', measure: 'Revenue' } }, /goal\.amount is missing/],
  ['history in text', { history: { won: '1', closed: 2 } }, /history\.won is not a whole number/],
  ['no user', { user: {} }, /user\.id is missing/]
])('says what is wrong: %s', (_name, changes, message) => {
  expect(() => read(changes)).toThrow(message);
});

test.each<[string, object]>([
  ['an overlap', { periods: [...dana.periods, { ...period, key: 'again' }] }],
  ['a credit that is sent twice', { credits: [credit, credit] }],
  ['a split over the whole', { credits: [{ ...credit, percent: 1_500_000 }] }]
])('leaves to the engine what the records say: %s', (_name, changes) => {
  expect(() => read(changes)).not.toThrow();
});
