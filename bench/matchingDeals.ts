// Programs and deals for the matching bench from a seed: each program once as plain data, which every engine gets in its
// own form, and each deal as the engine's input and as flat facts a line.
import type {
  CompiledCriterion,
  CompiledProgram,
  CriterionField,
  DealInput,
  DealLine,
  Fact,
  Vendor
} from '../force-app/main/deals/lwc/dealEngine/contract.ts';
import { randomFrom } from '../force-app/main/deals/lwc/stackEngine/__tests__/problems.ts';

/** One thing that a program asks; `within` and `outside` of a list, `from` a value up, `to` a value. */
export type Ask =
  | { readonly fact: 'region' | 'segment' | 'competitor'; readonly within: readonly string[] }
  | { readonly fact: 'competitor'; readonly outside: readonly string[] }
  | { readonly fact: 'registered'; readonly within: readonly string[] }
  | { readonly fact: 'quantity' | 'size' | 'tier'; readonly from: number }
  | { readonly fact: 'discount'; readonly to: number };

export interface BenchProgram {
  readonly key: string;
  readonly vendor: number;
  /** On the product list: families, or SKUs. */
  readonly families: readonly string[];
  readonly skus: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly all: readonly Ask[];
  /** Of these one must hold; empty: nothing is asked. */
  readonly any: readonly Ask[];
}

/** What a rival gets, a line at a time. */
export interface FlatFacts {
  readonly family: string;
  readonly sku: string;
  readonly quantity: number;
  readonly discount: number;
  readonly region: string;
  readonly segment: string;
  readonly competitor: string;
  readonly registered: string;
  readonly size: number;
  readonly closeDate: string;
  /** Our tier with the line's vendor on the close date, 0 the lowest. */
  readonly tier: number;
}

export interface BenchDeal {
  readonly input: DealInput;
  readonly flat: readonly FlatFacts[];
}

const VENDORS = 40;
const FAMILIES_A_VENDOR = 5;
const SKUS_A_FAMILY = 25;
const TIERS = ['Registered', 'Silver', 'Gold', 'Platinum'];
const REGIONS = Array.from({ length: 12 }, (_, region) => `Region ${region}`);
const SEGMENTS = ['Small', 'Mid-market', 'Enterprise', 'Government', 'Education', 'Health'];
const COMPETITORS = Array.from({ length: 20 }, (_, one) => `Competitor ${one}`);
const QUANTITIES = [2, 5, 10, 25, 50, 100, 250];
const SIZES = [500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000];
const DISCOUNTS = [10, 15, 20, 25, 30, 35, 40];
export const AS_OF = '2026-02-13';

function day(number: number): string {
  return new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
}

function field(key: string, kind: CriterionField['kind'], scope: CriterionField['scope']): CriterionField {
  const source = kind === 'Tier' ? 'VendorStatus' : 'Field';
  return { key, label: key, kind, scope, source, detail: null };
}

const FIELDS: readonly CriterionField[] = [
  field('account.region', 'Text', 'Deal'),
  field('account.segment', 'Text', 'Deal'),
  field('deal.competitor', 'Text', 'Deal'),
  field('deal.registered', 'Text', 'Deal'),
  field('deal.size', 'Money', 'Deal'),
  field('partner.tier', 'Tier', 'Deal'),
  field('line.quantity', 'Number', 'Line'),
  field('line.discount', 'Number', 'Line')
];

const KEYS: Readonly<Record<Ask['fact'], string>> = {
  region: 'account.region',
  segment: 'account.segment',
  competitor: 'deal.competitor',
  registered: 'deal.registered',
  size: 'deal.size',
  tier: 'partner.tier',
  quantity: 'line.quantity',
  discount: 'line.discount'
};

type Random = (below: number) => number;

function some<T>(random: Random, from: readonly T[], count: number): T[] {
  const chosen = new Set<T>();
  while (chosen.size < Math.min(count, from.length)) {
    chosen.add(from[random(from.length)]!);
  }
  return [...chosen];
}

/** Few vendors make most programs and lines. */
function vendorFrom(random: Random): number {
  return Math.min(VENDORS - 1, Math.floor(VENDORS * (random(1_000_000) / 1_000_000) ** 1.6));
}

const familiesOf = (vendor: number) =>
  Array.from({ length: FAMILIES_A_VENDOR }, (_, family) => `F${vendor * FAMILIES_A_VENDOR + family}`);
