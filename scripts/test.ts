// Runs every kind of test and adds them up: components and Node modules (Jest), Apex in the local org, browser walks.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBeside } from './beside.ts';
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

/**
 * The tests of Jest's projects.
 * @param start runs Jest, as given its arguments
 */
async function jest(projects: readonly string[], args: readonly string[], start: typeof run): Promise<Count> {
  const report = path.join(scratch, `${projects.join('-')}.json`);
  const code = await start([
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    ...projects,
    ...args,
    '--json',
    `--outputFile=${report}`
  ]);
  const result = readJson<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(report);
  // A suite that could not even be loaded has no tests to count as failed.
  const failed = Math.max(result?.numFailedTests ?? 0, result?.numFailedTestSuites ?? 0, code === 0 ? 0 : 1);
  return { passed: result?.numPassedTests ?? 0, failed };
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
/** All that needs no browser. A test that others keep from the processor is given as long as a walk. */
const withoutBrowser = async () => [
  await apex(),
  await jest(['components', 'node'], ['--maxWorkers=2', '--testTimeout=300000'], runBeside)
];
// Walks are one after the other, and wait for pages for much of their time: what they leave of two cores is enough for
// everything else.
const [others, walks] = await Promise.all([
  withoutBrowser(),
  browser ? jest(['e2e'], ['--maxWorkers=1'], run) : { passed: 0, failed: 1 }
]);
const counts = [...others, walks];
rmSync(scratch, { recursive: true, force: true });
const sum = (kind: keyof Count) => counts.reduce((total, count) => total + count[kind], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
