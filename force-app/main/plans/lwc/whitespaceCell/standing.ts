// The user's own quota beside a cell: where it stands, and when what is sold would count in it. Pure.
import { answer } from 'c/quotaAnswer';
import type { QuotaInput } from 'c/quotaEngine';
import type { QuotaStanding } from 'c/whitespaceEffect';

/** The user's quota of revenue in the period of today; null: there is none. */
export function standingOf(input: QuotaInput): QuotaStanding | null {
  const today = answer(input, input.today, 'Revenue');
  const period = input.periods.find(({ key }) => key === today.period);
  const row = today.measures.find(({ measure }) => measure === 'Revenue')?.whole;
  return period && row
    ? { name: period.name, last: period.end, credited: row.attainment.credited, quota: row.attainment.quota }
    : null;
}

const DAY = 86_400_000;
const DAYS_TO_CLOSE = 30;

/** The last day of the period that it would count in, else in a month. */
export function closeDateOf(today: string, standing: QuotaStanding | null | undefined): string {
  return standing && standing.last >= today
    ? standing.last
    : new Date(Date.parse(`${today}T00:00:00Z`) + DAYS_TO_CLOSE * DAY).toISOString().slice(0, 10);
}
