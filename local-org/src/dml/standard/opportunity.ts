/** What a stage, a close date and products say about an opportunity. Source: Object Reference, "Opportunity". */
import { opportunityStages } from '../../schema/index.ts';
import type { RowValues } from '../../schema/types.ts';
import { fail, isEmpty, type Job, type Save } from '../job.ts';
import { numberOf, round } from './rows.ts';

export function deriveOpportunities(_save: Save, jobs: readonly Job[]): void {
  for (const job of jobs) {
    keepProductsTotals(job);
    applyStage(job);
    applyFiscalPeriod(job.next);
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

/** The fiscal year begins with January. */
function applyFiscalPeriod(next: RowValues): void {
  const [year, month] = typeof next.CloseDate === 'string' ? next.CloseDate.split('-').map(Number) : [];
  const quarter = month === undefined ? null : Math.ceil(month / 3);
  next.FiscalYear = year ?? null;
  next.FiscalQuarter = quarter;
  next.Fiscal = year === undefined || quarter === null ? null : `${year} ${quarter}`;
}
