/** A contract ends the day before its term has passed. Source: Object Reference, "Contract": EndDate, ContractTerm (months). */
import type { Job, Save } from '../job.ts';

export function deriveContracts(_save: Save, jobs: readonly Job[]): void {
  for (const { next } of jobs) {
    const { StartDate, ContractTerm } = next;
    next.EndDate =
      typeof StartDate === 'string' && typeof ContractTerm === 'number' ? endOf(StartDate, ContractTerm) : null;
  }
}

function endOf(start: string, months: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const target = month - 1 + months;
  // A month that lacks the day ends on its own last one.
  const lastDay = new Date(Date.UTC(year, target + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, target, Math.min(day, lastDay)));
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}
