// What the head says of a rule before it is activated. Pure.
import { labels } from 'c/authoringLabels';
import type { CompiledProgram } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import type { Authoring } from 'c/programAuthoring';

/** R6: without a row that includes products every line qualifies, which an author seldom means. */
export function scopeWarning({ products, calculation }: CompiledProgram): string | undefined {
  if (calculation === 'SpecialPrice' || products.some(({ mode }) => mode === 'Include')) {
    return undefined;
  }
  return products.length === 0 ? labels.everyLine : labels.everyLineElse;
}

/** What is asked before a draft is put in force: which version begins, and which ends. */
export function confirmOf({ shown, active }: Authoring): { readonly title: string; readonly text: string } {
  const starts = fillPlain(labels.activateText, shown.version);
  return {
    title: fillPlain(labels.activateTitle, shown.version),
    text: active ? `${starts} ${fillPlain(labels.activateEnds, active.version)}` : starts
  };
}
