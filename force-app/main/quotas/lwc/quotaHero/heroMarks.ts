// What the hero shows and where: booked bar, plan, quota and range of the finish on one axis. Pure.
import { axisEnd, percentText, placeLabels, shareOf, type LabelWish } from 'c/chartScale';
import { fillPlain } from 'c/phrase';
import type { MeasureAnswer } from 'c/quotaEngine';
import { shortText, valueText, type QuotaWords } from 'c/quotaSentence';

/** Below this the labels are short and in two lines. */
export const NARROW = 480;
/** Mean width of a letter of the labels, with room to spare: browsers and fonts differ. */
const LETTER = 7.2;

export interface HeroLabel {
  readonly key: string;
  readonly text: string;
  readonly note: string;
  readonly style: string;
  readonly isStrong: boolean;
  /** Its left edge, CSS pixels. */
  readonly from: number;
}

export interface HeroMarks {
  readonly booked: string;
  readonly bookedText: string;
  /** Whether its text has room in the bar. */
  readonly bookedFits: boolean;
  readonly plan: string | null;
  readonly quota: string | null;
  readonly range: { readonly x: string; readonly width: string; readonly end: string; readonly middle: string } | null;
  readonly above: readonly HeroLabel[];
  readonly below: readonly HeroLabel[];
  /** What is still to win; beside the range's labels where they leave it room, else below them. */
  readonly toWin: { readonly text: string; readonly note: string; readonly isBeside: boolean } | null;
  /** For who cannot see it. */
  readonly label: string;
}

interface Wish {
  readonly key: string;
  readonly value: number;
  readonly long: string;
  readonly short: string;
  readonly note: string;
  readonly shortNote: string;
  readonly isStrong: boolean;
}

/** @param width of the axis, CSS pixels */
export function heroMarks(row: MeasureAnswer, width: number, words: QuotaWords): HeroMarks {
  const { attainment, pace, chance } = row;
  const { credited, quota, measure } = attainment;
  // Without an open deal the finish is what is booked: no range is hoped for.
  const finish = chance && chance.deals > 0 ? chance.finish : null;
  const end = axisEnd([credited, quota ?? 0, pace.expected ?? 0, finish?.strong ?? 0]);
  const at = (value: number): number => shareOf(value, 0, end);
  const { labels } = words;
  const narrow = width < NARROW;
  const below = placed(belowWishes(row, words), at, width, narrow);
  const bookedText = narrow
    ? shortText(credited, measure, words)
    : fillPlain(labels.booked, valueText(credited, measure, words));
  return {
    booked: percentText(at(credited)),
    bookedText,
    bookedFits: at(credited) * width > bookedText.length * LETTER + 16,
    plan: pace.expected === null ? null : percentText(at(pace.expected)),
    quota: quota === null ? null : percentText(at(quota)),
    range: finish && {
      x: percentText(at(finish.weak)),
      width: percentText(at(finish.strong) - at(finish.weak)),
      end: percentText(at(finish.strong)),
      middle: percentText(at(finish.middle))
    },
    above: placed(aboveWishes(row, words), at, width, narrow),
    below,
    toWin: toWin(row, { narrow, room: Math.min(...below.map(({ from }) => from)) }, words),
    label: heroLabel(row, words)
  };
}

function aboveWishes({ attainment: { quota, measure }, pace: { expected } }: MeasureAnswer, words: QuotaWords): Wish[] {
  const { labels } = words;
  const wish = (key: string, value: number, long: string, short: string, isStrong: boolean): Wish => ({
    key,
    value,
    long: fillPlain(long, valueText(value, measure, words)),
    short: fillPlain(short, shortText(value, measure, words)),
    note: '',
    shortNote: '',
    isStrong
  });
  return [
    ...(expected === null ? [] : [wish('plan', expected, labels.planToDate, labels.planShort, false)]),
    ...(quota === null ? [] : [wish('quota', quota, labels.quotaMark, labels.quotaMark, true)])
  ];
}

