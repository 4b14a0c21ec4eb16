// Reads a team with its deals, and adds their credit up the hierarchy of managers (R1).
import { Rollup, type RollupColumns } from '../../force-app/main/quotas/lwc/quotaRollup/quotaRollup.ts';
import {
  day,
  faultIn,
  faultInEach,
  faultInParts,
  isObject,
  list,
  oneOf,
  optional,
  readJson,
  repeated,
  text,
  whole,
  type Kind,
  type Record_
} from '../input/kinds.ts';

export interface Team {
  /** The day on which it was read. */
  readonly today: string;
  readonly periods: readonly { readonly key: string; readonly start: string; readonly end: string }[];
  readonly reps: readonly { readonly id: string; readonly manager?: string | null }[];
  readonly deals: readonly TeamDeal[];
}

export interface TeamDeal {
  readonly id: string;
  /** Of its credit. */
  readonly date: string;
  /** Smallest units; null: not known. */
  readonly amount?: number | null;
  readonly margin?: number | null;
  readonly splits: readonly {
    readonly rep: string;
    /** Parts per million of the deal. */
    readonly percent: number;
    readonly creditType: string;
  }[];
}

export interface TeamTotals {
  readonly asOf: string;
  readonly reps: readonly {
    readonly id: string;
    /** Direct credit of the rep and of all below, by period. */
    readonly periods: Readonly<Record<string, { readonly revenue: number; readonly margin?: number }>>;
  }[];
  /** Ids of records; what each means is that of {@link RollupColumns}' problems. */
  readonly problems: Readonly<Record<string, readonly string[]>>;
}

const percent: Kind = {
  words: 'parts per million from 0 to 2147483647',
  is: (value) => whole.is(value) && (value as number) >= 0 && (value as number) < 2 ** 31
};
const TEAM = { today: day, periods: list, reps: list, deals: list };
const PERIOD = { key: text, start: day, end: day };
const REP = { id: text, manager: optional(text) };
const DEAL = { id: text, date: day, amount: optional(whole), margin: optional(whole), splits: list };
const SPLIT = { rep: text, percent, creditType: oneOf('Direct', 'Overlay', 'Team') };

function faultOf(read: unknown): string | undefined {
  return isObject(read)
    ? (faultIn(read, TEAM, '') ??
        faultInEach(read['periods'], PERIOD, 'periods') ??
        repeated(read['periods'], 'periods', 'key') ??
        faultInEach(read['reps'], REP, 'reps') ??
        repeated(read['reps'], 'reps') ??
        faultInEach(read['deals'], DEAL, 'deals') ??
        repeated(read['deals'], 'deals') ??
        faultInParts(read['deals'], 'deals', 'splits', SPLIT))
    : 'it is not an object';
}

/** @throws Error that names the file and the first thing that is wrong with it */
export function readTeam(content: string, file: string): Team {
  const read = readJson(content, file) as Record_;
  const fault = faultOf(read);
  if (fault !== undefined) {
    throw new Error(`${file} is not a team: ${fault}`);
  }
  return read as unknown as Team;
}

/** Periods that share a day: it counts in the earlier one, as in the tracker. */
function periodAt({ periods }: Team): (date: string) => number {
  const places = periods
    .map((_, place) => place)
    .sort((one, other) => (periods[one]!.start < periods[other]!.start ? -1 : 1));
  return (date) => places.find((place) => periods[place]!.start <= date && date <= periods[place]!.end) ?? -1;
}

/** A file without any margin is one of a user who may not see cost: nothing is missing in it. */
const hasMargin = ({ deals }: Team): boolean => deals.some(({ margin }) => typeof margin === 'number');

function columnsOf(team: Team, deals: readonly TeamDeal[], margins: boolean): RollupColumns {
  const placeOf = new Map(team.reps.map(({ id }, place) => [id, place]));
  const splits = deals.flatMap((deal) => deal.splits);
  const period = periodAt(team);
  return {
    measures: margins ? 2 : 1,
    periods: team.periods.length,
    managers: Int32Array.from(team.reps, ({ manager }) => placeOf.get(manager ?? '') ?? -1),
    dealPeriods: Int32Array.from(deals, ({ date }) => period(date)),
    dealValues: Float64Array.from(
      deals.flatMap(({ amount, margin }) => [amount ?? NaN, ...(margins ? [margin ?? NaN] : [])])
    ),
    splitDeals: Int32Array.from(deals.flatMap((deal, place) => deal.splits.map(() => place))),
    splitReps: Int32Array.from(splits, ({ rep }) => placeOf.get(rep) ?? -1),
    splitPercents: Int32Array.from(splits, (split) => split.percent),
    splitsDirect: Uint8Array.from(splits, ({ creditType }) => (creditType === 'Direct' ? 1 : 0))
  };
}

/** What was credited up to the day. A manager who is not in the team is none, and is named. */
export function rollUp(team: Team, asOf: string): TeamTotals {
  const deals = team.deals.filter(({ date }) => date <= asOf);
  const margins = hasMargin(team);
  const rollup = new Rollup(columnsOf(team, deals, margins));
  const known = new Set(team.reps.map(({ id }) => id));
  const idsOf = (places: readonly number[], records: readonly { readonly id: string }[]) =>
    places.map((place) => records[place]!.id);
  const dealOfSplit = deals.flatMap((deal) => deal.splits.map(() => deal));
  const { loops, outside, incomplete, overWhole, nobody } = rollup.problems;
  return {
    asOf,
    reps: team.reps.map(({ id }, rep) => ({
      id,
      periods: Object.fromEntries(
        team.periods.map(({ key }, period) => [
          key,
          {
            revenue: rollup.total(rep, period, 0),
            ...(margins && { margin: rollup.total(rep, period, 1) })
          }
        ])
      )
    })),
    problems: {
      loops: idsOf(loops, team.reps),
      unknownManager: team.reps.filter(({ manager }) => manager && !known.has(manager)).map(({ id }) => id),
      outside: idsOf(outside, deals),
      incomplete: idsOf(incomplete, deals),
      overWhole: idsOf(overWhole, deals),
      nobody: [...new Set(idsOf(nobody, dealOfSplit))]
    }
  };
}
