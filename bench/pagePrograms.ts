// Programs for the page's bench, from a seed: of all calculations, with criteria of many kinds, budgets, caps, exclusions.
import { randomOf, type Random } from '../scripts/demo/random.ts';
import { keyOf, type DemoBatch, type DemoRecord, type FieldValue } from '../scripts/demo/types.ts';
import {
  budgetKey,
  BUDGETS_A_VENDOR,
  CERTIFICATES,
  COMPETITORS,
  counterKey,
  familiesOf,
  nameOf,
  products,
  SEED,
  TIERS,
  vendorKey
} from './pageCatalogue.ts';

type Fields = Readonly<Record<string, FieldValue>>;
/** Field, operator, value, and whether the rep can do something about it. */
type Criterion = readonly [field: string, operator: string, value: string, actionable?: boolean];

interface Program {
  readonly record: DemoRecord;
  readonly criteria: readonly Criterion[];
  readonly tiers: readonly Fields[];
  readonly products: readonly Fields[];
  readonly documents: readonly string[];
  /** Places of other programs of the vendor. */
  readonly excludes: readonly number[];
  readonly requires: readonly number[];
}

const programKey = (vendor: number, index: number): string => keyOf('program', vendor, index);

/** All are candidates of a deal that is open today and closes in a month; some end in between. */
const PERIODS = [
  ['2026-01-01', '2026-06-30', '2026-07-01', '2026-07-30'],
  ['2026-01-01', '2026-03-31', '2026-04-01', '2026-04-30'],
  ['2026-01-01', '2026-12-31', '2027-01-04', '2027-02-12'],
  ['2025-10-01', '2026-03-15', '2026-04-01', '2026-04-30'],
  ['2026-03-01', '2026-08-31', '2026-09-01', '2026-09-30']
] as const;

interface Shape {
  readonly title: string;
  readonly kind: string;
  readonly settlement: 'Invoice' | 'Claim';
  readonly terms: (random: Random) => { readonly fields: Fields; readonly tiers: readonly Fields[] };
}

const SHAPES: readonly Shape[] = [
  {
    title: 'Volume Rebate',
    kind: 'Rebate',
    settlement: 'Claim',
    terms: (random) => {
      const step = random.int(1, 4) * 10_000;
      const mode = random.pick(['Retroactive', 'Marginal']);
      return {
        fields: { Calculation__c: 'Percent', Tier_Mode__c: mode, Tier_Measure__c: 'Amount' },
        tiers: [1, 2, 3.5].map((rate, place) => ({ From__c: place * step, Rate__c: rate }))
      };
    }
  },
  {
    title: 'Unit Bonus',
    kind: 'Promotion',
    settlement: 'Claim',
    terms: (random) => ({
      fields: { Calculation__c: 'PerUnit', Tier_Mode__c: 'Retroactive', Tier_Measure__c: 'Quantity' },
      tiers: [{ From_Quantity__c: 0, Amount__c: random.int(2, 20) * 5 }]
    })
  },
  {
    title: 'Project Price',
    kind: 'Special price',
    settlement: 'Invoice',
    terms: (random) => ({
      fields: { Calculation__c: 'Percent', Tier_Mode__c: 'Retroactive', Tier_Measure__c: 'Amount' },
      tiers: [{ From__c: 0, Rate__c: random.int(2, 12) / 4 }]
    })
  },
  {
    title: 'Deal Registration',
    kind: 'Deal registration',
    settlement: 'Claim',
    terms: (random) => ({
      fields: { Calculation__c: 'Lump', Tier_Mode__c: 'Retroactive', Tier_Measure__c: 'Amount' },
      tiers: [{ From__c: 0, Amount__c: random.int(1, 8) * 250 }]
    })
  },
  {
    title: 'Growth Bonus',
    kind: 'Rebate',
    settlement: 'Claim',
    terms: () => ({
      fields: { Calculation__c: 'Percent', Tier_Mode__c: 'Retroactive', Tier_Measure__c: 'Growth' },
      tiers: [0, 10, 25].map((growth, place) => ({ From_Growth__c: growth, Rate__c: 0.5 + place }))
    })
  }
];

