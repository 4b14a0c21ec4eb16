// `npm run bench -- deals|org [--instances N] [--json FILE]`: our engines beside their rivals, or the local org beside
// SQLite and a bare server; exits with 1 where a bound is missed. See bench/README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMissed, lineOf, type Figure } from '../bench/report.ts';

const bench = path.resolve(import.meta.dirname, '../bench');
const USAGE = 'Usage: npm run bench -- deals|org [--instances N] [--json FILE]';
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

// Each is loaded only when asked for: the rivals may not be installed.

async function benchDeals(instances: number) {
  const { benchMatching } = await import('../bench/matching.ts');
  const { benchStacking } = await import('../bench/stacking.ts');
  const matching = await benchMatching();
  show('Matching 500 programs and 5,000 deals of 20 lines', matching);
  const stacking = await benchStacking(instances);
  show('Stacking', stacking);
  return { matching, stacking };
}

async function benchLocalOrg() {
  const { benchOrg } = await import('../bench/org.ts');
  const org = await benchOrg();
  show('The local org', org);
  return { org };
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { instances: { type: 'string', default: INSTANCES }, json: { type: 'string' } }
  });
  const instances = Number(values.instances);
  const [what, ...others] = positionals;
  if ((what !== 'deals' && what !== 'org') || others.length > 0 || !(Number.isInteger(instances) && instances > 0)) {
    throw new Error(USAGE);
  }
  if (what === 'deals') {
    installRivals();
  }
  console.log(`Node.js ${process.version} on ${os.cpus()[0]?.model ?? 'an unknown processor'}`);
  const figures = what === 'deals' ? await benchDeals(instances) : await benchLocalOrg();
  const missed = Object.values(figures).flat().filter(isMissed);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ ...figures, missed }, null, 2)}\n`);
  }
  console.log(missed.length === 0 ? '\nAll bounds are held.' : `\n${missed.length} bound(s) missed.`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
