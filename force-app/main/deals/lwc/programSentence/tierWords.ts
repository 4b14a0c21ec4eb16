// Bounds and rates of tiers as text, and what is wrong with the tiers; the faults are the engine's.
import type { CompiledProgram, Problem } from 'c/dealEngine';
import { formatMoney, formatNumber, formatRate } from 'c/money';
import { fillPlain } from 'c/phrase';
import type { RuleWords } from './words';

type Measure = CompiledProgram['tierMeasure'];

/** A lower bound: `$250,000`, `40`, `12%`. */
export function lowerText(lower: number, measure: Measure, { currency, locale }: RuleWords): string {
  return {
    Amount: () => formatMoney(lower, currency, locale, true),
    Quantity: () => formatNumber(lower, locale),
    Growth: () => formatRate(lower, locale)
  }[measure]();
}

/** A rate: `4.5%`, `$250`. */
export function rateText(
  rate: number,
  { calculation }: Pick<CompiledProgram, 'calculation'>,
  { currency, locale }: RuleWords
): string {
  return calculation === 'Percent' ? formatRate(rate, locale) : formatMoney(rate, currency, locale, true);
}

/**
 * The first fault of the tiers, null: none. Tiers that do not start with nothing can be judged, but their author has
 * most likely forgotten the first.
 */
export function tierStatus(
  program: CompiledProgram,
  problems: readonly Problem[],
  words: RuleWords
): { readonly text: string; readonly level: 'advice' | 'fault' } | null {
  const { labels } = words;
  for (const { code, params } of problems) {
    switch (code) {
      case 'BANDS_MISSING':
        return { text: fillPlain(labels.startWith, lowerText(0, program.tierMeasure, words)), level: 'fault' };
      case 'BANDS_OVERLAP': {
        const from = lowerText(Number(params.from), program.tierMeasure, words);
        return { text: fillPlain(labels.overlap, from), level: 'fault' };
      }
      case 'BAND_INCOMPLETE':
        return { text: fillPlain(labels.fillTier, String(params.band)), level: 'fault' };
      case 'BAND_NEGATIVE':
        return { text: fillPlain(labels.tierNegative, String(params.band)), level: 'fault' };
      case 'AMOUNT_TOO_LARGE':
        if (params.band !== undefined) {
          return { text: fillPlain(labels.tierTooLarge, String(params.band)), level: 'fault' };
        }
        break;
      case 'MEASURE_NOT_FOR_CALCULATION':
        return params.mode === 'Marginal'
          ? { text: labels.sliceNotPossible, level: 'fault' }
          : { text: labels.measureNotPossible, level: 'fault' };
      default:
    }
  }
  const starts = program.calculation === 'SpecialPrice' || program.tiers.some(({ lower }) => lower === 0);
  return starts
    ? null
    : { text: fillPlain(labels.startWith, lowerText(0, program.tierMeasure, words)), level: 'advice' };
}
