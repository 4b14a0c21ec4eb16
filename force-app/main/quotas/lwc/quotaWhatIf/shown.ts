// What a what-if shows: whose it is, the sentence, its deals, chances, endings, pay today and in the case. Pure.
import { estimatePay, type PayEstimate } from 'c/payEstimate';
import { fillPlain, plain } from 'c/phrase';
import { caseAsText, caseHeadline, chanceRows } from 'c/quotaCaseSentence';
import { lookedAt, type IsoDate, type OpenDeal, type QuotaAnswer, type QuotaInput } from 'c/quotaEngine';
import { shareText, shortDay, weekday, type QuotaWords } from 'c/quotaSentence';
import { inCaseOf, withAdded, type CaseState } from './inCase';

const AXIS = [0, 0.25, 0.5, 0.75, 1];

export function axisOf(words: QuotaWords) {
  return AXIS.map((at) => ({ at, text: shareText(at, words) }));
}

export function subtitleOf(input: QuotaInput, words: QuotaWords): string {
  const period = lookedAt(input)?.name ?? '';
  return fillPlain(words.labels.inCase.subtitle, input.user.name, period, weekday(words.asOf, words));
}

/** "closing by Mar 31". */
export function dealsSubtitleOf(input: QuotaInput, words: QuotaWords): string {
  return fillPlain(words.labels.inCase.dealsSubtitle, shortDay(lookedAt(input)?.end ?? '', words));
}

/** All that follows from what is changed. @param today the answer without the changes */
export function shownOf(input: QuotaInput, today: QuotaAnswer, state: CaseState, words: QuotaWords) {
  const { answer, endings } = inCaseOf(input, today, state);
  const { deals } = withAdded(input, state);
  const about = { answer, ...state, deals };
  const headline = caseHeadline(about, words);
  const rows = chanceRows(today, answer, words);
  return {
    headline,
    spoken: plain(headline),
    text: caseAsText(about, rows, words),
    rows,
    endings,
    deals: dealsUntil(lookedAt(input)?.end, deals, words.asOf),
    overrides: state.overrides,
    pay: payOf(input, today, answer),
    isUnchanged: state.overrides.length === 0 && state.added.length === 0
  };
}

/** Those that may close between the day and the period's end, the largest first. */
function dealsUntil(end: IsoDate | undefined, deals: readonly OpenDeal[], asOf: IsoDate): readonly OpenDeal[] {
  return deals
    .filter(({ closeDate }) => end !== undefined && closeDate >= asOf && closeDate <= end)
    .sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
}

function estimate({ payPlan }: QuotaInput, answer: QuotaAnswer): PayEstimate | null {
  const whole = answer.measures.find(({ measure }) => measure === 'Revenue')?.whole;
  return payPlan && whole
    ? estimatePay(payPlan, whole.attainment.quota, whole.attainment.credited, whole.chance?.finish ?? null)
    : null;
}

/** Null: there is no plan of pay, or nothing that it pays by. */
function payOf(input: QuotaInput, before: QuotaAnswer, after: QuotaAnswer) {
  const [today, inCase] = [estimate(input, before), estimate(input, after)];
  return today && inCase ? { today, inCase } : null;
}
