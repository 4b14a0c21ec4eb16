// What every text about a plan needs, and how single values read.
import { formatDay } from 'c/dates';
import { dateFormat, numberFormat } from 'c/intl';
import { formatMoney, type Currency } from 'c/money';
import { fillPlain } from 'c/phrase';
import type { Objective, ObjectiveMeasure, PlanInput } from 'c/planEngine';
import type { PlanLabels } from 'c/planLabels';

export interface PlanWords {
  readonly labels: PlanLabels;
  readonly locale: string;
  readonly currency: Currency;
  /** The day of the question: its year is left out of short dates. */
  readonly asOf: string;
  readonly editable: boolean;
  readonly costVisible: boolean;
}

export function wordsOf(input: PlanInput, labels: PlanLabels, locale: string): PlanWords {
  const { currencyCode, currencyDecimals, today, editable, costVisible } = input;
  return {
    labels,
    locale,
    currency: { code: currencyCode, decimals: currencyDecimals },
    asOf: today,
    editable,
    costVisible
  };
}

/** `Feb 16`, with its year only where it is not the year of the question. */
export function shortDay(day: string, { locale, asOf }: PlanWords): string {
  return formatDay(day, locale, { unlessOf: asOf });
}

/** `75.58`, from hundredths. */
export function pointsText(hundredths: number, { locale }: PlanWords): string {
  return numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(hundredths / 100);
}

/** `80`, from hundredths, with decimals only where there are any. */
export function roundText(hundredths: number, { locale }: PlanWords): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(hundredths / 100);
}

/** `$8,500` */
export function moneyText(minor: number, { currency, locale }: PlanWords): string {
  return formatMoney(minor, currency, locale, true);
}

const FIGURE = 10_000;
const RATES: readonly (ObjectiveMeasure | null)[] = ['Margin Rate', 'On-Time Lines'];

/** `$412,000`, `14.2%` or `8.5`, by the measure; ten-thousandths of its unit. */
export function figureText(figure: number, measure: ObjectiveMeasure | null, words: PlanWords): string {
  const { locale, currency } = words;
  const value = figure / FIGURE;
  if (measure === 'Revenue') {
    return moneyText(Math.round(value * 10 ** currency.decimals), words);
  }
  return RATES.includes(measure)
    ? numberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(value / 100)
    : numberFormat(locale, { maximumFractionDigits: 4 }).format(value);
}

const MEASURES = {
  Revenue: 'Revenue',
  'Margin Rate': 'MarginRate',
  'On-Time Lines': 'OnTimeLines',
  Satisfaction: 'Satisfaction',
  'Open Cases': 'OpenCases',
  'Product Breadth': 'ProductBreadth',
  Manual: 'Manual'
} as const;

/** Choices of a measure; of margin only for those who may see it. */
export function measureOptions({ labels, costVisible }: PlanWords) {
  return (Object.keys(MEASURES) as ObjectiveMeasure[])
    .filter((measure) => costVisible || measure !== 'Margin Rate')
    .map((measure) => ({ value: measure, label: labels[MEASURES[measure]] }));
}

/** What is entered by hand is named by its unit. */
export function measureText({ measure, unit }: Objective, { labels }: PlanWords): string {
  if (measure === null) {
    return '';
  }
  return measure === 'Manual' && unit ? unit : labels[MEASURES[measure]];
}

/** Parts per million as whole percent; what is not all is never shown as all. */
export function shareText(ppm: number, { locale }: PlanWords): string {
  const whole = Math.round(ppm / FIGURE);
  const shown = whole === 100 && ppm < 1_000_000 ? 99 : whole;
  return numberFormat(locale, { style: 'percent' }).format(shown / 100);
}

/** `9:41 AM`, in the time zone of whoever reads it. */
export function timeText(at: number, { locale }: PlanWords): string {
  return dateFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(new Date(at));
}

const DAY = 86_400_000;
const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Days that a date lies before the day of the question. */
export function daysAgo(day: string, { asOf }: PlanWords): number {
  return dayOf(asOf) - dayOf(day);
}

/** A field of an item, for those who hear it: `Target, Site managers recommend us`. */
export function fieldLabel(field: string, item: string, { labels }: PlanWords): string {
  return fillPlain(labels.fieldOf, field, item);
}

/** Links of items to objectives: `O3`, and its name. */
export interface ObjectiveOption {
  readonly value: string;
  /** `O3` */
  readonly short: string;
  /** `O3 Current network at all four sites` */
  readonly label: string;
}

export function objectiveOptions(objectives: readonly Objective[], { labels }: PlanWords): readonly ObjectiveOption[] {
  return objectives.map(({ id, name }, index) => {
    const short = fillPlain(labels.objectiveNumber, index + 1);
    return { value: id, short, label: `${short} ${name}` };
  });
}

/** Items as their order has them; without a position after those with one. */
export function inOrder<Item extends { readonly position: number | null }>(items: readonly Item[]): readonly Item[] {
  const place = ({ position }: Item): number => position ?? Infinity;
  return items.some((one, index) => index > 0 && place(items[index - 1] as Item) > place(one))
    ? [...items].sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)))
    : items;
}
