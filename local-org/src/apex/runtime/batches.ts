/**
 * A batch job: start, execute once a scope, finish, each in a transaction of its own. Members keep what start and execute
 * set only when the class is `Database.Stateful`; a scope that fails is rolled back alone.
 * Source: Apex Developer Guide, "Using Batch Apex".
 */
import type { ClassInfo } from '../compiler/class-info.ts';
import { ApexList, ApexMap, ApexSet, textOf } from '../library/index.ts';
import { locatedRows } from '../library/databaseType.ts';
import { ApexObject, ApexSObject, ApexThrow } from '../native.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import { copyOf } from './copies.ts';
import { publishOfPlatform } from './events.ts';
import { ExceptionObject } from './exception-types.ts';
import { methodsNamed } from './invoke.ts';
import { jobContext } from './job-contexts.ts';
import { errorText, type JobSteps, type Launch } from './job-queue.ts';
import { statusOf, updateJob } from './job-rows.ts';
import { idOf } from './sobjects.ts';
import type { Thread } from './thread.ts';

export interface BatchJob {
  readonly id: string;
  readonly target: ApexObject;
  readonly scope: number;
}

const ONE_SCOPE_ONLY =
  'No more than one executeBatch can be called from within a test method.  Please make sure the iterable returned ' +
  'from your start method matches the batch size, resulting in one executeBatch invocation.';

/** @param starter the thread that enqueued it */
export function* batchSteps(starter: Thread, { id, target, scope }: BatchJob, launch: Launch): JobSteps {
  const { store } = starter.context;
  const stateful = starter.isInstance(target, { name: 'Database.Stateful', args: [] });
  let state = target;
  const context = jobContext('Database.BatchableContext', id);
  /** Runs a method on a copy, which becomes the state when the class keeps it. */
  const run = <T>(thread: Thread, work: (self: ApexObject) => T): T => {
    const self = copyOf(thread, state);
    const result = work(self);
    if (stateful) state = self;
    return result;
  };
  const raises = starter.isInstance(target, { name: 'Database.RaisesPlatformEvents', args: [] });
  const phase = <T>(name: Phase, rows: readonly ApexValue[], work: (thread: Thread) => T): T => {
    try {
      return launch(work);
    } catch (error) {
      if (raises) raiseError(starter, id, name, rows, error);
      throw error;
    }
  };
  updateJob(store, id, { Status: 'Preparing' });
  const items = phase('START', [], (thread) => {
    thread.rowsUnlimited = true;
    return run(thread, (self) => rowsOf(thread, thread.invoke(self, 'start', [context])));
  });
  const scopes: ApexValue[][] = [];
  for (let start = 0; start < items.length; start += scope) scopes.push(items.slice(start, start + scope));
  if (starter.testing && scopes.length > 1) starter.throwApex('UnexpectedException', ONE_SCOPE_ONLY);
  updateJob(store, id, { Status: 'Processing', TotalJobItems: scopes.length });
  yield;
  let errors = 0;
  const element = elementOf(starter, target);
  for (const [index, rows] of scopes.entries()) {
    if (statusOf(store, id) === 'Aborted') return;
    try {
      const given = new ApexList(element, rows);
      phase('EXECUTE', rows, (thread) => run(thread, (self) => thread.invoke(self, 'execute', [context, given])));
    } catch (error) {
      if (starter.testing) throw error;
      errors += 1;
      if (errors === 1) updateJob(store, id, { ExtendedStatus: `First error: ${errorText(error)}`.slice(0, 1000) });
    }
    updateJob(store, id, { JobItemsProcessed: index + 1, NumberOfErrors: errors });
    yield;
  }
  if (statusOf(store, id) === 'Aborted') return;
  phase('FINISH', [], (thread) => {
    thread.finishing = true;
    run(thread, (self) => thread.invoke(self, 'finish', [context]));
  });
}

type Phase = 'START' | 'EXECUTE' | 'FINISH';

const MOST_SCOPE = 40_000;
const MOST_TEXT = 5_000;

/**
 * The event of a failure, which a class that implements `Database.RaisesPlatformEvents` asks for.
 * Source: Apex Developer Guide, "Firing Platform Events from Batch Apex"; Platform Events Developer Guide,
 * "BatchApexErrorEvent".
 */
function raiseError(starter: Thread, id: string, phase: Phase, rows: readonly ApexValue[], error: unknown): void {
  const exception = error instanceof ApexThrow && error.exception instanceof ExceptionObject ? error.exception : null;
  const scope = rows.map((row) => (row instanceof ApexSObject ? idOf(row) : textOf(starter, row))).join(',');
  publishOfPlatform(starter, 'BatchApexErrorEvent', {
    AsyncApexJobId: id,
    DoesExceedJobScopeMaxLength: scope.length > MOST_SCOPE,
    // "Internal platform errors are represented as the System.UnexpectedException type."
    ExceptionType: exception?.shownType ?? 'System.UnexpectedException',
    JobScope: scope === '' ? null : scope.slice(0, MOST_SCOPE),
    Message: (exception?.text ?? errorText(error)).slice(0, MOST_TEXT),
    Phase: phase,
    RequestId: id,
    StackTrace: exception?.trace.slice(0, MOST_TEXT) ?? null
  });
}

/** The element type of the list that `execute` takes. */
function elementOf(thread: Thread, target: ApexObject): TypeRef {
  const methods = methodsNamed(thread.program, target.type as ClassInfo, 'execute');
  const parameter = methods.find((method) => method.parameters.length === 2)?.parameters[1]?.type;
  return parameter?.args[0]?.ref ?? { name: 'Object', args: [] };
}

/** What start answers: a query locator, a collection, or an Iterable of the project. */
function rowsOf(thread: Thread, value: ApexValue): ApexValue[] {
  const located = locatedRows(value);
  if (located) return located;
  if (value instanceof ApexList) return [...value.items];
  if (value instanceof ApexSet) return value.items();
  if (value instanceof ApexMap || !(value instanceof ApexObject))
    return thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');
  const iterator = thread.hasMethod(value, 'iterator', 0) ? thread.invoke(value, 'iterator', []) : value;
  if (!(iterator instanceof ApexObject)) return thread.notSupported('this iterator of a batch');
  const items: ApexValue[] = [];
  while (thread.invoke(iterator, 'hasNext', []) === true) items.push(thread.invoke(iterator, 'next', []));
  return items;
}
