// The sentence on top of the glass box, and the one that compares with what is stored.
import { bold, fill, fillPlain, type Part } from 'c/phrase';
import type { Explanation } from 'c/quotaEngine';
import { measureText, shareText, shortDay, valueText, type QuotaWords } from 'c/quotaSentence';
import { figureText, shownText } from './figure';

export function boxTitle({ question, figure }: Explanation, words: QuotaWords): readonly Part[] {
  const { box } = words.labels;
  const { measure } = question;
  const shown = shownText(question.figure, figure, measure, words);
  if (figure.value === null) {
    return fill(box.titleGeneral, box[question.figure], bold(shown));
  }
  switch (question.figure) {
    case 'Pace':
      return fill(box.titlePace, bold(shown), shareText(figure.value, words), shortDay(words.asOf, words));
    case 'Gap':
      return fill(box.titleGap, bold(valueText(figure.value, measure, words)), shareText(1, words));
    case 'Attainment':
      return fill(box.titleAttainment, bold(shown));
    case 'Chance':
      return fill(box.titleChance, bold(shown));
    case 'JointChance':
      return fill(box.titleJoint, bold(shown));
    default:
      return fill(box.titleGeneral, box[question.figure], bold(shown));
  }
}

/**
 * What the figure is of: `Revenue · Q1 2025 · Expansion · until Feb 12, 2025`.
 * @param names of periods by key
 */
export function boxAbout({ question }: Explanation, names: ReadonlyMap<string, string>, words: QuotaWords): string {
  const { figure, measure, period, segment, creditBy } = question;
  const { labels } = words;
  return [
    // Several measures are in these.
    ...(figure === 'JointChance' || figure === 'Weighted' ? [] : [measureText(measure, words)]),
    names.get(period) ?? period,
    ...(segment ? [labels[segment]] : []),
    ...(creditBy ? [fillPlain(labels.box.aboutUntil, shortDay(creditBy, words))] : [])
  ].join(' · ');
}

/** Null: nothing is stored of the figure. */
export function storedText({ stored, question }: Explanation, words: QuotaWords) {
  if (!stored) {
    return null;
  }
  const { box } = words.labels;
  const text = fillPlain(
    stored.agrees ? box.storedSame : box.storedOther,
    shortDay(stored.on, words),
    figureText(stored.figure, question.measure, words)
  );
  return { text, agrees: stored.agrees };
}
