// Incentive programs: the short form in which they are written here, their records, and those beyond Harborview's.
import { budgetKey, counterKey } from './funds.ts';
import { harborviewPrograms } from './harborviewPrograms.ts';
import { randomOf, type Random } from './random.ts';
import { keyOf, type DemoRecord } from './types.ts';
import { productKey, products, tiersOf, vendorKey, type VendorKey } from './vendors.ts';

/** What the rep can do about a criterion, and how many days before the order. */
export interface Step {
  readonly message?: string;
  readonly leadDays?: number;
  readonly effort?: number;
}
/** A step, or only the author's wording, makes it actionable or worded. */
export type CriterionSource = readonly [field: string, operator: string, value: string, step?: Step];
/** From an amount, a number of units or a percentage of growth; a percentage, or an amount a unit or in all. */
export type TierSource = readonly [lower: number, rate: number];
export type ProductSource = readonly [
  mode: 'Include' | 'Exclude',
  match: 'Product' | 'Family' | 'SKU',
  value: string,
  specialPrice?: number
];
export type DocumentSource = readonly [name: string, due: 'Order' | 'Claim'];

export interface ProgramSource {
  /** Last part of the key. */
  readonly id: string;
  readonly vendor: VendorKey;
  readonly name: string;
  readonly kind: 'Rebate' | 'Promotion' | 'Special price' | 'Deal registration';
  readonly settlement: 'Invoice' | 'Claim';
  readonly status?: 'Draft' | 'Active' | 'Retired';
  readonly version?: number;
  readonly dates: readonly [start: string | null, end: string | null];
  readonly dateBasis?: 'Order' | 'Evaluation';
  readonly claim?: readonly [opens: string, closes: string];
  /** Default: a percentage. */
  readonly calculation?: 'Percent' | 'PerUnit' | 'Lump' | 'SpecialPrice';
  readonly base: 'List' | 'Sell' | 'Cost';
  readonly tierMode?: 'Retroactive' | 'Marginal';
  readonly measure?: 'Amount' | 'Quantity' | 'Growth';
  readonly tiers: readonly TierSource[];
  readonly products: readonly ProductSource[];
  readonly criteria: readonly CriterionSource[];
  /** Over the numbers of the criteria; absent: all must hold. */
  readonly logic?: string;
  readonly documents?: readonly DocumentSource[];
  readonly minimum?: number;
  /** Chance of payout in percent. */
  readonly chance?: number;
  /** Ids of a budget and a counter of `funds.ts`. */
  readonly budget?: string;
  readonly counter?: string;
  /** Ids of programs. */
  readonly excludes?: readonly string[];
  readonly requires?: readonly string[];
  readonly group?: string;
  readonly description?: string;
}

export interface ProgramRecords {
  readonly programs: readonly DemoRecord[];
  readonly criteria: readonly DemoRecord[];
  readonly tiers: readonly DemoRecord[];
  readonly products: readonly DemoRecord[];
  readonly documents: readonly DemoRecord[];
  readonly relations: readonly DemoRecord[];
}

export const programKey = (source: Pick<ProgramSource, 'id'>): string => keyOf('program', source.id);

/** @param count programs in all; those for the Harborview deal come first */
export function programs(seed: number, count: number): ProgramSource[] {
  const random = randomOf(seed, 'programs');
  const others = Array.from({ length: Math.max(0, count - harborviewPrograms.length) }, (_unused, index) =>
    otherProgram(random, index)
  );
  return [...harborviewPrograms, ...others].slice(0, Math.max(count, harborviewPrograms.length));
}

export function programRecords(sources: readonly ProgramSource[]): ProgramRecords {
  return {
    programs: sources.map(programRecord),
    criteria: sources.flatMap((source) =>
      source.criteria.map(([field, operator, value, step], index) =>
        child(source, 'criterion', index, {
          Sequence__c: index + 1,
          Field_Key__c: field,
          Operator__c: operator,
          Value__c: value,
          Message__c: step?.message ?? null,
          Actionable__c: step !== undefined,
          Lead_Days__c: step?.leadDays ?? null,
          Effort__c: step?.effort ?? null
        })
      )
    ),
    tiers: sources.flatMap((source) =>
      source.tiers.map((tier, index) => child(source, 'tier', index, tierFields(source, tier)))
    ),
    products: sources.flatMap((source) =>
      source.products.map(([mode, match, value, specialPrice], index) => {
        const byProduct = match === 'Product';
        const record = child(source, 'product', index, {
          Mode__c: mode,
          Match__c: match,
          Value__c: byProduct ? null : value,
          Special_Price__c: specialPrice ?? null
        });
        return byProduct ? { ...record, parents: { ...record.parents, Product__r: productKey(value) } } : record;
      })
    ),
    documents: sources.flatMap((source) =>
      (source.documents ?? []).map(([name, due], index) =>
        child(source, 'document', index, { Name: name, Due__c: due })
      )
    ),
    relations: sources.flatMap((source) => [
      ...relations(source, 'Excludes', source.excludes ?? []),
      ...relations(source, 'Requires', source.requires ?? [])
    ])
  };
}

function relations(source: ProgramSource, kind: 'Excludes' | 'Requires', others: readonly string[]): DemoRecord[] {
  return others.map((id, index) => {
    const record = child(source, kind.toLowerCase(), index, { Kind__c: kind });
    return { ...record, parents: { ...record.parents, Other__r: programKey({ id }) } };
  });
}

/** Each measure and each calculation has a field of its own, so that the platform knows its unit. */
function tierFields({ measure = 'Amount', calculation = 'Percent' }: ProgramSource, [lower, rate]: TierSource) {
  const bound = { Amount: 'From__c', Quantity: 'From_Quantity__c', Growth: 'From_Growth__c' }[measure];
  return { [bound]: lower, [calculation === 'Percent' ? 'Rate__c' : 'Amount__c']: rate };
}

