// Runs Apex tests for the API and keeps what came of it in the records that clients query.
// Source: Tooling API, "ApexTestRunResult", "ApexTestQueueItem", "ApexTestResult", "ApexCodeCoverage".
import type { ApexTestRun } from '../../apex/types.ts';
import type { RowValues } from '../../schema/types.ts';
import { contextFor } from '../../security/index.ts';
import { newRow, standard, type Store } from '../../store/index.ts';
import type { Slices } from '../background.ts';
import type { Org } from '../types.ts';
import { coverageText, merged, percentOf } from './coverage.ts';
import type { AskedTests } from './selection.ts';

export interface TestRun {
  /** AsyncApexJob */
  readonly jobId: string;
  readonly resultId: string;
  readonly userId: string;
  readonly asked: AskedTests;
  readonly items: readonly { readonly id: string; readonly classId: string; readonly name: string }[];
}

function add(store: Store, name: string, userId: string, values: RowValues): string {
  const row = newRow(store, standard(store, name), userId, values);
  store.insert(standard(store, name), [row]);
  return String(row.Id);
}

const change = (store: Store, name: string, id: string, values: RowValues): void =>
  store.update(standard(store, name), [{ ...values, Id: id }]);

const now = ({ clock }: Org): string => new Date(clock.now()).toISOString();

/** The records of a run that waits. */
export function enqueue(org: Org, userId: string, asked: AskedTests): TestRun {
  const { store } = org;
  const jobId = add(store, 'AsyncApexJob', userId, { JobType: 'TestRequest', Status: 'Queued' });
  const resultId = add(store, 'ApexTestRunResult', userId, {
    AsyncApexJobId: jobId,
    UserId: userId,
    IsAllTests: asked.all,
    Source: 'Tooling API',
    StartTime: now(org),
    Status: 'Queued',
    ClassesEnqueued: asked.classes.length
  });
  const items = asked.classes.map(({ id: classId, name }) => ({
    id: add(store, 'ApexTestQueueItem', userId, {
      ApexClassId: classId,
      Status: 'Queued',
      ParentJobId: jobId,
      TestRunResultId: resultId
    }),
    classId,
    name
  }));
  return { jobId, resultId, userId, asked, items };
}

/** Runs class by class in an org without records; a run that cannot start fails with its reason. */
export async function* runTests(org: Org, run: TestRun): Slices {
  const { store } = org;
  change(store, 'ApexTestRunResult', run.resultId, { Status: 'Processing' });
  change(store, 'AsyncApexJob', run.jobId, { Status: 'Processing' });
  const empty = org.emptyOrg();
  const runs: ApexTestRun[] = [];
  try {
    for (const item of run.items) {
      yield;
      if (isAborted(org, run)) return;
      const done = runClass(empty, item.name, run.asked);
      runs.push(done);
      store.transaction(() => keepClass(org, run, item, done));
    }
    store.transaction(() => finish(org, run, runs));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    store.transaction(() => fail(org, run, message));
  } finally {
    empty.store.close();
  }
}

const isAborted = ({ store }: Org, { jobId }: TestRun): boolean =>
  store.select('SELECT "Status" FROM "AsyncApexJob" WHERE "Id" = ?', [jobId])[0]?.['Status'] === 'Aborted';

export function runClass(empty: Org, className: string, { methods, skipCoverage }: AskedTests): ApexTestRun {
  const [admin] = empty.store.select('SELECT "Id" FROM "User" ORDER BY "Id" LIMIT 1');
  const context = contextFor(empty.store, empty.project, String(admin?.['Id']));
  return empty.apex.runTests(context, { classNames: [className], methods, coverageByMethod: !skipCoverage });
}

function keepClass(org: Org, run: TestRun, item: TestRun['items'][number], { outcomes }: ApexTestRun): void {
  const { store } = org;
  for (const { methodName, passed, message, stackTrace, milliseconds } of outcomes) {
    add(store, 'ApexTestResult', run.userId, {
      TestTimestamp: now(org),
      Outcome: passed ? 'Pass' : 'Fail',
      ApexClassId: item.classId,
      MethodName: methodName,
      Message: message?.slice(0, 4000) ?? null,
      StackTrace: stackTrace?.slice(0, 4000) || null,
      AsyncApexJobId: run.jobId,
      QueueItemId: item.id,
      ApexTestRunResultId: run.resultId,
      RunTime: milliseconds
    });
  }
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  change(store, 'ApexTestQueueItem', item.id, {
    Status: passed === outcomes.length ? 'Completed' : 'Failed',
    ExtendedStatus: `(${passed}/${outcomes.length})`
  });
}

