// What a chart shows of a report: categories, series of values, and how the values are written.
import type { ReportGroup, ReportResult } from './analytics.ts';

export interface ChartSeries {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Of the figures: `currency`, `percent`, `double`, `int`. */
  readonly dataType: string;
}

export interface Shown {
  readonly locale: string;
  readonly currency: string;
}

/** Series are the second grouping, or the figures of the report where it has one grouping. */
export function chartData(result: ReportResult, maxRows: number | null, { locale }: Shown): ChartData {
  const { aggregates, groupingsDown } = result.reportMetadata;
  const info = result.reportExtendedMetadata.aggregateColumnInfo;
  const groups = result.groupingsDown.groupings.slice(0, maxRows ?? undefined);
  const categories = labelsOf(groups, groupingsDown[0]?.dateGranularity ?? 'None', locale);
  const figure = (key: string, index: number): number | null =>
    result.factMap[`${key}!T`]?.aggregates[index]?.value ?? null;
  const dataType = info[aggregates[0] ?? '']?.dataType ?? 'double';
  if (groupingsDown.length < 2) {
    const series = aggregates.map((name, index) => ({
      label: shortLabel(info[name]?.label ?? name),
      values: groups.map(({ key }) => figure(key, index))
    }));
    return { categories, series, dataType };
  }
  const names = new Map<unknown, string>();
  for (const group of groups) for (const one of group.groupings) names.set(one.value, one.label);
  const series = [...names].map(([value, label]) => ({
    label,
    values: groups.map(({ groupings }) => {
      const one = groupings.find((known) => known.value === value);
      return one ? figure(one.key, 0) : null;
    })
  }));
  return { categories, series, dataType };
}

/** `Sum of Credited` stands under its column's name. */
const shortLabel = (label: string): string => label.replace(/^(?:Sum of|Average|Largest|Smallest) /, '');

/** Days and months without the year that all of them have. */
function labelsOf(groups: readonly ReportGroup[], granularity: string, locale: string): string[] {
  if (granularity !== 'Day' && granularity !== 'Month') return groups.map(({ label }) => label);
  const days = groups.map(({ value }) => (typeof value === 'string' ? value : null));
  const years = new Set(days.map((day) => day?.slice(0, 4)));
  const style: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: granularity === 'Month' && years.size === 1 ? 'long' : 'short',
    ...(granularity === 'Day' ? { day: 'numeric' } : {}),
    ...(years.size > 1 ? { year: 'numeric' } : {})
  };
  const format = new Intl.DateTimeFormat(locale, style);
  return groups.map(({ label }, index) => (days[index] ? format.format(new Date(`${days[index]}T00:00:00Z`)) : label));
}

const UNITS: Readonly<Record<string, readonly [divisor: number, sign: string]>> = {
  hundreds: [100, ' hundred'],
  thousands: [1e3, 'K'],
  millions: [1e6, 'M'],
  billions: [1e9, 'B'],
  trillions: [1e12, 'T']
};

/** A value beside its mark: in the units of the component, whole unless it says how many digits. */
export function valueLabel(value: number, dataType: string, units: string, decimals: number, shown: Shown): string {
  if (dataType === 'percent') return `${number(value, decimals < 0 ? 1 : decimals, shown)}%`;
  const [divisor, sign] = value === 0 ? [1, ''] : (UNITS[units] ?? [1, '']);
  if (units === 'auto' && Math.abs(value) >= 10_000) return compact(value, dataType, shown, 3);
  const digits = decimals >= 0 ? decimals : 0;
  return money(dataType, shown, value, `${number(Math.abs(value) / divisor, digits, shown)}${sign}`);
}

/** A value of an axis. */
export function axisLabel(value: number, dataType: string, shown: Shown): string {
  if (dataType === 'percent') return `${number(value, 0, shown)}%`;
  return compact(value, dataType, shown, 3);
}

function compact(value: number, dataType: string, shown: Shown, digits: number): string {
  const format = new Intl.NumberFormat(shown.locale, { notation: 'compact', maximumSignificantDigits: digits });
  return money(dataType, shown, value, format.format(Math.abs(value)));
}

const number = (value: number, digits: number, { locale }: Shown): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);

function money(dataType: string, { locale, currency }: Shown, value: number, text: string): string {
  const minus = value < 0 ? '-' : '';
  if (dataType !== 'currency') return minus + text;
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).formatToParts(
    0
  );
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? '';
  const isBefore =
    parts.findIndex(({ type }) => type === 'currency') < parts.findIndex(({ type }) => type === 'integer');
  return isBefore ? `${minus}${sign}${text}` : `${minus}${text} ${sign}`;
}
