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

function run(deals: BenchDeal[], active: CompiledProgram | null, draft: CompiledProgram, changes: Partial<Bench> = {}) {
  const { fields, today, settings } = deal();
  const bench: Bench = { vendor: ARCTURON, counters: {}, deals, ...changes };
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

test('what a budget has left today does not count', () => {
  expect(run([benchDeal('a', 2_000)], null, { ...FIVE, budgetKey: 'empty' }).gained).toBe(100_00);
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
    vendor: { ...ARCTURON, certifications: [held] },
    counters: {},
    deals: [{ ...benchDeal('a', 2_000), certificateIds: ['X'] }, benchDeal('b', 2_000)]
  };
  const { today, settings } = deal();
  const deals = dealsOf(bench, { fields, today, settings, costVisible: false }, decode);
  const draft = { ...FIVE, criteria: [criterion(1, 'deal.certificate', 'heldOn', 'Storage Pro')] };
  expect(compareVersions(deals, null, draft).gains.map(({ dealId }) => dealId)).toEqual(['a']);
});
