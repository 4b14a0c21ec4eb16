// Comparisons, trend, segments, rows and combined attainment: what the vectors do not hold.
import {
  comparisons,
  elapsedOf,
  measuresOf,
  partAnswers,
  partsOf,
  sameDayIn,
  segments,
  trend,
  weightedOf,
  weightsOf,
  type Attainment,
  type PayPlan
} from 'c/quotaEngine';
import { credit, period, Q1, quota, quotaInput } from './builders';

const LAST = period('2025-Q1', 'Quarter', '2025-01-01', '2025-03-31', '2025');

describe('the same business day', () => {
  const input = quotaInput();
  // 2025 has no holidays here: its 30th business day is 11 February, in 2026 it is 13 February.
  test.each([
    ['on a business day', '2026-02-13', '2025-02-11'],
    ['on a Saturday, all days before the next business day count', '2026-02-14', '2025-02-11'],
    ['before the period nothing has gone', '2025-12-31', '2024-12-31'],
    ['before its first business day, the days before the other', '2026-01-01', '2024-12-31'],
    ['after the period all has', '2026-04-01', '2025-03-31']
  ])('%s', (_name, asOf, expected) => {
    expect(sameDayIn(input, Q1, LAST, asOf)).toBe(expected);
  });

  test('over a weekend what last year brought on it counts too', () => {
    // 12 January 2026 is the 7th business day; on the weekend before it 6 are gone, whose 6th in 2025 is 8 January.
    expect(sameDayIn(input, Q1, LAST, '2026-01-10')).toBe('2025-01-08');
    // The 3rd of 2025 is Friday the 3rd: on Tuesday the 6th of 2026 its weekend does not count, on a day off it would.
    expect(sameDayIn(input, Q1, LAST, '2026-01-06')).toBe('2025-01-03');
    const off = { ...input, calendar: { ...input.calendar, holidays: ['2026-01-01', '2026-01-07'] } };
    expect(sameDayIn(off, Q1, LAST, '2026-01-07')).toBe('2025-01-05');
  });

  test('a period with fewer business days is whole once they are gone', () => {
    const short = period('short', 'Quarter', '2025-01-06', '2025-01-12', null);
    expect(sameDayIn(input, Q1, short, '2026-01-08')).toBe('2025-01-12');
  });
});

test('last year and the period before stand beside each measure, with their own quotas', () => {
  const input = quotaInput({
    quotas: [quota(), quota({ id: 'l', period: '2025-Q1', base: 500_000 })],
    credits: [
      credit({ id: 'a', date: '2025-02-11' }),
      credit({ id: 'b', date: '2025-02-12' }),
      credit({ id: 'e', date: '2025-12-30', amount: 7 })
    ]
  });
  expect(comparisons(input, ['Revenue'], Q1, '2026-02-13')).toEqual([
    {
      measure: 'Revenue',
      with: 'LastYear',
      period: '2025-Q1',
      credited: 200_000,
      attained: 0.4,
      sameDay: 100_000,
      // The 30th business day: 23 of January, 7 of February.
      sameDayOn: '2025-02-11',
      sameDayAttained: 0.2
    },
    {
      measure: 'Revenue',
      with: 'Before',
      period: '2025-Q4',
      credited: 7,
      attained: null,
      sameDay: 0,
      sameDayOn: '2025-11-11',
      sameDayAttained: null
    }
  ]);
  expect(comparisons({ ...input, periods: [Q1] }, ['Revenue'], Q1, '2026-02-13')).toEqual([]);
});

test('a year of 52 weeks is compared with the one that starts nearest', () => {
  const now = period('now', 'Quarter', '2025-12-28', '2026-03-28', null);
  const then = period('then', 'Quarter', '2024-12-29', '2025-03-29', null);
  const input = quotaInput({ period: 'now', periods: [now, then] });
  expect(comparisons(input, ['Revenue'], now, '2026-02-13')).toMatchObject([{ with: 'LastYear', period: 'then' }]);
});

describe('the trend', () => {
  const input = quotaInput({
    credits: [
      credit({ id: 'new', date: '2026-01-01', amount: 1 }),
      credit({ id: 'fri', date: '2026-02-13', amount: 20 }),
      credit({ id: 'sat', date: '2026-02-14', amount: 300 }),
      credit({ id: 'then', date: '2025-01-01', amount: 5_000 }),
      credit({ id: 'end', date: '2025-03-31', amount: 60_000 })
    ]
  });

  test('has a point a business day: credit so far, the plan, and last year', () => {
    const points = trend(input, 'Revenue', Q1, '2026-02-13');
    expect(points).toHaveLength(61);
    expect(points[0]).toEqual({ date: '2026-01-02', day: 1, credited: 1, plan: 16_393, before: 5_000 });
    expect(points[29]).toEqual({ date: '2026-02-13', day: 30, credited: 21, plan: 491_803, before: 5_000 });
    expect(points[30]).toMatchObject({ date: '2026-02-17', credited: null, before: 5_000 });
    // Last year has 64 business days here: its 61st is not its end.
    expect(points[60]).toMatchObject({ date: '2026-03-31', plan: 1_000_000, credited: null, before: 5_000 });
  });

  test('its latest point has what a weekend brought', () => {
    const points = trend(input, 'Revenue', Q1, '2026-02-15');
    expect(points[29]).toMatchObject({ date: '2026-02-13', credited: 321 });
  });

  test('has no plan without a quota above 0, and no last year where that is not known', () => {
    const without = { ...input, quotas: [quota({ base: 0 })], periods: [Q1] };
    expect(trend(without, 'Revenue', Q1, '2026-02-13')[0]).toMatchObject({ plan: null, before: null });
  });
});

