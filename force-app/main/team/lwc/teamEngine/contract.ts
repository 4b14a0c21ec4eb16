/**
 * What `TeamBoardController.load` returns ({@link TeamBoardLoad}), and the board that is made of it ({@link Board}).
 *
 * Units: amounts are whole smallest units of the company's currency, rates and shares in what is sent parts per million,
 * in the board numbers (1 is all), days `YYYY-MM-DD`. Null is not known, never 0.
 */
import type { IsoDate, Rate, SnapshotDeal, Value } from 'c/quotaEngine';

/** A period as the board needs it. */
export interface Span {
  readonly key: string;
  readonly name: string;
  readonly start: IsoDate;
  readonly last: IsoDate;
}

/** A role of the branch; the root has no parent. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
}

export interface Rep {
  readonly id: string;
  readonly name: string;
  readonly firstName: string | null;
  readonly team: string;
}

/** Where a rep's quota of a measure stood when it was last stored. */
export interface StoredFigures {
  readonly rep: string;
  readonly measure: 'Revenue' | 'Margin';
  readonly storedOn: IsoDate;
  readonly incomplete: boolean;
  readonly credited: Value | null;
  readonly quota: Value | null;
  readonly expected: Value | null;
  readonly pace: Rate | null;
  readonly open: Value | null;
  readonly chance: Rate | null;
  readonly retained: Value | null;
  readonly expansion: Value | null;
  readonly fresh: Value | null;
  /** Null: not sent, or none were stored. */
  readonly deals: readonly SnapshotDeal[] | null;
}

export interface MonthRow {
  readonly rep: string;
  readonly month: string;
  readonly credited: Value | null;
  readonly quota: Value | null;
  readonly expected: Value | null;
}

export interface TeamInput {
  readonly userName: string;
  readonly today: IsoDate;
  readonly currencyCode: string;
  readonly currencyDecimals: number;
  readonly costVisible: boolean;
  readonly period: Span;
  readonly days: number;
  readonly daysGone: number;
  readonly months: readonly Span[];
  /** Parents before children. */
  readonly teams: readonly Team[];
  readonly reps: readonly Rep[];
  readonly rows: readonly StoredFigures[];
  readonly monthRows: readonly MonthRow[];
  /** Whether open deals come in calls of their own. */
  readonly dealsLater: boolean;
}

type Nullable<Sent> = { readonly [Key in keyof Sent]?: Sent[Key] | null };

/** Keys without a value may be absent; deals come as they are stored, as text. */
export type TeamBoardLoad = Omit<TeamInput, 'teams' | 'reps' | 'rows' | 'monthRows'> & {
  readonly teams: readonly (Omit<Team, 'parent'> & { readonly parent?: string | null })[];
  readonly reps: readonly (Omit<Rep, 'firstName'> & { readonly firstName?: string | null })[];
  readonly rows: readonly (Pick<StoredFigures, 'rep' | 'measure' | 'storedOn' | 'incomplete'> &
    Nullable<Omit<StoredFigures, 'rep' | 'measure' | 'storedOn' | 'incomplete' | 'deals'>> & {
      readonly deals?: string | null;
    })[];
  readonly monthRows: readonly (Pick<MonthRow, 'rep' | 'month'> & Nullable<Omit<MonthRow, 'rep' | 'month'>>)[];
};

/** The months of a year, in what `loadYear` returns. */
export type TeamYearLoad = Pick<TeamBoardLoad, 'months' | 'monthRows'>;

/** What `loadDeals` returns. */
export type TeamDealsLoad = readonly { readonly rep: string; readonly deals?: string | null }[];

/** A measure in a period: of a rep, or the sum of a team. */
export interface Standing {
  readonly credited: Value;
  readonly quota: Value | null;
  /** The plan to date (R9). */
  readonly expected: Value | null;
  /** R1; null: no quota above 0. */
  readonly attained: number | null;
  /** Plan to date over quota. */
  readonly plan: number | null;
  readonly pace: number | null;
  /** Credit less plan to date; null: there is no plan. */
  readonly ahead: Value | null;
  readonly gap: Value | null;
}

/** R11. `exact` false: it lies between the two, proven. */
export interface TeamChance {
  readonly hit: number;
  readonly lowest: number;
  readonly highest: number;
  readonly exact: boolean;
}

/** A row of the board: a team or a rep. */
export interface Node {
  readonly key: string;
  readonly kind: 'team' | 'rep';
  readonly name: string;
  /** As colleagues say it, where no two reps of the board are called so. */
  readonly shortName: string;
  readonly parent: string | null;
  /** Of the root 1. */
  readonly level: number;
  /** Reps first, then teams. */
  readonly children: readonly string[];
  /** Reps in it who have a quota of their own; of a rep 1 or 0. */
  readonly reps: number;
  readonly revenue: Standing;
  /** Null: not readable, or no quota of margin. */
  readonly margin: Standing | null;
  /** Margin over revenue credited; null: not readable, or nothing credited. */
  readonly marginRate: number | null;
  readonly open: Value | null;
  /** Open over gap (R10); null: no gap. */
  readonly coverage: number | null;
  /** As stored, of a rep; of a team see {@link Board.chanceOf}. */
  readonly chance: TeamChance | null;
  readonly segments: { readonly retained: Value; readonly expansion: Value; readonly fresh: Value };
  /** By the board's months; null: nothing stored. */
  readonly months: readonly (Standing | null)[];
  /** The quota is handed down to the team below: it counts there. */
  readonly leads: boolean;
  /** Entries were left out of the credit for want of an amount (R1). */
  readonly incomplete: boolean;
  /** Reps without a stored quota; of a rep 1 or 0. */
  readonly without: number;
}

/** Key of what a board is sorted by; `month:` with the place of the month. */
export type SortKey =
  'name' | 'attained' | 'pace' | 'gap' | 'coverage' | 'chance' | 'marginAttained' | 'marginRate' | `month:${number}`;

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Which reps are shown; an empty part asks for nothing. Shares are numbers, 1 is all. */
export interface Filter {
  readonly name: string;
  readonly team: string;
  readonly paceUnder: number | null;
  readonly chanceUnder: number | null;
}

/** A node where it stands in the list that is shown. */
export interface ListedRow {
  readonly key: string;
  readonly level: number;
  readonly place: number;
  readonly of: number;
  /** Null: it has nothing below. */
  readonly isOpen: boolean | null;
}

/** Who is behind, so that the others are on plan without them. */
export interface Shortfall {
  /** Worst first; empty: the team is on plan. */
  readonly behind: readonly string[];
  /** Below 0. */
  readonly behindBy: Value;
  /** The others, and what they are ahead. */
  readonly others: number;
  readonly othersAhead: Value;
}
