// What stands beside the sentence: notes of what does not fit, weeks and last year of the charts, why the chance changed. Pure.
import type { QuotaAnswer, QuotaInput } from 'c/quotaEngine';
import { bridgeText, namesOf, problemNotes, type QuotaWords } from 'c/quotaSentence';

export function besideOf(input: QuotaInput, answer: QuotaAnswer, words: QuotaWords) {
  const { measure, period, chanceBridge } = answer;
  const names = namesOf(input);
  const days = new Map(input.credits.map(({ id, date }) => [id, date]));
  const nameOf = (key: string | undefined) => input.periods.find((one) => one.key === key)?.name;
  const end = input.periods.find(({ key }) => key === period)?.end ?? '';
  const beforePeriod = answer.comparisons.find((one) => one.with === 'LastYear')?.period;
  const dealCount = input.deals.filter(({ closeDate }) => closeDate <= end).length;
  return {
    notes: problemNotes(answer.problems, { names, dealCount, days }, words),
    weeks: input.snapshots
      .filter((one) => !one.latest && one.measure === measure && one.period === input.period)
      .map(({ date }) => date),
    /** Name of last year's period; null: there is none. */
    before: nameOf(beforePeriod) ?? null,
    beforePeriod: beforePeriod ?? null,
    bridge: chanceBridge && bridgeText(chanceBridge, measure, names, words)
  };
}
