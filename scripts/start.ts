// Starts the local org, loads the demo data over its API when it is new, and says where the product is.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { filesBelow, ROOT } from './checks/files.ts';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    now: { type: 'string' },
    verbose: { type: 'boolean', default: false }
  }
});
const marker = path.join(ROOT, '.local-org', options.port, 'demo-data.json');

function runNode(args: readonly string[], stdout: 'inherit' | 'pipe'): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT, stdio: ['ignore', stdout, 'inherit'] });
}

/** The demo data is loaded again when its scripts change; loading is repeatable. */
function demoVersion(): string {
  const hash = createHash('sha256');
  for (const file of ['scripts/seed.ts', 'config/demo.json', ...filesBelow('scripts/demo', /\.ts$/)])
    hash.update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

function isLoaded(): boolean {
  return (
    existsSync(marker) && (JSON.parse(readFileSync(marker, 'utf8')) as { version: string }).version === demoVersion()
  );
}

async function loadDemoData(): Promise<void> {
  const seed = runNode(['scripts/seed.ts', '--port', options.port], 'inherit');
  const code = await new Promise<number | null>((resolve) => seed.on('exit', resolve));
  if (code !== 0) throw new Error('The demo data could not be loaded; npm start again goes on where it stopped.');
  writeFileSync(marker, JSON.stringify({ version: demoVersion() }));
}

const arguments_ = ['start', '--project', '.', '--port', options.port];
if (options.now) arguments_.push('--now', options.now);
if (options.verbose) arguments_.push('--verbose');
const org = runNode(['local-org/src/cli/main.ts', ...arguments_], 'pipe');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => org.kill(signal));
org.on('exit', (code) => process.exit(code ?? 0));

if (!org.stdout) throw new Error('the org has no output to read');
for await (const line of createInterface({ input: org.stdout })) {
  if (!line.startsWith('Ready: ')) {
    console.log(line);
    continue;
  }
  try {
    if (!isLoaded()) await loadDemoData();
    console.log(line);
  } catch (error) {
    console.error((error as Error).message);
    org.kill('SIGTERM');
  }
}
