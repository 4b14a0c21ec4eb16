// `npm start`: installs what is missing, starts the local org, loads the demo data over its API when it is new, and says
// where the product is. Plain JavaScript, because it runs on a bare clone and every start waits for it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

const options = readOptions();
ensureInstalled({ development: false });
const marker = path.join(ROOT, '.local-org', options.port, 'demo-data.json');
const org = runScript(['local-org/src/cli/main.ts', 'start', '--project', '.', ...orgArguments()], 'pipe');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => org.kill(signal));
org.on('exit', (code) => process.exit(code ?? 0));

for await (const line of createInterface({ input: org.stdout })) {
  if (line.startsWith('Ready: ') && !isLoaded() && !(await loadDemoData())) {
    console.error('The demo data could not be loaded. Start again to go on where it stopped.');
    org.kill('SIGTERM');
  } else {
    console.log(line);
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        now: { type: 'string' },
        verbose: { type: 'boolean', default: false }
      }
    });
    return values;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start -- [--port N] [--now INSTANT|real] [--verbose]`);
    return process.exit(1);
  }
}

function orgArguments() {
  const { port, now, verbose } = options;
  return ['--port', port, ...(now ? ['--now', now] : []), ...(verbose ? ['--verbose'] : [])];
}

/** Runs a TypeScript program of the project. */
function runScript(args, stdout) {
  return spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT, stdio: ['ignore', stdout, 'inherit'] });
}

/** The demo data is loaded again when it or its scripts change; loading is repeatable. */
function demoVersion() {
  const hash = createHash('sha256');
  const scripts = readdirSync(path.join(ROOT, 'scripts/demo')).map((name) => `scripts/demo/${name}`);
  for (const file of ['scripts/seed.ts', 'config/demo.json', ...scripts.sort()])
    hash.update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

function isLoaded() {
  return existsSync(marker) && JSON.parse(readFileSync(marker, 'utf8')).version === demoVersion();
}

/** @returns {Promise<boolean>} whether all of it was saved */
async function loadDemoData() {
  const seed = runScript(['scripts/seed.ts', '--port', options.port], 'inherit');
  const code = await new Promise((resolve) => seed.on('exit', resolve));
  if (code === 0) writeFileSync(marker, JSON.stringify({ version: demoVersion() }));
  return code === 0;
}
