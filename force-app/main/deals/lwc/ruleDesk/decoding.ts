// The rule's JSON and what it is read against, as the engine has them.
import LOCALE from '@salesforce/i18n/locale';
import { labels } from 'c/authoringLabels';
import { catalogueOf, decode, emptyInput, type Catalogue, type CompiledProgram, type DealInput } from 'c/dealEngine';
import { programOf } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import type { RuleWords } from 'c/programSentence';
import type { Authoring, Version } from 'c/programAuthoring';

/** What the page works with. */
export interface Workshop {
  readonly program: CompiledProgram | null;
  readonly active: CompiledProgram | null;
  readonly catalogue: Catalogue;
  readonly words: RuleWords;
  /** Fields, vendor, day and rights, as the engine's input has them. */
  readonly frame: DealInput;
}

function rulesOf(version: Version | null | undefined): CompiledProgram[] {
  return version?.rule ? [programOf(version.rule, version.prices)] : [];
}

/** The engine's own decoding of a deal that has nothing but the programs. */
function frameOf(given: Authoring, programs: CompiledProgram[]): DealInput {
  const { today, currencyCode: code, currencyDecimals: decimals, fields, vendor, costVisible } = given;
  const vendors = vendor ? [vendor] : [];
  const changes = { fields, vendors, programs, costVisible, programCount: programs.length, vendorCount: 1 };
  return decode(emptyInput(today, { code, decimals }, changes));
}

export function workshopOf(given: Authoring): Workshop {
  const [shown, active] = [rulesOf(given.shown), rulesOf(given.active)];
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
