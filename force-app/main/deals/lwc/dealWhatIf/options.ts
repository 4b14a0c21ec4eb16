// The options that stand side by side: the saved deal, the kept scenarios, and this what-if where it is none of them. Pure.
import { MOST_OPTIONS } from 'c/dealChange';
import { opaque } from 'c/opaque';
import type { ComparedOption } from 'c/whatIfSentence';
import type { WhatIfLabels } from 'c/whatIfLabels';
import type { KeptScenario } from './scenarios';
import { isChanged, optionOf, sameChanges, shownOption, type Base, type WhatIf } from './state';

export interface Option extends ComparedOption {
  /** Null: it is not kept. */
  readonly scenarioId: string | null;
}

const SAVED = 'saved';
const THIS = 'this';

/** The saved deal and what is kept: decided once, not with every key. */
export function keptOptions(base: Base, scenarios: readonly KeptScenario[], labels: WhatIfLabels): readonly Option[] {
  return [
    opaque({ ...optionOf(base, { key: SAVED, name: labels.savedDeal, changes: {} }), scenarioId: null }),
    ...scenarios.map(({ id, name, changes }) =>
      opaque({ ...optionOf(base, { key: id, name, changes }), scenarioId: id })
    )
  ];
}

/** Key of the option that the inputs show. */
export function currentKey(base: Base, whatIf: WhatIf, scenarios: readonly KeptScenario[]): string {
  if (!isChanged(whatIf)) {
    return SAVED;
  }
  return scenarios.find(({ changes }) => sameChanges(base, changes, whatIf.changes))?.id ?? THIS;
}

export function optionsWith(
  base: Base,
  whatIf: WhatIf,
  kept: readonly Option[],
  current: string,
  labels: WhatIfLabels
): readonly Option[] {
  return current === THIS
    ? [...kept, opaque({ ...shownOption(base, whatIf, { key: THIS, name: labels.thisWhatIf }), scenarioId: null })]
    : kept;
}

export function isUnkept(current: string): boolean {
  return current === THIS;
}

/** The saved deal is one of the options. */
export function isFull(scenarios: readonly KeptScenario[]): boolean {
  return scenarios.length >= MOST_OPTIONS - 1;
}
