// Runs the project's Apex tests in a fresh org and reports results and coverage.
import { writeFileSync } from 'node:fs';
import type { ApexCoverage, ApexTestOutcome, ApexTestRun } from '../apex/types.ts';
import { contextFor } from '../security/index.ts';
import { openOrg, userIdOf } from './open.ts';
import { UsageError } from './usage.ts';

export interface TestOptions {
  readonly project: string;
  readonly now?: string | undefined;
  /** Test classes to run; empty: all. */
  readonly classNames: readonly string[];
  /** Every class that is no test needs this much, in percent. */
  readonly minCoverage?: number | undefined;
  /** File for the run as JSON. */
  readonly json?: string | undefined;
}

const TRACE_LINES = 20;

/** @returns whether there were tests, all passed and every class reached the coverage asked for */
export function testApex(options: TestOptions, print: (line: string) => void = console.log): boolean {
  const org = openOrg({ project: options.project, now: options.now, database: null, sessions: null });
  let run: ApexTestRun;
  try {
    const context = contextFor(org.store, org.project, userIdOf(org, 'admin'));
    const { classNames } = options;
    for (const name of classNames) {
      if (!org.project.find('ApexClass', name)) throw new UsageError(`The project has no Apex class ${name}.`);
    }
    run = org.apex.runTests(context, classNames.length > 0 ? { classNames } : {});
  } finally {
    org.store.close();
  }
  if (options.json) writeFileSync(options.json, JSON.stringify(run, null, 2));
  return report(run, options.minCoverage, print);
}

export function report(run: ApexTestRun, minCoverage: number | undefined, print: (line: string) => void): boolean {
  const failed = run.outcomes.filter(({ passed }) => !passed);
  for (const outcome of failed) for (const line of failureLines(outcome)) print(line);
  for (const line of coverageTable(run.coverage)) print(line);
  for (const lack of run.lacking) print(lack);
  const short = run.coverage.filter((coverage) => minCoverage !== undefined && percent(coverage) < minCoverage);
  for (const coverage of short) {
    const missing = coverage.uncovered.join(', ');
    print(`${coverage.className}: ${shownPercent(coverage)} is below ${minCoverage}%; lines not run: ${missing}`);
  }
  if (run.outcomes.length === 0) print('No test methods found.');
  print(`${run.outcomes.length - failed.length} passed, ${failed.length} failed`);
  return run.outcomes.length > 0 && failed.length === 0 && short.length === 0;
}

function failureLines({ className, methodName, message, stackTrace }: ApexTestOutcome): string[] {
  const details = [message, shortTrace(stackTrace)].flatMap((text) => text?.split('\n') ?? []);
  return [`FAILED ${className}.${methodName}`, ...details.map((line) => `  ${line}`)];
}

/** An endless recursion has a thousand lines. */
function shortTrace(trace: string | null): string | null {
  const lines = trace?.split('\n') ?? [];
  if (lines.length <= TRACE_LINES) return trace;
  return [...lines.slice(0, TRACE_LINES), `... ${lines.length - TRACE_LINES} more`].join('\n');
}

function percent({ covered, uncovered }: ApexCoverage): number {
  const lines = covered.length + uncovered.length;
  return lines === 0 ? 100 : (covered.length / lines) * 100;
}

/** Rounded down, so that 100% means every line. */
const shownPercent = (coverage: ApexCoverage): string => `${Math.floor(percent(coverage))}%`;

function coverageTable(coverage: readonly ApexCoverage[]): string[] {
  if (coverage.length === 0) return [];
  const rows = [...coverage]
    .sort((a, b) => a.className.localeCompare(b.className))
    .map((one) => [
      one.className,
      `${one.covered.length}/${one.covered.length + one.uncovered.length}`,
      shownPercent(one)
    ]);
  const table = [['Class', 'Lines', 'Covered'], ...rows];
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  return table.map(([name = '', lines = '', share = '']) =>
    [name.padEnd(width(0)), lines.padStart(width(1)), share.padStart(width(2))].join('  ')
  );
}
