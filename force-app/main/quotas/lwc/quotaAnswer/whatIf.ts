// Deals changed on the page: the same answer with them. What is booked stays booked; a win only makes a finish certain.
import { addDays } from 'c/dealEngine';
import {
  cover,
  lookedAt,
  measuresOf,
  openDeals,
  type DealOverride,
  type IsoDate,
  type Measure,
  type MeasureRow,
  type OpenDeal,
  type Period,
  type QuotaInput,
  type WhatIfAnswer
} from 'c/quotaEngine';
import { answer } from './tracked';
import { withAmount } from './withAmount';

/** A deal taken as won counts with certainty. */
const CERTAIN = 1_000_000;

/** Out of the period: on the day it was given, or the day after its end. */
function slippedTo(closeDate: IsoDate, { end }: Period): IsoDate {
  return closeDate > end ? closeDate : addDays(end, 1);
}

/** A deal taken as won is won today at the earliest. */
function wonOn(closeDate: IsoDate, asOf: IsoDate): IsoDate {
  return closeDate < asOf ? asOf : closeDate;
}

/** Undefined: the deal is lost. */
function changed(deal: OpenDeal, override: DealOverride, period: Period, asOf: IsoDate): OpenDeal | undefined {
  const amount = override.amount === undefined ? deal : withAmount(deal, override.amount);
  const closeDate = override.closeDate ?? deal.closeDate;
  switch (override.outcome) {
    case 'Open':
      return { ...amount, closeDate };
    case 'Won':
      return { ...amount, closeDate: wonOn(closeDate, asOf), probability: CERTAIN };
    case 'Slipped':
      return { ...amount, closeDate: slippedTo(closeDate, period) };
    case 'Lost':
      return undefined;
  }
}

/** The last override of a deal counts; one of a deal that is not there changes nothing. */
function byDeal(overrides: readonly DealOverride[]): ReadonlyMap<string, DealOverride> {
  return new Map(overrides.map((override) => [override.id, override]));
}

/** The input with its deals changed; the given one stays as it is. */
export function applyOverrides(input: QuotaInput, asOf: IsoDate, overrides: readonly DealOverride[]): QuotaInput {
  const period = lookedAt(input);
  const changes = byDeal(overrides);
  return period
    ? {
        ...input,
        deals: input.deals.flatMap((deal) => {
          const override = changes.get(deal.id);
          const after = override ? changed(deal, override, period, asOf) : deal;
          return after ? [after] : [];
        })
      }
    : input;
}

function wonBy(
  input: QuotaInput,
  asOf: IsoDate,
  period: Period,
  measure: Measure,
  ids: ReadonlySet<string>
): WhatIfAnswer['won'][number] {
  const won = openDeals(input, measure, period, asOf).filter(({ deal }) => ids.has(deal.id));
  return {
    measure,
    value: won.reduce((sum, { value }) => sum + (value ?? 0), 0),
    deals: won.map(({ deal }) => deal.id)
  };
}

function isSame(deal: OpenDeal, after: OpenDeal | undefined): boolean {
  return (
    after !== undefined &&
    deal.amount === after.amount &&
    deal.closeDate === after.closeDate &&
    deal.probability === after.probability
  );
}

function withCoverage(row: MeasureRow, open: QuotaInput, period: Period, asOf: IsoDate): MeasureRow {
  const coverage = cover(open, row.measure, period, row.whole.attainment.gap, asOf);
  return { ...row, whole: { ...row.whole, coverage } };
}

/**
 * {@link answer} with the changes, of which nothing is saved. `credited` is what is booked, as before; deals taken as
 * won are certain in every chance and finish, stand beside it in `won`, and are no longer open in a coverage. There is
 * no bridge: it tells what happened.
 */
export function whatIf(
  input: QuotaInput,
  asOf: IsoDate,
  overrides: readonly DealOverride[],
  measure: Measure = 'Revenue'
): WhatIfAnswer {
  const after = applyOverrides(input, asOf, overrides);
  const period = lookedAt(after);
  const answered = answer(after, asOf, measure);
  const won = new Set([...byDeal(overrides).values()].filter(({ outcome }) => outcome === 'Won').map(({ id }) => id));
  const stillOpen = { ...after, deals: after.deals.filter(({ id }) => !won.has(id)) };
  const afterById = new Map(after.deals.map((deal) => [deal.id, deal]));
  return {
    ...answered,
    measures: period ? answered.measures.map((row) => withCoverage(row, stillOpen, period, asOf)) : [],
    chanceBridge: null,
    won: period ? measuresOf(after).map((one) => wonBy(after, asOf, period, one, won)) : [],
    changed: input.deals.filter((deal) => !isSame(deal, afterById.get(deal.id))).map(({ id }) => id)
  };
}
