// Numbers of an explanation as text, with the cents and decimals that the formula needs.
import { byNumber, fillPlain } from 'c/phrase';
import { formatNumber, formatRate } from 'c/money';
import type { Figure, FigureCode, FormulaToken, Measure, TermCode, TermNote } from 'c/quotaEngine';
import { exactText, fixed, measureText, shareText, valueText, type QuotaWords } from 'c/quotaSentence';

/** A share to the fourth decimal of a percent, as `40.7895%`. */
const PART_DIGITS = 4;
/** A chance, and an attainment: a tenth of a percent. */
const CHANCE_DIGITS = 1;
const RATIO_DIGITS = 4;

export function figureText({ unit, value }: Figure, measure: Measure, words: QuotaWords): string {
  const { labels, locale } = words;
  if (value === null) {
    return labels.none;
  }
  switch (unit) {
    case 'Value':
      return exactText(value, measure, words);
    case 'Ratio':
      return fixed(value, RATIO_DIGITS, words);
    case 'Rate':
      return formatRate(value, locale);
    case 'Probability':
      return shareText(value, words, CHANCE_DIGITS);
    case 'Days':
      return fillPlain(byNumber(value, labels.box.daysOne, labels.box.days, locale), formatNumber(value, locale));
    default:
      return formatNumber(value, locale);
  }
}

const PERCENT: readonly FigureCode[] = ['Attainment', 'Weighted', 'SegmentShare', 'GoalAttainment'];
/** Of these the page shows tenths of a percent. */
const TENTHS: readonly FigureCode[] = ['Attainment', 'SegmentShare', 'GoalAttainment'];

/** As the page shows the figure, rounded. */
export function shownText(code: FigureCode, { unit, value }: Figure, measure: Measure, words: QuotaWords): string {
  if (value === null) {
    return words.labels.none;
  }
  if (PERCENT.includes(code) || unit === 'Probability') {
    return shareText(value, words, TENTHS.includes(code) ? CHANCE_DIGITS : 0);
  }
  return unit === 'Ratio'
    ? fixed(value, 2, words)
    : unit === 'Value'
      ? valueText(value, measure, words)
      : String(value);
}

type Term = Extract<FormulaToken, { kind: 'Term' }>;

const SHARES: readonly TermCode[] = [
  'ElapsedPart',
  'Attainment',
  'MeasureAttainment',
  'Weighted',
  'SegmentShare',
  'GoalAttainment'
];

/** Parts of a whole are percent, other ratios plain numbers. */
export function termFigure(term: Term, measure: Measure, words: QuotaWords): string {
  const { figure } = term;
  return figure.unit === 'Ratio' && figure.value !== null && SHARES.includes(term.term)
    ? shareText(figure.value, words, term.term === 'ElapsedPart' ? PART_DIGITS : 2)
    : figureText(figure, term.measure ?? measure, words);
}

export function termName({ term, measure }: Term, words: QuotaWords): string {
  const name = words.labels.box[term];
  return measure === null ? name : `${name} · ${measureText(measure, words)}`;
}

const COUNTS = {
  Entries: ['noteEntriesOne', 'noteEntries'],
  Adjustments: ['noteAdjustmentsOne', 'noteAdjustments'],
  Deals: ['noteDealsOne', 'noteDeals'],
  Quotas: ['noteQuotasOne', 'noteQuotas']
} as const;

export function noteText(note: TermNote | null, measure: Measure, words: QuotaWords): string {
  const { box } = words.labels;
  if (note === null) {
    return '';
  }
  switch (note.code) {
    case 'DaysGone':
      return fillPlain(note.weighted ? box.noteDaysWeighted : box.noteDays, note.gone, note.days);
    case 'Short':
    case 'Over': {
      const label = note.code === 'Short' ? box.noteShort : box.noteOver;
      return fillPlain(label, exactText(note.value, measure, words));
    }
    default: {
      const [one, many] = COUNTS[note.code];
      return fillPlain(byNumber(note.count, box[one], box[many], words.locale), note.count);
    }
  }
}
