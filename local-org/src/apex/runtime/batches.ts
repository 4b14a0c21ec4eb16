/**
 * A batch job: start, execute once a scope, finish, each in a transaction of its own. Members keep what start and execute
 * set only when the class is `Database.Stateful`; a scope that fails is rolled back alone.
 * Source: Apex Developer Guide, "Using Batch Apex".
 */
import type { ClassInfo } from '../compiler/class-info.ts';
import { ApexList, ApexMap, ApexSet } from '../library/index.ts';
import { locatedRows } from '../library/databaseType.ts';
import { ApexObject } from '../native.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import { copyOf } from './copies.ts';
import { methodsNamed } from './invoke.ts';
import { jobContext } from './job-contexts.ts';
import { errorText, type JobSteps, type Launch } from './job-queue.ts';
import { statusOf, updateJob } from './job-rows.ts';
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
  updateJob(store, id, { Status: 'Preparing' });
  const items = launch((thread) => {
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
      launch((thread) => run(thread, (self) => thread.invoke(self, 'execute', [context, new ApexList(element, rows)])));
    } catch (error) {
      if (starter.testing) throw error;
      errors += 1;
      if (errors === 1) updateJob(store, id, { ExtendedStatus: `First error: ${errorText(error)}`.slice(0, 1000) });
    }
    updateJob(store, id, { JobItemsProcessed: index + 1, NumberOfErrors: errors });
    yield;
  }
  if (statusOf(store, id) === 'Aborted') return;
  launch((thread) => {
    thread.finishing = true;
    run(thread, (self) => thread.invoke(self, 'finish', [context]));
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
