// A deployment as clients read it. Source: Metadata API Developer Guide, "DeployResult", "DeployDetails", "DeployMessage".
import type { ApexTestOutcome } from '../../apex/types.ts';
import type { Json } from '../types.ts';
import { coverageJson } from './coverage.ts';
import { type Deployment, isDone, type Problem } from './types.ts';

export function deployResult(job: Deployment, includeDetails: boolean): Json {
  const outcomes = job.tests.flatMap((run) => run.outcomes);
  const success = job.status === 'Succeeded' || job.status === 'SucceededPartial';
  const { options } = job;
  return {
    checkOnly: options.checkOnly,
    ...(job.completedDate !== null && { completedDate: job.completedDate }),
    createdBy: job.userId,
    createdByName: job.userName,
    createdDate: job.createdDate,
    ...(includeDetails && { details: details(job) }),
    done: isDone(job),
    ...(job.errorMessage !== null && { errorMessage: job.errorMessage, errorStatusCode: job.errorCode }),
    id: job.id,
    ignoreWarnings: options.ignoreWarnings,
    lastModifiedDate: job.completedDate ?? job.startDate ?? job.createdDate,
    numberComponentErrors: job.failures.length,
    numberComponentsDeployed: job.successes.length,
    numberComponentsTotal: Math.max(job.total, job.failures.length + job.successes.length),
    numberTestErrors: outcomes.filter(({ passed }) => !passed).length,
    numberTestsCompleted: outcomes.filter(({ passed }) => passed).length,
    numberTestsTotal: outcomes.length,
    rollbackOnError: options.rollbackOnError,
    runTestsEnabled: options.testLevel !== 'NoTestRun',
    ...(job.startDate !== null && { startDate: job.startDate }),
    status: job.status,
    success
  };
}

function details(job: Deployment): Json {
  const at = job.completedDate ?? job.createdDate;
  const successes = job.successes.map(({ type, fullName, fileName, change, warning }) => ({
    changed: change !== 'unchanged',
    componentType: type,
    created: change === 'created',
    createdDate: at,
    deleted: change === 'deleted',
    fileName,
    fullName,
    ...(warning !== null && { problem: warning, problemType: 'Warning' }),
    success: true
  }));
  const manifest = {
    changed: true,
    componentType: '',
    created: false,
    createdDate: at,
    deleted: false,
    fileName: 'package.xml',
    fullName: 'package.xml',
    success: true
  };
  return {
    componentFailures: job.failures.map((failure) => failureJson(failure, at)),
    componentSuccesses: job.status === 'Pending' ? [] : [...successes, manifest],
    runTestResult: testResult(job)
  };
}

const failureJson = ({ type, fullName, fileName, problem, line }: Problem, at: string): Json => ({
  changed: false,
  componentType: type,
  created: false,
  createdDate: at,
  deleted: false,
  fileName,
  fullName,
  ...(line !== null && { lineNumber: line, columnNumber: 1 }),
  problem,
  problemType: 'Error',
  success: false
});

function testResult(job: Deployment): Json {
  const outcomes = job.tests.flatMap((run) => run.outcomes);
  const common = ({ className, methodName, milliseconds }: ApexTestOutcome) => ({
    methodName,
    name: className,
    seeAllData: false,
    time: milliseconds
  });
  const failures = outcomes.filter(({ passed }) => !passed);
  return {
    ...coverageJson(job),
    failures: failures.map((outcome) => ({
      ...common(outcome),
      message: outcome.message,
      packageName: outcome.className,
      stackTrace: outcome.stackTrace,
      type: 'Class'
    })),
    numFailures: failures.length,
    numTestsRun: outcomes.length,
    successes: outcomes.filter(({ passed }) => passed).map(common),
    totalTime: outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  };
}
