// What the ticker shows of an answer: the sentence, a bullet and four figures. Pure.
import { fillPlain, type Part } from 'c/phrase';
import type { MeasureAnswer, QuotaAnswer, QuotaInput } from 'c/quotaEngine';
import {
  belowHeadline,
  figuresOf,
  headline,
  measureText,
  namesOf,
  problemNotes,
  shareText,
  shortText,
  weekday,
  type Figure,
  type QuotaWords
} from 'c/quotaSentence';

/** Four figures fit beside the page; the tracker has all. */
const SHOWN: readonly string[] = ['Attainment', 'Pace', 'Gap'];

export interface TickerStanding {
  readonly subtitle: string;
  readonly headline: readonly Part[];
  /** Null: the sentence says all. */
  readonly below: string | null;
  /** Empty without an attainment. */
  readonly figures: readonly (Omit<Figure, 'name'> & { readonly name: string })[];
  readonly credited: number | null;
  readonly plan: number | null;
  readonly bulletLabel: string;
  /** Whether the tracker has notes: something is not counted, or does not fit. */
  readonly isPartial: boolean;
}

/** @returns null: the period is not in the input */
export function standingOf(input: QuotaInput, answer: QuotaAnswer, words: QuotaWords): TickerStanding | null {
  const period = input.periods.find(({ key }) => key === answer.period);
  const row = answer.measures.find(({ measure }) => measure === answer.measure)?.whole;
  if (!period || !row) {
    return null;
  }
  const { attainment, pace } = row;
  const { attained, quota } = attainment;
  const about = { answer, row, period };
  const plan = pace.expected === null || quota === null || quota <= 0 ? null : pace.expected / quota;
  const texts = [attained, plan].map((share) => (share === null ? words.labels.none : shareText(share, words)));
  return {
    subtitle: fillPlain(words.labels.subtitle, period.name, weekday(answer.asOf, words)),
    headline: headline(about, words),
    below: belowHeadline(about, words),
    figures: attained === null ? [] : figures(answer, row, words),
    credited: attained,
    plan,
    bulletLabel: fillPlain(words.labels.bulletText, measureText(answer.measure, words), period.name, ...texts),
    isPartial: problemNotes(answer.problems, { names: namesOf(input), dealCount: 0 }, words).length > 0
  };
}

function figures(answer: QuotaAnswer, row: MeasureAnswer, words: QuotaWords): TickerStanding['figures'] {
  const { labels } = words;
  const { chance } = row;
  const likely = chance && {
    name: 'Chance',
    label: labels.ticker.chance,
    figure: shareText(chance.hit, words),
    note: chance.finish ? fillPlain(labels.middleFinish, shortText(chance.finish.middle, answer.measure, words)) : '',
    standing: null
  };
  const shown = figuresOf(answer, row, words).filter(({ name }) => SHOWN.includes(name));
  return likely ? [...shown, likely] : shown;
}
