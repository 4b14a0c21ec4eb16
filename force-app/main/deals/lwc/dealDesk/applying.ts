// Applying the programs of the page: what the modal is given, and what is said when they are applied.
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import DealApply, { type ApplyResult } from 'c/dealApply';
import { labels } from 'c/applyLabels';
import { appliedText, applyWordsOf, limitText, titleText } from 'c/applySentence';
import type { DealDecision, Force } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';

/** What the answer on the page sends with the event `apply`. */
export interface ApplyAsked {
  readonly decision: DealDecision;
  readonly force: Readonly<Record<string, Force>>;
}

/** Programs that the rep takes in although their worth is hidden: decided when applied. */
function undecided({ decision, force }: ApplyAsked): readonly string[] {
  return decision.stack.undecided.filter((key) => force[key] === 'in');
}

/**
 * Opens the modal.
 * @param fresh gives the deal as the org has it then
 * @returns what was applied; undefined: nothing
 */
export async function askToApply(
  input: DealInput,
  asked: ApplyAsked,
  fresh: () => Promise<DealInput>
): Promise<ApplyResult | undefined> {
  const wanted = undecided(asked);
  const words = applyWordsOf(input, [], labels, LOCALE, TIME_ZONE);
  const result = await DealApply.open({
    label: titleText(asked.decision.stack.chosen.length + wanted.length, words),
    size: 'medium',
    offer: { input, decision: asked.decision, undecided: wanted },
    fresh
  });
  return result as ApplyResult | undefined;
}

/** Limits that the deal breaks with its programs are said with it. */
export function appliedToast(input: DealInput, { programs, guardrails }: ApplyResult): ShowToastEvent {
  const words = applyWordsOf(input, [], labels, LOCALE, TIME_ZONE);
  const title = appliedText(programs.length, words);
  return guardrails.length === 0
    ? new ShowToastEvent({ title, variant: 'success' })
    : new ShowToastEvent({
        title,
        message: guardrails.map((limit) => limitText(limit, words)).join(' '),
        variant: 'warning'
      });
}
