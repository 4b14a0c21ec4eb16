// `npm run bench -- deals|quotas|plans|team|org [--only PART] [--instances N] [--json FILE]`: our engines beside their rivals and
// the deal page, roll-ups beside databases, the page of a large plan, the board of a large team, or the local org beside SQLite and a bare server;
// exits with 1 where a bound is missed. See bench/README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMissed, lineOf, type Figure } from '../bench/report.ts';

const bench = path.resolve(import.meta.dirname, '../bench');
const USAGE =
  'Usage: npm run bench -- deals [--only matching|stacking|page] | quotas [--only rollup|chance|recredit] | ' +
  'plans [--only page|completeness] | team | org [--only reading|sharing|ingest] [--instances N] [--json FILE]';
/** Problems that HiGHS solves too; fewer are for a quick look. */
const INSTANCES = '10000';

/** The rivals are nobody's dependency: they come when the bench is first run, at the versions of its lock. */
function installRivals(): void {
  const { dependencies } = JSON.parse(readFileSync(path.join(bench, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  if (Object.keys(dependencies).every((name) => existsSync(path.join(bench, 'node_modules', name)))) {
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

interface Part {
  readonly title: string;
  run(instances: number): Promise<Figure[]>;
}

/** Each is loaded only when asked for: the rivals may not be installed. */
const BENCHES: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  deals: {
    matching: {
      title: 'Matching 500 programs and 5,000 deals of 20 lines',
      run: async () => (await import('../bench/matching.ts')).benchMatching()
    },
    stacking: {
      title: 'Stacking',
      run: async (instances) => (await import('../bench/stacking.ts')).benchStacking(instances)
    },
    page: {
      title: 'The deal page, 20 lines',
      run: async () => (await import('../bench/page.ts')).benchPage()
    }
  },
  quotas: {
    rollup: {
      title: 'Rolling up 100,000 opportunities to 5,000 reps on 8 levels, 12 periods, 2 measures',
      run: async () => (await import('../bench/quotasRollup.ts')).benchRollup()
    },
    chance: {
      title: 'Chance to hit and shortest path',
      run: async () => (await import('../bench/quotasChance.ts')).benchChance()
    },
    recredit: {
      title: 'Crediting 50,000 deals by the batch, in the local org',
      run: async () => (await import('../bench/quotasRecredit.ts')).benchRecredit()
    }
  },
  plans: {
    page: {
      title: 'The page of a plan with 40 objectives, 200 actions, 60 people and a matrix of 5,000 cells',
      run: async () => (await import('../bench/plansPage.ts')).benchPlanPage()
    },
    completeness: {
      title: 'How complete 2,000 plans are, stored by the batch, in the local org',
      run: async () => (await import('../bench/plansCompleteness.ts')).benchCompleteness()
    }
  },
  team: {
    board: {
      title: 'The board of 500 reps, 12 months and 5,000 open deals',
      run: async () => (await import('../bench/teamBoard.ts')).benchTeamBoard()
    }
  },
  assignment: {
    solving: {
      title: 'Assigning accounts to reps, beside HiGHS',
      run: async () => (await import('../bench/assignment.ts')).benchAssignment()
    }
  },
  org: {
    reading: { title: 'The local org: reading', run: async () => (await import('../bench/org.ts')).benchOrg() },
    sharing: {
      title: 'The local org: reading under record sharing',
      run: async () => (await import('../bench/orgSharing.ts')).benchSharing()
    },
    ingest: {
      title: 'The local org: Bulk ingest and opening',
      run: async () => (await import('../bench/orgIngest.ts')).benchIngest()
    }
  }
};

/** What the command line asks for; undefined: nothing that there is. */
function partsOf([name = '', ...others]: readonly string[], only: string | undefined) {
  const parts = others.length === 0 && Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!parts || only === undefined) {
    return parts;
  }
  const part = Object.hasOwn(parts, only) ? parts[only] : undefined;
  return part && { [only]: part };
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { instances: { type: 'string', default: INSTANCES }, json: { type: 'string' }, only: { type: 'string' } }
  });
  const instances = Number(values.instances);
  const parts = partsOf(positionals, values.only);
  if (!parts || !(Number.isInteger(instances) && instances > 0)) {
    throw new Error(USAGE);
  }
  if (parts['matching'] || parts['rollup']) {
    installRivals();
  }
  const load = os.loadavg()[0]?.toFixed(1);
  console.log(`Node.js ${process.version} on ${os.cpus()[0]?.model ?? 'an unknown processor'}, load ${load}`);
  const figures: Record<string, Figure[]> = {};
  for (const [name, { title, run }] of Object.entries(parts)) {
    figures[name] = await run(instances);
    show(title, figures[name]);
  }
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
