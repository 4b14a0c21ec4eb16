// What a choice of measures means, and whose path it is. Pure.
import { fillPlain } from 'c/phrase';
import { BOTH } from 'c/pathControls';
import { lookedAt, type Measure, type QuotaAnswer, type QuotaInput } from 'c/quotaEngine';
import { valueText, type QuotaWords } from 'c/quotaSentence';
import { measuresWithQuota } from './question';

/** All that may be chosen together where there are several, else the only one. */
export function firstChoice(possible: readonly Measure[]): string {
  return possible.length > 1 ? BOTH : (possible[0] ?? 'Revenue');
}

/** What a choice of the controls means. */
export function measuresOf(answer: QuotaAnswer, chosen: string): readonly Measure[] {
  return chosen === BOTH ? measuresWithQuota(answer) : [chosen as Measure];
}

/** Whose quota, of which period, and what is missing of it. */
export function subtitleOf(
  input: QuotaInput,
  answer: QuotaAnswer,
  measures: readonly Measure[],
  words: QuotaWords
): string {
  const { path } = words.labels;
  const gaps = measures.map((measure) => {
    const row = answer.measures.find((one) => one.measure === measure);
    return valueText(row?.whole.attainment.gap ?? 0, measure, words);
  });
  const about = [input.user.name, lookedAt(input)?.name ?? ''] as const;
  const [first = valueText(0, 'Revenue', words), second] = gaps;
  return second === undefined
    ? fillPlain(path.subtitle, ...about, first)
    : fillPlain(path.subtitleBoth, ...about, first, second);
}
