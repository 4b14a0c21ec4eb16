// Answers to what is missing or wrong, and deals changed on the page: what the screens' figures do not show.
import fc from 'fast-check';
import {
  answer,
  applyOverrides,
  swings,
  whatIf,
  type DealOverride,
  type OpenDeal,
  type QuotaInput
} from 'c/quotaAnswer';
import { credit, deal, quota, quotaInput } from '../../quotaEngine/__tests__/builders';

const AS_OF = '2026-02-13';

function revenueOf(input: QuotaInput) {
  return answer(input, AS_OF).measures[0]!.whole;
}

describe('what is missing', () => {
  test('without the period only the problem is known', () => {
    expect(answer(quotaInput({ period: '2031' }), AS_OF)).toMatchObject({
      period: '2031',
      measures: [],
      trend: [],
      joint: null,
      problems: [{ code: 'PeriodUnknown', records: ['2031'] }]
    });
  });

  test.each([
    ['no quota', []],
    ['a quota of 0', [quota({ base: 0 })]]
  ])('%s: credit is shown, nothing to hit', (_name, quotas) => {
    const whole = revenueOf(quotaInput({ quotas, credits: [credit()], deals: [deal()] }));
    expect(whole).toMatchObject({ attainment: { credited: 100_000, attained: null }, chance: null, chanceByWeek: [] });
  });

  test('no open deals: the chance is 0, and the finish what is booked', () => {
    const whole = revenueOf(quotaInput({ credits: [credit()] }));
    expect(whole.chance).toMatchObject({
      hit: 0,
      deals: 0,
      weighted: 0,
      finish: { weak: 100_000, middle: 100_000, strong: 100_000 }
    });
  });

  test('a reached quota is certain', () => {
    expect(revenueOf(quotaInput({ credits: [credit({ amount: 1_000_000 })], deals: [deal()] })).chance?.hit).toBe(1);
  });

  test('both together need both quotas', () => {
    expect(answer(quotaInput(), AS_OF).joint).toBeNull();
    const both = [quota(), quota({ id: 'm', measure: 'Margin', base: 30_000 })];
    expect(answer(quotaInput({ quotas: both }), AS_OF).joint).toMatchObject({ hit: 0 });
    expect(answer(quotaInput({ quotas: both, costVisible: false }), AS_OF).joint).toBeNull();
  });

  test('a deal whose margin is not known is in the chance of revenue, and not in that of both', () => {
    const quotas = [quota({ base: 200_000 }), quota({ id: 'm', measure: 'Margin', base: 30_000 })];
    const deals = [deal({ id: 'a', margin: null }), deal({ id: 'b' })];
    const { measures, joint } = answer(quotaInput({ quotas, deals }), AS_OF);
    expect([measures[0]?.whole.chance?.deals, measures[1]?.whole.chance?.deals, joint?.deals]).toEqual([2, 1, 1]);
    // Either of two even deals brings the revenue; the one with a margin alone brings both.
    expect([measures[0]?.whole.chance?.hit, joint?.hit]).toEqual([0.75, 0.5]);
  });

  test('a measure that has no row has no charts', () => {
    expect(answer(quotaInput(), AS_OF, 'Units')).toMatchObject({
      measure: 'Units',
      pivots: [],
      segments: [],
      trend: []
    });
    expect(swings(quotaInput({ deals: [deal()] }), ['Revenue', 'Margin'], AS_OF)).toEqual([]);
  });

  test('a goal of margin is not there without View Cost, one of 0 has no chance', () => {
    const goal = { id: 'g', measure: 'Margin', amount: 10 } as const;
    expect(answer(quotaInput({ goal, costVisible: false }), AS_OF).goal).toBeNull();
    expect(answer(quotaInput({ goal: { ...goal, amount: 0 } }), AS_OF).goal).toEqual({
      attained: null,
      gap: 0,
      chance: null
    });
  });
});

