/**
 * What a deployment's tests must cover: three quarters of all Apex, each class and trigger it brings where it names its
 * tests, and something of every trigger.
 * Source: Metadata API Developer Guide, "Running a Subset of Tests in a Deployment", "RunTestsResult"; Apex Developer
 * Guide, "Testing and Code Coverage", "Understanding deploy".
 */
import type { ApexCoverage } from '../../apex/types.ts';
import type { Org } from '../types.ts';
import type { Deployment } from './types.ts';

const LEAST = 75;

/** One class or trigger of the org, or all of them where the name is null. */
export interface CoverageWarning {
  readonly name: string | null;
  readonly message: string;
}

/** Lines that any of the runs reached, by class and trigger. */
export function coverageOf({ tests }: Deployment): ApexCoverage[] {
  const lines = new Map<string, Map<number, boolean>>();
  for (const { className, covered, uncovered } of tests.flatMap((run) => run.coverage)) {
    const known = lines.get(className) ?? new Map<number, boolean>();
    lines.set(className, known);
    for (const line of uncovered) if (!known.has(line)) known.set(line, false);
    for (const line of covered) known.set(line, true);
  }
  return [...lines].map(([className, known]) => {
    const of = (wanted: boolean): number[] =>
      [...known].flatMap(([line, isCovered]) => (isCovered === wanted ? [line] : [])).sort((a, b) => a - b);
    return { className, covered: of(true), uncovered: of(false) };
  });
}

/** Empty when the deployment may be taken. */
export function coverageWarnings(job: Deployment, { project }: Org): CoverageWarning[] {
  const { testLevel } = job.options;
  if (testLevel === 'NoTestRun') return [];
  const isTrigger = (name: string): boolean => project.find('ApexTrigger', name) !== undefined;
  const brought = new Set(
    job.successes.flatMap(({ type, fullName }) => (type === 'ApexClass' || type === 'ApexTrigger' ? [fullName] : []))
  );
  const all = coverageOf(job).filter(({ covered, uncovered }) => covered.length + uncovered.length > 0);
  if (testLevel === 'RunSpecifiedTests')
    return all
      .filter((one) => brought.has(one.className) && percentOf([one]) < LEAST)
      .map((one) => tooLittle(one.className, isTrigger(one.className), percentOf([one]), LEAST));
  const untouched = all.filter(({ className, covered }) => isTrigger(className) && covered.length === 0);
  const triggers = untouched.map(({ className }) => tooLittle(className, true, 0, 1));
  const average = percentOf(all);
  if (average >= LEAST) return triggers;
  const message = `Average test coverage across all Apex Classes and Triggers is ${Math.floor(average)}%, at least ${LEAST}% test coverage is required.`;
  return [{ name: null, message }, ...triggers];
}

function tooLittle(name: string, isTrigger: boolean, percent: number, least: number): CoverageWarning {
  const what = isTrigger ? 'Trigger' : 'Class';
  const message = `Test coverage of selected Apex ${what} is ${Math.floor(percent)}%, at least ${least}% test coverage is required.`;
  return { name, message };
}

/** Without a line that could run nothing is missing. */
function percentOf(all: readonly ApexCoverage[]): number {
  const covered = all.reduce((sum, one) => sum + one.covered.length, 0);
  const lines = all.reduce((sum, one) => sum + one.covered.length + one.uncovered.length, 0);
  return lines === 0 ? 100 : (covered * 100) / lines;
}

/** `CodeCoverageResult` and `CodeCoverageWarning` of a RunTestsResult. */
export function coverageJson(job: Deployment) {
  return {
    codeCoverage: coverageOf(job).map(({ className: name, covered, uncovered }) => ({
      locationsNotCovered: uncovered.map((line) => ({ column: 0, line, numExecutions: 0, time: -1 })),
      name,
      numLocations: covered.length + uncovered.length,
      numLocationsNotCovered: uncovered.length,
      type: job.triggers.has(name) ? 'Trigger' : 'Class'
    })),
    codeCoverageWarnings: job.coverageWarnings.map(({ name, message }) => ({ message, name }))
  };
}
