// A local org on a copy of the project in a temporary folder, started as a person starts it.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = ['--import', 'tsx', path.join(ROOT, 'local-org/src/cli/main.ts')];

export interface ProjectOrg {
  readonly url: string;
  /** A session of the admin. */
  readonly token: string;
  /** Ends the org; its folder goes with it. */
  stop(): Promise<void>;
}

function run(args: readonly string[]) {
  return spawn(process.execPath, [...CLI, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function printed(args: readonly string[]): Promise<string> {
  const child = run(args);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`The local org answered ${args[0]} with code ${String(code)}.`);
  return text.trim();
}

async function readyUrl(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const url = /^Ready: (\S+)/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error('The local org for the bench did not start.');
}

/** @param prepare changes the copy before the org reads it */
export async function startProject(prepare: (folder: string) => void): Promise<ProjectOrg> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quarterdeck-bench-'));
  for (const name of ['force-app', 'config', 'sfdx-project.json']) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  prepare(folder);
  const server = run(['start', '--project', folder, '--port', '0']);
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.on('exit', resolve));
    if (server.exitCode === null && server.kill('SIGTERM')) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await readyUrl(createInterface({ input: server.stdout }));
    server.stdout.resume();
    const token = await printed(['token', '--user', 'admin', '--project', folder, '--port', '0']);
    return { url, token, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
