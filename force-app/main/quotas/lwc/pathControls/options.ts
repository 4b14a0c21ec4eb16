// What a path may be asked for: a chance to reach, and measures alone or together. Pure.
import { fillPlain } from 'c/phrase';
import type { Measure, Rate } from 'c/quotaEngine';
import { shareText, type QuotaWords } from 'c/quotaSentence';

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