function belowWishes({ attainment: { measure }, chance }: MeasureAnswer, words: QuotaWords): Wish[] {
  const { labels } = words;
  if (!chance?.finish || chance.deals === 0) {
    return [];
  }
  const { weak, middle, strong } = chance.finish;
  const wish = (key: string, value: number, [long, note, shortNote]: readonly [string, string, string]): Wish => {
    const short = shortText(value, measure, words);
    return { key, value, long: fillPlain(long, short), short, note, shortNote, isStrong: key === 'middle' };
  };
  return [
    wish('weak', weak, [labels.weakFinish, labels.weakNote, labels.weakShort]),
    wish('middle', middle, [labels.middleFinish, labels.middleNote, labels.middleShort]),
    wish('strong', strong, [labels.strongFinish, labels.strongNote, labels.strongShort])
  ];
}

const widthOf = ([text, note]: readonly [string, string]): number => Math.max(text.length, note.length) * LETTER;

const label = (wish: Wish, form: readonly [string, string], at: number, width: number): HeroLabel => ({
  key: wish.key,
  text: form[0],
  note: form[1],
  style: `left: ${percentText(at / width)}`,
  isStrong: wish.isStrong,
  from: at - widthOf(form) / 2
});

/** Labels that collide move apart; without room they drop their second line, then shorten, then only the strong stays. */
function placed(
  wishes: readonly Wish[],
  at: (value: number) => number,
  width: number,
  narrow: boolean
): readonly HeroLabel[] {
  const forms: readonly ((wish: Wish) => readonly [text: string, note: string])[] = [
    ...(narrow ? [] : [({ long, note }: Wish) => [long, note] as const, ({ long }: Wish) => [long, ''] as const]),
    ({ short, shortNote }) => [short, shortNote],
    ({ short }) => [short, '']
  ];
  for (const form of forms) {
    const places = placeLabels(
      wishes.map((wish): LabelWish => ({ key: wish.key, at: at(wish.value) * width, width: widthOf(form(wish)) })),
      width
    );
    if (places) {
      return wishes.map((wish) => label(wish, form(wish), places.find(({ key }) => key === wish.key)?.at ?? 0, width));
    }
  }
  return wishes
    .filter(({ isStrong }) => isStrong)
    .map((wish) => label(wish, [wish.short, ''], at(wish.value) * width, width));
}

/** Between what is to win and the first label of the range, CSS pixels. */
const APART = 8;

/** @param room CSS pixels up to the first label of the range; endless without one */
function toWin(
  { attainment: { gap, measure }, chance }: MeasureAnswer,
  { narrow, room }: { readonly narrow: boolean; readonly room: number },
  words: QuotaWords
): HeroMarks['toWin'] {
  const { labels } = words;
  if (gap === null || gap === 0 || !chance) {
    return null;
  }
  const amount = valueText(gap, measure, words);
  if (narrow) {
    const short = [fillPlain(labels.toWinShort, amount), fillPlain(labels.toWinDeals, chance.deals)] as const;
    return { text: short[0], note: short[1], isBeside: isBeside(widthOf(short), room) };
  }
  const texts = [labels.stillToWinAlone, labels.stillToWinOne];
  const text = fillPlain(texts[chance.deals] ?? labels.stillToWin, amount, chance.deals);
  return { text, note: '', isBeside: isBeside(text.length * LETTER, room) };
}

/** Without labels of a range there is nothing to stand beside. */
function isBeside(width: number, room: number): boolean {
  return Number.isFinite(room) && width + APART < room;
}

function heroLabel({ attainment, pace, chance }: MeasureAnswer, words: QuotaWords): string {
  const { labels } = words;
  const say = (value: number | null | undefined): string => {
    return value === null || value === undefined ? labels.none : valueText(value, attainment.measure, words);
  };
  const { finish } = chance ?? { finish: null };
  return fillPlain(
    labels.heroLabel,
    ...[attainment.credited, attainment.quota, pace.expected, finish?.weak, finish?.strong, finish?.middle].map(say)
  );
}
