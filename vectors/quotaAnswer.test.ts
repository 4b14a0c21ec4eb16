// The quota of the screens, answered and changed, against the figures that the screens show.
import { estimatePay } from '../force-app/main/quotas/lwc/payEstimate/payEstimate.ts';
import {
  answer,
  explain,
  swings,
  whatIf,
  type FigureCode,
  type FormulaToken,
  type Measure,
  type MeasureAnswer,
  type QuotaInput
} from '../force-app/main/quotas/lwc/quotaAnswer/quotaAnswer.ts';
import { dana, near, readQuotas } from './quotaCases.ts';

const AS_OF = '2026-02-13';

interface AnswerCase {
  readonly name: string;
  readonly measure: Measure;
  readonly input?: Partial<QuotaInput>;
  readonly expected: Partial<MeasureAnswer>;
}

test.each(readQuotas<readonly AnswerCase[]>('cases.json'))('$name', ({ measure, input, expected }) => {
  const { measures } = answer({ ...dana, ...input }, AS_OF);
  expect(measures.find((row) => row.measure === measure)?.whole).toMatchObject(near(expected) as object);
});

const percent = (share: number | null | undefined, digits = 0): string | null =>
  share === null || share === undefined ? null : (share * 100).toFixed(digits);

describe('the tracker', () => {
  const today = answer(dana, AS_OF);

  test('by measure and month', () => {
    const rows = today.measures.map(({ measure, whole, parts }) => [
      measure,
      ...parts.map((part) => (part.begun ? percent(part.attainment.attained) : '-')),
      percent(whole.attainment.attained),
      whole.pace.pace?.toFixed(2),
      percent(whole.chance?.hit)
    ]);
    expect(rows).toEqual([
      ['Revenue', '91', '41', '-', '35', '0.86', '38'],
      ['Margin', '92', '44', '-', '36', '0.89', '35'],
      ['NewLogos', '100', '50', '-', '33', '0.82', '0'],
      ['Retention', '82', '102', '-', '51', '1.25', '80']
    ]);
    expect(percent(today.weighted?.attained)).toBe('37');
    expect([today.begun, today.over, today.problems]).toEqual([true, false, []]);
  });

  test('both together, the goal, last year, segments', () => {
    expect(percent(today.joint?.hit)).toBe('31');
    expect(today.goal).toMatchObject({ gap: 63_500_000, attained: expect.closeTo(0.332, 3) });
    expect(percent(today.goal?.chance?.hit)).toBe('32');
    expect(today.comparisons.find((one) => one.measure === 'Revenue' && one.with === 'LastYear')).toMatchObject({
      period: '2025-Q1',
      sameDayAttained: expect.closeTo(0.384, 6)
    });
    const shown = today.segments.map(({ segment, credited, share, shareBefore }) => [
      segment,
      credited,
      percent(share, 1),
      percent(shareBefore, 1)
    ]);
    expect(shown).toEqual([
      ['Expansion', 16_800_000, '53.3', '47.0'],
      ['Retained', 10_200_000, '32.4', '35.0'],
      ['New', 4_500_000, '14.3', '18.0']
    ]);
  });

  test('why the chance fell adds up: 40.5 + 2.9 - 5.7 = 37.7', () => {
    const { from, to, steps } = today.chanceBridge!;
    expect([from.date, percent(from.chance, 1), percent(to.chance, 1)]).toEqual(['2026-02-06', '40.5', '37.7']);
    expect(steps.map(({ cause, value, odds, change }) => [cause, value, odds?.after, percent(change, 1)])).toEqual([
      ['Won', 4_900_000, undefined, '2.9'],
      ['Odds', null, 300_000, '-5.7']
    ]);
  });

  test('the chance by week ends with today', () => {
    expect(today.measures[0]?.whole.chanceByWeek.map(({ date, chance }) => [date, percent(chance)])).toEqual([
      ['2026-01-09', '41'],
      ['2026-01-16', '44'],
      ['2026-01-23', '43'],
      ['2026-01-30', '40'],
      ['2026-02-06', '40'],
      [AS_OF, '38']
    ]);
  });

  test('what each deal swings, by revenue', () => {
    const points = [...today.pivots].sort((one, other) => other.swing - one.swing);
    expect(points.map(({ id, swing }) => [id, percent(swing, 1)])).toEqual([
      ['orrin', '56.9'],
      ['castell', '35.3'],
      ['tavian', '32.1'],
      ['halden', '31.7'],
      ['brightwater', '23.1'],
      ['penrose', '9.9']
    ]);
    expect(swings(dana, ['Revenue', 'Margin'], AS_OF)).toHaveLength(6);
  });

  test('charts of another measure', () => {
    const margin = answer(dana, AS_OF, 'Margin');
    expect(margin.trend.at(29)).toMatchObject({ date: AS_OF, day: 30, credited: 4_914_000, plan: 5_506_579 });
    expect(margin.segments.reduce((sum, { credited }) => sum + credited, 0)).toBe(4_914_000);
    expect(margin.measures).toEqual(today.measures);
  });
});

