// The standard in words: the score, the shortest way, and what each item lacks.
import { bold, fill, fillPlain, listOf, plain, type Part } from 'c/phrase';
import type { Completeness, ItemScore, Lack, PlanPlace, Standard } from 'c/planEngine';
import { pointsText, roundText, shareText, type PlanWords } from './words';

export type ItemState = 'complete' | 'partly' | 'missing';

export interface ItemText {
  readonly place: PlanPlace;
  readonly label: string;
  readonly points: string;
  readonly weight: string;
  /** What is open, or what there is. */
  readonly note: string;
  /** What it could still bring; empty: nothing. */
  readonly open: string;
  readonly state: ItemState;
  /** The state as heard. */
  readonly says: string;
  /** Parts per million of its weight. */
  readonly share: number;
}

export interface StandardText {
  readonly score: string;
  readonly verdict: string;
  readonly meets: boolean;
  readonly meter: string;
  readonly mark: string;
  readonly way: readonly Part[];
  readonly then: string;
  readonly items: readonly ItemText[];
}

const MILLION = 1_000_000;
const FULL = 10_000;

export function standardText(standard: Standard, complete: Completeness, words: PlanWords): StandardText {
  const { labels } = words;
  const { score, threshold, mustHavesMissing: missing } = complete;
  const meets = complete.meetsThreshold && missing.length === 0;
  const labelOf = (place: PlanPlace): string => standard.items.find((item) => item.place === place)?.label ?? place;
  const mark = fillPlain(labels.standardAt, roundText(threshold, words));
  return {
    score: score === null ? '' : pointsText(score, words),
    verdict: verdictText(complete, words),
    meets,
    meter: fillPlain(labels.standardMeter, pointsText(score ?? 0, words), roundText(threshold, words)),
    mark,
    way: wayText(complete, labelOf, words),
    then: complete.isApproved ? (complete.reviewOverdue ? labels.standardReview : '') : labels.standardApproval,
    items: complete.items.map((item) => itemText(item, labelOf(item.place), words))
  };
}

function verdictText({ meetsThreshold, mustHavesMissing, threshold }: Completeness, words: PlanWords): string {
  const { labels } = words;
  if (!meetsThreshold) {
    return labels.standardBelow;
  }
  if (mustHavesMissing.length > 0) {
    return mustHavesMissing.length === 1
      ? labels.standardMustHave
      : fillPlain(labels.standardMustHaves, mustHavesMissing.length);
  }
  return fillPlain(labels.standardMeets, roundText(threshold, words));
}

function wayText(complete: Completeness, labelOf: (place: PlanPlace) => string, words: PlanWords): readonly Part[] {
  const { labels, locale } = words;
  const { way, items, score, mustHavesMissing } = complete;
  if (way.length === 0) {
    return fill(labels.standardWayDone);
  }
  const gain = items.reduce((sum, item) => sum + (way.includes(item.place) ? item.gain : 0), 0);
  const after = bold(pointsText(Math.min(FULL, (score ?? 0) + gain), words));
  const names = listOf(way.map(labelOf), locale, 'conjunction');
  const lifts = fill(way.length === 1 ? labels.standardWayOne : labels.standardWayMany, names, after);
  const isMust = way.length === 1 && mustHavesMissing.some((place) => way.includes(place));
  return isMust ? [...lifts, { text: ' ' }, ...fill(labels.standardWayMust)] : lifts;
}

const countText = ({ place, count, wanted }: ItemScore, { labels }: PlanWords): string =>
  fillPlain(labels[`count${place}`], count, wanted);

function itemText(item: ItemScore, label: string, words: PlanWords): ItemText {
  const { labels } = words;
  const { place, points, weight, gain } = item;
  const isComplete = gain === 0 && item.countShare >= MILLION && item.freshness >= MILLION;
  const share = weight === 0 ? MILLION : Math.round((points / weight) * MILLION);
  const state: ItemState = isComplete ? 'complete' : item.missing ? 'missing' : 'partly';
  const says = {
    complete: labels.standardComplete,
    missing: labels.standardMissing,
    partly: fillPlain(labels.standardPartly, shareText(share, words))
  };
  return {
    place,
    label,
    points: pointsText(points, words),
    weight: fillPlain(labels.standardPoints, roundText(weight, words)),
    note: isComplete ? countText(item, words) : openText(item, words),
    open: gain > 0 ? fillPlain(labels.standardOpen, pointsText(gain, words)) : '',
    state,
    says: says[state],
    share
  };
}

function openText(item: ItemScore, words: PlanWords): string {
  const { labels } = words;
  const must = item.mustHave && item.missing;
  if (must) {
    const what = item.place === 'SignOff' ? labels.standardSignOff : countText(item, words);
    return fillPlain(labels.standardMust, what);
  }
  if (item.freshness < MILLION && item.age !== null && item.cadenceDays !== null) {
    return fillPlain(labels.standardAge, item.age, item.cadenceDays);
  }
  return item.lacks.length > 0 && item.entries > 0
    ? fillPlain(labels.standardLacks, item.lacks.length, item.entries, reasonsText(item.lacks, words))
    : countText(item, words);
}

/** Why entries do not count, each reason once. */
export function reasonsText(lacks: readonly Lack[], { labels, locale }: PlanWords): string {
  const codes = [...new Set(lacks.flatMap((lack) => lack.codes))];
  return listOf(
    codes.map((code) => labels[`lack${code}`]),
    locale,
    'disjunction'
  );
}

/** The way as heard. */
export const spoken = (text: StandardText): string => `${text.score} ${plain(text.way)}`;