test('segments have their share now and in the whole of last year', () => {
  const credits = [
    credit({ id: 'a', segment: 'New', amount: 100 }),
    credit({ id: 'b', segment: 'Retained', amount: 300 }),
    credit({ id: 'c', date: '2025-03-31', segment: 'New', amount: 80 })
  ];
  expect(segments(quotaInput({ credits }), 'Revenue', Q1, '2026-02-13')).toEqual([
    { segment: 'Expansion', credited: 0, share: 0, before: 0, shareBefore: 0 },
    { segment: 'Retained', credited: 300, share: 0.75, before: 0, shareBefore: 0 },
    { segment: 'New', credited: 100, share: 0.25, before: 80, shareBefore: 1 }
  ]);
  const unknown = segments(quotaInput({ credits: [], periods: [Q1] }), 'Revenue', Q1, '2026-02-13');
  expect(unknown[0]).toEqual({ segment: 'Expansion', credited: 0, share: null, before: null, shareBefore: null });
});

describe('rows', () => {
  const plan: PayPlan = {
    name: 'Plan',
    mode: 'Marginal',
    bands: [],
    weights: [
      { measure: 'Revenue', weight: 500_000 },
      { measure: 'Margin', weight: 300_000 },
      { measure: 'NewLogos', weight: 200_000 },
      { measure: 'Units', weight: 0 }
    ]
  };

  test('are of the measures with a quota in the period or its parts, or with a weight; revenue always', () => {
    const quotas = [
      quota({ measure: 'Retention', period: '2026-02' }),
      quota({ id: 'u', measure: 'Units', period: '2025-Q4' })
    ];
    expect(measuresOf(quotaInput({ quotas }))).toEqual(['Revenue', 'Retention']);
    expect(measuresOf(quotaInput({ payPlan: plan }))).toEqual(['Revenue', 'Margin', 'NewLogos']);
  });

  test('have no margin without View Cost', () => {
    expect(measuresOf(quotaInput({ payPlan: plan, costVisible: false }))).toEqual(['Revenue', 'NewLogos']);
  });

  test('are combined by the weights of those that have an attainment', () => {
    const attainment = (measure: Attainment['measure'], attained: number | null): Attainment => ({
      measure,
      period: '2026-Q1',
      quota: 1,
      credited: 1,
      entries: 1,
      attained,
      gap: 0,
      incomplete: false,
      reachedOn: null
    });
    const known = [attainment('Revenue', 0.35), attainment('Margin', null), attainment('NewLogos', 0.7)];
    // (0.5 x 0.35 + 0.2 x 0.7) / 0.7
    expect(weightedOf(plan, known)).toEqual({ attained: expect.closeTo(0.45, 12), without: ['Margin'] });
    expect(weightedOf(plan, [])).toBeNull();
    expect(weightedOf(null, known)).toBeNull();
  });

  test('have the parts in order, with what has begun and what is over', () => {
    expect(partAnswers(quotaInput(), 'Revenue', '2026-02-28')).toMatchObject([
      { period: '2026-01', begun: true, over: true },
      { period: '2026-02', begun: true, over: false, attainment: { quota: null } },
      { period: '2026-03', begun: false, over: false }
    ]);
  });
});

test('of parts that share days the earlier and longer one stays', () => {
  const periods = [
    Q1,
    period('late', 'Month', '2026-01-20', '2026-02-10', '2026-Q1'),
    period('short', 'Month', '2026-01-01', '2026-01-10', '2026-Q1'),
    period('jan', 'Month', '2026-01-01', '2026-01-31', '2026-Q1'),
    period('feb', 'Month', '2026-02-11', '2026-02-28', '2026-Q1')
  ];
  const { parts, overlapping } = partsOf(quotaInput({ periods }), '2026-Q1');
  expect(parts.map(({ key }) => key)).toEqual(['jan', 'feb']);
  expect(overlapping.map(({ counted, left }) => [counted.key, left.key])).toEqual([
    ['jan', 'short'],
    ['jan', 'late']
  ]);
});

test('a bucket is a calendar month of the period, cut to it', () => {
  const { calendar } = quotaInput();
  const season = { name: 'S', changedOn: null, shares: [250_000, 300_000, 450_000, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
  const cut = { start: '2026-01-15', end: '2026-02-10' };
  const { buckets } = elapsedOf(weightsOf(cut, calendar, season), '2026-01-31');
  // 11 of January's 20 business days, 7 of February's 19: 0.25 x 11/20 to 0.3 x 7/19.
  const [january, february] = [0.25 * (11 / 20), 0.3 * (7 / 19)];
  expect(buckets).toEqual([
    {
      period: { start: '2026-01-15', end: '2026-01-31' },
      share: expect.closeTo(january / (january + february), 12),
      days: 11,
      daysGone: 11,
      part: expect.closeTo(january / (january + february), 12)
    },
    {
      period: { start: '2026-02-01', end: '2026-02-10' },
      share: expect.closeTo(february / (january + february), 12),
      days: 7,
      daysGone: 0,
      part: 0
    }
  ]);
});
