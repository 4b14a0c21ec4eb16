// Where the deal stands among a program's bands: shares of the bar's width with their words. Pure.
import type { Value, Verdict } from 'c/dealEngine';
import { formatRate } from 'c/money';
import { fillPlain } from 'c/phrase';
import { bandsText, lowerText, measured, rateText } from './formula';
import type { DealWords } from './words';

type Amount = Extract<Value, { code: 'amount' }>;

export interface BarBand {
  readonly from: number;
  readonly to: number;
  readonly rate: string;
  /** Lower bound; empty for the first. */
  readonly lower: string;
}

export interface BarMark {
  readonly at: number;
  readonly text: string;
}

export interface TierBarWords {
  readonly bands: readonly BarBand[];
  /** Before this deal; null where nothing counted yet. */
  readonly before: BarMark | null;
  readonly after: BarMark;
  /** The same in one line. */
  readonly label: string;
}

/** The last band, which has no end, gets a fifth of what is below it; the mark of the deal stays on the bar. */
function scaleOf(bounds: readonly number[], after: number): number {
  return Math.max((bounds.at(-1) ?? 0) * 1.2, after * 1.1, 1);
}

/** Volume so far and with the deal in the tier's measure; null where the worth does not tell it. */
function positions(value: Amount): { readonly before: number; readonly after: number } | null {
  const { measure, calculation, counter, base, baseline } = value;
  const reached = counter + base;
  if (measure === 'Growth') {
    const growth = (volume: number, from: number) => Math.max(0, Math.round(((volume - from) / from) * 1_000_000));
    return calculation === 'Percent' && baseline !== null && baseline > 0
      ? { before: growth(counter, baseline), after: growth(reached, baseline) }
      : null;
  }
  const tells = measure === 'Amount' ? calculation === 'Percent' : calculation === 'PerUnit';
  return tells ? { before: counter, after: reached } : null;
}

/** Tiers that each line reaches by itself have no one place on a bar. */
function isByLine({ mode, slices }: Amount): boolean {
  const rates = new Set(slices.map(({ rate }) => rate));
  return mode === 'Retroactive' ? slices.length > 1 : rates.size < slices.length;
}

function reachedText(at: number, measure: Verdict['tierMeasure'], words: DealWords): string {
  return measure === 'Growth'
    ? formatRate(Math.round(at / 1000) * 1000, words.locale)
    : measured(at, measure, words, true);
}

/** Null for a program with one band, or whose place among them is not known. */
export function tierBarWords({ value, tiers, tierMeasure }: Verdict, words: DealWords): TierBarWords | null {
  const { labels } = words;
  if (value?.code !== 'amount' || tiers.length < 2 || isByLine(value)) {
    return null;
  }
  const places = positions(value);
  if (!places) {
    return null;
  }
  const bounds = tiers.map(({ lower }) => lower);
  const scale = scaleOf(bounds, places.after);
  const amount = (at: number) => reachedText(at, tierMeasure, words);
  const reached = bounds.filter((lower) => lower <= places.after).length - 1;
  const bands = tiers.map(({ lower, rate }, index): BarBand => {
    const text = rateText(rate, value.calculation, words);
    const onAll = index === reached && value.mode === 'Retroactive' && rate !== 0;
    return {
      from: lower / scale,
      to: (bounds[index + 1] ?? scale) / scale,
      rate: onAll ? fillPlain(labels.barAllVolume, text) : text,
      lower: lower === 0 ? '' : lowerText(lower, tierMeasure, words)
    };
  });
  const first = bounds[0] ?? 0;
  const withGap = first > 0 ? [{ from: 0, to: first / scale, rate: '', lower: '' }, ...bands] : bands;
  const before =
    places.before > 0 ? { at: places.before / scale, text: fillPlain(labels.barSoFar, amount(places.before)) } : null;
  const after = { at: places.after / scale, text: fillPlain(labels.barWith, amount(places.after)) };
  const told = bandsText(tiers, tierMeasure, value.calculation, words);
  return {
    bands: withGap,
    before,
    after,
    label: before
      ? fillPlain(labels.barLabelBoth, told, before.text, after.text)
      : fillPlain(labels.barLabel, told, after.text)
  };
}
