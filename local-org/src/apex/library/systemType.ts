/** The System class and the interfaces of its jobs. Source: Apex Reference, "System Class", "Queueable Interface", "Schedulable Interface". */
import { ApexEnum, ApexObject, type JobKind, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import { FinishedJob, JobContext } from '../runtime/job-contexts.ts';
import { assertEqual, assertNotEqual, assertTrue } from './assertType.ts';
import { dataOf, instance, text } from './arguments.ts';
import { equalValues } from './compare.ts';
import { now, today } from './dateTypes.ts';
import { keyOf } from './keys.ts';
import { hashCode } from './stringFunctions.ts';
import { textOf } from './text.ts';

const debug: NativeMethod = (call, first, second) => {
  const level = second === undefined ? 'DEBUG' : instance(call, first, ApexEnum).name;
  call.thread.debug(level, textOf(call.thread, (second === undefined ? first : second) ?? null));
  return null;
};

const enqueueJob: NativeMethod = (call, job) => call.thread.jobs.enqueue(instance(call, job, ApexObject));

const attachFinalizer: NativeMethod = (call, finalizer) => {
  call.thread.jobs.attachFinalizer(finalizer == null ? null : instance(call, finalizer, ApexObject));
  return null;
};

const runsIn =
  (kind: JobKind): NativeMethod =>
  (call) =>
    call.thread.jobs.kind === kind;

export const systemType: NativeType = {
  name: 'System',
  statics: {
    'void assert(Boolean)': assertTrue,
    'void assert(Boolean, Object)': assertTrue,
    'void assertEquals(Object, Object)': assertEqual,
    'void assertEquals(Object, Object, Object)': assertEqual,
    'void assertNotEquals(Object, Object)': assertNotEqual,
    'void assertNotEquals(Object, Object, Object)': assertNotEqual,
    'Long currentTimeMillis()': (call) => BigInt(now(call).milliseconds),
    'void debug(Object)': debug,
    'void debug(System.LoggingLevel, Object)': debug,
    'void abortJob(Id)': (call, id) => {
      call.thread.jobs.abort(text(call, id));
      return null;
    },
    'Id enqueueJob(Object)': enqueueJob,
    // A delay of up to ten minutes: here jobs run as soon as the transaction has committed.
    'Id enqueueJob(Object, Integer)': enqueueJob,
    'void attachFinalizer(Object)': attachFinalizer,
    'Boolean isBatch()': runsIn('batch'),
    'Boolean isFuture()': runsIn('future'),
    'Boolean isQueueable()': runsIn('queueable'),
    'Boolean isScheduled()': runsIn('scheduled'),
    'String schedule(String, String, Object)': (call, name, expression, target) =>
      call.thread.jobs.schedule(text(call, name), text(call, expression, 2), instance(call, target, ApexObject, 3)),
    'Boolean equals(Object, Object)': (call, a, b) => equalValues(call.thread, a ?? null, b ?? null),
    'Integer hashCode(Object)': (call, value) => hashCode(keyOf(call.thread, value ?? null)),
    'Datetime now()': now,
    'Date today()': today
  }
};

export const loggingLevelType: NativeType = {
  name: 'System.LoggingLevel',
  kind: 'enum',
  // From the least to the most important, so that `ordinal()` compares them.
  enumValues: ['NONE', 'INTERNAL', 'FINEST', 'FINER', 'FINE', 'DEBUG', 'INFO', 'WARN', 'ERROR']
};

export const queueableType: NativeType = {
  name: 'System.Queueable',
  kind: 'interface',
  abstractMethods: ['void execute(System.QueueableContext)']
};

export const schedulableType: NativeType = {
  name: 'System.Schedulable',
  kind: 'interface',
  abstractMethods: ['void execute(System.SchedulableContext)']
};

/** Source: Apex Developer Guide, "Transaction Finalizers". */
export const finalizerType: NativeType = {
  name: 'System.Finalizer',
  kind: 'interface',
  abstractMethods: ['void execute(System.FinalizerContext)']
};

export const parentJobResultType: NativeType = {
  name: 'System.ParentJobResult',
  kind: 'enum',
  enumValues: ['SUCCESS', 'UNHANDLED_EXCEPTION']
};

const finished = (call: NativeCall): FinishedJob => dataOf(call, call.receiver, FinishedJob);

/**
 * The contexts of jobs: interfaces, which test suites implement to call `execute` themselves.
 * Source: Apex Reference, "QueueableContext Interface", "SchedulableContext Interface", "FinalizerContext Interface",
 * "BatchableContext Interface".
 */
const contextType = (name: string, methods: Readonly<Record<string, NativeMethod>>): NativeType => ({
  name,
  kind: 'interface',
  abstractMethods: Object.keys(methods),
  methods
});

export const finalizerContextType = contextType('System.FinalizerContext', {
  'Id getAsyncApexJobId()': (call) => finished(call).id,
  'String getRequestId()': (call) => finished(call).id,
  'Exception getException()': (call) => finished(call).exception,
  'System.ParentJobResult getResult()': (call) =>
    call.thread.enumValue('System.ParentJobResult', finished(call).failed ? 'UNHANDLED_EXCEPTION' : 'SUCCESS') ?? null
});

const idOf: NativeMethod = (call) => dataOf(call, call.receiver, JobContext).id;

export const queueableContextType = contextType('System.QueueableContext', { 'Id getJobId()': idOf });

export const schedulableContextType = contextType('System.SchedulableContext', { 'Id getTriggerId()': idOf });

export const batchableContextType = contextType('Database.BatchableContext', {
  'Id getJobId()': idOf,
  'Id getChildJobId()': idOf
});

/** Source: Apex Reference, "Batchable Interface": start answers a query locator or an Iterable. */
export const batchableType: NativeType = {
  name: 'Database.Batchable',
  kind: 'interface',
  typeParameters: ['T'],
  abstractMethods: [
    'Object start(Database.BatchableContext)',
    'void execute(Database.BatchableContext, List<T>)',
    'void finish(Database.BatchableContext)'
  ]
};

/** Interfaces that only mark a job. */
export const statefulType: NativeType = { name: 'Database.Stateful', kind: 'interface' };
export const raisesPlatformEventsType: NativeType = { name: 'Database.RaisesPlatformEvents', kind: 'interface' };
export const allowsCalloutsType: NativeType = { name: 'Database.AllowsCallouts', kind: 'interface' };
