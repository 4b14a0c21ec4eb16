// Runs every kind of test and adds them up: components and Node modules (Jest), Apex in the local org, browser walks.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { requireBrowser } from './browser.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'quarterdeck-test-'));

/** Runs a Node program, its output passed through; resolves with its exit code. */
function run(args: readonly string[]): Promise<number> {
  return new Promise((resolve) =>
    spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1))
  );
}

async function jest(projects: readonly string[], workers: number): Promise<Count> {
  const report = path.join(scratch, `${projects.join('-')}.json`);
  const code = await run([
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    ...projects,
    `--maxWorkers=${workers}`,
    '--json',
    `--outputFile=${report}`
  ]);
  const result = readJson<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(report);
  // A suite that could not even be loaded has no tests to count as failed.
  const failed = Math.max(result?.numFailedTests ?? 0, result?.numFailedTestSuites ?? 0, code === 0 ? 0 : 1);
  return { passed: result?.numPassedTests ?? 0, failed };
}

/** Runs a Node program that gives way to others; its output is printed when it has ended, in one piece. */
async function runBeside(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  process.stdout.write(Buffer.concat(output));
  return code;
}

async function apex(): Promise<Count> {
  const report = path.join(scratch, 'apex.json');
  const main = ['--import', 'tsx', 'local-org/src/cli/main.ts'];
  const code = await runBeside([...main, 'test', '--min-coverage', '90', '--json', report]);
  const outcomes = readJson<{ outcomes: readonly { passed: boolean }[] }>(report)?.outcomes ?? [];
  const failed = outcomes.filter((outcome) => !outcome.passed).length;
  return { passed: outcomes.length - failed, failed: Math.max(failed, code === 0 ? 0 : 1) };
}

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined; // The program ended before it could report; its exit code counts as the failure.
  }
}

let browser: string | undefined;
try {
  browser = requireBrowser();
} catch (error) {
  console.error((error as Error).message);
}
const counts = [
  await jest(['components', 'node'], 2),
  // Apex takes about a minute of one core, which walks leave free while they wait for pages.
  ...(await Promise.all([apex(), browser ? jest(['e2e'], 1) : { passed: 0, failed: 1 }]))
];
rmSync(scratch, { recursive: true, force: true });
const sum = (kind: keyof Count) => counts.reduce((total, count) => total + count[kind], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
