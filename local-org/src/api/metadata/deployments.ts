// The deployments of an org, from request to result. Source: Metadata API Developer Guide, "deploy()", "checkDeployStatus()".
import { randomInt } from 'node:crypto';
import { toId18 } from '../../schema/index.ts';
import { OrgError } from '../errors.ts';
import type { Call, Json } from '../types.ts';
import { deploy } from './deploy.ts';
import { type Deployment, type DeployOptions, isDone } from './types.ts';

/** The platform keeps results for thirty days; a local org the last ones, until it stops. */
const kept = 50;

const LEVELS = ['NoTestRun', 'RunSpecifiedTests', 'RunLocalTests', 'RunAllTestsInOrg'] as const;

/** "Modify Metadata Through Metadata API Functions" comes with the administrator's rights. */
export function requireDeployer({ context }: Call): void {
  if (context.access.modifyAllData) return;
  throw new OrgError('INSUFFICIENT_ACCESS', 'The Modify Metadata permission is required for this operation');
}

export class Deployments {
  readonly #all = new Map<string, Deployment>();

  start(call: Call, zip: Buffer, options: DeployOptions): Deployment {
    requireDeployer(call);
    const { org, context } = call;
    const [user] = org.store.select('SELECT "Name" FROM "User" WHERE "Id" = ?', [context.access.userId]);
    const job: Deployment = {
      id: toId18(`0Af${Array.from({ length: 12 }, () => randomInt(10)).join('')}`),
      userId: context.access.userId,
      userName: String(user?.['Name'] ?? ''),
      options,
      createdDate: new Date(org.clock.now()).toISOString(),
      zip,
      status: 'Pending',
      startDate: null,
      completedDate: null,
      errorCode: null,
      errorMessage: null,
      total: 0,
      successes: [],
      failures: [],
      testsTotal: 0,
      tests: [],
      coverageWarnings: [],
      triggers: new Set()
    };
    this.#all.set(job.id, job);
    for (const id of [...this.#all.keys()].slice(0, Math.max(0, this.#all.size - kept))) this.#all.delete(id);
    org.background.run(() => deploy(org, job));
    return job;
  }

  /** @throws OrgError INVALID_ID_FIELD for a deployment that is none of the caller's */
  find(call: Call, id: string): Deployment {
    requireDeployer(call);
    const job = [...this.#all.values()].find((one) => one.id === id || one.id.slice(0, 15) === id);
    if (!job || job.userId !== call.context.access.userId) {
      throw new OrgError('INVALID_CROSS_REFERENCE_KEY', `invalid deployment id ${id}`);
    }
    return job;
  }

  cancel(call: Call, id: string): Deployment {
    const job = this.find(call, id);
    if (isDone(job)) throw new OrgError('INVALID_ID_FIELD', 'Deployment already completed');
    job.status = 'Canceled';
    return job;
  }

  /** Deploys for good what a check has found right. Source: Metadata API Developer Guide, "deployRecentValidation()". */
  deployValidated(call: Call, id: string): Deployment {
    const job = this.find(call, id);
    if (!job.options.checkOnly || job.status !== 'Succeeded' || job.tests.length === 0) {
      throw new OrgError('INVALID_ID_FIELD', 'Only a successful validation that ran tests can be deployed by its id');
    }
    return this.start(call, job.zip, { ...job.options, checkOnly: false, testLevel: 'NoTestRun', runTests: [] });
  }
}

/** Source: Metadata API Developer Guide, "deploy()", DeployOptions. */
const OPTIONS = [
  'allowMissingFiles',
  'autoUpdatePackage',
  'checkOnly',
  'ignoreWarnings',
  'performRetrieve',
  'purgeOnDelete',
  'rollbackOnError',
  'runAllTests',
  'runTests',
  'singlePackage',
  'testLevel'
];

/**
 * Options as JSON or as the texts of XML elements. What is no option is refused: a check must never become a deploy
 * because a name was misspelt.
 * @throws OrgError INVALID_INPUT
 */
export function deployOptions(given: Json): DeployOptions {
  const unknown = Object.keys(given).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) throw new OrgError('INVALID_INPUT', `Unrecognized deploy option: ${unknown}`);
  const flag = (name: string): boolean => {
    const value = String(given[name] ?? false);
    if (!['true', '1', 'false', '0'].includes(value)) throw new OrgError('INVALID_INPUT', `${name} is not a boolean`);
    return value === 'true' || value === '1';
  };
  const asked = given['runTests'];
  const runTests = (Array.isArray(asked) ? asked : asked === undefined ? [] : [asked]).map(String);
  const fallback = runTests.length > 0 ? 'RunSpecifiedTests' : 'NoTestRun';
  const testLevel = LEVELS.find((level) => level === (given['testLevel'] ?? fallback));
  if (!testLevel) throw new OrgError('INVALID_INPUT', `Unknown testLevel: ${String(given['testLevel'])}`);
  if (testLevel === 'RunSpecifiedTests' && runTests.length === 0) {
    throw new OrgError('INVALID_INPUT', 'RunSpecifiedTests needs test classes in runTests');
  }
  return {
    checkOnly: flag('checkOnly'),
    ignoreWarnings: flag('ignoreWarnings'),
    rollbackOnError: flag('rollbackOnError'),
    testLevel,
    runTests
  };
}
