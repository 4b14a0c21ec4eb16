/**
 * Platform events: publishing keeps an event with the transaction that publishes it, so that a rollback takes it back;
 * delivery runs its triggers in a transaction of its own, after the commit, or in a test when the test says so.
 * Source: Platform Events Developer Guide, "Publish Event Messages with Apex" (Publish After Commit)
 * (https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_publish_apex.htm),
 * "Deliver Test Event Messages", "Get the Result of Asynchronous Platform Event Publishing with Apex Publish Callbacks".
 */
import { randomUUID } from 'node:crypto';
import { save } from '../../dml/index.ts';
import type { DmlResult } from '../../dml/types.ts';
import type { ObjectDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { PublishedEvents } from '../library/publishedEvents.ts';
import { type ApexObject, ApexSObject, NativeObject } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { errorText, type Job, type Launch } from './job-queue.ts';
import { storedValues } from './sobjects.ts';
import type { Thread } from './thread.ts';
import { triggerHooks } from './triggers.ts';

/** "The maximum batch size in a platform event trigger is 2,000 event messages." */
const BATCH = 2000;

/** Events of one object of one call. */
interface Publication {
  readonly object: ObjectDef;
  readonly context: ExecutionContext;
  readonly ids: readonly string[];
  readonly uuids: readonly string[];
  readonly callback: ApexObject | null;
}

const isEvent = ({ name }: ObjectDef): boolean => name.endsWith('__e');

/** The events of one test that wait for its bus. */
export class TestEventBus {
  #waiting: Publication[] = [];

  add(publication: Publication): void {
    this.#waiting.push(publication);
  }

  /** Runs triggers and callbacks. What these publish waits for the next delivery. */
  deliver(launch: Launch, failed: (problem: string) => void): void {
    for (const publication of this.#take()) for (const step of delivery(publication)) attempt(step, launch, failed);
  }

  /** "The publishing of events fails immediately after the call": no trigger receives them. */
  fail(launch: Launch, failed: (problem: string) => void): void {
    for (const { object, context, ids, uuids, callback } of this.#take()) {
      context.store.remove(object, [...ids]);
      if (callback) attempt((thread) => call(thread, callback, 'onFailure', uuids), launch, failed);
    }
  }

  #take(): Publication[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }
}

/** What an event's trigger throws does not reach who published it. */
function attempt(step: (thread: Thread) => void, launch: Launch, failed: (problem: string) => void): void {
  try {
    launch(step);
  } catch (error) {
    if (error instanceof Error && error.name === 'ApexNotSupportedError') throw error;
    failed(errorText(error));
  }
}

/**
 * `EventBus.publish`.
 * @returns a result for each event: what is wrong with it is told at once
 */
export function publishEvents(thread: Thread, values: readonly ApexValue[], callback: ApexObject | null): DmlResult[] {
  const events = values.map((value) => {
    if (!(value instanceof ApexSObject))
      return thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');
    if (!isEvent(value.object))
      return thread.throwApex('TypeException', `${value.object.name} is not a platform event`);
    return value;
  });
  if (events.length === 0) return [];
  thread.countDml(events.length);
  const results = keep(thread, events);
  for (const publication of publications(thread, events, results, callback)) send(thread, publication);
  // "The ID system field isn't populated": events have none of their own.
  return results.map((result) => ({ ...result, id: null }));
}

const OF_PLATFORM: ReadonlySet<string> = new Set(['EventUuid', 'ReplayId']);

/** Saves the events without their triggers, with the values that only the platform gives. */
function keep(thread: Thread, events: readonly ApexSObject[]): DmlResult[] {
  const { context } = thread;
  const records = events.map((event) => {
    const values = Object.entries(storedValues(event)).filter(([name]) => !OF_PLATFORM.has(name));
    return { type: event.object.name, id: null, values: Object.fromEntries(values) };
  });
  const request = { operation: 'insert' as const, records, allOrNone: false, mode: 'system' as const };
  const results = save(context, request, { fire: () => undefined });
  events.forEach((event, index) => {
    const id = results[index]?.id;
    if (!id) return;
    const uuid = event.fields.get('eventuuid');
    const EventUuid = typeof uuid === 'string' ? uuid : randomUUID();
    event.fields.set('eventuuid', EventUuid);
    context.store.update(event.object, [{ Id: id, EventUuid, ReplayId: nextReplayId(context, event.object) }]);
  });
  return results;
}

/** Grows with every event of the object; gaps mean nothing. */
function nextReplayId({ store }: ExecutionContext, { name }: ObjectDef): string {
  const [row] = store.select(`SELECT COALESCE(MAX(CAST("ReplayId" AS INTEGER)), 0) + 1 AS next FROM "${name}"`);
  return String(row?.['next']);
}

function publications(
  { context }: Thread,
  events: readonly ApexSObject[],
  results: readonly DmlResult[],
  callback: ApexObject | null
): Publication[] {
  const byObject = new Map<ObjectDef, { ids: string[]; uuids: string[] }>();
  events.forEach(({ object, fields }, index) => {
    const id = results[index]?.id;
    if (!id) return;
    const kept = byObject.get(object) ?? { ids: [], uuids: [] };
    kept.ids.push(id);
    kept.uuids.push(String(fields.get('eventuuid')));
    byObject.set(object, kept);
  });
  return [...byObject].map(([object, kept]) => ({ object, context, callback, ...kept }));
}

function send(thread: Thread, publication: Publication): void {
  if (thread.bus) thread.bus.add(publication);
  else thread.program.queue.add(deliveryJob(publication));
}

/** It has no AsyncApexJob, and runs with the limits of synchronous Apex. */
const deliveryJob = (publication: Publication): Job => ({
  id: '',
  context: publication.context,
  kind: null,
  unrecorded: true,
  *steps(launch) {
    for (const step of delivery(publication)) {
      launch(step);
      yield;
    }
  }
});

/** Each in a transaction of its own: the triggers for each batch, then the callback. */
function* delivery({ object, context, ids, uuids, callback }: Publication): Generator<(thread: Thread) => void> {
  for (let start = 0; start < ids.length; start += BATCH)
    yield (thread) => fireTriggers(thread, object, context, ids.slice(start, start + BATCH));
  if (callback) yield (thread) => call(thread, callback, 'onSuccess', uuids);
}

function fireTriggers(thread: Thread, object: ObjectDef, { store }: ExecutionContext, ids: readonly string[]): void {
  // Those of a transaction that was rolled back are not there.
  const rows = store.rowsById(object, ids);
  const records = ids.flatMap((id) => {
    const next = rows.get(id);
    return next ? [{ next, old: null, errors: [] }] : [];
  });
  if (records.length === 0) return;
  triggerHooks(thread).fire({ timing: 'after', operation: 'insert', object, records, computed: null });
  const { fatal } = thread;
  if (fatal) throw fatal;
}

function call(thread: Thread, callback: ApexObject, method: 'onSuccess' | 'onFailure', uuids: readonly string[]): void {
  if (!thread.hasMethod(callback, method, 1)) return;
  const type = method === 'onSuccess' ? 'EventBus.SuccessResult' : 'EventBus.FailureResult';
  thread.invoke(callback, method, [new NativeObject(type, new PublishedEvents(uuids))]);
}
