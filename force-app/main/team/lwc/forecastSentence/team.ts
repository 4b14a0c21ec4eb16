// What the forecasts of a branch come to: sums, the bridge of all, and that of each. Pure.
import { bridge, forecastError, type Bridge, type Cents } from 'c/forecastBridge';
import type { Forecast, ForecastRow } from 'c/forecastFetch';

export interface TeamFigures {
  readonly booked: Cents | null;
  readonly target: Cents | null;
  readonly expected: Cents | null;
  readonly committed: Cents;
  readonly change: Cents;
  readonly call: Cents;
  readonly bestCase: Cents;
  readonly pipeline: Cents;
  readonly submitted: number;
  /** Of all their quarters that are over (R15). */
  readonly error: number | null;
  readonly bridge: Bridge;
}

const sumOf = (rows: readonly ForecastRow[], value: (row: ForecastRow) => Cents): Cents =>
  rows.reduce((sum, row) => sum + value(row), 0);

/** The sum of what is known; null: nothing is. */
function knownSum(rows: readonly ForecastRow[], value: (row: ForecastRow) => Cents | null): Cents | null {
  const known = rows.map(value).filter((one): one is Cents => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

export function bridgeOf(rows: readonly ForecastRow[], { periodStart, periodEnd }: Forecast): Bridge {
  return bridge({
    periodStart,
    periodEnd,
    before: rows.flatMap(({ dealsBefore, userId }) => dealsBefore.map((deal) => ({ ...deal, user: userId }))),
    now: rows.flatMap(({ deals, userId }) => deals.map((deal) => ({ ...deal, user: userId }))),
    adjustedBefore: sumOf(rows, (row) => row.adjustedBefore),
    adjustedNow: sumOf(rows, (row) => row.committed - row.dealsCommitted)
  });
}

export function callOf({ committed, change }: ForecastRow): Cents {
  return committed + (change ?? 0);
}

export function teamOf(forecast: Forecast): TeamFigures {
  const { rows } = forecast;
  return {
    booked: knownSum(rows, ({ booked }) => booked),
    target: knownSum(rows, ({ target }) => target),
    expected: knownSum(rows, ({ expected }) => expected),
    committed: sumOf(rows, ({ committed }) => committed),
    change: sumOf(rows, ({ change }) => change ?? 0),
    call: sumOf(rows, callOf),
    bestCase: sumOf(rows, ({ bestCase }) => bestCase),
    pipeline: sumOf(rows, ({ pipeline }) => pipeline),
    submitted: rows.filter(({ status }) => status === 'Submitted').length,
    error: forecastError(rows.flatMap(({ outcomes }) => outcomes)),
    bridge: bridgeOf(rows, forecast)
  };
}