const skusOf = (family: string) =>
  Array.from({ length: SKUS_A_FAMILY }, (_, sku) => `S${Number(family.slice(1)) * SKUS_A_FAMILY + sku}`);

function benchProgram(random: Random, number: number): BenchProgram {
  const vendor = vendorFrom(random);
  const families = familiesOf(vendor);
  const list = random(100);
  const start = random(24) * 30 - 365;
  const often = (percent: number) => random(100) < percent;
  const pick = <T>(from: readonly T[]) => from[random(from.length)]!;
  const all: Ask[] = [];
  if (often(70)) all.push({ fact: 'region', within: some(random, REGIONS, 1 + random(6)) });
  if (often(50)) all.push({ fact: 'segment', within: some(random, SEGMENTS, 1 + random(4)) });
  if (often(40)) all.push({ fact: 'tier', from: 1 + random(3) });
  if (often(30)) all.push({ fact: 'registered', within: ['Yes'] });
  if (often(15)) all.push({ fact: 'competitor', within: some(random, COMPETITORS, 1 + random(5)) });
  if (often(10)) all.push({ fact: 'competitor', outside: some(random, COMPETITORS, 1 + random(3)) });
  if (often(30)) all.push({ fact: 'quantity', from: pick(QUANTITIES) });
  if (often(30)) all.push({ fact: 'size', from: pick(SIZES) });
  if (often(25)) all.push({ fact: 'discount', to: pick(DISCOUNTS) });
  const any: Ask[] = often(30)
    ? [
        { fact: 'quantity', from: pick(QUANTITIES) },
        { fact: 'size', from: pick(SIZES) },
        { fact: 'registered', within: ['Yes'] }
      ]
    : [];
  return {
    key: `P${String(number).padStart(6, '0')}`,
    vendor,
    families: list < 55 ? some(random, families, 1 + random(3)) : list < 85 ? [] : families,
    skus: list >= 55 && list < 85 ? some(random, families.flatMap(skusOf), 5 + random(40)) : [],
    start: day(start),
    end: day(start + (1 + random(12)) * 30),
    all,
    any
  };
}

export function benchPrograms(count: number, seed = 1): BenchProgram[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, number) => benchProgram(random, number));
}

function criterionOf(ask: Ask, sequence: number): CompiledCriterion {
  const text = (value: number) => (ask.fact === 'tier' ? TIERS[value]! : ask.fact === 'size' ? (value / 100).toFixed(2) : String(value)); // prettier-ignore
  const [operator, values] =
    'within' in ask
      ? ['in', ask.within]
      : 'outside' in ask
        ? ['notIn', ask.outside]
        : 'from' in ask
          ? ['atLeast', [text(ask.from)]]
          : ['atMost', [text(ask.to)]];
  return {
    id: `C${sequence}`,
    sequence,
    field: KEYS[ask.fact],
    operator,
    values,
    message: null,
    actionable: false,
    effort: 0,
    leadDays: null
  };
}

/** The rule as Apex compiles it. */
export function compiledProgram({ key, vendor, families, skus, start, end, all, any }: BenchProgram): CompiledProgram {
  const asks = [...all, ...any];
  const places = asks.map((_, place) => place + 1);
  const either = places.slice(all.length).join(' OR ');
  const logic = [...places.slice(0, all.length).map(String), `(${either})`].join(' AND ');
  return {
    key,
    id: key,
    name: key,
    version: 1,
    vendorKey: `V${vendor}`,
    kind: 'Rebate',
    settlement: 'Claim',
    startDate: start,
    endDate: end,
    dateBasis: 'Order',
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
    tierMeasure: 'Amount',
    growthPays: 'All',
    newAccountRate: null,
    tiers: [{ lower: 0, rate: 30_000 }],
    logic: any.length === 0 ? null : logic,
    criteria: asks.map((ask, place) => criterionOf(ask, place + 1)),
    products: [
      ...families.map((value) => ({ mode: 'Include' as const, match: 'Family' as const, value })),
      ...skus.map((value) => ({ mode: 'Include' as const, match: 'SKU' as const, value }))
    ],
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
    chancePpm: null
  };
}

