// What a path may be asked for: a chance to reach, and measures alone or together. Pure.
import { fillPlain } from 'c/phrase';
import { lookedAt, type Measure, type QuotaAnswer, type QuotaInput, type Rate } from 'c/quotaEngine';
import { shareText, valueText, type QuotaWords } from 'c/quotaSentence';
import { measuresWithQuota } from './question';

const LEVELS: readonly Rate[] = [500_000, 600_000, 700_000, 800_000, 900_000, 950_000];
const MILLION = 1_000_000;
/** All measures that have a quota, together. */
export const BOTH = 'Both';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** @param chosen is among them, whatever it is */
export function levelOptions(chosen: Rate, words: QuotaWords): readonly Option[] {
  return [...new Set([...LEVELS, chosen])]
    .sort((one, other) => one - other)
    .map((level) => ({
      value: String(level),
      label: fillPlain(words.labels.path.levelOption, shareText(level / MILLION, words))
    }));
}

export function measureOptions(possible: readonly Measure[], { labels }: QuotaWords): readonly Option[] {
  const single = possible.map((measure) => ({ value: measure as string, label: labels[measure] }));
  return single.length > 1 ? [...single, { value: BOTH, label: labels.path.both }] : single;
}

/** What a choice of {@link measureOptions} means. */
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
