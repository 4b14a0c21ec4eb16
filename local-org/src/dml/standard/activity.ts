/**
 * What a task's status and an event's times say, and to which account both belong.
 * Source: Object Reference, "Task" and "Event"
 * (https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-event.html).
 */
import { storedInstant } from '../../schema/index.ts';
import type { FieldValue, RowValues } from '../../schema/types.ts';
import { fail, isEmpty, type Job, type Save } from '../job.ts';
import { liveRows, numberOf } from './rows.ts';

const MINUTE = 60_000;
const DAY = 1440;

export function deriveTasks(save: Save, jobs: readonly Job[]): void {
  applyAccounts(save, jobs);
  const now = storedInstant(save.context.store.clock.now());
  for (const { old, next } of jobs) {
    const closed = String(next.Status).toLowerCase() === 'completed';
    if (!closed) next.CompletedDateTime = null;
    else if (old?.IsClosed !== true) next.CompletedDateTime = now;
    next.IsClosed = closed;
    next.IsHighPriority = String(next.Priority).toLowerCase() === 'high';
  }
}

export function deriveEvents(save: Save, jobs: readonly Job[]): void {
  applyAccounts(save, jobs);
  for (const job of jobs) {
    if (job.next.IsAllDayEvent === true) applyDays(job);
    else applyTimes(job);
  }
}

/** The value of the save where it gives one, of two names for one thing. */
function given({ old, next }: Job, ...names: readonly string[]): FieldValue | undefined {
  const changed = names.find((name) => !isEmpty(next[name]) && next[name] !== old?.[name]);
  return changed === undefined ? next[names.find((name) => !isEmpty(next[name])) ?? ''] : next[changed];
}

const instant = (value: FieldValue | undefined): number | null =>
  typeof value === 'string' ? Date.parse(value) : null;
const text = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** "If IsAllDayEvent is false, a value must be supplied for either DurationInMinutes or EndDateTime." */
function applyTimes(job: Job): void {
  const { next } = job;
  const start = instant(given(job, 'StartDateTime', 'ActivityDateTime'));
  const minutes = minutesOf(job, start);
  const missing = [...(start === null ? ['ActivityDateTime'] : []), ...(minutes === null ? ['DurationInMinutes'] : [])];
  if (start === null || minutes === null) {
    fail(job, 'REQUIRED_FIELD_MISSING', `Required fields are missing: [${missing.join(', ')}]`, missing);
    return;
  }
  next.StartDateTime = next.ActivityDateTime = text(start);
  next.DurationInMinutes = minutes;
  next.EndDateTime = text(start + minutes * MINUTE);
  next.ActivityDate = text(start).slice(0, 10);
}

/** The length that the save gives, by a duration or by an end; both "if the values add up to the same amount of time". */
function minutesOf(job: Job, start: number | null): number | null {
  const { old, next } = job;
  const duration = numberOf(next.DurationInMinutes);
  const end = instant(next.EndDateTime);
  if (start === null || end === null) return duration;
  const between = Math.round((end - start) / MINUTE);
  const [movesEnd, changesLength] = [
    next.EndDateTime !== old?.EndDateTime,
    duration !== (old?.DurationInMinutes ?? null)
  ];
  if (duration === null || (movesEnd && !changesLength)) {
    if (between >= 0) return between;
    fail(job, 'FIELD_INTEGRITY_EXCEPTION', 'End Date Time (the event ends before it starts)', ['EndDateTime']);
  } else if (movesEnd && between !== duration) {
    const why = 'Duration (it is another length than from start to end)';
    fail(job, 'FIELD_INTEGRITY_EXCEPTION', why, ['DurationInMinutes', 'EndDateTime']);
  }
  return duration;
}

/** "If both fields are null, the duration defaults to one day"; the end is the last day. */
function applyDays(job: Job): void {
  const { next } = job;
  const first = given(job, 'ActivityDate', 'StartDateTime', 'ActivityDateTime');
  if (typeof first !== 'string') {
    fail(job, 'REQUIRED_FIELD_MISSING', 'Required fields are missing: [ActivityDate]', ['ActivityDate']);
    return;
  }
  const start = Date.parse(first.slice(0, 10));
  const end = instant(next.EndDateTime);
  const days = end === null ? null : Math.floor((end - start) / MINUTE / DAY) + 1;
  const minutes = numberOf(next.DurationInMinutes) ?? (days === null ? DAY : days * DAY);
  next.ActivityDate = text(start).slice(0, 10);
  next.StartDateTime = next.ActivityDateTime = text(start);
  next.DurationInMinutes = minutes;
  next.EndDateTime = text(start + Math.max(minutes - DAY, 0) * MINUTE);
}

/** The account of what it is about, or else of the contact; of a custom object its master. */
function applyAccounts(save: Save, jobs: readonly Job[]): void {
  const byObject = new Map<string, Set<string>>();
  for (const { next } of jobs) {
    for (const id of [next.WhatId, next.WhoId]) {
      const name = typeof id === 'string' ? save.context.store.schema.objectOfId(id)?.name : undefined;
      if (name !== undefined && typeof id === 'string') byObject.set(name, (byObject.get(name) ?? new Set()).add(id));
    }
  }
  const rows = new Map([...byObject].flatMap(([name, ids]) => [...liveRows(save, name, ids)]));
  for (const { next } of jobs) {
    next.AccountId = accountOf(save, next.WhatId, rows) ?? accountOf(save, next.WhoId, rows) ?? null;
  }
}

function accountOf(save: Save, id: FieldValue | undefined, rows: ReadonlyMap<string, RowValues>): FieldValue | null {
  if (typeof id !== 'string') return null;
  const object = save.context.store.schema.objectOfId(id);
  if (object?.name === 'Account') return id;
  if (object?.name === 'Opportunity' || object?.name === 'Contact') return rows.get(id)?.AccountId ?? null;
  if (object?.kind !== 'custom') return null;
  const master = [...object.fields.values()].find((field) => field.masterDetail && field.referenceTo[0] === 'Account');
  return master ? (rows.get(id)?.[master.name] ?? null) : null;
}
