// The cells of the matrix: measures by the parts of a period and in the whole. Pure.
import { formatMonth } from 'c/dates';
import { byNumber, fillPlain } from 'c/phrase';
import type {
  Attainment,
  FigureQuestion,
  Measure,
  MeasureRow,
  Pace,
  PayPlan,
  Period,
  QuotaAnswer
} from 'c/quotaEngine';
import { fixed, measureText, shareText, shortDay, valueText, type QuotaWords } from 'c/quotaSentence';

export interface MatrixCell {
  readonly key: string;
  readonly credited: number | null;
  readonly plan: number | null;
  readonly text: string;
  readonly label: string;
  /** 0: there is none. */
  readonly quota: number;
}

export interface MatrixRow {
  readonly key: Measure;
  readonly name: string;
  /** Margin without the right to see it: named, and nothing of it shown. */
  readonly isHidden: boolean;
  readonly cells: readonly MatrixCell[];
  readonly credited: string;
  readonly quota: string;
  readonly pace: string;
  readonly sign: string;
  readonly paceClass: string;
  readonly weeks: readonly (number | null)[];
  readonly weeksLabel: string;
  readonly chance: string;
  /** What each figure of the row opens to. */
  readonly open: {
    readonly credit: Opens;
    readonly quota: Opens;
    readonly pace: Opens;
    readonly chance: Opens;
  };
}

export interface Opens {
  /** Null: there is no figure. */
  readonly question: FigureQuestion | null;
  readonly label: string;
}

export interface MatrixColumn {
  readonly key: string;
  readonly text: string;
}

export function columnsOf(answer: QuotaAnswer, periods: readonly Period[], words: QuotaWords): readonly MatrixColumn[] {
  const { labels } = words;
  const byKey = new Map(periods.map((period) => [period.key, period]));
  const parts = (answer.measures[0]?.parts ?? []).map(({ period, begun, over }) => {
    const found = byKey.get(period);
    const name = found?.kind === 'Month' ? formatMonth(found.start, words.locale) : (found?.name ?? period);
    return {
      key: period,
      text: begun && !over ? fillPlain(labels.matrixUntil, name, shortDay(answer.asOf, words)) : name
    };
  });
  const whole = byKey.get(answer.period)?.kind ?? 'Quarter';
  const names = { Month: labels.matrixMonth, Quarter: labels.matrixQuarter, Year: labels.matrixYear };
  return [...parts, { key: answer.period, text: names[whole] }];
}

interface CellOf {
  readonly key: string;
  readonly attainment: Attainment;
  readonly pace: Pace;
  readonly begun: boolean;
  readonly over: boolean;
}

function cellOf({ key, attainment, pace, begun, over }: CellOf, column: string, words: QuotaWords): MatrixCell {
  const { labels } = words;
  const { attained, quota, measure } = attainment;
  const name = measureText(measure, words);
  const hasFigure = begun && attained !== null;
  const plan = hasFigure && !over && quota !== null && pace.expected !== null ? pace.expected / quota : null;
  const share = hasFigure ? shareText(attained, words) : labels.none;
  const told =
    plan === null
      ? fillPlain(labels.bulletTextOver, name, column, share)
      : fillPlain(labels.bulletText, name, column, share, shareText(plan, words));
  return {
    key,
    // The quota's tick stands there from the first day on.
    credited: hasFigure ? attained : quota !== null && quota > 0 ? 0 : null,
    plan,
    text: share,
    quota: Math.max(0, quota ?? 0),
    label: begun ? told : fillPlain(labels.bulletTextNone, name, column)
  };
}

export function rowOf(
  row: MeasureRow,
  answer: QuotaAnswer,
  columns: readonly MatrixColumn[],
  words: QuotaWords
): MatrixRow {
  const { labels } = words;
  const { attainment, pace, chance, chanceByWeek } = row.whole;
  const measure = row.measure;
  const cells = [
    ...row.parts.map((part) => ({ ...part, key: part.period })),
    { ...row.whole, ...answer, key: answer.period }
  ];
  const weeks = [...chanceByWeek.map((week) => week.chance)];
  const behind = pace.pace !== null && pace.pace < 1;
  const opens = (figure: 'Credit' | 'Quota' | 'Pace' | 'Chance', value: unknown): Opens => ({
    question: value === null ? null : { figure, measure, period: answer.period },
    label: fillPlain(labels.openFigure, `${labels.box[figure]}, ${measureText(measure, words)}`)
  });
  return {
    key: measure,
    name: measureText(measure, words),
    isHidden: false,
    cells: cells.map((cell, index) => cellOf(cell, columns[index]?.text ?? '', words)),
    credited: valueText(attainment.credited, measure, words),
    quota: attainment.quota === null ? labels.none : valueText(attainment.quota, measure, words),
    pace: pace.pace === null ? labels.none : fixed(pace.pace, 2, words),
    sign: pace.pace === null ? '' : behind ? '▼' : '▲',
    paceClass: pace.pace === null ? 'figure' : behind ? 'figure behind' : 'figure ahead',
    weeks,
    weeksLabel: fillPlain(labels.sparkText, weeks.map((week) => shareText(week, words)).join(', ')),
    chance: chance === null ? labels.none : shareText(chance.hit, words),
    open: {
      credit: opens('Credit', attainment.credited),
      quota: opens('Quota', attainment.quota),
      pace: opens('Pace', pace.pace),
      chance: opens('Chance', chance)
    }
  };
}

/** "Weighted by your plan, 50 / 30 / 10 / 10". */
export function weightedText(plan: PayPlan, words: QuotaWords): string {
  const weights = plan.weights.map(({ weight }) => Math.round(weight / 10_000)).join(' / ');
  return fillPlain(words.labels.matrixWeighted, weights);
}

/** "New logos: 4 needed, 1 open deal counts as new"; empty: none is needed, or no quota is set. */
export function logosText({ measures }: QuotaAnswer, words: QuotaWords): string {
  const row = measures.find(({ measure }) => measure === 'NewLogos')?.whole;
  const gap = row?.attainment.gap ?? 0;
  if (!row || gap === 0) {
    return '';
  }
  const { labels, locale } = words;
  const label = byNumber(row.coverage.deals, labels.matrixLogosOne, labels.matrixLogos, locale);
  return fillPlain(label, measureText('NewLogos', words), valueText(gap, 'NewLogos', words), row.coverage.deals);
}
