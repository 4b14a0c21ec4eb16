// The one builder of deal desk test data: a small complete deal, of which a test changes what it is about.
import type {
  CompiledCriterion,
  CompiledProgram,
  CriterionField,
  DealInput,
  DealLine,
  Fact,
  Vendor
} from '../contract';
import { DEFAULT_SETTINGS } from '../decode';

function fact(value: string | number | null, recordId: string, recordName: string): Fact {
  return { value, recordId, recordName };
}

/** A line of 10 servers at 100.00 each; line facts follow from its figures. */
export function line(id: string, changes: Partial<DealLine> = {}): DealLine {
  const product = `P-${id}`;
  const base: DealLine = {
    id,
    productId: product,
    productName: `Product ${id}`,
    sku: `SKU-${id}`,
    family: 'Servers',
    vendorKey: 'arcturon',
    quantity: 10,
    listPrice: 12_000,
    unitPrice: 10_000,
    amount: 100_000,
    unitCost: 8_000,
    floorPrice: null,
    facts: {},
    ...changes
  };
  return {
    ...base,
    facts: {
      'product.family': fact(base.family, base.productId, base.productName),
      'product.sku': fact(base.sku, base.productId, base.productName),
      'line.quantity': fact(base.quantity, id, base.productName),
      'line.amount': fact(base.amount, id, base.productName),
      ...changes.facts
    }
  };
}

export function criterion(
  sequence: number,
  field: string,
  operator: string,
  ...values: readonly string[]
): CompiledCriterion {
  return {
    id: `C${sequence}`,
    sequence,
    field,
    operator,
    values,
    message: null,
    actionable: false,
    effort: 0,
    leadDays: null
  };
}

/** An active rebate of Arcturon: 3 % of the sell price on claim, no criteria, always open. */
export function program(changes: Partial<CompiledProgram> = {}): CompiledProgram {
  const key = changes.key ?? 'program';
  return {
    key,
    id: `R-${key}`,
    name: `Program ${key}`,
    version: 1,
    vendorKey: 'arcturon',
    kind: 'Rebate',
    settlement: 'Claim',
    startDate: null,
    endDate: null,
    dateBasis: 'Order',
    claimOpens: null,
    claimCloses: null,
    calculation: 'Percent',
    base: 'Sell',
    tierMode: 'Retroactive',
    tiers: [{ lower: 0, rate: 30_000 }],
    criteria: [],
    products: [],
    series: key,
    effectiveFrom: null,
    effectiveTo: null,
    direction: 'Receive',
    scope: 'Deal',
    tierMeasure: 'Amount',
    growthPays: 'All',
    newAccountRate: null,
    logic: null,
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
  };
}

export const FIELDS: readonly CriterionField[] = [
  { key: 'product.family', label: 'Product family', kind: 'Text', scope: 'Line', source: 'Field', detail: null },
  { key: 'product.sku', label: 'SKU', kind: 'Text', scope: 'Line', source: 'Field', detail: null },
  { key: 'line.quantity', label: 'Line quantity', kind: 'Number', scope: 'Line', source: 'Field', detail: null },
  { key: 'line.amount', label: 'Line amount', kind: 'Money', scope: 'Line', source: 'Field', detail: null },
  { key: 'product.cost', label: 'Unit cost', kind: 'Money', scope: 'Line', source: 'Field', detail: null },
  { key: 'deal.quantity', label: 'Quantity', kind: 'Number', scope: 'Deal', source: 'LineTotal', detail: 'quantity' },
  { key: 'deal.amount', label: 'Deal amount', kind: 'Money', scope: 'Deal', source: 'LineTotal', detail: 'amount' },
  { key: 'account.segment', label: 'Customer segment', kind: 'Text', scope: 'Deal', source: 'Field', detail: null },
  { key: 'account.region', label: 'Region', kind: 'Text', scope: 'Deal', source: 'Field', detail: null },
  { key: 'deal.closeDate', label: 'Close date', kind: 'Date', scope: 'Deal', source: 'Field', detail: null },
  { key: 'partner.tier', label: 'Partner tier', kind: 'Tier', scope: 'Deal', source: 'VendorStatus', detail: null }
];

export const ARCTURON: Vendor = {
  key: 'arcturon',
  id: 'V1',
  name: 'Arcturon',
  tiers: ['Registered', 'Silver', 'Gold', 'Platinum'],
  statuses: [{ id: 'S1', name: 'VS-00001', tier: 'Gold', validFrom: '2026-01-01', validTo: '2026-12-31' }],
  certifications: [],
  registrations: [],
  customer: null
};

/** One line of 1,000.00 for an Enterprise customer in the West, closing Feb 27, 2026, seen on Feb 13. */
export function deal(changes: Partial<DealInput> = {}): DealInput {
  return {
    deal: {
      id: 'D1',
      name: 'Harborview Health',
      accountId: 'A1',
      accountName: 'Harborview Health Network',
      closeDate: '2026-02-27',
      currencyCode: 'USD',
      currencyDecimals: 2
    },
    lines: [line('L1')],
    facts: {
      'account.segment': fact('Enterprise', 'A1', 'Harborview Health Network'),
      'account.region': fact('West', 'A1', 'Harborview Health Network'),
      'deal.closeDate': fact('2026-02-27', 'D1', 'Harborview Health')
    },
    customerRebate: null,
    documents: [],
    counters: {},
    budgets: {},
    usage: {},
    products: [],
    competitorPrices: [],
    settings: DEFAULT_SETTINGS,
    fields: FIELDS,
    vendors: [ARCTURON],
    programs: [program()],
    today: '2026-02-13',
    costVisible: true,
    programCount: 24,
    vendorCount: 4,
    ...changes
  };
}
