// The Tooling API as far as clients run code with it: anonymous Apex and tests. Queries are with the other queries.
// Source: Tooling API, "REST Resources": executeAnonymous, runTestsAsynchronous, runTestsSynchronous.
import type { ApexTestRun } from '../../apex/types.ts';
import { describeGlobal } from '../../schema/index.ts';
import { OrgError } from '../errors.ts';
import type { Routes } from '../routes.ts';
import { askedTests } from '../tooling/selection.ts';
import { enqueue, keepCoverage, runClass, runTests } from '../tooling/test-run.ts';
import type { Call, Json, Reply } from '../types.ts';

export function addTooling(routes: Routes): void {
  routes.add('/data/tooling', {
    GET: ({ base }) => ({
      status: 200,
      body: Object.fromEntries(
        ['executeAnonymous', 'query', 'runTestsAsynchronous', 'runTestsSynchronous', 'sobjects'].map((name) => [
          name,
          `${base}/tooling/${name}`
        ])
      )
    })
  });
  routes.add('/data/tooling/sobjects', {
    GET: ({ org, base, context }) => ({ status: 200, body: describeGlobal(org.schema, base, context.access) })
  });
  routes.add('/data/tooling/executeAnonymous', { GET: anonymous });
  routes.add('/data/tooling/runTestsAsynchronous', { POST: (call) => ({ status: 200, body: startTests(call) }) });
  routes.add('/data/tooling/runTestsSynchronous', { POST: testNow });
}

/** "Author Apex" comes with the administrator's rights. @throws OrgError INSUFFICIENT_ACCESS */
export function requireAuthor({ context }: Call): void {
  if (context.access.modifyAllData) return;
  throw new OrgError('INSUFFICIENT_ACCESS', 'The Author Apex permission is required for this operation');
}

function anonymous(call: Call): Reply {
  requireAuthor(call);
  const source = call.query.get('anonymousBody');
  if (source === null) throw new OrgError('INVALID_INPUT', 'anonymousBody is required');
  const result = call.org.apex.executeAnonymous(call.context, source);
  return {
    status: 200,
    body: {
      line: result.line,
      column: result.success ? -1 : 1,
      compiled: result.compiled,
      success: result.success,
      compileProblem: result.problem,
      exceptionStackTrace: result.exceptionStackTrace,
      exceptionMessage: result.exceptionMessage
    }
  };
}

/** @returns Id of the AsyncApexJob */
function startTests(call: Call): string {
  requireAuthor(call);
  const run = enqueue(call.org, call.context.access.userId, askedTests(call));
  call.org.background.run(() => runTests(call.org, run));
  return run.jobId;
}

function testNow(call: Call): Reply {
  requireAuthor(call);
  const asked = askedTests(call);
  const empty = call.org.emptyOrg();
  try {
    const runs = asked.classes.map(({ name }) => runClass(empty, name, asked));
    const items = asked.classes.map(({ id, name }) => ({ classId: id, name }));
    if (!asked.skipCoverage) keepCoverage(call.org, call.context.access.userId, items, runs);
    return { status: 200, body: testResultJson(runs, asked.classes) };
  } finally {
    empty.store.close();
  }
}

/** RunTestsResult, as synchronous runs and deployments answer with. */
export function testResultJson(
  runs: readonly ApexTestRun[],
  classes: readonly { readonly id: string; readonly name: string }[]
): Json {
  const outcomes = runs.flatMap((run) => run.outcomes);
  const facts = outcomes.map((outcome) => ({
    passed: outcome.passed,
    json: {
      id: classes.find(({ name }) => name === outcome.className)?.id ?? null,
      methodName: outcome.methodName,
      name: outcome.className,
      namespace: null,
      seeAllData: false,
      time: outcome.milliseconds,
      ...(!outcome.passed && {
        message: outcome.message,
        stackTrace: outcome.stackTrace,
        type: 'Class',
        packageName: outcome.className
      })
    }
  }));
  return {
    apexLogId: null,
    codeCoverage: [],
    codeCoverageWarnings: [],
    failures: facts.filter(({ passed }) => !passed).map(({ json }) => json),
    flowCoverage: [],
    flowCoverageWarnings: [],
    numFailures: outcomes.filter(({ passed }) => !passed).length,
    numTestsRun: outcomes.length,
    successes: facts.filter(({ passed }) => passed).map(({ json }) => json),
    totalTime: outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  };
}