function finish(org: Org, run: TestRun, runs: readonly ApexTestRun[]): void {
  const { store } = org;
  const outcomes = runs.flatMap((one) => one.outcomes);
  const failed = outcomes.filter(({ passed }) => !passed).length;
  change(store, 'ApexTestRunResult', run.resultId, {
    Status: failed === 0 ? 'Completed' : 'Failed',
    EndTime: now(org),
    TestTime: outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    ClassesCompleted: run.items.length,
    MethodsEnqueued: outcomes.length,
    MethodsCompleted: outcomes.length,
    MethodsFailed: failed
  });
  change(store, 'AsyncApexJob', run.jobId, { Status: 'Completed', CompletedDate: now(org) });
  if (!run.asked.skipCoverage) keepCoverage(org, run.userId, run.items, runs);
}

/** Coverage of the classes tested now takes the place of what was known of them. */
export function keepCoverage(
  { store }: Org,
  userId: string,
  items: readonly { readonly classId: string; readonly name: string }[],
  runs: readonly ApexTestRun[]
): void {
  const ids = new Map(
    store.select('SELECT "Id", "Name" FROM "ApexClass"').map((row) => [String(row['Name']), String(row['Id'])])
  );
  clear(
    store,
    'ApexCodeCoverage',
    'ApexTestClassId',
    items.map(({ classId }) => classId)
  );
  for (const { className, methodName, coverage = [] } of runs.flatMap((one) => one.outcomes)) {
    const testClass = items.find(({ name }) => name === className)?.classId ?? null;
    for (const one of coverage) {
      const id = ids.get(one.className);
      if (id === undefined) continue;
      add(store, 'ApexCodeCoverage', userId, {
        ApexTestClassId: testClass,
        TestMethodName: methodName,
        ApexClassOrTriggerId: id,
        NumLinesCovered: one.covered.length,
        NumLinesUncovered: one.uncovered.length,
        Coverage: coverageText(one)
      });
    }
  }
  const known = store
    .select(
      'SELECT "ApexClass"."Name" AS name, "Coverage" FROM "ApexCodeCoverage" ' +
        'JOIN "ApexClass" ON "ApexClass"."Id" = "ApexClassOrTriggerId"'
    )
    .map((row) => {
      const lines = JSON.parse(String(row['Coverage'])) as { coveredLines: number[]; uncoveredLines: number[] };
      return { className: String(row['name']), covered: lines.coveredLines, uncovered: lines.uncoveredLines };
    });
  // A class that no test has reached has its lines, too: they count against the whole.
  const all = merged([...known, ...runs.flatMap((one) => one.coverage.map(uncovered))]);
  const aggregates = all.filter(({ className }) => ids.has(className));
  clear(store, 'ApexCodeCoverageAggregate', 'ApexClassOrTriggerId', [...ids.values()]);
  for (const one of aggregates) {
    add(store, 'ApexCodeCoverageAggregate', userId, {
      ApexClassOrTriggerId: ids.get(one.className) ?? null,
      NumLinesCovered: one.covered.length,
      NumLinesUncovered: one.uncovered.length,
      Coverage: coverageText(one)
    });
  }
  for (const row of store.select('SELECT "Id" FROM "ApexOrgWideCoverage"')) {
    store.remove(standard(store, 'ApexOrgWideCoverage'), [String(row['Id'])]);
  }
  add(store, 'ApexOrgWideCoverage', userId, { PercentCovered: percentOf(aggregates) });
}

const uncovered = ({ className, covered, uncovered: others }: ApexTestRun['coverage'][number]) => ({
  className,
  covered: [],
  uncovered: [...covered, ...others]
});

function clear(store: Store, object: string, field: string, ids: readonly string[]): void {
  const sql = `SELECT "Id" FROM "${object}" WHERE "${field}" IN (SELECT value FROM json_each(?))`;
  store.remove(
    standard(store, object),
    store.select(sql, [JSON.stringify(ids)]).map((row) => String(row['Id']))
  );
}

/** Apex that does not compile has no results: each class fails as a whole. */
function fail(org: Org, run: TestRun, message: string): void {
  const { store } = org;
  for (const item of run.items) {
    add(store, 'ApexTestResult', run.userId, {
      TestTimestamp: now(org),
      Outcome: 'CompileFail',
      ApexClassId: item.classId,
      Message: message.slice(0, 4000),
      AsyncApexJobId: run.jobId,
      QueueItemId: item.id,
      ApexTestRunResultId: run.resultId
    });
    change(store, 'ApexTestQueueItem', item.id, { Status: 'Failed', ExtendedStatus: message.slice(0, 1000) });
  }
  change(store, 'ApexTestRunResult', run.resultId, { Status: 'Failed', EndTime: now(org) });
  change(store, 'AsyncApexJob', run.jobId, { Status: 'Failed', ExtendedStatus: message.slice(0, 1000) });
}
