// The matcher's answers are the engine's, on generated programs and deals with everything that can be missing in them.
import fc from 'fast-check';
import {
  catalogueOf,
  evaluateProgram,
  type CompiledCriterion,
  type CompiledProgram,
  type CriterionField,
  type DealInput,
  type DealLine,
  type Fact,
  type Vendor
} from 'c/dealEngine';
import { encodeDeals, indexPrograms, MATCH, matchDeals } from '../programMatcher';

const field = (
  key: string,
  kind: CriterionField['kind'],
  scope: CriterionField['scope'],
  source: CriterionField['source'] = 'Field',
  detail: string | null = null,
  hidden = false
): CriterionField => ({ key, label: key, kind, scope, source, detail, hidden });

const FIELDS = [
  field('product.family', 'Text', 'Line'),
  field('line.quantity', 'Number', 'Line'),
  field('line.secret', 'Number', 'Line', 'Field', null, true),
  field('account.region', 'Text', 'Deal'),
  field('deal.size', 'Money', 'Deal'),
  field('deal.start', 'Date', 'Deal'),
  field('deal.quantity', 'Number', 'Deal', 'LineTotal', 'quantity'),
  field('deal.amount', 'Money', 'Deal', 'LineTotal', 'amount'),
  field('partner.tier', 'Tier', 'Deal', 'VendorStatus'),
  field('deal.attach', 'Text', 'Deal', 'AnyLine', 'product.family'),
  field('certificate', 'Holding', 'Deal', 'Certification', 'deal'),
  field('registration', 'Holding', 'Deal', 'Registration'),
  field('customer', 'Text', 'Deal', 'CustomerHistory', 'relation'),
  field('usage', 'Number', 'Deal', 'Usage')
];
const FAMILIES = ['Servers', 'Storage', 'Services'];
const DAYS = ['2026-01-31', '2026-02-01', '2026-02-27', '2026-03-31'];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  Text: [...FAMILIES, 'West', 'East', 'New', 'S*'],
  Number: ['1', '2.5', '10', '11'],
  Money: ['100.00', '250.00', '1000.00'],
  Date: DAYS,
  Tier: ['Silver', 'Gold', 'Platinum'],
  Holding: ['Storage Pro', 'REG-1']
};
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  Text: ['equals', 'in', 'notIn', 'contains', 'pattern'],
  Number: ['equals', 'notIn', 'atLeast', 'atMost', 'between'],
  Money: ['atLeast', 'atMost', 'between'],
  Date: ['atLeast', 'atMost', 'withinMonths'],
  Tier: ['equals', 'in', 'atLeast', 'atMost'],
  Holding: ['heldOn']
};

function criterionOf(sequence: number): fc.Arbitrary<CompiledCriterion> {
  return fc
    .record({
      operator: fc.nat(),
      values: fc.array(fc.nat(), { minLength: 2, maxLength: 2 }),
      of: fc.constantFrom(...FIELDS)
    })
    .map(({ of, operator, values }) => {
      const { key, kind } = of;
      const name = OPERATORS[kind]![operator % OPERATORS[kind]!.length]!;
      const texts = values.map((value) => VALUES[kind]![value % VALUES[kind]!.length]!);
      const many = ['in', 'notIn', 'contains', 'pattern', 'heldOn', 'between'].includes(name);
      const given = name === 'withinMonths' ? ['1'] : many ? texts : texts.slice(0, 1);
      const sorted = name === 'between' ? [...given].sort((one, other) => Number(one) - Number(other)) : given;
      return {
        id: `C${sequence}`,
        sequence,
        field: key,
        operator: name,
        values: sorted,
        message: null,
        actionable: true,
        effort: 0,
        leadDays: null
      };
    });
}

const LOGIC: readonly (string | null)[] = [
  null,
  null,
  '1 AND 2 AND 3',
  '1 OR 2 OR 3',
  '1 AND (2 OR 3)',
  'NOT 1 AND (2 OR NOT 3)',
  '(1 OR 2) AND NOT (2 AND 3)',
  '1 AND'
];

function programOf(key: string): fc.Arbitrary<CompiledProgram> {
  const day = fc.option(fc.constantFrom(...DAYS), { freq: 3 });
  const row = fc.record({
    mode: fc.constantFrom('Include' as const, 'Include' as const, 'Exclude' as const),
    match: fc.constantFrom('Family' as const, 'SKU' as const, 'Product' as const),
    value: fc.constantFrom('Servers', 'Storage', 'SKU-1', 'SKU-?', 'SKU-1*', 'P1')
  });
  return fc
    .record({
      vendorKey: fc.constantFrom('a', 'b', 'b', 'unknown'),
      startDate: day,
      endDate: day,
      dateBasis: fc.constantFrom('Order' as const, 'Evaluation' as const),
      logic: fc.constantFrom(...LOGIC),
      criteria: fc.tuple(criterionOf(1), criterionOf(2), criterionOf(3)),
      products: fc.array(row, { maxLength: 2 }),
      tierMeasure: fc.constantFrom('Amount' as const, 'Amount' as const, 'Amount' as const, 'Growth' as const)
    })
    .map((changes) => ({
      key,
      id: key,
      name: key,
      version: 1,
      kind: 'Rebate',
      settlement: 'Claim',
      claimOpens: null,
      claimCloses: null,
      series: key,
      effectiveFrom: null,
      effectiveTo: null,
      direction: 'Receive',
      calculation: 'Percent',
      scope: 'Deal',
      base: 'Sell',
      tierMode: 'Retroactive',
      growthPays: 'All',
      newAccountRate: null,
      tiers: [{ lower: 0, rate: 30_000 }],
      documents: [],
      dealCap: null,
      minimumPayout: null,
      counterKey: null,
      budgetKey: null,
      exclusivityGroup: null,
      excludes: [],
      requires: [],
      cap: null,
      stackOrder: 0,
      chancePpm: null,
      ...changes
    }));
}

