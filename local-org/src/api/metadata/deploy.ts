// Runs a deployment: reads, checks, tests, and then changes the org, or leaves all as it was.
// Source: Metadata API Developer Guide, "deploy()", "Maintaining Pointers: rollbackOnError", "Running Tests in a Deployment".
import type { ApexTestRun } from '../../apex/types.ts';
import { INLINE_PARTS, type MetadataComponent, type MetadataType } from '../../metadata/index.ts';
import type { Slices } from '../background.ts';
import { errorOf, OrgError } from '../errors.ts';
import { runClass } from '../tooling/test-run.ts';
import type { Org } from '../types.ts';
import type { Member } from './manifest.ts';
import { isKept, type Package, type PackedComponent, readPackage } from './package.ts';
import type { ComponentSuccess, Deployment } from './types.ts';
import { isDone } from './types.ts';
import { coverageWarnings } from './coverage.ts';
import { candidateOf } from './validate.ts';
import { unzip } from './zip.ts';

const now = ({ clock }: Org): string => new Date(clock.now()).toISOString();

export async function* deploy(org: Org, job: Deployment): Slices {
  if (isDone(job)) return;
  job.status = 'InProgress';
  job.startDate = now(org);
  const folder = org.deployFolder(job.id);
  let applied = false;
  try {
    const content = readPackage(unzip(job.zip), org.project.root, folder);
    job.total = content.components.length + content.deletions.length + content.unkept.length;
    yield;
    applied = yield* check(org, job, content);
  } catch (error) {
    const { code, message } = errorOf(error);
    job.status = 'Failed';
    job.errorCode = code;
    job.errorMessage = message;
  }
  job.completedDate = now(org);
  if (!applied) org.dropDeployFolder(job.id);
}

/** @returns whether the org was changed */
async function* check(org: Org, job: Deployment, content: Package): AsyncGenerator<void, boolean, void> {
  const { options } = job;
  const deletions = content.deletions.map((member) => deletionOf(org, member));
  const deleted = deletions.flatMap(({ target }) => (target ? [target] : []));
  const baseline = org.apex.compileErrors();
  yield;
  const candidate = candidateOf(org, content.components, deleted, baseline);
  try {
    job.failures = [...content.problems, ...candidate.problems];
    job.successes = [
      ...candidate.good.map((one) => successOf(org, one)),
      ...content.unkept.map(unkeptSuccess),
      ...deletions.map(({ success }) => success)
    ];
    yield;
    const isWhole = job.failures.length === 0;
    if (!isWhole && (options.rollbackOnError || candidate.org === null || candidate.good.length === 0)) {
      job.status = 'Failed';
      return false;
    }
    if (candidate.org) yield* runTests(job, candidate.org);
    if (job.status !== 'InProgress') return false;
    if (candidate.org) judgeCoverage(job, candidate.org);
    const failed = job.tests.some(({ outcomes }) => outcomes.some(({ passed }) => !passed));
    if (failed || job.coverageWarnings.length > 0) {
      job.status = 'Failed';
      return false;
    }
    if (!options.checkOnly) org.adopt(candidate.deployed);
    job.status = isWhole ? 'Succeeded' : 'SucceededPartial';
    return !options.checkOnly;
  } finally {
    candidate.org?.store.close();
  }
}

interface Deletion {
  readonly target: { readonly type: MetadataType; readonly fullName: string } | null;
  readonly success: ComponentSuccess;
}

/** Deleting what is not there succeeds with a warning. */
function deletionOf(org: Org, { type, fullName }: Member): Deletion {
  const known = isKept(type) ? org.project.find(type, fullName) : undefined;
  const warning = known ? null : `No ${type} named: ${fullName} found`;
  return {
    target: known ? { type: known.type, fullName: known.fullName } : null,
    success: { type, fullName, fileName: 'destructiveChanges.xml', change: known ? 'deleted' : 'unchanged', warning }
  };
}

const unkeptSuccess = ({ type, fullName }: Member): ComponentSuccess => ({
  type,
  fullName,
  fileName: 'package.xml',
  change: 'unchanged',
  warning: `The local org does not keep components of type ${type}`
});

function successOf(org: Org, { component, fileName }: PackedComponent): ComponentSuccess {
  const { type, fullName } = component;
  const known = org.project.find(type, fullName);
  const change = known === undefined ? 'created' : isSame(known, component) ? 'unchanged' : 'changed';
  return { type, fullName, fileName, change, warning: null };
}

/** Content of bundles and static resources lies in files: those always count as changed. */
const isSame = (a: MetadataComponent, b: MetadataComponent): boolean =>
  !['LightningComponentBundle', 'StaticResource'].includes(a.type) && a.source === b.source && ownXml(a) === ownXml(b);

/** A part has another root in the file of its object than in one of its own, and an object's file may bring its parts. */
function ownXml({ xml }: MetadataComponent): string {
  const own = xml.children.filter(({ name }) => !(name in INLINE_PARTS));
  return JSON.stringify([...own].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)));
}

/** Class by class, so that the server answers in between. */
async function* runTests(job: Deployment, org: Org): Slices {
  const names = testClasses(job, org);
  job.testsTotal = names.length;
  for (const name of names) {
    yield;
    if (isDone(job)) return;
    const asked = { classes: [], methods: new Map(), all: false, skipCoverage: true };
    const run: ApexTestRun = runClass(org, name, asked);
    job.tests = [...job.tests, run];
  }
}

function judgeCoverage(job: Deployment, org: Org): void {
  job.triggers = new Set(org.project.all('ApexTrigger').map(({ fullName }) => fullName));
  job.coverageWarnings = coverageWarnings(job, org);
}

function testClasses({ options: { testLevel, runTests: asked } }: Deployment, { project }: Org): string[] {
  if (testLevel === 'NoTestRun') return [];
  const isTest = ({ source = '' }: MetadataComponent): boolean => /@istest\b|\btestmethod\b/i.test(source);
  const all = project.all('ApexClass').filter(isTest);
  if (testLevel !== 'RunSpecifiedTests') return all.map(({ fullName }) => fullName);
  return asked.map((name) => {
    const known = all.find(({ fullName }) => fullName.toLowerCase() === name.toLowerCase());
    if (!known) throw new OrgError('INVALID_TEST', `No test class named ${name} found`);
    return known.fullName;
  });
}