/** Each vendor gives us a tier for every quarter of two years. */
function benchVendors(random: Random): {
  readonly vendors: Vendor[];
  readonly tierOn: (vendor: number, day: string) => number;
} {
  const quarters = Array.from({ length: 9 }, (_, quarter) => day(quarter * 90 - 365));
  const tiers = Array.from({ length: VENDORS }, () => quarters.slice(0, 8).map(() => random(TIERS.length)));
  const vendors = tiers.map((of, vendor) => ({
    key: `V${vendor}`,
    id: `V${vendor}`,
    name: `Vendor ${vendor}`,
    tiers: TIERS,
    statuses: of.map((tier, quarter) => ({
      id: `S${vendor}-${quarter}`,
      name: `S${vendor}-${quarter}`,
      tier: TIERS[tier]!,
      validFrom: quarters[quarter]!,
      validTo: day((quarter + 1) * 90 - 366)
    })),
    certifications: [],
    registrations: [],
    customer: null
  }));
  const tierOn = (vendor: number, on: string) => tiers[vendor]![quarters.findIndex((from, quarter) => from <= on && on < quarters[quarter + 1]!)]!; // prettier-ignore
  return { vendors, tierOn };
}

const fact = (value: string | number): Fact => ({ value, recordId: 'R', recordName: 'R' });

export function benchDeals(count: number, linesADeal = 20, seed = 2): BenchDeal[] {
  const random = randomFrom(seed);
  const { vendors, tierOn } = benchVendors(random);
  return Array.from({ length: count }, (_, number) => {
    const closeDate = day(random(700) - 360);
    const ofDeal = {
      region: REGIONS[random(REGIONS.length)]!,
      segment: SEGMENTS[random(SEGMENTS.length)]!,
      competitor: COMPETITORS[random(COMPETITORS.length)]!,
      registered: random(10) < 4 ? 'Yes' : 'No',
      closeDate
    };
    const usual = [vendorFrom(random), vendorFrom(random), vendorFrom(random)];
    let size = 0;
    const parts = Array.from({ length: linesADeal }, () => {
      const vendor = random(100) < 85 ? usual[random(3)]! : vendorFrom(random);
      const families = familiesOf(vendor);
      const family = families[random(families.length)]!;
      const sku = skusOf(family)[random(SKUS_A_FAMILY)]!;
      const quantity = 1 + Math.floor((random(1000) / 1000) ** 3 * 300);
      const discount = random(50);
      const amount = quantity * (1000 + random(500_000));
      size += amount;
      return { vendor, family, sku, quantity, discount, amount };
    });
    const lines = parts.map(({ vendor, family, sku, quantity, discount, amount }, line): DealLine => ({
      id: `L${line}`,
      productId: sku,
      productName: sku,
      sku,
      family,
      vendorKey: `V${vendor}`,
      quantity,
      listPrice: null,
      unitPrice: null,
      amount,
      facts: { 'line.quantity': fact(quantity), 'line.discount': fact(discount) }
    }));
    const input: DealInput = {
      deal: {
        id: `D${number}`,
        name: `D${number}`,
        accountId: null,
        accountName: null,
        closeDate,
        currencyCode: 'USD',
        currencyDecimals: 2
      },
      lines,
      facts: {
        'account.region': fact(ofDeal.region),
        'account.segment': fact(ofDeal.segment),
        'deal.competitor': fact(ofDeal.competitor),
        'deal.registered': fact(ofDeal.registered),
        'deal.size': fact(size)
      },
      customerRebate: null,
      documents: [],
      counters: {},
      budgets: {},
      usage: {},
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
      vendors,
      programs: [],
      today: AS_OF,
      costVisible: true,
      programCount: 0,
      vendorCount: VENDORS
    };
    const flat = parts.map(({ vendor, family, sku, quantity, discount }) => ({
      ...ofDeal,
      family,
      sku,
      quantity,
      discount,
      size,
      tier: tierOn(vendor, closeDate)
    }));
    return { input, flat };
  });
}

function holds(ask: Ask, facts: FlatFacts): boolean {
  const value = facts[ask.fact];
  if ('within' in ask) return ask.within.includes(String(value));
  if ('outside' in ask) return !ask.outside.includes(String(value));
  return 'from' in ask ? Number(value) >= ask.from : Number(value) <= ask.to;
}

/** Straight from the plain data, by no engine: whether one line makes the program eligible. */
export function meets({ families, skus, start, end, all, any }: BenchProgram, facts: FlatFacts): boolean {
  return (
    (families.includes(facts.family) || skus.includes(facts.sku)) &&
    start <= facts.closeDate &&
    facts.closeDate <= end &&
    all.every((ask) => holds(ask, facts)) &&
    (any.length === 0 || any.some((ask) => holds(ask, facts)))
  );
}
