// Turns what Apex sent into the engine's own arrays: a wired value is a read-only proxy, and Apex leaves out empty keys.
import type { CompiledCriterion, CompiledProgram, CompiledTier, DealInput, DealLine, Fact, Vendor } from './contract';

type Loose<T> = { readonly [K in keyof T]?: T[K] | null };

function facts(given: Readonly<Record<string, Loose<Fact>>> | null | undefined): Record<string, Fact> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([key, { value, recordId, recordName }]) => [
      key,
      { value: value ?? null, recordId: recordId ?? '', recordName: recordName ?? '' }
    ])
  );
}

function line(given: DealLine): DealLine {
  return {
    ...given,
    sku: given.sku ?? null,
    family: given.family ?? null,
    vendorKey: given.vendorKey ?? null,
    listPrice: given.listPrice ?? null,
    unitPrice: given.unitPrice ?? null,
    amount: given.amount ?? null,
    facts: facts(given.facts)
  };
}

function vendor(given: Vendor): Vendor {
  const statuses = (given.statuses ?? []).map((status) => ({
    ...status,
    validFrom: status.validFrom ?? null,
    validTo: status.validTo ?? null
  }));
  return { ...given, tiers: [...(given.tiers ?? [])], statuses };
}

function criterion(given: CompiledCriterion): CompiledCriterion {
  return {
    ...given,
    field: given.field ?? '',
    operator: given.operator ?? '',
    values: [...(given.values ?? [])],
    message: given.message ?? null
  };
}

function tier(given: CompiledTier): CompiledTier {
  return { fromAmount: given.fromAmount ?? null, ratePpm: given.ratePpm ?? null };
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
    products: (given.products ?? []).map((row) => ({ ...row, match: row.match ?? null, value: row.value ?? '' }))
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
    lines: sent.lines.map(line),
    facts: facts(sent.facts),
    fields: sent.fields.map((field) => ({ ...field })),
    vendors: sent.vendors.map(vendor),
    programs: sent.programs.map(program)
  };
}