describe('the bridge', () => {
  const snapshot = {
    date: '2026-02-06',
    latest: false,
    measure: 'Revenue',
    period: '2026-Q1',
    credited: 0,
    pacePpm: null,
    chance: 0.25,
    deals: [
      { id: 'a', name: 'A', value: 200_000, probability: 500_000, closeDate: '2026-03-10' },
      { id: 'b', name: 'B', value: 200_000, probability: 500_000, closeDate: '2026-03-10' }
    ]
  } as const;
  const input = quotaInput({
    quotas: [quota({ base: 400_000 })],
    snapshots: [snapshot],
    credits: [credit({ id: 'won', date: '2026-02-10', amount: 200_000, source: 'a' })],
    deals: [deal({ id: 'b' })]
  });

  test('tells what was won since the last week that kept its deals', () => {
    expect(answer(input, AS_OF).chanceBridge).toEqual({
      from: { date: '2026-02-06', chance: 0.25 },
      to: { date: AS_OF, chance: 0.5 },
      steps: [{ cause: 'Won', deals: ['a'], odds: null, value: 200_000, change: 0.25 }]
    });
  });

  test('a quota that was adjusted since is a step', () => {
    const adjustments = [{ id: 'x', amount: -200_000, reason: 'Moved', approvedOn: '2026-02-09', approver: 'Manager' }];
    const { steps, to } = answer({ ...input, quotas: [quota({ base: 400_000, adjustments })] }, AS_OF).chanceBridge!;
    expect([steps.map(({ cause }) => cause), to.chance]).toEqual([['Won', 'Quota'], 1]);
  });

  test('there is none without such a week, on its day, or without a quota', () => {
    expect(answer({ ...input, snapshots: [{ ...snapshot, deals: null }] }, AS_OF).chanceBridge).toBeNull();
    expect(answer(input, '2026-02-06').chanceBridge).toBeNull();
    expect(answer({ ...input, quotas: [] }, AS_OF).chanceBridge).toBeNull();
  });

  test('the latest stored snapshot is no week', () => {
    const latest = { ...snapshot, date: '2026-02-12', latest: true };
    const { measures } = answer({ ...input, snapshots: [snapshot, latest] }, AS_OF);
    expect(measures[0]?.whole.chanceByWeek.map(({ date }) => date)).toEqual(['2026-02-06', AS_OF]);
  });
});

