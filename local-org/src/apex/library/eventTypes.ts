/**
 * EventBus, its publish callbacks and the bus of a test.
 * Source: Apex Reference, "EventBus Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_EventBus.htm), "EventBus
 * Namespace"; Platform Events Developer Guide, "Deliver Test Event Messages"
 * (https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_test_deliver.htm).
 */
import { ApexObject, NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { PublishedEvents } from './publishedEvents.ts';
import { dataOf, instance, list, text } from './arguments.ts';
import { ApexList } from './collections.ts';
import { resultValue } from './databaseResults.ts';
import { namedType, STRING } from './typeText.ts';

const RESULT = 'Database.SaveResult';

function publish(call: NativeCall, events: readonly ApexValue[], callback?: ApexValue): ApexValue[] {
  const given = callback == null ? null : instance(call, callback, ApexObject, 2);
  return call.thread.publish(events, given).map((result) => resultValue(RESULT, result));
}

const one: NativeMethod = (call, event = null, callback) => publish(call, [event], callback)[0] ?? null;
const many: NativeMethod = (call, events, callback) =>
  new ApexList(namedType(RESULT), publish(call, list(call, events).items, callback));

export const eventBusType: NativeType = {
  name: 'System.EventBus',
  statics: {
    [`${RESULT} publish(SObject)`]: one,
    [`${RESULT} publish(SObject, Object)`]: one,
    [`List<${RESULT}> publish(List<SObject>)`]: many,
    [`List<${RESULT}> publish(List<SObject>, Object)`]: many
  }
};

const outcome = (name: string): NativeType => ({
  name,
  methods: {
    'List<String> getEventUuids()': (call) =>
      new ApexList(STRING, [...dataOf(call, call.receiver, PublishedEvents).uuids])
  }
});

export const successResultType = outcome('EventBus.SuccessResult');
export const failureResultType = outcome('EventBus.FailureResult');

export const publishSuccessCallbackType: NativeType = {
  name: 'EventBus.EventPublishSuccessCallback',
  kind: 'interface',
  abstractMethods: ['void onSuccess(EventBus.SuccessResult)']
};

export const publishFailureCallbackType: NativeType = {
  name: 'EventBus.EventPublishFailureCallback',
  kind: 'interface',
  abstractMethods: ['void onFailure(EventBus.FailureResult)']
};

const onBus =
  (what: 'deliver' | 'fail'): NativeMethod =>
  (call) => {
    call.thread.settleEvents(what);
    return null;
  };

export const testBrokerType: NativeType = {
  name: 'EventBus.TestBroker',
  methods: { 'void deliver()': onBus('deliver'), 'void fail()': onBus('fail') }
};

export const testBroker = (): ApexValue => new NativeObject('EventBus.TestBroker', {});

/** The run of a trigger; nothing was retried where none runs. */
const running = ({ thread }: NativeCall) =>
  thread.eventTrigger ?? { retries: 0, lastError: null, replayId: null, savepoint: null };

const setCheckpoint: NativeMethod = (call, replayId) => {
  const { thread } = call;
  const current = running(call);
  const id = text(call, replayId);
  const events = thread.triggerRecords().map((record) => record.fields.get('replayid') ?? null);
  if (!events.includes(id)) thread.throwApex('EventBus.InvalidReplayIdException', `Invalid replay ID: ${id}`);
  current.replayId = id;
  current.savepoint = thread.context.store.savepoint();
  return null;
};

/** Source: Apex Reference, "TriggerContext Class". */
export const triggerContextType: NativeType = {
  name: 'EventBus.TriggerContext',
  statics: {
    'EventBus.TriggerContext currentContext()': () => new NativeObject('EventBus.TriggerContext', {})
  },
  properties: {
    'String lastError': { get: (call) => running(call).lastError },
    'Integer retries': { get: (call) => running(call).retries }
  },
  methods: {
    'String getResumeCheckpoint()': (call) => running(call).replayId,
    'void setResumeCheckpoint(String)': setCheckpoint
  }
};
