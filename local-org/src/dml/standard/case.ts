/** What a status and a contact say about a case. Source: Object Reference, "Case": IsClosed, ClosedDate, AccountId. */
import { closedCaseStatuses, storedInstant } from '../../schema/index.ts';
import { isEmpty, type Job, type Save } from '../job.ts';
import { referenced } from './rows.ts';

const CLOSED = new Set(closedCaseStatuses.map((status) => status.toLowerCase()));

export function deriveCases(save: Save, jobs: readonly Job[]): void {
  const contacts = referenced(save, jobs, 'ContactId', 'Contact');
  const now = storedInstant(save.context.store.clock.now());
  for (const { operation, old, next } of jobs) {
    const isNew = operation === 'insert';
    if (isNew && isEmpty(next.AccountId)) next.AccountId = contacts.get(String(next.ContactId))?.AccountId ?? null;
    const closed = CLOSED.has(String(next.Status).toLowerCase());
    if (!closed) next.ClosedDate = null;
    else if (isNew || old?.IsClosed !== true) next.ClosedDate = now;
    next.IsClosed = closed;
    if (isNew) next.IsClosedOnCreate = closed;
  }
}
