// What every text about account health needs, and how single values read.
import { formatDay } from 'c/dates';
import type { HealthLabels } from 'c/healthLabels';
import { numberFormat } from 'c/intl';
import { byNumber, fillPlain } from 'c/phrase';

export interface HealthWords {
  readonly labels: HealthLabels;
  readonly locale: string;
  /** The day of the question: its year is left out of short dates. */
  readonly asOf: string;
}

/** How a sign looks; its word says the same. */
export type Tone = 'good' | 'warn' | 'unknown';

export interface Sign {
  readonly tone: Tone;
  readonly icon: string;
  readonly className: string;
  readonly says: string;
}

const ICONS: Readonly<Record<Tone, readonly [icon: string, className: string]>> = {
  good: ['utility:success', 'sign good'],
  warn: ['utility:warning', 'sign warn'],
  unknown: ['utility:help', 'sign quiet']
};

export function signOf(tone: Tone, says: string, icon = ICONS[tone][0]): Sign {
  return { tone, icon, className: ICONS[tone][1], says };
}

/** What is not known. */
export const DASH = '–';
const HUNDREDTH = 100;

/** `Feb 16`, with its year only where it is not the year of the question. */
export const shortDay = (day: string, { locale, asOf }: HealthWords): string =>
  formatDay(day, locale, { unlessOf: asOf });

/** `75.58`, from hundredths. */
export function pointsText(hundredths: number, { locale }: HealthWords): string {
  const format = numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return format.format(hundredths / HUNDREDTH);
}

/** `80` or `8.5`, from hundredths, with decimals only where there are any. */
export const roundText = (hundredths: number, { locale }: HealthWords): string =>
  numberFormat(locale, { maximumFractionDigits: 2 }).format(hundredths / HUNDREDTH);

export const wholeText = (amount: number, { locale }: HealthWords): string =>
  numberFormat(locale, { maximumFractionDigits: 2 }).format(amount);

/** `16 days` */
export function daysText(days: number, { labels, locale }: HealthWords): string {
  return fillPlain(byNumber(days, labels.daysOne, labels.daysMany, locale), days);
}

/** `ML` of Mara Lindqvist. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('');
}
