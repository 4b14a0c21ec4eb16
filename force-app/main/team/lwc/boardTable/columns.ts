// Which columns a board of a width has, and what stands in them. Pure.
import { percentText, shareOf } from 'c/chartScale';
import type { BoardWords, RowText } from 'c/boardSentence';
import type { Sort, SortKey } from 'c/teamEngine';

export type Kind = 'name' | 'bar' | 'month' | 'pace' | 'figure';

export interface Column {
  readonly key: SortKey;
  readonly label: string;
  readonly kind: Kind;
  /** Of a grid. */
  readonly width: string;
}

export interface ColumnsAsked {
  readonly view: 'board' | 'months';
  /** Pixels that the table has. */
  readonly width: number;
  readonly costVisible: boolean;
  /** Names of the months, in their order. */
  readonly months: readonly string[];
}

/** Below, months and margin fold; below the second, all that a phone has no room for. */
const FOLDS = 900;
const NARROW = 560;

const figure = (key: SortKey, label: string, width: string): Column => ({ key, label, kind: 'figure', width });

function monthColumns(months: readonly string[], width: string): readonly Column[] {
  return months.map((label, place) => ({ key: `month:${place}`, label, kind: 'month', width }));
}

export function columnsOf(
  { view, width, costVisible, months }: ColumnsAsked,
  { labels }: BoardWords
): readonly Column[] {
  const isNarrow = width < NARROW;
  const isFolded = width < FOLDS;
  const name: Column = {
    key: 'name',
    label: labels.colName,
    kind: 'name',
    width: isNarrow ? 'minmax(8.25rem, 2fr)' : 'minmax(10rem, 1.2fr)'
  };
  if (view === 'months') {
    return [name, ...monthColumns(months, 'minmax(5.75rem, 1fr)')];
  }
  const bar: Column = {
    key: 'attained',
    label: labels.colAttained,
    kind: 'bar',
    width: isNarrow ? 'minmax(5.25rem, 1fr)' : 'minmax(5.5rem, 1.7fr)'
  };
  const pace: Column = { key: 'pace', label: labels.colPace, kind: 'pace', width: '4rem' };
  const chance = figure('chance', labels.colChance, '4rem');
  if (isNarrow) {
    return [name, bar, pace, chance];
  }
  return [
    name,
    bar,
    ...(isFolded ? [] : monthColumns(months, 'minmax(5.25rem, 0.7fr)')),
    pace,
    figure('gap', labels.colGap, '5.75rem'),
    figure('coverage', labels.colCoverage, '5rem'),
    chance,
    ...(costVisible && !isFolded
      ? [
          { key: 'marginAttained' as const, label: labels.colMarginAttained, kind: 'month' as const, width: 'minmax(6.5rem, 0.8fr)' }, // prettier-ignore
          figure('marginRate', labels.colMarginRate, '4.75rem')
        ]
      : [])
  ];
}

export const templateOf = (columns: readonly Column[]): string =>
  `grid-template-columns: ${columns.map(({ width }) => width).join(' ')}`;

/** A cell as a row draws it. */
export interface Cell {
  readonly key: string;
  readonly isName: boolean;
  readonly isBar: boolean;
  readonly isPace: boolean;
  readonly text: string;
  readonly says: string;
  /** Places the bar, its plan and its quota; null: a month that has not begun, or a figure that is not there. */
  readonly barStyle: string | null;
  readonly hasPlan: boolean;
  readonly sign: string;
  readonly className: string;
}

const BASE = { isName: false, isBar: false, isPace: false, barStyle: null, hasPlan: false, sign: '', says: '' };

/** Where the quota's tick stands: room beyond it shows what goes over. */
const QUOTA_AT = 0.94;
const WIDE_QUOTA_AT = 0.9;

/** A bar of a row is one element, so that a row that scrolls into view is drawn at once. */
function barStyle(share: number, plan: number | null, quotaAt: number): string {
  const at = (place: number): string => percentText(shareOf(place * quotaAt, 0, 1));
  const parts = [`--credited: ${at(Math.max(0, share))}`, `--quota: ${at(1)}`];
  return [...parts, ...(plan === null ? [] : [`--plan: ${at(plan)}`])].join('; ');
}

function cellOf({ key, kind }: Column, text: RowText): Cell {
  if (kind === 'name') {
    return { ...BASE, key, isName: true, text: text.name, className: 'cell name' };
  }
  if (kind === 'pace') {
    const { pace } = text;
    const className = `cell figure ${pace.standing}`;
    return { ...BASE, key, isPace: true, text: pace.text, says: pace.says, sign: pace.sign, className };
  }
  if (kind === 'figure') {
    const shown = { gap: text.gap, coverage: text.coverage, chance: text.chance, marginRate: text.rate };
    return { ...BASE, key, text: shown[key as keyof typeof shown], className: 'cell figure' };
  }
  const bar =
    key === 'attained'
      ? text.attained
      : key === 'marginAttained'
        ? text.margin
        : text.months[Number(key.slice('month:'.length))]!;
  const isWide = kind === 'bar';
  const { text: shown, says, share, plan } = bar;
  return {
    ...BASE,
    ...{ key, isBar: true, text: shown, says },
    barStyle: share === null ? null : barStyle(share, plan, isWide ? WIDE_QUOTA_AT : QUOTA_AT),
    hasPlan: plan !== null,
    className: isWide ? 'cell bars wide' : 'cell bars'
  };
}

export function cellsOf(text: RowText, columns: readonly Column[]): readonly Cell[] {
  return columns.map((column) => cellOf(column, text));
}

const HEADS = { name: '', bar: 'bars', month: 'bars', pace: 'figure', figure: 'figure' };

/** The heads of the columns, with the sign of the one that the rows are sorted by. */
export function headsOf(columns: readonly Column[], sort: Sort) {
  return columns.map(({ key, label, kind }) => ({
    key,
    label,
    isSorted: sort.key === key,
    sign: sort.descending ? '↓' : '↑',
    sorted: sort.key === key ? (sort.descending ? 'descending' : 'ascending') : 'none',
    className: `head ${HEADS[kind]}`
  }));
}