const list = (random: Random, values: readonly string[], most: number): string =>
  random.some(values, random.int(1, most)).join(';');

/** What programs ask of a deal; each with how often it is asked, in percent. */
const ASKS: readonly (readonly [percent: number, ask: (random: Random, vendor: number) => Criterion])[] = [
  [35, (random) => ['partner.tier', 'atLeast', random.pick(TIERS)]],
  [35, (random) => ['deal.quantity', 'atLeast', String(random.int(2, 40) * 20), true]],
  [25, (random) => ['deal.amount', 'atLeast', `${random.int(1, 60) * 5_000}.00`, true]],
  [25, (random) => ['line.quantity', 'atLeast', String(random.int(1, 14) * 5), true]],
  [
    25,
    (random) => [
      'account.segment',
      'in',
      list(random, ['Enterprise', 'Mid-Market', 'Public Sector', 'Small Business'], 3)
    ]
  ],
  [30, (random) => ['account.region', 'in', list(random, ['East', 'Central', 'West', 'International'], 3)]],
  [20, () => ['deal.registration', 'heldOn', '', true]],
  [12, (random) => ['partner.certificate', 'heldOn', random.pick(CERTIFICATES)]],
  [12, (random) => ['deal.certificate', 'heldOn', random.pick(CERTIFICATES), true]],
  [10, (random) => ['deal.competitor', 'in', list(random, COMPETITORS, 3)]],
  [8, (random) => ['deal.competitor', 'notIn', list(random, COMPETITORS, 2)]],
  [8, (random) => ['deal.paymentTerms', 'in', list(random, ['Prepaid', 'Net 15', 'Net 30', 'Net 45'], 3), true]],
  [8, () => ['deal.orderType', 'equals', 'Standard']],
  [8, () => ['customer.relation', 'equals', 'New']],
  [6, (random, vendor) => ['product.sku', 'pattern', `${random.pick(['SRV', 'STO', 'NET'])}${vendor + 1}-10?`]],
  [6, () => ['deal.document', 'heldOn', 'End-customer letter', true]],
  [8, () => ['deal.closeDate', 'between', '2026-01-01;2026-03-25', true]]
];

function productRows(random: Random, vendor: number): Fields[] {
  const families = familiesOf(vendor);
  const own = products.filter((product) => product.vendor === vendor);
  const choice = random.int(0, 99);
  const row = (mode: string, match: string, value: string): Fields => ({
    Mode__c: mode,
    Match__c: match,
    Value__c: value
  });
  if (choice < 50) return random.some(families, random.int(1, 2)).map((family) => row('Include', 'Family', family));
  if (choice < 75) return random.some(own, random.int(3, 15)).map(({ sku }) => row('Include', 'SKU', sku));
  if (choice < 85) return [row('Include', 'SKU', `${random.pick(own).sku.slice(0, -2)}*`)];
  if (choice < 95) return random.some(own, random.int(1, 4)).map(({ sku }) => row('Exclude', 'SKU', sku));
  return [];
}