describe('what if Orrin is won and Tavian slips', () => {
  const changed = whatIf(dana, AS_OF, [
    { id: 'orrin', outcome: 'Won' },
    { id: 'tavian', outcome: 'Slipped', closeDate: '2026-04-14' }
  ]);
  const [revenue, margin] = changed.measures.map(({ whole }) => whole);

  test('chances follow', () => {
    expect([revenue, margin].map((whole) => percent(whole?.chance?.hit))).toEqual(['71', '46']);
    expect(percent(changed.joint?.hit)).toBe('46');
    expect(revenue?.chance?.finish).toEqual({ weak: 71_500_000, middle: 96_500_000, strong: 121_500_000 });
    const thousands = Object.values(margin!.chance!.finish!).map((value) => Math.round(value / 100_000));
    expect(thousands).toEqual([93, 133, 164]);
  });

  test('what is booked stays, and the won deal stands beside it', () => {
    expect(revenue?.attainment).toEqual(answer(dana, AS_OF).measures[0]?.whole.attainment);
    expect(changed.won.slice(0, 2)).toEqual([
      { measure: 'Revenue', value: 30_000_000, deals: ['orrin'] },
      { measure: 'Margin', value: 2_400_000, deals: ['orrin'] }
    ]);
    expect(revenue?.coverage).toMatchObject({ open: 70_000_000, deals: 4 });
    expect([changed.chanceBridge, changed.changed]).toEqual([null, ['orrin', 'tavian']]);
  });

  test('the estimate of pay follows', () => {
    const pay = estimatePay(dana.payPlan!, 90_000_000, 31_500_000, revenue!.chance!.finish)!;
    expect([pay.booked, pay.weak, pay.middle, pay.strong].map((at) => at?.pay)).toEqual([
      315_000, 847_500, 1_565_000, 2_565_000
    ]);
    expect(percent(pay.weak?.attained, 1)).toBe('79.4');
  });
});

/** A formula as text: `Credit 31500000 / ( Quota 90000000 x ... )`. */
function written(formula: readonly FormulaToken[]): string {
  return formula.map((token) => (token.kind === 'Sign' ? token.sign : `${token.term} ${token.figure.value}`)).join(' ');
}

