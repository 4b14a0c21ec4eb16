// Loads the demo data into an org over its API, a local org by port, any other by address and session token; then puts the
// nightly check on the schedule there.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from './demo/connect.ts';
import { demoData, type DemoSize } from './demo/index.ts';
import { load, sizeOf, storedOf } from './demo/loader.ts';
import { scheduleNight, storeFigures } from './demo/night.ts';
import { type Personas, readPersonas } from './demo/personas.ts';
import { progressOn } from './demo/progress.ts';
import { SeedError } from './demo/saving.ts';
import { signedIn } from './demo/sfCli.ts';
import { checkTarget, type Target } from './demo/target.ts';
import { applyPrograms } from './demo/applied.ts';
import { loadAssignment } from './demo/assignmentTasks.ts';
import { loadTouches } from './demo/touches.ts';
import type { DemoUser } from './demo/types.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const usage = `Usage: npm run seed -- --port N | --target-org ALIAS | --instance-url URL --access-token TOKEN
  --size demo|small     how much; default: demo
  --persona rep=USER    with --target-org: who is a person of the demo data, by username; may be repeated
  --personas FILE       the same as JSON, usernames by alias; who is not named is whoever loads
  --production          allows a production org`;

interface DemoConfig {
  readonly seed: number;
  readonly sizes: Readonly<Record<string, DemoSize>>;
}

interface Options {
  readonly port?: string;
  readonly 'instance-url'?: string;
  readonly 'access-token'?: string;
  readonly 'target-org'?: string;
  readonly persona: readonly string[];
  readonly personas?: string;
  readonly production: boolean;
  readonly size: string;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        'instance-url': { type: 'string' },
        'access-token': { type: 'string' },
        'target-org': { type: 'string' },
        persona: { type: 'string', multiple: true, default: [] },
        personas: { type: 'string' },
        production: { type: 'boolean', default: false },
        size: { type: 'string', default: 'demo' }
      }
    });
    return values;
  } catch (error) {
    throw new SeedError(`${(error as Error).message}\n${usage}`);
  }
}

function orgOf({ port, 'instance-url': url, 'access-token': token, 'target-org': alias }: Options): Target {
  const ways = [port, url ?? token, alias].filter((way) => way !== undefined).length;
  if (ways !== 1) throw new SeedError(usage);
  if (alias !== undefined) {
    const { instanceUrl, accessToken, username } = signedIn(alias);
    console.log(`Loading into ${instanceUrl} as ${username}.`);
    return connect(instanceUrl.replace(/\/$/, ''), accessToken);
  }
  if (url !== undefined && token !== undefined) return connect(url, token);
  if (port === undefined || url !== undefined || token !== undefined) throw new SeedError(usage);
  return connect(`http://127.0.0.1:${port}`, localToken(port));
}

/** Null where the people of the demo data become users of their own. */
function personasOf(options: Options, users: readonly DemoUser[]): Personas | null {
  const { persona, personas: file, 'target-org': alias } = options;
  if (alias === undefined) {
    if (persona.length > 0 || file !== undefined) throw new SeedError(`Personas need --target-org.\n${usage}`);
    return null;
  }
  const personas = readPersonas(persona, file ?? null, users);
  const own = users.filter((user) => !personas.has(user.alias));
  if (own.length > 0) console.warn(`You are all of these people: ${own.map((user) => user.alias).join(', ')}.`);
  return personas;
}

/** The command line of the local org knows the sessions of its users, and says itself what is wrong. */
function localToken(port: string): string {
  const cli = ['--import', 'tsx', 'local-org/src/cli/main.ts', 'token', '--user', 'admin', '--port', port];
  const { status, stdout } = spawnSync(process.execPath, cli, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  });
  if (status !== 0) throw new SeedError('Nothing was loaded.');
  return stdout.trim();
}

async function main(): Promise<void> {
  const started = performance.now();
  const options = readOptions();
  const config = JSON.parse(readFileSync(path.join(ROOT, 'config/demo.json'), 'utf8')) as DemoConfig;
  const size = Object.hasOwn(config.sizes, options.size) ? config.sizes[options.size] : undefined;
  if (!size) throw new SeedError(`There is no size ${options.size}, only ${Object.keys(config.sizes).join(', ')}.`);
  const data = demoData(config.seed, size);
  const org = orgOf(options);
  const personas = personasOf(options, data.users);
  // A local org on this machine is nobody's production, and its storage is the disk.
  if (options.port === undefined) {
    await checkTarget(org, { records: storedOf(data), production: options.production });
  }
  const progress = progressOn(process.stdout, sizeOf(data));
  const counts = await load(org, data, progress.add, personas);
  await loadTouches(org);
  await loadAssignment(org);
  await applyPrograms(org);
  progress.end();
  console.log(`Demo data loaded in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const width = Math.max(...counts.map(({ object }) => object.length));
  for (const { object, count } of counts) console.log(`  ${object.padEnd(width)} ${String(count).padStart(6)}`);
  await scheduleNight(org);
  await storeFigures(org);
  console.log('The nightly check and the nightly figures are on the schedule; those of today are stored.');
}

main().catch((error: unknown) => {
  console.error(error instanceof SeedError ? error.message : error);
  process.exitCode = 1;
});
