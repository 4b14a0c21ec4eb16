// What Apex sends of the forecasts of a week, with keys that have no value filled in.
import type { Cents, ForecastDeal, ForecastOutcome, IsoDate } from 'c/forecastBridge';

export type ForecastStatus = 'NotStarted' | 'Draft' | 'Submitted';

/** A person's forecast of the week. */
export interface ForecastRow {
  readonly userId: string;
  readonly name: string;
  /** Role of the person. */
  readonly team: string | null;
  readonly status: ForecastStatus;
  /** ISO 8601; null: not submitted. */
  readonly submittedAt: string | null;
  /** What counts: what the deals say, or what the person says instead. */
  readonly committed: Cents;
  readonly bestCase: Cents;
  readonly pipeline: Cents;
  readonly dealsCommitted: Cents;
  readonly dealsBestCase: Cents;
  readonly dealsPipeline: Cents;
  /** Null: what the deals say counts. */
  readonly ownCommitted: Cents | null;
  readonly ownBestCase: Cents | null;
  readonly ownPipeline: Cents | null;
  /** Credit of the quarter as it was last stored; null: not known. */
  readonly booked: Cents | null;
  /** Quota, and what of it was due by now; null: no quota. */
  readonly target: Cents | null;
  readonly expected: Cents | null;
  readonly note: string | null;
  /** By a manager; null: none. */
  readonly change: Cents | null;
  readonly reason: string | null;
  readonly changedById: string | null;
  readonly changedBy: string | null;
  readonly adjustedBefore: Cents;
  readonly dealsBefore: readonly ForecastDeal[];
  readonly deals: readonly ForecastDeal[];
  /** Quarters that are over, in the order of time, at most four. */
  readonly outcomes: readonly (ForecastOutcome & { readonly period: string })[];
}

export interface Forecast {
  /** Who looks. */
  readonly userId: string;
  /** The role of who looks; null: none. */
  readonly branch: string | null;
  /** Whether the rows are of those below; else there is one, the reader's own. */
  readonly isManager: boolean;
  /** Whether there are people below, with a quota or without. */
  readonly hasTeam: boolean;
  readonly now: string;
  readonly today: IsoDate;
  /** Of the company, in which the lock is set. */
  readonly timeZone: string;
  readonly weekStart: IsoDate;
  readonly week: IsoDate;
  /** Null: there is no forecast of this quarter before. */
  readonly lastWeek: IsoDate | null;
  readonly locksAt: string;
  readonly isLocked: boolean;
  readonly periodName: string;
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
  readonly currencyCode: string;
  readonly currencyDecimals: number;
  /** A manager's own; null for anybody else. */
  readonly own: {
    readonly status: ForecastStatus;
    readonly submittedAt: string | null;
    readonly call: Cents | null;
    readonly note: string | null;
    readonly summary: string | null;
  } | null;
  readonly rows: readonly ForecastRow[];
}

/** Return value of `ForecastController`, `ForecastView` in Apex: keys without a value may be absent, and so is R15's pair named otherwise. */
export type ForecastLoad = Omit<Partial<Forecast>, 'rows' | 'own'> & {
  readonly own?: Partial<NonNullable<Forecast['own']>> | null;
  readonly rows?: readonly (Partial<Omit<ForecastRow, 'outcomes'>> & {
    readonly outcomes?: readonly { readonly period: string; readonly committed: Cents; readonly actual: Cents }[];
  })[];
};

type SentRow = NonNullable<ForecastLoad['rows']>[number];

const EMPTY_ROW: Omit<ForecastRow, 'userId' | 'name'> = {
  ...{ team: null, status: 'NotStarted', submittedAt: null, committed: 0, bestCase: 0, pipeline: 0 },
  ...{ dealsCommitted: 0, dealsBestCase: 0, dealsPipeline: 0, ownCommitted: null, ownBestCase: null },
  ...{ ownPipeline: null, booked: null, target: null, expected: null, note: null, change: null, reason: null },
  ...{ changedById: null, changedBy: null, adjustedBefore: 0, dealsBefore: [], deals: [], outcomes: [] }
};

/** Values that are there, over those for none. */
function filled<Whole extends object>(empty: Whole, sent: Partial<Whole>): Whole {
  const known = Object.entries(sent).filter(([, value]) => value !== undefined && value !== null);
  return { ...empty, ...(Object.fromEntries(known) as Partial<Whole>) };
}

const dealsOf = (deals: readonly ForecastDeal[] | null | undefined): readonly ForecastDeal[] =>
  (deals ?? []).map((deal) => ({ ...deal, amount: deal.amount ?? null }));

function rowOf({ outcomes, deals, dealsBefore, ...sent }: SentRow): ForecastRow {
  return filled<ForecastRow>(
    { ...EMPTY_ROW, userId: '', name: '' },
    {
      ...sent,
      deals: dealsOf(deals),
      dealsBefore: dealsOf(dealsBefore),
      outcomes: (outcomes ?? []).map(({ period, committed, actual }) => ({ period, commit: committed, actual }))
    }
  );
}

export function forecastOf({ own, rows, ...sent }: ForecastLoad): Forecast {
  const none = { status: 'NotStarted' as const, submittedAt: null, call: null, note: null, summary: null };
  const empty: Forecast = {
    ...{ userId: '', branch: null, isManager: false, hasTeam: false, now: '', today: '', timeZone: 'UTC' },
    ...{ weekStart: '', week: '', lastWeek: null, locksAt: '', isLocked: false, periodName: '', periodStart: '' },
    ...{ periodEnd: '', currencyCode: 'USD', currencyDecimals: 2, own: null, rows: [] }
  };
  return {
    ...filled<Forecast>(empty, sent as Partial<Forecast>),
    own: own ? filled<NonNullable<Forecast['own']>>(none, own) : null,
    rows: (rows ?? []).map(rowOf)
  };
}