describe('the glass box', () => {
  const opened = (figure: FigureCode, input: QuotaInput = dana) =>
    explain(input, AS_OF, { figure, measure: 'Revenue', period: '2026-Q1' })!;

  test('of pace, as the screen has it', () => {
    const { formula, figure, elapsed, withoutSeason, inputs, credits, total, stored } = opened('Pace');
    expect(written(formula)).toMatch(
      /^Credit 31500000 Over Open Quota 90000000 Times ElapsedPart 0\.40789\d* Close Equals Credit 31500000 Over Expected 36710526 Equals Pace 0\.85806\d*$/
    );
    const notes = formula.flatMap((token) => (token.kind === 'Term' && token.note ? [token.note] : []));
    expect(notes).toEqual([
      { code: 'Entries', count: 8 },
      { code: 'Adjustments', count: 1 },
      { code: 'DaysGone', gone: 30, days: 61, weighted: true },
      { code: 'Entries', count: 8 },
      { code: 'Short', value: 5_210_526 }
    ]);
    expect(figure.value).toBeCloseTo(0.8581, 4);
    expect(elapsed?.buckets.map(({ days, daysGone, part }) => [daysGone, days, percent(part, 4)])).toEqual([
      [20, 20, '25.0000'],
      [10, 19, '15.7895'],
      [0, 22, '0.0000']
    ]);
    expect(withoutSeason).toEqual(near({ part: 0.491803, expected: 44_262_295, pace: 0.711667, finish: 64_050_000 }));
    expect(inputs.map(({ code, figure: { value }, source }) => [code, value, source.name, source.on])).toEqual([
      ['Base', 94_000_000, 'Revenue 2026-Q1', '2026-01-05'],
      ['Ramp', 1_000_000, 'Revenue 2026-Q1', '2026-01-05'],
      ['Adjustment', -4_000_000, 'Kessler Group moved', '2026-01-14'],
      ['Quota', 90_000_000, null, null],
      ['Season', null, 'Hardware resale', '2026-01-02'],
      ['Holidays', 3, null, null]
    ]);
    expect(inputs[4]?.shares).toEqual([250_000, 300_000, 450_000]);
    expect(inputs[5]?.days).toEqual(['2026-01-01', '2026-01-19', '2026-02-16']);
    expect(credits).toHaveLength(8);
    expect(credits[4]).toMatchObject({ date: '2026-01-30', reversal: true, amount: -2_100_000, credit: -2_100_000 });
    expect(credits[7]).toMatchObject({ amount: 4_000_000, percent: 800_000, credit: 3_200_000 });
    expect(total).toEqual({ entries: 8, amount: 36_300_000, credit: 31_500_000 });
    expect(stored).toBeNull();
  });

  test.each<[FigureCode, RegExp]>([
    ['Credit', /^Credit 31500000$/],
    ['Quota', /^Base 94000000 Times Ramp 1000000 Plus Adjustments -4000000 Equals Quota 90000000$/],
    ['Attainment', /^Credit 31500000 Over Quota 90000000 Equals Attainment 0\.35$/],
    ['Gap', /^GreaterOf Open Zero 0 And Quota 90000000 Minus Credit 31500000 Close Equals Gap 58500000$/],
    ['Expected', /^Quota 90000000 Times ElapsedPart 0\.40789\d* Equals Expected 36710526$/],
    ['Ahead', /^Credit 31500000 Minus Expected 36710526 Equals Ahead -5210526$/],
    ['RunRateFinish', /^Credit 31500000 Over ElapsedPart 0\.40789\d* Equals RunRateFinish 77225806$/],
    ['NeededADay', /^Gap 58500000 Over DaysLeft 31 Equals NeededADay 1887097$/],
    ['SoFarADay', /^Credit 31500000 Over DaysGone 30 Equals SoFarADay 1050000$/],
    ['Coverage', /^OpenPipeline 120000000 Over Gap 58500000 Equals Coverage 2\.05128\d*$/],
    ['CoverageNeeded', /^ClosedValue 1000000000 Over WonValue 420000000 Equals CoverageNeeded 2\.38095\d*$/],
    ['Chance', /^ChanceOf Open OpenDeals 120000000 AtLeast Gap 58500000 Close Equals Chance 0\.3767\d*$/],
    [
      'JointChance',
      /^ChanceOf Open OpenDeals 120000000 AtLeast Gap 58500000 And OpenDeals 16900000 AtLeast Gap 8586000 Close Equals JointChance 0\.310\d*$/
    ],
    [
      'Weighted',
      /^Open MeasureAttainment 0\.35 Times Weight 500000 Plus MeasureAttainment 0\.364 Times Weight 300000 Plus MeasureAttainment 0\.3333\d* Times Weight 100000 Plus MeasureAttainment 0\.51 Times Weight 100000 Close Over WeightSum 1000000 Equals Weighted 0\.3685\d*$/
    ]
  ])('of %s', (figure, expected) => {
    const { formula, figure: shown } = opened(figure);
    const last = formula.at(-1);
    expect(written(formula)).toMatch(expected);
    expect(last).toMatchObject({ kind: 'Term', term: figure, figure: shown });
  });

  test('of the personal goal: 950,000 beside the quota', () => {
    expect(dana.goal).toMatchObject({ measure: 'Revenue', amount: 95_000_000 });
    const share = opened('GoalAttainment');
    expect(written(share.formula)).toMatch(/^Credit 31500000 Over Goal 95000000 Equals GoalAttainment 0\.33157\d*$/);
    expect(written(opened('GoalGap').formula)).toBe(
      'GreaterOf Open Zero 0 And Goal 95000000 Minus Credit 31500000 Close Equals GoalGap 63500000'
    );
    const chance = opened('GoalChance');
    expect(chance.figure.value).toBe(answer(dana, AS_OF).goal!.chance!.hit);
    expect(written(chance.formula)).toMatch(
      /^ChanceOf Open OpenPipeline 120000000 AtLeast GoalGap 63500000 Close Equals/
    );
    expect(chance.deals).toHaveLength(6);
    // The quota has no part in it.
    expect(share.inputs.map(({ code }) => code)).toEqual(['Goal']);
    expect(opened('GoalGap', { ...dana, goal: null }).figure.value).toBeNull();
  });

  test('of one segment: its lines alone, and its share of all', () => {
    const question = { measure: 'Revenue', period: '2026-Q1', segment: 'Expansion' } as const;
    const credit = explain(dana, AS_OF, { figure: 'Credit', ...question })!;
    // 96,000, half of 80,000 and 80 % of 40,000.
    expect(written(credit.formula)).toBe('SegmentCredit 16800000');
    expect(credit.credits.map((line) => line.credit)).toEqual([9_600_000, 4_000_000, 3_200_000]);
    expect(credit.total).toEqual({ entries: 3, amount: 21_600_000, credit: 16_800_000 });
    const share = explain(dana, AS_OF, { figure: 'SegmentShare', ...question })!;
    expect(written(share.formula)).toMatch(
      /^SegmentCredit 16800000 Over Credit 31500000 Equals SegmentShare 0\.53333\d*$/
    );
    expect(share.credits).toHaveLength(3);
  });

  test('of a segment is not what is stored of all', () => {
    const latest = { ...dana.snapshots[0]!, date: AS_OF, latest: true, credited: 31_500_000 };
    const input = { ...dana, snapshots: [latest, ...dana.snapshots] };
    const question = { figure: 'Credit', measure: 'Revenue', period: '2026-Q1' } as const;
    expect(explain(input, AS_OF, question)!.stored).toMatchObject({ agrees: true });
    expect(explain(input, AS_OF, { ...question, segment: 'New' })!.stored).toBeNull();
  });

  test('of the same day of last year: credit up to that day against the quota of that quarter', () => {
    const { sameDayOn, sameDay } = answer(dana, AS_OF).comparisons.find(
      (one) => one.with === 'LastYear' && one.measure === 'Revenue'
    )!;
    const question = { measure: 'Revenue', period: '2025-Q1', creditBy: sameDayOn } as const;
    const credit = explain(dana, AS_OF, { figure: 'Credit', ...question })!;
    expect(credit.figure.value).toBe(sameDay);
    expect(credit.credits.every(({ date }) => date <= sameDayOn)).toBe(true);
    const share = explain(dana, AS_OF, { figure: 'Attainment', ...question })!;
    expect(share.figure.value).toBeCloseTo(0.384, 6);
    expect(share.formula[0]).toMatchObject({ term: 'Credit', figure: { value: sameDay } });
  });

  test('says which deals are in a chance, and which are left out', () => {
    const [first, second, ...others] = dana.deals;
    const input = { ...dana, deals: [{ ...first!, probability: null }, { ...second!, amount: null }, ...others] };
    expect(opened('Chance', input)).toMatchObject({ leftOut: ['castell', 'orrin'], deals: { length: 4 } });
    expect(opened('Coverage', input)).toMatchObject({ leftOut: ['castell'], deals: { length: 5 } });
  });

  test('compares with what is stored', () => {
    const snapshot = (changes: object) => ({
      ...dana,
      snapshots: [
        { ...dana.snapshots[0]!, date: AS_OF, latest: true, credited: 31_500_000, pacePpm: 858_065, chance: 0.3767 },
        ...dana.snapshots
      ].map((one, index) => (index === 0 ? { ...one, ...changes } : one))
    });
    expect(opened('Pace', snapshot({})).stored).toEqual({
      on: AS_OF,
      figure: { unit: 'Ratio', value: 0.858065 },
      agrees: true
    });
    expect(opened('Pace', snapshot({ pacePpm: 857_700 })).stored).toMatchObject({ agrees: false });
    expect(opened('Credit', snapshot({ credited: 31_500_001 })).stored).toMatchObject({ agrees: false });
    expect(opened('Chance', snapshot({})).stored).toMatchObject({ agrees: true });
    expect(opened('Gap', snapshot({})).stored).toBeNull();
  });

  test('is shut for a period that is not known', () => {
    expect(explain(dana, AS_OF, { figure: 'Pace', measure: 'Revenue', period: '2031' })).toBeUndefined();
  });
});