function programRecord(source: ProgramSource): DemoRecord {
  return {
    key: programKey(source),
    fields: {
      Name: source.name,
      Kind__c: source.kind,
      Settlement__c: source.settlement,
      Status__c: source.status ?? 'Active',
      Version__c: source.version ?? 1,
      Start_Date__c: source.dates[0],
      End_Date__c: source.dates[1],
      Date_Basis__c: source.dateBasis ?? 'Order',
      Claim_Opens__c: source.claim?.[0] ?? null,
      Claim_Closes__c: source.claim?.[1] ?? null,
      Calculation__c: source.calculation ?? 'Percent',
      Base__c: source.base,
      Tier_Mode__c: source.tierMode ?? 'Retroactive',
      Tier_Measure__c: source.measure ?? 'Amount',
      Logic__c: source.logic ?? null,
      Minimum_Payout__c: source.minimum ?? null,
      Chance__c: source.chance ?? null,
      Exclusivity_Group__c: source.group ?? null,
      Description__c: source.description ?? null
    },
    parents: {
      Vendor__r: vendorKey(source.vendor),
      ...(source.budget !== undefined && { Budget__r: budgetKey(source.budget) }),
      ...(source.counter !== undefined && { Counter__r: counterKey(source.counter) })
    },
    owner: 'desk'
  };
}

function child(source: ProgramSource, kind: string, index: number, fields: DemoRecord['fields']): DemoRecord {
  return { key: `${programKey(source)}-${kind}-${index + 1}`, fields, parents: { Program__r: programKey(source) } };
}

/* ---------- the programs of the vendors that are not on the Harborview deal ---------- */

const OTHER_VENDORS: readonly VendorKey[] = ['halden', 'perigon', 'lumetra', 'brightwater'];
const PERIODS: readonly (readonly [label: string, start: string, end: string, opens: string, closes: string])[] = [
  ['H1', '2026-01-01', '2026-06-30', '2026-07-01', '2026-07-30'],
  ['Q1', '2026-01-01', '2026-03-31', '2026-04-01', '2026-04-30'],
  ['2026', '2026-01-01', '2026-12-31', '2027-01-04', '2027-02-12'],
  ['Q2', '2026-04-01', '2026-06-30', '2026-07-01', '2026-07-31'],
  ['H2 2025', '2025-07-01', '2025-12-31', '2026-01-02', '2026-02-27']
];
const SHAPES = [
  { title: 'Volume Rebate', kind: 'Rebate', settlement: 'Claim', rates: [1, 2, 3.5] },
  { title: 'Growth Bonus', kind: 'Rebate', settlement: 'Claim', rates: [0.5, 1.25] },
  { title: 'Launch Promotion', kind: 'Promotion', settlement: 'Claim', rates: [4] },
  { title: 'Project Price', kind: 'Special price', settlement: 'Invoice', rates: [5] },
  { title: 'Deal Registration', kind: 'Deal registration', settlement: 'Claim', rates: [3] }
] as const;

function otherProgram(random: Random, index: number): ProgramSource {
  const vendor = OTHER_VENDORS[index % OTHER_VENDORS.length] ?? 'halden';
  const shape = SHAPES[Math.floor(index / OTHER_VENDORS.length) % SHAPES.length] ?? SHAPES[0];
  const [label, start, end, opens, closes] = random.pick(PERIODS);
  // A distributor's programs are for what it carries: here the families of the smaller vendors.
  const families = [
    ...new Set(products.filter((product) => carries(vendor, product.vendor)).map(({ family }) => family))
  ];
  const family = random.pick(families);
  const tiers = tiersOf(vendor);
  const optional: CriterionSource[] = [
    ['partner.tier', 'atLeast', random.pick(tiers)],
    ['deal.quantity', 'atLeast', String(random.int(1, 10) * 5)],
    ['deal.amount', 'atLeast', `${random.int(1, 20) * 2500}.00`],
    [
      'account.segment',
      'in',
      random.some(['Enterprise', 'Mid-Market', 'Public Sector', 'Small Business'], 2).join(';')
    ],
    ['account.region', 'in', random.some(['East', 'Central', 'West', 'International'], 3).join(';')]
  ];
  const step = random.int(2, 10) * 5000;
  return {
    id: `${vendor}-${String(index + 1).padStart(2, '0')}`,
    vendor,
    name: `${nameOf(vendor)} ${family} ${shape.title} ${label}`,
    kind: shape.kind,
    settlement: shape.settlement,
    status: random.chance(0.08) ? 'Draft' : random.chance(0.05) ? 'Retired' : 'Active',
    version: random.int(1, 3),
    dates: [start, end],
    ...(shape.settlement === 'Claim' && { claim: [opens, closes] as const }),
    base: random.pick(['List', 'Sell', 'Sell', 'Cost']),
    tierMode: random.chance(0.7) ? 'Retroactive' : 'Marginal',
    tiers: shape.rates.map((rate, place) => [place * step, rate] as const),
    products: [['Include', 'Family', family]],
    criteria: random.some(optional, random.int(1, 3)),
    ...(shape.settlement === 'Claim' && { chance: random.int(12, 19) * 5 })
  };
}

const carries = (vendor: VendorKey, maker: VendorKey): boolean =>
  vendor === 'brightwater' ? maker === 'perigon' || maker === 'lumetra' || maker === 'halden' : vendor === maker;

const nameOf = (vendor: VendorKey): string => vendor.charAt(0).toUpperCase() + vendor.slice(1);
