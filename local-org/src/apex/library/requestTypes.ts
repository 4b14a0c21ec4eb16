/**
 * Request and Quiddity: how the code that runs was started.
 * Source: Apex Reference, "Request Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Request.htm) and "Quiddity
 * Enum" (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_Quiddity.htm).
 */
import { randomUUID } from 'node:crypto';
import { NativeObject, type ApexThread, type JobKind, type NativeType } from '../native.ts';

export const quiddityType: NativeType = {
  name: 'System.Quiddity',
  kind: 'enum',
  enumValues: [
    'ANONYMOUS',
    'AURA',
    'BATCH_ACS',
    'BATCH_APEX',
    'BATCH_CHUNK_PARALLEL',
    'BATCH_CHUNK_SERIAL',
    'BULK_API',
    'COMMERCE_INTEGRATION',
    'DISCOVERABLE_LOGIN',
    'FUNCTION_CALLBACK',
    'FUTURE',
    'INBOUND_EMAIL_SERVICE',
    'INVOCABLE_ACTION',
    'IOT',
    'PLATFORM_EVENT_PUBLISH_CALLBACK',
    'QUEUEABLE',
    'QUICK_ACTION',
    'REMOTE_ACTION',
    'REST',
    'RUNTEST_ASYNC',
    'RUNTEST_DEPLOY',
    'RUNTEST_SYNC',
    'SCHEDULED',
    'SOAP',
    'SYNCHRONOUS',
    'TRANSACTION_FINALIZER_QUEUEABLE',
    'UD',
    'UNDEFINED',
    'VF'
  ]
};

const OF_JOBS: Readonly<Record<JobKind, string>> = {
  queueable: 'QUEUEABLE',
  future: 'FUTURE',
  batch: 'BATCH_APEX',
  scheduled: 'SCHEDULED'
};

function quiddityOf({ jobs, testing, ofComponent }: ApexThread): string {
  if (jobs.kind !== null) return OF_JOBS[jobs.kind];
  if (testing) return 'RUNTEST_SYNC';
  return ofComponent ? 'AURA' : 'SYNCHRONOUS';
}

/** One a transaction. */
const ids = new WeakMap<ApexThread, string>();

function idOf(thread: ApexThread): string {
  let id = ids.get(thread);
  if (id === undefined) ids.set(thread, (id = randomUUID()));
  return id;
}

export const requestType: NativeType = {
  name: 'System.Request',
  statics: { 'System.Request getCurrent()': () => new NativeObject('System.Request', {}) },
  methods: {
    'System.Quiddity getQuiddity()': ({ thread }) => thread.enumValue('System.Quiddity', quiddityOf(thread)) ?? null,
    'String getRequestId()': ({ thread }) => idOf(thread)
  }
};
