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
import type { ObjectDef, RowValues } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { newRow, standard } from '../../store/index.ts';
import { PublishedEvents } from '../library/publishedEvents.ts';
import { type ApexObject, ApexSObject, NativeObject } from '../native.ts';
import type { ApexValue } from '../values.ts';
import type { Program } from '../compiler/program.ts';
import { deliveriesOf, type Delivery } from './event-delivery.ts';
import { errorText, type Job, type Launch } from './job-queue.ts';
import { storedValues } from './sobjects.ts';
import type { Thread } from './thread.ts';

/** Events of one object of one call. */
interface Publication {
  readonly object: ObjectDef;
  readonly context: ExecutionContext;
  readonly ids: readonly string[];
  readonly uuids: readonly string[];
  readonly callback: ApexObject | null;
}

const isEvent = ({ name }: ObjectDef): boolean => name.endsWith('__e') || name === 'BatchApexErrorEvent';

/** The events of one test that wait for its bus. */
export class TestEventBus {
  #waiting: Publication[] = [];
  /** What a trigger wants again: "call Test.getEventBus().deliver() again" delivers it. */
  #again: Delivery[] = [];

  add(publication: Publication): void {
    this.#waiting.push(publication);
  }

  /** Runs triggers and callbacks. What these publish waits for the next delivery. */
  deliver(program: Program, launch: Launch, failed: (problem: string) => void): void {
    const again = this.#again;
    this.#again = [];
    const all = [...again, ...this.#take().flatMap((publication) => [...deliveries(program, publication)])];
    for (const delivery of all) {
      attempt(delivery, launch, failed);
      if (delivery.next) this.#again.push(delivery.next);
    }
  }

  /** "The publishing of events fails immediately after the call": no trigger receives them. */
  fail(launch: Launch, failed: (problem: string) => void): void {
    for (const { object, context, ids, uuids, callback } of this.#take()) {
      context.store.remove(object, [...ids]);
      if (callback) attempt(toCallback(callback, 'onFailure', uuids), launch, failed);
    }
  }

  #take(): Publication[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }
}

/** What an event's trigger throws does not reach who published it. */
function attempt(delivery: Delivery, launch: Launch, failed: (problem: string) => void): void {
  try {
    launch((thread) => delivery.run(thread));
  } catch (error) {
    if (error instanceof Error && error.name === 'ApexNotSupportedError') throw error;
    if (!delivery.next) failed(errorText(error));
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
  // Source: Platform Events Developer Guide, "Platform Event Allocations": by its publish behavior a call is one DML statement or is counted apart.
  const [first] = events;
  if (first?.object.publishesImmediately === true) thread.spend('publishImmediate', 1);
  else thread.countDml(events.length);
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

function send({ bus, program }: Thread, publication: Publication): void {
  if (bus) bus.add(publication);
  else program.queue.add(deliveryJob(program, publication));
}

/** Publishes what only the platform can, such as the failure of a batch. */
export function publishOfPlatform(thread: Thread, name: string, values: RowValues): void {
  const { context } = thread;
  const object = standard(context.store, name);
  const EventUuid = randomUUID();
  const row = newRow(context.store, object, context.access.userId, {
    ...values,
    EventUuid,
    ReplayId: nextReplayId(context, object)
  });
  context.store.insert(object, [row]);
  send(thread, { object, context, ids: [String(row.Id)], uuids: [EventUuid], callback: null });
}

/** It has no AsyncApexJob, and runs with the limits of synchronous Apex. */
const deliveryJob = (program: Program, publication: Publication): Job => ({
  id: '',
  context: publication.context,
  kind: null,
  unrecorded: true,
  *steps(launch) {
    const waiting = [...deliveries(program, publication)];
    let failure: { readonly error: unknown } | null = null;
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      try {
        const delivery = one;
        launch((thread) => delivery.run(thread));
      } catch (error) {
        // One subscriber does not keep the events from the others.
        if (!one.next) failure ??= { error };
      }
      if (one.next) waiting.push(one.next);
      yield;
    }
    if (failure) throw failure.error;
  }
});

/** Each in a transaction of its own: the triggers for each batch, then the callback. */
function* deliveries(program: Program, publication: Publication): Generator<Delivery> {
  const { callback, uuids } = publication;
  yield* deliveriesOf(program.triggers(), publication);
  if (callback) yield toCallback(callback, 'onSuccess', uuids);
}

const toCallback = (callback: ApexObject, method: 'onSuccess' | 'onFailure', uuids: readonly string[]): Delivery => ({
  next: null,
  run: (thread) => call(thread, callback, method, uuids)
});

function call(thread: Thread, callback: ApexObject, method: 'onSuccess' | 'onFailure', uuids: readonly string[]): void {
  if (!thread.hasMethod(callback, method, 1)) return;
  const type = method === 'onSuccess' ? 'EventBus.SuccessResult' : 'EventBus.FailureResult';
  thread.invoke(callback, method, [new NativeObject(type, new PublishedEvents(uuids))]);
}
