// Gains and losses of a draft against the active version, with amounts worked out by hand from R2.
import { decode, type CompiledProgram } from 'c/dealEngine';
import { compareVersions, dealsOf, type Bench, type BenchDeal } from 'c/versionComparison';
import { ARCTURON, criterion, deal, line, program } from '../../dealEngine/__tests__/builders';

/** A deal that sells for so much, in dollars. */
function benchDeal(id: string, dollars: number): BenchDeal {
  const base = deal();
  const input = {
    ...base,
    deal: { ...base.deal, id, name: `Deal ${id}` },
    lines: [line(`L-${id}`, { amount: dollars * 100 })]
  };
  return { input, registrations: [], certificateIds: [], customer: null };
}

const EMPTY: Bench = { vendor: ARCTURON, counters: {}, budgets: {}, series: 'program', deals: [] };

function run(deals: BenchDeal[], active: CompiledProgram | null, draft: CompiledProgram, changes: Partial<Bench> = {}) {
  const { fields, today, settings } = deal();
  const bench: Bench = { ...EMPTY, deals, ...changes };
  return compareVersions(dealsOf(bench, { fields, today, settings, costVisible: false }, decode), active, draft);
}

const FIVE = program({
  tiers: [
    { lower: 0, rate: 0 },
    { lower: 1_000_00, rate: 50_000 }
  ]
});
const GOLD = { criteria: [criterion(1, 'partner.tier', 'atLeast', 'Platinum')] };

test('sums of gains and losses are kept apart, the greatest first', () => {
  const draft = {
    ...FIVE,
    tiers: [
      { lower: 0, rate: 10_000 },
      { lower: 1_000_00, rate: 45_000 }
    ]
  };
  const result = run(
    [benchDeal('a', 500), benchDeal('b', 2_000), benchDeal('c', 4_000), benchDeal('d', 0)],
    FIVE,
    draft
  );
  // 1 % of 500 instead of nothing; 4.5 % instead of 5 % of 2,000 and of 4,000.
  expect(result.gains).toEqual([{ dealId: 'a', name: 'Deal a', difference: 5_00 }]);
  expect(result.losses.map(({ dealId, difference }) => [dealId, difference])).toEqual([
    ['c', -20_00],
    ['b', -10_00]
  ]);
  expect(result).toMatchObject({ deals: 4, gained: 5_00, lost: -30_00, same: 1, hidden: 0, unknown: 0 });
});

test('each cause is the change that alone brings most', () => {
  const active = program({ ...GOLD, tiers: [{ lower: 0, rate: 50_000 }] });
  const draft = {
    ...active,
    criteria: [criterion(1, 'partner.tier', 'atLeast', 'Gold')],
    tiers: [{ lower: 0, rate: 45_000 }]
  };
  const result = run([benchDeal('a', 1_000)], active, draft);
  expect(result.gained).toBe(45_00);
  expect(result.gainsFrom).toMatchObject({ code: 'criterion', to: { values: ['Gold'] } });
  expect(result.lossesFrom).toBeNull();
});

test('one changed rate is named with both rates', () => {
  const draft = {
    ...FIVE,
    tiers: [
      { lower: 0, rate: 0 },
      { lower: 1_000_00, rate: 45_000 }
    ]
  };
  expect(run([benchDeal('a', 2_000)], FIVE, draft).lossesFrom).toEqual({
    code: 'rate',
    calculation: 'Percent',
    from: 50_000,
    to: 45_000
  });
});

test('without an active version every deal that fits gains', () => {
  expect(run([benchDeal('a', 2_000), benchDeal('b', 10)], null, FIVE)).toMatchObject({ gained: 100_00, same: 1 });
});

test('a worth that rests on hidden cost is counted and never shown', () => {
  const cost = { ...FIVE, base: 'Cost' as const };
  const { unitCost, ...hidden } = line('L');
  expect(unitCost).toBe(8_000);
  const [only] = [benchDeal('a', 2_000)];
  const result = run([{ ...only!, input: { ...only!.input, lines: [hidden] } }], FIVE, cost);
  expect(result).toMatchObject({ hidden: 1, gains: [], losses: [], same: 0, gained: 0, lost: 0 });
});

const budget = (left: number) => ({ name: 'Funds', measure: 'Amount' as const, left });

test('no deal is paid more than its budget has left, its own reservations not counted', () => {
  const limited = { ...FIVE, budgetKey: 'funds' };
  const holding = { ...benchDeal('holding', 4_000), budgets: { funds: budget(90_00) } };
  const result = run([benchDeal('a', 4_000), holding], null, limited, {
    budgets: { funds: budget(30_00) }
  });
  // 5 % of 4,000 is 200.00: 30.00 is left, or 90.00 for the deal that holds 60.00 of it.
  expect(result.gains.map(({ dealId, difference }) => [dealId, difference])).toEqual([
    ['holding', 90_00],
    ['a', 30_00]
  ]);
});

test('a draft with a fuller budget gains what the active version has no money for', () => {
  const budgets = { spent: budget(0), fresh: budget(500_00) };
  const [active, draft] = ['spent', 'fresh'].map((budgetKey) => ({ ...FIVE, budgetKey }));
  expect(run([benchDeal('a', 2_000)], active ?? null, draft ?? FIVE, { budgets })).toMatchObject({
    gained: 100_00,
    gainsFrom: { code: 'other' }
  });
});

test('a budget that nobody knows leaves the payout unknown', () => {
  expect(run([benchDeal('a', 2_000)], null, { ...FIVE, budgetKey: 'gone' })).toMatchObject({ unknown: 1, gained: 0 });
});

test('a program for few deals of a customer counts the others that it is applied to', () => {
  const uses = { key: 'program.uses', label: 'Uses', kind: 'Number', scope: 'Deal', source: 'Usage' } as const;
  const { today, settings, fields } = deal();
  const bench: Bench = { ...EMPTY, deals: [{ ...benchDeal('a', 2_000), usage: 2 }, benchDeal('b', 2_000)] };
  const shared = { fields: [...fields, { ...uses, detail: null }], today, settings, costVisible: false };
  const draft = { ...FIVE, criteria: [criterion(1, 'program.uses', 'atMost', '1')] };
  const { gains } = compareVersions(dealsOf(bench, shared, decode), null, draft);
  expect(gains.map(({ dealId }) => dealId)).toEqual(['b']);
});

test('certificates count for the deals whose people hold them', () => {
  const fields = [
    ...deal().fields,
    {
      key: 'deal.certificate',
      label: 'Certificate',
      kind: 'Holding',
      scope: 'Deal',
      source: 'Certification',
      detail: 'deal'
    }
  ] as const;
  const held = { id: 'X', name: 'Storage Pro', holder: 'Ana', onDeal: false, validFrom: null, validTo: null };
  const bench: Bench = {
    ...EMPTY,
    vendor: { ...ARCTURON, certifications: [held] },
    deals: [{ ...benchDeal('a', 2_000), certificateIds: ['X'] }, benchDeal('b', 2_000)]
  };
  const { today, settings } = deal();
  const deals = dealsOf(bench, { fields, today, settings, costVisible: false }, decode);
  const draft = { ...FIVE, criteria: [criterion(1, 'deal.certificate', 'heldOn', 'Storage Pro')] };
  expect(compareVersions(deals, null, draft).gains.map(({ dealId }) => dealId)).toEqual(['a']);
});
