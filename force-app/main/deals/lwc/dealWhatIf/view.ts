// What the parts of a what-if show. Pure.
import { opaque } from 'c/opaque';
import type { WhatIfWords } from 'c/whatIfSentence';
import { headline, marginFloor, rest, spoken, suggestedName, waterfallBars } from 'c/whatIfSentence';
import { currentKey, isFull, isUnkept, optionsWith, type Option } from './options';
import type { KeptScenario } from './scenarios';
import { isChanged, type Base, type WhatIf } from './state';

export function viewOf(
  base: Base,
  whatIf: WhatIf,
  { scenarios, kept }: { readonly scenarios: readonly KeptScenario[]; readonly kept: readonly Option[] },
  words: WhatIfWords
) {
  const { decision, difference, edited, edge } = whatIf;
  const { margin } = decision;
  const changed = isChanged(whatIf);
  const current = currentKey(base, whatIf, scenarios);
  const bars = margin ? waterfallBars(margin, words) : [];
  const totals = bars.filter(({ isTotal }) => isTotal).map(({ label, text }) => `${label} ${text}`);
  return {
    headline: headline(decision, changed, words),
    rest: rest(difference, words),
    spoken: spoken(decision, difference, changed, words),
    changed,
    canSave: isUnkept(current) && !isFull(scenarios),
    full: isUnkept(current) && isFull(scenarios) ? words.labels.full : '',
    suggestedName: suggestedName(base.input, whatIf.changes, words),
    saved: base.input,
    edited: opaque(edited),
    difference: opaque(difference),
    edge,
    costVisible: base.input.costVisible,
    /** Absent without View Cost. */
    hasMargin: margin !== null,
    bars,
    hasBars: bars.length > 0,
    floor: margin && bars.length > 0 ? marginFloor(margin, words) : null,
    chartLabel: `${words.labels.marginTitle}: ${totals.join(', ')}`,
    options: optionsWith(base, whatIf, kept, current, words.labels),
    current
  };
}

export type View = ReturnType<typeof viewOf>;
