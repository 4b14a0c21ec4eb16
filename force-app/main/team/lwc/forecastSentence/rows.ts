// The rows of forecasts by rep, and their sum. Pure.
import { errorTrend, forecastError, type Cents } from 'c/forecastBridge';
import type { Forecast, ForecastRow } from 'c/forecastFetch';
import { fillPlain } from 'c/phrase';
import { bridgeOf, callOf, type TeamFigures } from './team';
import { countText, moneyText, percentText, shortChange, shortText, timeText, type ForecastWords } from './words';

export interface RepRow {
  readonly userId: string;
  readonly name: string;
  readonly booked: string;
  readonly committed: string;
  /** Where the rep says something else than the deals; empty: no. */
  readonly own: string;
  readonly change: Cents | null;
  readonly reason: string;
  readonly call: string;
  readonly bestCase: string;
  readonly pipeline: string;
  /** Cents since last week, and as text. */
  readonly moved: Cents;
  readonly movedText: string;
  readonly error: string;
  readonly trend: string;
  readonly trendText: string;
  readonly isDone: boolean;
  readonly status: string;
  readonly icon: string;
  readonly statusClass: string;
}

const ICONS = { NotStarted: 'utility:warning', Draft: 'utility:edit', Submitted: 'utility:success' } as const;
const CLASSES = { NotStarted: 'status bad', Draft: 'status missing', Submitted: 'status good' } as const;

function statusText({ status, submittedAt }: ForecastRow, words: ForecastWords): string {
  const { labels } = words;
  if (status === 'Submitted') {
    return submittedAt === null ? labels.columnSubmitted : timeText(submittedAt, words);
  }
  return status === 'Draft' ? labels.statusDraft : labels.statusNotStarted;
}

function orNone(amount: Cents | null, words: ForecastWords): string {
  return amount === null || amount === 0 ? words.labels.none : shortText(amount, words);
}

function repRow(row: ForecastRow, forecast: Forecast, words: ForecastWords): RepRow {
  const { labels } = words;
  const { now, before } = bridgeOf([row], forecast);
  const error = forecastError(row.outcomes);
  const trend = errorTrend(row.outcomes);
  const isOwn = row.committed !== row.dealsCommitted;
  return {
    userId: row.userId,
    name: row.name,
    booked: orNone(row.booked, words),
    committed: shortText(row.committed, words),
    own: isOwn ? fillPlain(labels.ownSays, moneyText(row.dealsCommitted, words)) : '',
    change: row.change,
    reason: row.reason ?? '',
    call: shortText(callOf(row), words),
    bestCase: orNone(row.bestCase, words),
    pipeline: orNone(row.pipeline, words),
    moved: now - before,
    movedText: shortChange(now - before, words),
    error: error === null ? labels.none : percentText(error, words),
    trend: trend === null ? '' : trend === 'Worse' ? '▲' : '▼',
    trendText: trend === null ? '' : trend === 'Worse' ? labels.worse : labels.better,
    isDone: row.status === 'Submitted',
    status: statusText(row, words),
    icon: ICONS[row.status],
    statusClass: CLASSES[row.status]
  };
}

/** By what is committed, the most first; equals by name. */
export function repRows(forecast: Forecast, words: ForecastWords): readonly RepRow[] {
  return [...forecast.rows]
    .sort((one, other) => other.committed - one.committed || (one.name < other.name ? -1 : 1))
    .map((row) => repRow(row, forecast, words));
}

export interface RepTotals {
  readonly name: string;
  readonly booked: string;
  readonly committed: string;
  readonly change: string;
  readonly call: string;
  readonly bestCase: string;
  readonly pipeline: string;
  readonly moved: string;
  readonly error: string;
  readonly submitted: string;
}

export function totalsOf({ rows }: Forecast, team: TeamFigures, words: ForecastWords): RepTotals {
  const { labels } = words;
  return {
    name: countText(rows.length, labels.totalOne, labels.total, words),
    booked: orNone(team.booked, words),
    committed: shortText(team.committed, words),
    change: shortChange(team.change, words),
    call: shortText(team.call, words),
    bestCase: orNone(team.bestCase, words),
    pipeline: orNone(team.pipeline, words),
    moved: shortChange(team.bridge.now - team.bridge.before, words),
    error: team.error === null ? labels.none : percentText(team.error, words),
    submitted: fillPlain(labels.submittedOf, team.submitted, rows.length)
  };
}
