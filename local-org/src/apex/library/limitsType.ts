/**
 * Limits: what is used of each governor limit and how much there is.
 * Source: Apex Reference, "Limits Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_limits.htm).
 */
import type { GovernorCounters, NativeMethod, NativeType } from '../native.ts';

/** Methods by what they count. */
const COUNTED: Readonly<Record<string, keyof GovernorCounters>> = {
  AggregateQueries: 'aggregateQueries',
  ApexCursorRows: 'cursorRows',
  Callouts: 'callouts',
  CpuTime: 'cpuMilliseconds',
  DmlRows: 'dmlRows',
  DmlStatements: 'dmlStatements',
  EmailInvocations: 'emailInvocations',
  FetchCallsOnApexCursor: 'cursorFetches',
  FutureCalls: 'futureCalls',
  PublishImmediateDML: 'publishImmediate',
  Queries: 'queries',
  QueryLocatorRows: 'queryLocatorRows',
  QueryRows: 'queryRows',
  QueueableJobs: 'queueableJobs',
  SoslQueries: 'soslQueries',
  // Deprecated names of other counters.
  FindSimilarCalls: 'soslQueries',
  RunAs: 'dmlStatements',
  SavepointRollbacks: 'dmlStatements',
  Savepoints: 'dmlStatements'
};

/** Notifications of the mobile push; none can be sent here. */
const PUSHES = 10;

const methods: Record<string, NativeMethod> = {
  // "Reserved for future use."
  'Integer getAsyncCalls()': () => 0,
  'Integer getLimitAsyncCalls()': () => 0,
  'Integer getHeapSize()': (call) => call.thread.heapBytes,
  'Integer getLimitHeapSize()': (call) => call.thread.limits.heapBytes,
  'Integer getMobilePushApexCalls()': () => 0,
  'Integer getLimitMobilePushApexCalls()': () => PUSHES
};
for (const [name, counter] of Object.entries(COUNTED)) {
  methods[`Integer get${name}()`] = (call) => call.thread.counters[counter];
  methods[`Integer getLimit${name}()`] = (call) => call.thread.limits[counter];
}

export const limitsType: NativeType = { name: 'System.Limits', statics: methods };
