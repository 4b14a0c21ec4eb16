/**
 * The delivery of platform events to one trigger: in batches, again when it asks for it, and on from its checkpoint.
 * Source: Platform Events Developer Guide, "Subscribe to Platform Event Notifications with Apex Triggers", "Comparing
 * setResumeCheckpoint() and EventBus.RetryableException"
 * (https://developer.salesforce.com/docs/platform/platform-events/guide/platform-events-subscribe-compare-checkpoint-retryable.html);
 * Apex Reference, "TriggerContext Class".
 */
import type { ObjectDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import type { TriggerInfo } from '../compiler/program.ts';
import { ApexThrow, type EventTrigger } from '../native.ts';
import { ExceptionObject } from './exception-types.ts';
import type { Thread } from './thread.ts';
import { fireTrigger } from './triggers.ts';

/** "The maximum batch size in a platform event trigger is 2,000 event messages." */
const BATCH = 2000;

/** "You can retry the trigger nine times": after the tenth run it gets these events no more. */
const MOST_RETRIES = 9;

/** Something to do in a transaction of its own, and what is to do after it. */
export interface Delivery {
  run(thread: Thread): void;
  /** Known when it has run; also where it threw. */
  readonly next: Delivery | null;
}

export interface Events {
  readonly object: ObjectDef;
  readonly context: ExecutionContext;
  readonly ids: readonly string[];
}

/** One for each trigger that hears of the object, and batch of its events. */
export function deliveriesOf(triggers: readonly TriggerInfo[], { object, context, ids }: Events): Delivery[] {
  const hearing = triggers.filter((one) => one.object === object && one.declaration.events.includes('afterinsert'));
  const batches: (readonly string[])[] = [];
  for (let start = 0; start < ids.length; start += BATCH) batches.push(ids.slice(start, start + BATCH));
  return hearing.flatMap((trigger) => batches.map((batch) => new ToTrigger(trigger, { object, context, ids: batch })));
}

class ToTrigger implements Delivery {
  next: Delivery | null = null;
  readonly #trigger: TriggerInfo;
  readonly #events: Events;
  readonly #retries: number;
  readonly #lastError: string | null;

  constructor(trigger: TriggerInfo, events: Events, retries = 0, lastError: string | null = null) {
    this.#trigger = trigger;
    this.#events = events;
    this.#retries = retries;
    this.#lastError = lastError;
  }

  run(thread: Thread): void {
    const { object, context, ids } = this.#events;
    // Those of a transaction that was rolled back are not there.
    const rows = context.store.rowsById(object, ids);
    const found = ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [row] : [];
    });
    if (found.length === 0) return;
    const checkpoint = new Checkpoint(this.#retries, this.#lastError);
    thread.eventTrigger = checkpoint;
    try {
      const records = found.map((next) => ({ next, old: null, errors: [] }));
      fireTrigger(thread, { timing: 'after', operation: 'insert', object, records, computed: null }, this.#trigger);
      const { fatal } = thread;
      if (fatal) throw fatal;
    } catch (error) {
      const asked = retryMessage(error);
      if (asked !== null && this.#retries < MOST_RETRIES)
        this.next = new ToTrigger(this.#trigger, this.#events, this.#retries + 1, asked);
      if (asked !== null || checkpoint.savepoint === null) throw error;
      // What it did until the checkpoint stays; the events behind it come again.
      context.store.rollbackTo(checkpoint.savepoint);
      thread.fatal = null;
    } finally {
      thread.eventTrigger = null;
    }
    if (checkpoint.replayId === null) return;
    const rest = found.slice(found.findIndex((row) => row.ReplayId === checkpoint.replayId) + 1);
    const events = { object, context, ids: rest.map((row) => String(row.Id)) };
    if (rest.length > 0) this.next = new ToTrigger(this.#trigger, events);
  }
}

class Checkpoint implements EventTrigger {
  readonly retries: number;
  readonly lastError: string | null;
  replayId: string | null = null;
  savepoint: string | null = null;

  constructor(retries: number, lastError: string | null) {
    this.retries = retries;
    this.lastError = lastError;
  }
}

/** The message of a RetryableException that a trigger threw; null for anything else. */
function retryMessage(error: unknown): string | null {
  const thrown = error instanceof Error ? (error.cause ?? error) : error;
  if (!(thrown instanceof ApexThrow) || !(thrown.exception instanceof ExceptionObject)) return null;
  const { exception } = thrown;
  const isRetryable = [...exception.type.ancestry()].some(({ name }) => name === 'EventBus.RetryableException');
  return isRetryable ? exception.text : null;
}