function program(random: Random, vendor: number, index: number): Program {
  const shape = random.pick(SHAPES);
  const [start, end, opens, closes] = random.pick(PERIODS);
  const asked = ASKS.filter(([percent]) => random.chance(percent / 100)).map(([, ask]) => ask(random, vendor));
  const criteria = asked.length > 0 ? asked.slice(0, 7) : [['account.region', 'in', 'West;East'] as const];
  const places = criteria.map((_unused, place) => place + 1);
  const either = criteria.length > 2 && random.chance(0.25);
  const { fields, tiers } = shape.terms(random);
  const often = (percent: number): boolean => random.chance(percent / 100);
  const others = (count: number) => Array.from({ length: Math.min(count, index) }, () => random.int(0, index - 1));
  return {
    record: {
      key: programKey(vendor, index),
      fields: {
        Name: `${nameOf(vendor)} ${shape.title} ${index + 1}`,
        Kind__c: shape.kind,
        Settlement__c: shape.settlement,
        Status__c: 'Active',
        Version__c: 1,
        Start_Date__c: start,
        End_Date__c: end,
        Date_Basis__c: often(85) ? 'Order' : 'Evaluation',
        Claim_Opens__c: shape.settlement === 'Claim' ? opens : null,
        Claim_Closes__c: shape.settlement === 'Claim' ? closes : null,
        Base__c: random.pick(['List', 'Sell', 'Sell', 'Cost']),
        ...fields,
        Logic__c: either ? [...places.slice(2).map(String), '(1 OR 2)'].join(' AND ') : null,
        Exclusivity_Group__c: often(25) ? `${nameOf(vendor)} group ${random.int(1, 6)}` : null,
        Cap_Group__c: often(10) ? `${nameOf(vendor)} cap` : null,
        Cap_Limit__c: 8_000,
        Deal_Cap__c: often(15) ? random.int(2, 20) * 500 : null,
        Minimum_Payout__c: often(10) ? random.int(1, 5) * 100 : null,
        Chance__c: shape.settlement === 'Claim' ? random.int(12, 19) * 5 : null
      },
      parents: {
        Vendor__r: vendorKey(vendor),
        ...(often(20) && { Budget__r: budgetKey(vendor, random.int(0, BUDGETS_A_VENDOR - 1)) }),
        ...((shape.title === 'Growth Bonus' || often(8)) && { Counter__r: counterKey(vendor) })
      },
      owner: 'desk'
    },
    criteria,
    tiers,
    products: productRows(random, vendor),
    documents: often(15) ? ['Distributor invoice'] : [],
    excludes: often(12) ? others(1) : [],
    requires: often(4) ? others(1) : []
  };
}

const CREATE_ONLY = { createOnly: ['Program__r'] };

/** @param from place of the first, so that programs can be loaded in parts */
export function programBatches(vendor: number, from: number, count: number): DemoBatch[] {
  const random = randomOf(SEED, `programs ${vendor} ${from}`);
  const programs = Array.from({ length: count }, (_unused, index) => program(random, vendor, from + index));
  const children = (kind: string, fieldsOf: (one: Program) => readonly Fields[]): DemoRecord[] =>
    programs.flatMap((one) =>
      fieldsOf(one).map((fields, place) => ({
        key: `${one.record.key}-${kind}-${place + 1}`,
        fields,
        parents: { Program__r: one.record.key }
      }))
    );
  const relations = (kind: 'Excludes' | 'Requires', othersOf: (one: Program) => readonly number[]): DemoRecord[] =>
    programs.flatMap((one) =>
      othersOf(one).map((other, place) => ({
        key: `${one.record.key}-${kind.toLowerCase()}-${place + 1}`,
        fields: { Kind__c: kind },
        parents: { Program__r: one.record.key, Other__r: programKey(vendor, other) }
      }))
    );
  const criterion = ([field, operator, value, actionable = false]: Criterion, place: number): Fields => ({
    Sequence__c: place + 1,
    Field_Key__c: field,
    Operator__c: operator,
    Value__c: value,
    Actionable__c: actionable,
    Lead_Days__c: actionable ? place * 2 : null,
    Effort__c: actionable ? place * 50 : null
  });
  return [
    { object: 'Incentive_Program__c', label: 'programs', records: programs.map(({ record }) => record) },
    {
      object: 'Program_Criterion__c',
      label: 'criteria',
      records: children('criterion', ({ criteria }) => criteria.map(criterion)),
      ...CREATE_ONLY
    },
    { object: 'Program_Tier__c', label: 'tiers', records: children('tier', ({ tiers }) => tiers), ...CREATE_ONLY },
    {
      object: 'Program_Product__c',
      label: 'program products',
      records: children('product', ({ products: rows }) => rows),
      ...CREATE_ONLY
    },
    {
      object: 'Program_Document__c',
      label: 'program documents',
      records: children('document', ({ documents }) => documents.map((Name) => ({ Name, Due__c: 'Claim' }))),
      ...CREATE_ONLY
    },
    {
      object: 'Program_Relation__c',
      label: 'program relations',
      records: [...relations('Excludes', (one) => one.excludes), ...relations('Requires', (one) => one.requires)],
      ...CREATE_ONLY
    }
  ];
}