describe('deals changed on the page', () => {
  const deals = [deal({ id: 'a' }), deal({ id: 'b', closeDate: '2026-04-20', probability: null })];
  const input = quotaInput({ quotas: [quota({ base: 200_000 })], deals });
  const changed = (...overrides: readonly DealOverride[]) => {
    const after = whatIf(input, AS_OF, overrides);
    return { hit: after.measures[0]?.whole.chance?.hit, won: after.won[0], changed: after.changed };
  };

  test('nothing changed is the answer itself, without a bridge', () => {
    const same = whatIf(input, AS_OF, [{ id: 'a', outcome: 'Open' }]);
    expect(same).toEqual({
      ...answer(input, AS_OF),
      chanceBridge: null,
      won: [{ measure: 'Revenue', value: 0, deals: [] }],
      changed: []
    });
  });

  test.each<[string, readonly DealOverride[], number]>([
    ['lost', [{ id: 'a', outcome: 'Lost' }], 0],
    ['slipped', [{ id: 'a', outcome: 'Slipped' }], 0],
    ['won', [{ id: 'a', outcome: 'Won' }], 1],
    ['won after the period', [{ id: 'b', outcome: 'Won' }], 0.5],
    ['moved out', [{ id: 'a', outcome: 'Open', closeDate: '2026-04-01' }], 0],
    ['won within it, without odds of its own', [{ id: 'b', outcome: 'Won', closeDate: '2026-03-31' }], 1],
    ['a cent less than the quota', [{ id: 'a', outcome: 'Won', amount: 199_999 }], 0],
    [
      'the last change of a deal counts',
      [
        { id: 'a', outcome: 'Lost' },
        { id: 'a', outcome: 'Won' }
      ],
      1
    ],
    ['a deal that is not there', [{ id: 'z', outcome: 'Won' }], 0.5]
  ])('%s', (_name, overrides, hit) => {
    expect(changed(...overrides).hit).toBe(hit);
  });

  test('a deal that should have closed is won today', () => {
    const late = { ...input, deals: [deal({ closeDate: '2026-01-20' })] };
    const [won] = whatIf(late, AS_OF, [{ id: 'd', outcome: 'Won' }]).won;
    expect(won).toEqual({ measure: 'Revenue', value: 200_000, deals: ['d'] });
  });

  test('the margin keeps its share of the amount', () => {
    const margins = (given: Partial<(typeof deals)[number]>, amount: number) =>
      applyOverrides({ ...input, deals: [deal(given)] }, AS_OF, [{ id: 'd', outcome: 'Open', amount }]).deals[0];
    expect(margins({}, 100_000)).toMatchObject({ amount: 100_000, margin: 20_000 });
    // 40,000 of 200,000 at 3 is 0.6
    expect(margins({}, 3)).toMatchObject({ margin: 1 });
    expect(margins({ amount: -200_000, margin: -40_000 }, 100_000)).toMatchObject({ margin: 20_000 });
    expect(margins({ amount: null, currencyWithoutRate: 'EUR' }, 5)).toMatchObject({
      amount: 5,
      margin: null,
      currencyWithoutRate: null
    });
    expect(margins({ amount: 0, margin: 7 }, 0)).toMatchObject({ margin: 7 });
    const hidden = Object.fromEntries(
      Object.entries(deal()).filter(([key]) => key !== 'margin')
    ) as unknown as OpenDeal;
    expect(
      applyOverrides({ ...input, deals: [hidden] }, AS_OF, [{ id: 'd', outcome: 'Open', amount: 5 }]).deals[0]
    ).not.toHaveProperty('margin');
  });

  test('parts of families keep their share of the amount and make it up', () => {
    const line = (family: string, amount: number | null, margin: number | null) => ({
      family,
      amount,
      margin,
      units: 3,
      logos: 0
    });
    const mixed = deal({
      amount: 200_000,
      parts: [line('Servers', 120_000, 30_000), line('Storage', 80_000, null)]
    });
    const withAmount = (of: OpenDeal, amount: number) =>
      applyOverrides({ ...input, deals: [of] }, AS_OF, [{ id: 'd', outcome: 'Open', amount }]).deals[0]?.parts;
    expect(withAmount(mixed, 300_000)).toEqual([line('Servers', 180_000, 45_000), line('Storage', 120_000, null)]);
    // Three fifths of 1 and two fifths of 1 are cut to 0; what is left goes to the larger.
    expect(withAmount(mixed, 1)).toEqual([line('Servers', 1, 0), line('Storage', 0, null)]);
    const unknown = { ...mixed, parts: [line('Servers', null, null), line('Storage', 80_000, null)] };
    expect(withAmount(unknown, 300_000)).toEqual([]);
    expect(withAmount({ ...mixed, amount: null }, 300_000)).toEqual([]);
    const inFamily = { ...input, quotas: [quota({ base: 150_000, family: 'Servers' })], deals: [mixed] };
    const won = whatIf(inFamily, AS_OF, [{ id: 'd', outcome: 'Won', amount: 300_000 }]);
    expect(won.won[0]).toMatchObject({ value: 180_000, deals: ['d'] });
    expect(won.measures[0]?.whole.chance?.hit).toBe(1);
  });

  test('what is booked never moves, and winning one more deal never lowers the chance', () => {
    const outcome = fc.constantFrom('Open', 'Won', 'Lost', 'Slipped');
    const rows = fc.array(fc.record({ amount: fc.nat(300_000), probability: fc.nat(1_000_000), outcome }), {
      minLength: 1,
      maxLength: 7
    });
    fc.assert(
      fc.property(rows, (cases) => {
        const many = quotaInput({
          credits: [credit()],
          deals: cases.map(({ amount, probability }, index) => deal({ id: `d${index}`, amount, probability }))
        });
        const overrides = cases.map((one, index) => ({ id: `d${index}`, outcome: one.outcome }) as DealOverride);
        const one = whatIf(many, AS_OF, overrides).measures[0]!.whole;
        const more = whatIf(many, AS_OF, [...overrides, { id: 'd0', outcome: 'Won' }]).measures[0]!.whole;
        expect([one.attainment, one.pace]).toEqual([revenueOf(many).attainment, revenueOf(many).pace]);
        expect(more.chance!.hit).toBeGreaterThanOrEqual(one.chance!.hit - 1e-12);
      }),
      { numRuns: 40 }
    );
  });
});
