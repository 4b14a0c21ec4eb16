// The way from the quota to the gap: a step down for the credit of each segment. Pure.
import type { WaterfallBar } from 'c/marginWaterfall';
import type { Explanation, Segment } from 'c/quotaEngine';
import { shortText, type QuotaWords } from 'c/quotaSentence';

/** As the page lists them, from what was kept to what is new. */
const SEGMENTS: readonly Segment[] = ['Retained', 'Expansion', 'New'];

/** The quota of the formula; null: none is set. */
export function quotaOf({ formula }: Explanation): number | null {
  const token = formula.find((one) => one.kind === 'Term' && one.term === 'Quota');
  return token?.kind === 'Term' ? token.figure.value : null;
}

/** Empty: there is no quota to come from. Credit over the quota ends below the ground, and says so. */
export function gapBars(explanation: Explanation, words: QuotaWords): readonly WaterfallBar[] {
  const quota = quotaOf(explanation);
  if (quota === null) {
    return [];
  }
  const { labels } = words;
  const text = (value: number): string => {
    const shown = shortText(Math.abs(value), explanation.question.measure, words);
    return value < 0 ? `−${shown}` : shown;
  };
  const bar = (key: string, label: string, amount: number, isTotal: boolean): WaterfallBar => ({
    key,
    label,
    amount,
    text: text(amount),
    share: '',
    isTotal,
    isHoped: false,
    isStrong: key === 'gap'
  });
  const steps = SEGMENTS.flatMap((segment) => {
    const of = explanation.credits.filter((credit) => credit.segment === segment);
    const sum = of.reduce((total, { credit }) => total + credit, 0);
    return of.length ? [bar(segment, labels[segment], sum === 0 ? 0 : -sum, false)] : [];
  });
  const left = steps.reduce((rest, { amount }) => rest + amount, quota);
  const last = bar('gap', left < 0 ? labels.box.gapOver : labels.box.Gap, left, true);
  return [bar('quota', labels.box.Quota, quota, true), ...steps, last];
}
