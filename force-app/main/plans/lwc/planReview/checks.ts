// What stands between a plan and compliance (R12), each with a sign and a word. Pure.
import { fillPlain, listOf } from 'c/phrase';
import type { Completeness, PlanInput } from 'c/planEngine';
import { shortDay, standardText, type PlanWords } from 'c/planSentence';

export type CheckTone = 'good' | 'near' | 'warn' | 'bad';

export interface Check {
  readonly key: string;
  readonly tone: CheckTone;
  readonly text: string;
}

export interface StandardView {
  readonly score: string;
  readonly verdict: string;
  readonly meets: boolean;
  /** Hundredths of a point, for the bar. */
  readonly points: number;
  readonly threshold: number;
  readonly meter: string;
  /** What still costs points. */
  readonly open: readonly { readonly place: string; readonly text: string }[];
}

export function standardView(input: PlanInput, complete: Completeness, words: PlanWords): StandardView | null {
  if (!input.standard) {
    return null;
  }
  const { score, verdict, meets, meter, items } = standardText(input.standard, complete, words);
  return {
    ...{ score, verdict, meets, meter },
    points: complete.score ?? 0,
    threshold: complete.threshold,
    open: items
      .filter((item) => item.open !== '')
      .map(({ place, label, note, open }) => ({
        place,
        text: fillPlain(words.labels.reviewOpenItem, label, note, open)
      }))
  };
}

function mustCheck({ standard }: PlanInput, { mustHavesMissing }: Completeness, words: PlanWords): Check {
  const { labels, locale } = words;
  const names = mustHavesMissing.map((place) => standard?.items.find((item) => item.place === place)?.label ?? place);
  return names.length === 0
    ? { key: 'must', tone: 'good', text: labels.reviewMustNone }
    : { key: 'must', tone: 'bad', text: fillPlain(labels.reviewMust, listOf(names, locale, 'conjunction')) };
}

function signCheck({ profile: { signedOn, signedBy } }: PlanInput, words: PlanWords): Check {
  const { labels } = words;
  return signedOn && signedBy
    ? { key: 'sign', tone: 'good', text: fillPlain(labels.reviewSigned, signedBy.name, shortDay(signedOn, words)) }
    : { key: 'sign', tone: 'warn', text: labels.reviewUnsigned };
}

function dueCheck({ today, profile: { nextReview } }: PlanInput, words: PlanWords): Check {
  const { labels } = words;
  if (nextReview === null) {
    return { key: 'due', tone: 'warn', text: labels.reviewUnplanned };
  }
  const day = shortDay(nextReview, words);
  return nextReview < today
    ? { key: 'due', tone: 'warn', text: fillPlain(labels.reviewOverdue, day) }
    : { key: 'due', tone: 'good', text: fillPlain(labels.reviewDue, day) };
}

export function checksOf(input: PlanInput, complete: Completeness, words: PlanWords): readonly Check[] {
  const checks = [mustCheck(input, complete, words), signCheck(input, words), dueCheck(input, words)];
  const isLast =
    input.profile.status === 'Submitted' && complete.meetsThreshold && complete.mustHavesMissing.length === 0;
  return isLast ? [...checks, { key: 'last', tone: 'near', text: words.labels.reviewLastStep }] : checks;
}
