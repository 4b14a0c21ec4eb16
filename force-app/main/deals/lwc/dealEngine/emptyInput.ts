// A deal without anything on it: what a rule is read against where no deal is in question.
import type { DealInput, IsoDate } from './contract';
import { DEFAULT_SETTINGS } from './decode';

/** As of a day, in a currency; `changes` says what there is after all. */
export function emptyInput(
  today: IsoDate,
  currency: { readonly code: string; readonly decimals: number },
  changes: Partial<DealInput> = {}
): DealInput {
  return {
    deal: {
      id: '',
      name: '',
      accountId: null,
      accountName: null,
      closeDate: today,
      currencyCode: currency.code,
      currencyDecimals: currency.decimals
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
    settings: DEFAULT_SETTINGS,
    fields: [],
    vendors: [],
    programs: [],
    today,
    costVisible: false,
    programCount: 0,
    vendorCount: 0,
    ...changes
  };
}
