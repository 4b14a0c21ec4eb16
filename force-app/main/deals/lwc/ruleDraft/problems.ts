// What the engine says against a rule, without any deal.
import { evaluateProgram, type Catalogue, type CompiledProgram, type DealInput, type Problem } from 'c/dealEngine';

const DAY = '2000-01-01';

/** No deal: a malformed program is never judged, so nothing of it is looked at. */
function nothing(catalogue: Catalogue): DealInput {
  return {
    deal: {
      id: '',
      name: '',
      accountId: null,
      accountName: null,
      closeDate: DAY,
      currencyCode: '',
      currencyDecimals: catalogue.decimals
    },
    lines: [],
    facts: {},
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
      nearMissCriteria: 0,
      nearMissShortfallPpm: 0
    },
    fields: [...catalogue.fields.values()],
    vendors: [...catalogue.vendors.values()],
    programs: [],
    today: DAY,
    costVisible: catalogue.costVisible,
    programCount: 0,
    vendorCount: 0
  };
}

/** Problems of the engine's own validation; empty: the rule can be judged. */
export function problemsOf(program: CompiledProgram, catalogue: Catalogue): readonly Problem[] {
  return evaluateProgram(program, nothing(catalogue), catalogue, DAY).problems;
}
