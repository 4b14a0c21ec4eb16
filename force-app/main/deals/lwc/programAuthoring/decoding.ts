// The rule's JSON and what it is read against, as the engine has them.
import LOCALE from '@salesforce/i18n/locale';
import { labels } from 'c/authoringLabels';
import { catalogueOf, decode, type Catalogue, type CompiledProgram, type DealInput } from 'c/dealEngine';
import { labels as dealLabels } from 'c/dealLabels';
import type { RuleWords } from 'c/programSentence';
import type { Authoring, Version } from './contract';

/** What the page works with. */
export interface Workshop {
  readonly program: CompiledProgram | null;
  readonly active: CompiledProgram | null;
  readonly catalogue: Catalogue;
  readonly words: RuleWords;
  /** Fields, vendor, day and rights, as the engine's input has them. */
  readonly frame: DealInput;
}

function ruleOf({ rule, prices }: Version): CompiledProgram[] {
  if (!rule) {
    return [];
  }
  const program = JSON.parse(rule) as CompiledProgram;
  const special = prices ? (JSON.parse(prices) as (number | null)[]) : [];
  const products = (program.products ?? []).map((row, index) => ({
    ...row,
    ...(prices && { special: special[index] ?? null })
  }));
  return [{ ...program, products }];
}

/** The engine's own decoding of a deal that has nothing but the programs. */
function frameOf(given: Authoring, programs: CompiledProgram[]): DealInput {
  return decode({
    deal: {
      id: '',
      name: '',
      accountId: null,
      accountName: null,
      closeDate: given.today,
      currencyCode: given.currencyCode,
      currencyDecimals: given.currencyDecimals
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
    settings: {} as DealInput['settings'],
    fields: given.fields,
    vendors: given.vendor ? [given.vendor] : [],
    programs,
    today: given.today,
    costVisible: given.costVisible,
    programCount: programs.length,
    vendorCount: 1
  });
}

export function workshopOf(given: Authoring): Workshop {
  const shown = ruleOf(given.shown);
  const active = given.active ? ruleOf(given.active) : [];
  const frame = frameOf(given, [...shown, ...active]);
  const catalogue = catalogueOf(frame);
  return {
    program: shown.length > 0 ? (frame.programs[0] ?? null) : null,
    active: active.length > 0 ? (frame.programs[shown.length] ?? null) : null,
    catalogue,
    frame,
    words: {
      labels,
      dealLabels,
      locale: LOCALE,
      currency: { code: given.currencyCode, decimals: given.currencyDecimals },
      fields: catalogue.fields,
      today: given.today
    }
  };
}
