/** What a stage, a close date and products say about an opportunity. Source: Object Reference, "Opportunity". */
import { opportunityStages } from '../../schema/index.ts';
import type { RowValues } from '../../schema/types.ts';
import { fail, isEmpty, type Job, type Save } from '../job.ts';
import { numberOf, round } from './rows.ts';

export function deriveOpportunities({ context: { store } }: Save, jobs: readonly Job[]): void {
  const [organization = {}] = store.select(
    'SELECT "FiscalYearStartMonth" AS start, "UsesStartDateAsFiscalYearName" AS named FROM "Organization"'
  );
  const start = Number(organization['start'] ?? 1);
  const namedByStart = organization['named'] === 1;
  for (const job of jobs) {
    keepProductsTotals(job);
    applyStage(job);
    applyFiscalPeriod(job.next, start, namedByStart);
    job.next.ExpectedRevenue = expectedRevenue(job.next);
  }
}

/** Amount times probability. */
export function expectedRevenue({ Amount, Probability }: RowValues): number | null {
  const [amount, probability] = [numberOf(Amount), numberOf(Probability)];
  return amount === null || probability === null ? null : round((amount * probability) / 100, 2);
}

/** With products the amount is their sum: a value for it is ignored, and the price book can no longer change. */
function keepProductsTotals(job: Job): void {
  const { old, next } = job;
  if (old?.HasOpportunityLineItem !== true) return;
  next.Amount = old.Amount ?? null;
  next.TotalOpportunityQuantity = old.TotalOpportunityQuantity ?? null;
  if (next.Pricebook2Id !== old.Pricebook2Id) {
    fail(
      job,
      'FIELD_INTEGRITY_EXCEPTION',
      'field integrity exception: Pricebook2Id (the price book of an opportunity with products cannot be changed)',
      ['Pricebook2Id']
    );
  }
}

/** A new stage brings its probability and forecast category, unless the save sets them too. */
function applyStage({ object, old, next }: Job): void {
  const name = String(next.StageName).toLowerCase();
  const stage = opportunityStages.find((one) => one.name.toLowerCase() === name);
  const categories = object.fields.get('forecastcategory')?.picklistValues ?? [];
  const moved = old !== null && old.StageName !== next.StageName;
  const follows = (field: string) => isEmpty(next[field]) || (moved && next[field] === old[field]);
  if (follows('Probability')) next.Probability = stage?.probability ?? 0;
  if (follows('ForecastCategoryName')) {
    const category = stage?.forecastCategory ?? 'Pipeline';
    next.ForecastCategoryName = categories.find((one) => one.value === category)?.label ?? category;
  }
  next.ForecastCategory = categories.find((one) => one.label === next.ForecastCategoryName)?.value ?? null;
  next.IsClosed = stage?.isClosed ?? false;
  next.IsWon = stage?.isWon ?? false;
}

/**
 * @param start first month of the fiscal year, 1 to 12
 * @param namedByStart the year is called after the calendar year in which it begins, else the one in which it ends
 */
function applyFiscalPeriod(next: RowValues, start: number, namedByStart: boolean): void {
  const [year, month] = typeof next.CloseDate === 'string' ? next.CloseDate.split('-').map(Number) : [];
  const isKnown = year !== undefined && month !== undefined;
  const begun = isKnown ? (month >= start ? year : year - 1) : null;
  const fiscal = begun === null ? null : begun + (start === 1 || namedByStart ? 0 : 1);
  const quarter = isKnown ? Math.floor(((month - start + 12) % 12) / 3) + 1 : null;
  next.FiscalYear = fiscal;
  next.FiscalQuarter = quarter;
  next.Fiscal = fiscal === null || quarter === null ? null : `${fiscal} ${quarter}`;
}
