// Runs the Java gates: finds Java 17, says plainly when it is missing.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './files.ts';

/** @throws Error with what to do, when no Java of version 17 or newer is on the PATH. */
export function requireJava(): void {
  const run = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(run.stderr ?? '')?.[1];
  if (Number(version ?? 0) >= 17) return;
  const found = version ? `the Java on the PATH is version ${version}` : 'no java is on the PATH';
  throw new Error(`needs Java 17 or newer, and ${found}. On Debian: apt-get install openjdk-17-jre-headless`);
}

/** Class path of the Apex tools that ship with the code analyzer's PMD engine. */
export function apexToolsClassPath(): string {
  return path.join(ROOT, 'node_modules/@salesforce/code-analyzer-pmd-engine/dist/java-lib', '*');
}

/** Output of a Java program, whatever its exit code. */
export function runJava(args: readonly string[]): { status: number; output: string } {
  const run = spawnSync('java', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  return { status: run.status ?? 1, output: `${run.stdout}${run.stderr}` };
}
