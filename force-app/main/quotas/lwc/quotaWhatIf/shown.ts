// What a what-if shows beside the answer: whose it is, its deals, the axis of chances, pay today and in the case. Pure.
import { estimatePay, type PayEstimate } from 'c/payEstimate';
import { fillPlain } from 'c/phrase';
import { lookedAt, type IsoDate, type OpenDeal, type QuotaAnswer, type QuotaInput } from 'c/quotaEngine';
import { shareText, weekday, type QuotaWords } from 'c/quotaSentence';

const AXIS = [0, 0.25, 0.5, 0.75, 1];

export function axisOf(words: QuotaWords) {
  return AXIS.map((at) => ({ at, text: shareText(at, words) }));
}

export function subtitleOf(input: QuotaInput, words: QuotaWords): string {
  const period = lookedAt(input)?.name ?? '';
  return fillPlain(words.labels.inCase.subtitle, input.user.name, period, weekday(words.asOf, words));
}

/** Those that may close between the day and the period's end, the largest first. */
export function dealsUntil(end: IsoDate | undefined, deals: readonly OpenDeal[], asOf: IsoDate): readonly OpenDeal[] {
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
export function payOf(input: QuotaInput, before: QuotaAnswer, after: QuotaAnswer) {
  const [today, inCase] = [estimate(input, before), estimate(input, after)];
  return today && inCase ? { today, inCase } : null;
}
