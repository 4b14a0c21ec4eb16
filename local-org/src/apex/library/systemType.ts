/** The System class and what its jobs need. Source: Apex Reference, "System Class", "Queueable Interface". */
import { toId18 } from '../../schema/index.ts';
import { ApexEnum, ApexObject, NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { assertEqual, assertNotEqual, assertTrue } from './assertType.ts';
import { instance } from './arguments.ts';
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

let jobs = 0;

/** Ids of AsyncApexJob begin with 707; the jobs themselves are not records of the local org. */
function nextJobId(): string {
  jobs += 1;
  return toId18(`707${String(jobs).padStart(12, '0')}`);
}

function enqueueJob(call: NativeCall, job: ApexValue | undefined): string {
  const queueable = instance(call, job, ApexObject);
  if (!call.thread.hasMethod(queueable, 'execute', 1)) return call.thread.notSupported(`jobs of ${queueable.typeName}`);
  const id = nextJobId();
  call.thread.counters.queueableJobs += 1;
  call.thread.enqueue((thread) => {
    thread.invoke(queueable, 'execute', [new NativeObject('System.QueueableContext', new JobContext(id))]);
  });
  return id;
}

class JobContext {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

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
    'Id enqueueJob(Object)': enqueueJob,
    'Boolean equals(Object, Object)': (call, a, b) => equalValues(call.thread, a ?? null, b ?? null),
    'Integer hashCode(Object)': (call, value) => hashCode(keyOf(call.thread, value ?? null)),
    'Datetime now()': now,
    'Date today()': today
  }
};

export const loggingLevelType: NativeType = {
  name: 'System.LoggingLevel',
  kind: 'enum',
  enumValues: ['NONE', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'FINE', 'FINER', 'FINEST']
};

export const queueableType: NativeType = {
  name: 'System.Queueable',
  kind: 'interface',
  abstractMethods: ['void execute(System.QueueableContext)']
};

export const queueableContextType: NativeType = {
  name: 'System.QueueableContext',
  methods: {
    'Id getJobId()': (call) => {
      const { receiver } = call;
      if (receiver instanceof NativeObject && receiver.data instanceof JobContext) return receiver.data.id;
      return call.thread.notSupported('getJobId() of this object');
    }
  }
};
