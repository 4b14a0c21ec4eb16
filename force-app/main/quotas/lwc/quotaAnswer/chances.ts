// Chances of a tracker (R11): of one measure, of revenue and margin together, of the personal goal, and why one changed.
import { chance, explainChange, pivots, type ChanceMoment, type MomentDeal, type WonCredit } from 'c/chanceEngine';
import {
  attain,
  attainedOf,
  chanceDeals,
  countedCredits,
  lookedAt,
  quotaOf,
  scopeOf,
  type Attainment,
  type Chance,
  type ChanceBridge,
  type GoalAnswer,
  type IsoDate,
  type Measure,
  type MeasureAnswer,
  type Period,
  type PivotOfDeal,
  type QuotaInput,
  type Snapshot
} from 'c/quotaEngine';

const MILLION = 1_000_000;

interface Target {
  readonly measures: readonly Measure[];
  readonly credited: readonly number[];
  readonly quotas: readonly number[];
}

/** Null where one of the measures has no quota above 0: there is nothing to hit. */
function targetOf(attainments: readonly Attainment[]): Target | null {
  const set = attainments.flatMap(({ measure, credited, quota }) => {
    return quota !== null && quota > 0 ? [{ measure, credited, quota }] : [];
  });
  return set.length === 0 || set.length < attainments.length
    ? null
    : {
        measures: set.map(({ measure }) => measure),
        credited: set.map(({ credited }) => credited),
        quotas: set.map(({ quota }) => quota)
      };
}

/** The chance to reach the quotas of the attainments, all of them. */
export function chanceOf(
  input: QuotaInput,
  attainments: readonly Attainment[],
  period: Period,
  asOf: IsoDate
): Chance | null {
  const target = targetOf(attainments);
  return target && chance(chanceDeals(input, target.measures, period, asOf), target.credited, target.quotas);
}

/** What each open deal swings for the measures together; none where one of them has no quota above 0. */
export function swings(input: QuotaInput, measures: readonly Measure[], asOf: IsoDate): readonly PivotOfDeal[] {
  const period = lookedAt(input);
  const target = period && targetOf(measures.map((measure) => attain(input, measure, period, asOf)));
  return target ? pivots(chanceDeals(input, target.measures, period, asOf), target.credited, target.quotas) : [];
}

export function goalAnswer(input: QuotaInput, period: Period, asOf: IsoDate): GoalAnswer | null {
  const { goal } = input;
  if (!goal || (goal.measure === 'Margin' && !input.costVisible)) {
    return null;
  }
  const { credited } = attain(input, goal.measure, period, asOf);
  const { measure, amount } = goal;
  return {
    attained: attainedOf(credited, amount),
    gap: Math.max(0, amount - credited),
    chance: amount > 0 ? chance(chanceDeals(input, [measure], period, asOf), [credited], [amount]) : null
  };
}

/** Weekly snapshots of the measure in the period before the as-of date, oldest first; the latest stored one is no week. */
function weeklyBefore({ snapshots }: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): readonly Snapshot[] {
  return snapshots
    .filter((one) => !one.latest && one.measure === measure && one.period === period.key && one.date < asOf)
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

export function chanceByWeek(
  input: QuotaInput,
  measure: Measure,
  period: Period,
  asOf: IsoDate,
  now: Chance | null
): MeasureAnswer['chanceByWeek'] {
  return [
    ...weeklyBefore(input, measure, period, asOf).flatMap(({ date, chance: stored }) => {
      return stored === null ? [] : [{ date, chance: stored }];
    }),
    ...(now ? [{ date: asOf, chance: now.hit }] : [])
  ];
}

/** Deals that were credited after a day, by what they brought; one that was only taken back is none. */
function wonAfter(input: QuotaInput, measure: Measure, period: Period, after: IsoDate, asOf: IsoDate): WonCredit[] {
  const scope = scopeOf(input, measure, period.key);
  const sums = new Map<string, number>();
  for (const { credit, value } of countedCredits(input, scope, measure, period, asOf).credits) {
    if (credit.date > after) {
      const id = credit.source ?? credit.id;
      sums.set(id, (sums.get(id) ?? 0) + value);
    }
  }
  return [...sums].flatMap(([id, value]) => (value > 0 ? [{ id, value }] : []));
}

function dealsThen({ date, deals }: Snapshot, { start, end }: Period): MomentDeal[] {
  const from = date > start ? date : start;
  return (deals ?? []).map(({ id, value, probability, closeDate }) => ({
    id,
    value,
    probability: probability / MILLION,
    counts: closeDate >= from && closeDate <= end
  }));
}

function dealsNow(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): MomentDeal[] {
  const counted = new Map(chanceDeals(input, [measure], period, asOf).map((deal) => [deal.id, deal]));
  return input.deals.map(({ id }) => {
    const deal = counted.get(id);
    return { id, value: deal?.values[0] ?? 0, probability: deal?.probability ?? 0, counts: deal !== undefined };
  });
}

/** What the chance is made of at a snapshot and now, and what was won in between: the terms of {@link explainChange}. */
export interface ChanceMoments {
  readonly before: ChanceMoment;
  readonly after: ChanceMoment;
  readonly won: readonly WonCredit[];
}

/** Null: there is no quota above 0 then or now. */
export function momentsSince(
  input: QuotaInput,
  measure: Measure,
  { period, asOf, last }: { readonly period: Period; readonly asOf: IsoDate; readonly last: Snapshot }
): ChanceMoments | null {
  const scope = scopeOf(input, measure, period.key);
  const [before, now] = [quotaOf(scope, last.date), quotaOf(scope, asOf)];
  if (before === null || now === null || before <= 0 || now <= 0) {
    return null;
  }
  const { credited } = attain(input, measure, period, asOf);
  return {
    before: { date: last.date, credited: last.credited, quota: before, deals: dealsThen(last, period) },
    after: { date: asOf, credited, quota: now, deals: dealsNow(input, measure, period, asOf) },
    won: wonAfter(input, measure, period, last.date, asOf)
  };
}

/** Since the last weekly snapshot that kept its deals; null: there is none, or no quota above 0 then or now. */
export function bridgeOf(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): ChanceBridge | null {
  const last = weeklyBefore(input, measure, period, asOf)
    .filter(({ deals }) => deals !== null)
    .at(-1);
  const moments = last ? momentsSince(input, measure, { period, asOf, last }) : null;
  return moments && explainChange(moments.before, moments.after, moments.won);
}
