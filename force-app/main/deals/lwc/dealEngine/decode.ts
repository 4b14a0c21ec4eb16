// Turns what Apex sent into the engine's own arrays: a wired value is a read-only proxy, and Apex leaves out empty keys.
import type {
  CompiledCriterion,
  CompiledProgram,
  CompiledTier,
  DealInput,
  DealLine,
  DealSettings,
  Fact,
  Holding,
  Vendor
} from './contract';

/** In force where the company has set nothing else: R6's two criteria and 20 %. */
export const DEFAULT_SETTINGS: DealSettings = {
  objective: 'face',
  maximumPrograms: null,
  highestDiscountPpm: null,
  nearMissCriteria: 2,
  nearMissShortfallPpm: 200_000
};

type Loose<T> = { readonly [K in keyof T]?: T[K] | null };

function facts(given: Readonly<Record<string, Loose<Fact>>> | null | undefined): Record<string, Fact> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([key, { value, recordId, recordName }]) => [
      key,
      { value: value ?? null, recordId: recordId ?? '', recordName: recordName ?? '' }
    ])
  );
}

/** Cost that is empty is not cost that is hidden: with the right to see it, an absent key is an empty value. */
function line(given: DealLine, costVisible: boolean): DealLine {
  return {
    ...given,
    ...(costVisible && { unitCost: given.unitCost ?? null, floorPrice: given.floorPrice ?? null }),
    sku: given.sku ?? null,
    family: given.family ?? null,
    vendorKey: given.vendorKey ?? null,
    listPrice: given.listPrice ?? null,
    unitPrice: given.unitPrice ?? null,
    amount: given.amount ?? null,
    facts: facts(given.facts)
  };
}

function holding(given: Holding): Holding {
  return {
    ...given,
    holder: given.holder ?? null,
    onDeal: given.onDeal ?? true,
    validFrom: given.validFrom ?? null,
    validTo: given.validTo ?? null
  };
}

function vendor(given: Vendor): Vendor {
  const statuses = (given.statuses ?? []).map((status) => ({
    ...status,
    validFrom: status.validFrom ?? null,
    validTo: status.validTo ?? null
  }));
  return {
    ...given,
    tiers: [...(given.tiers ?? [])],
    statuses,
    certifications: (given.certifications ?? []).map(holding),
    registrations: (given.registrations ?? []).map(holding),
    customer: given.customer
      ? { firstOrder: given.customer.firstOrder ?? null, lastOrder: given.customer.lastOrder ?? null }
      : null
  };
}

function criterion(given: CompiledCriterion): CompiledCriterion {
  return {
    ...given,
    field: given.field ?? '',
    operator: given.operator ?? '',
    values: [...(given.values ?? [])],
    message: given.message ?? null,
    actionable: given.actionable ?? false,
    effort: given.effort ?? 0,
    leadDays: given.leadDays ?? null
  };
}

function tier(given: CompiledTier): CompiledTier {
  return { lower: given.lower ?? null, rate: given.rate ?? null };
}

function program(given: CompiledProgram): CompiledProgram {
  return {
    ...given,
    startDate: given.startDate ?? null,
    endDate: given.endDate ?? null,
    claimOpens: given.claimOpens ?? null,
    claimCloses: given.claimCloses ?? null,
    tiers: (given.tiers ?? []).map(tier),
    criteria: (given.criteria ?? []).map(criterion),
    products: (given.products ?? []).map((row) => ({
      ...row,
      match: row.match ?? null,
      value: row.value ?? '',
      ...('special' in row ? { special: row.special ?? null } : {})
    })),
    series: given.series ?? given.key,
    effectiveFrom: given.effectiveFrom ?? null,
    effectiveTo: given.effectiveTo ?? null,
    direction: given.direction ?? 'Receive',
    scope: given.scope ?? 'Deal',
    tierMeasure: given.tierMeasure ?? 'Amount',
    growthPays: given.growthPays ?? 'All',
    newAccountRate: given.newAccountRate ?? null,
    logic: given.logic ?? null,
    documents: given.documents ?? [],
    dealCap: given.dealCap ?? null,
    minimumPayout: given.minimumPayout ?? null,
    counterKey: given.counterKey ?? null,
    budgetKey: given.budgetKey ?? null,
    exclusivityGroup: given.exclusivityGroup ?? null,
    excludes: [...(given.excludes ?? [])],
    requires: [...(given.requires ?? [])],
    cap: given.cap ?? null,
    stackOrder: given.stackOrder ?? 0,
    chancePpm: given.chancePpm ?? null
  };
}

/** `sent` has the contract's shape, except that keys without a value may be absent. */
export function decode(sent: DealInput): DealInput {
  return {
    ...sent,
    deal: {
      ...sent.deal,
      accountId: sent.deal.accountId ?? null,
      accountName: sent.deal.accountName ?? null
    },
    lines: sent.lines.map((one) => line(one, sent.costVisible)),
    facts: facts(sent.facts),
    customerRebate: sent.customerRebate ?? null,
    documents: (sent.documents ?? []).map(holding),
    counters: Object.fromEntries(
      Object.entries(sent.counters ?? {}).map(([key, counter]) => [
        key,
        { ...counter, baseline: counter.baseline ?? null }
      ])
    ),
    budgets: { ...sent.budgets },
    usage: { ...sent.usage },
    products: (sent.products ?? []).map((product) => ({
      ...product,
      sku: product.sku ?? null,
      family: product.family ?? null,
      vendorKey: product.vendorKey ?? null,
      listPrice: product.listPrice ?? null,
      ...(sent.costVisible && { unitCost: product.unitCost ?? null }),
      facts: facts(product.facts)
    })),
    competitorPrices: (sent.competitorPrices ?? []).map((price) => ({ ...price })),
    settings: { ...DEFAULT_SETTINGS, ...sent.settings },
    fields: sent.fields.map((field) => ({ ...field, detail: field.detail ?? null })),
    vendors: sent.vendors.map(vendor),
    programs: sent.programs.map(program)
  };
}
