// `npm run bench -- deals [--instances N] [--json FILE]`: our engines beside their rivals; exits with 1 where a bound is
// missed. See bench/README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchMatching } from '../bench/matching.ts';
import { isMissed, lineOf, type Figure } from '../bench/report.ts';
import { benchStacking } from '../bench/stacking.ts';

const bench = path.resolve(import.meta.dirname, '../bench');
const USAGE = 'Usage: npm run bench -- deals [--instances N] [--json FILE]';
/** Problems that HiGHS solves too; fewer are for a quick look. */
const INSTANCES = '10000';

/** The rivals are nobody's dependency: they come when the bench is first run, at the versions of its lock. */
function installRivals(): void {
  if (existsSync(path.join(bench, 'node_modules/.package-lock.json'))) {
    return;
  }
  console.log('Installing the rivals ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: bench,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  });
  if (status !== 0) {
    throw new Error('npm could not install the rivals; its message stands above.');
  }
}

function show(title: string, figures: readonly Figure[]): void {
  console.log([`\n${title}`, ...figures.map(lineOf)].join('\n'));
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { instances: { type: 'string', default: INSTANCES }, json: { type: 'string' } }
  });
  const instances = Number(values.instances);
  if (positionals.join() !== 'deals' || !(Number.isInteger(instances) && instances > 0)) {
    throw new Error(USAGE);
  }
  installRivals();
  console.log(`Node.js ${process.version} on ${os.cpus()[0]?.model ?? 'an unknown processor'}`);
  const matching = await benchMatching();
  show('Matching 500 programs and 5,000 deals of 20 lines', matching);
  const stacking = await benchStacking(instances);
  show('Stacking', stacking);
  const missed = [...matching, ...stacking].filter(isMissed);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ matching, stacking, missed }, null, 2)}\n`);
  }
  console.log(missed.length === 0 ? '\nAll bounds are held.' : `\n${missed.length} bound(s) missed.`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