function vendor(key: string, tiers: readonly string[]): Vendor {
  const statuses = [
    { id: `S${key}`, name: key, tier: 'Gold', validFrom: '2026-02-01', validTo: '2026-02-27' },
    { id: `T${key}`, name: key, tier: key === 'a' ? 'Platinum' : 'Silver', validFrom: '2026-02-27', validTo: null }
  ];
  const held = { name: 'Storage Pro', holder: 'Ana', onDeal: key === 'a', validFrom: null, validTo: '2026-03-01' };
  return {
    key,
    id: key,
    name: key,
    tiers,
    statuses,
    certifications: [{ id: 'H', ...held }],
    registrations: [],
    customer: null
  };
}

const VENDORS = [vendor('a', ['Silver', 'Gold', 'Platinum']), vendor('b', ['Silver', 'Gold', 'Platinum'])];

const fact = (value: string | number | null): Fact => ({ value, recordId: 'R', recordName: 'R' });

const lineOf: fc.Arbitrary<DealLine> = fc
  .record({
    productId: fc.constantFrom('P1', 'P2'),
    sku: fc.constantFrom('SKU-1', 'SKU-12', null),
    family: fc.constantFrom(...FAMILIES, null),
    quantity: fc.constantFrom(1, 2.5, 10, -1),
    amount: fc.constantFrom(10_000, 25_000, 100_000, null)
  })
  .map((one) => ({
    id: 'L',
    productName: one.productId,
    vendorKey: 'a',
    listPrice: null,
    unitPrice: null,
    ...one,
    facts: { 'product.family': fact(one.family), 'line.quantity': fact(one.quantity), 'line.secret': fact(1) }
  }));

const dealOf: fc.Arbitrary<DealInput> = fc
  .record({
    closeDate: fc.constantFrom(...DAYS),
    lines: fc.array(lineOf, { maxLength: 3 }),
    region: fc.constantFrom('West', 'East', 'North', null, ' '),
    size: fc.constantFrom(10_000, 25_000, 24_999, null),
    start: fc.constantFrom(...DAYS, null),
    usage: fc.constantFrom<Readonly<Record<string, number>>>({}, { p0: 1, p1: 11 })
  })
  .map(({ closeDate, lines, region, size, start, usage }) => ({
    deal: {
      id: 'D',
      name: 'D',
      accountId: null,
      accountName: null,
      closeDate,
      currencyCode: 'USD',
      currencyDecimals: 2
    },
    lines,
    facts: { 'account.region': fact(region), 'deal.size': fact(size), ...(start ? { 'deal.start': fact(start) } : {}) },
    customerRebate: null,
    documents: [],
    counters: {},
    budgets: {},
    usage,
    products: [],
    competitorPrices: [],
    settings: {
      objective: 'face',
      maximumPrograms: null,
      highestDiscountPpm: null,
      nearMissCriteria: 2,
      nearMissShortfallPpm: 200_000
    },
    fields: FIELDS,
    vendors: VENDORS,
    programs: [],
    today: '2026-02-13',
    costVisible: true,
    programCount: 0,
    vendorCount: 0
  }));

const SOME = 40;
const programsOf = fc.tuple(...Array.from({ length: SOME }, (_, place) => programOf(`p${place}`)));

function byEngine(programs: readonly CompiledProgram[], inputs: readonly DealInput[], asOf: string): number[] {
  return inputs.flatMap((input) =>
    programs.map((program) => {
      const { status } = evaluateProgram(program, input, catalogueOf(input), asOf);
      return status === 'nearMiss' ? MATCH.notEligible : MATCH[status];
    })
  );
}

test('is what the engine says, program by program and deal by deal', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(
      programsOf,
      fc.array(dealOf, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...DAYS),
      (programs, inputs, asOf) => {
        const index = indexPrograms(programs, catalogueOf(inputs[0]!));
        const answers = [...matchDeals(index, encodeDeals(index, inputs, asOf))];
        const expected = byEngine(programs, inputs, asOf);
        expected.forEach((status) => seen.add(status));
        expect(answers).toEqual(expected);
      }
    ),
    { numRuns: 100 }
  );
  // All four answers came up, so that none was compared in vain.
  expect([...seen].sort()).toEqual([0, 1, 2, 3]);
});

test('the order of programs and of deals changes no answer', () => {
  fc.assert(
    fc.property(programsOf, fc.array(dealOf, { minLength: 2, maxLength: 4 }), (programs, inputs) => {
      const catalogue = catalogueOf(inputs[0]!);
      const answer = (some: readonly CompiledProgram[], deals: readonly DealInput[]) => {
        const index = indexPrograms(some, catalogue);
        return [...matchDeals(index, encodeDeals(index, deals, '2026-02-13'))];
      };
      expect(answer([...programs].reverse(), [...inputs].reverse())).toEqual(answer(programs, inputs).reverse());
    }),
    { numRuns: 30 }
  );
});

test('no programs, no deals', () => {
  const none = indexPrograms([], { fields: new Map(), vendors: new Map(), decimals: 2, costVisible: true });
  expect(matchDeals(none, encodeDeals(none, [], '2026-02-13'))).toHaveLength(0);
});
