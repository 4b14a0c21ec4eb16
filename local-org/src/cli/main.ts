// The command line of the local org. Each command loads what it needs itself: few of them need the org, which takes a
// second to load.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ask, serverOn, tokenFor } from './client.ts';
import { FORMATS } from './query.ts';
import type { Snapshots } from './snapshots.ts';
import { StateFolder } from './state.ts';
import { ArgumentError, UsageError } from './usage.ts';

const common = {
  project: { type: 'string', default: '.' },
  port: { type: 'string', default: '8787' }
} as const satisfies ParseArgsConfig['options'];

const user = { type: 'string', default: 'admin' } as const;

const LEVELS = ['NoTestRun', 'RunSpecifiedTests', 'RunLocalTests', 'RunAllTestsInOrg'];

interface Command {
  readonly says: string;
  readonly usage: string;
  /** @returns the exit code; none for a command that goes on */
  readonly run: (args: string[]) => Promise<number | undefined>;
}

const commands: Readonly<Record<string, Command>> = {
  start: {
    says: 'serves an SFDX project',
    usage: '[--project DIR] [--port 8787] [--now INSTANT|real] [--verbose]',
    run: start
  },
  token: {
    says: 'prints a session token',
    usage: '--user ALIAS|USERNAME [--project DIR] [--port 8787]',
    run: async (args) => {
      const { values } = parseArgs({ args, options: { ...common, user: { type: 'string' } } });
      if (!values.user) throw new ArgumentError('Whose token? token --user ALIAS|USERNAME');
      console.log(await tokenFor(await serverOn(values.project, portOf(values.port)), values.user));
      return 0;
    }
  },
  query: {
    says: 'prints the records of a SOQL query',
    usage: `SOQL [--format ${FORMATS.join('|')}] [--all-rows] [--user admin] [--project DIR] [--port 8787]`,
    run: query
  },
  deploy: {
    says: 'deploys source to a running org',
    usage:
      '[FOLDER|FILE] [--check-only] [--test-level LEVEL] [--tests CLASS]... [--user admin] [--project DIR] [--port 8787]',
    run: deploy
  },
  snapshot: {
    says: 'keeps a copy of an org, which may run',
    usage: 'NAME [--project DIR] [--port 8787]',
    run: async (args) => {
      const { values, positionals } = parseArgs({ args, options: common, allowPositionals: true });
      const name = only(positionals, 'the name of the snapshot');
      const state = StateFolder.of(values.project, portOf(values.port));
      const server = await state.running();
      const folder = server
        ? (await ask(server, `snapshot?name=${encodeURIComponent(name)}`, 'POST'))['folder']
        : await alone((snapshots) => snapshots.takeStopped(state, name), values.project);
      console.log(`Kept ${String(folder)}`);
      return 0;
    }
  },
  restore: {
    says: 'puts a snapshot in the place of an org that is stopped',
    usage: 'NAME [--project DIR] [--port 8787]',
    run: async (args) => {
      const { values, positionals } = parseArgs({ args, options: common, allowPositionals: true });
      const name = only(positionals, 'the name of the snapshot');
      const state = await stopped(values);
      await alone((snapshots) => snapshots.restore(state, name), values.project);
      console.log(`Restored ${state.folder} from ${name}`);
      return 0;
    }
  },
  reset: {
    says: 'removes all records of an org that is stopped',
    usage: '[--project DIR] [--port 8787]',
    run: async (args) => {
      const { values } = parseArgs({ args, options: common });
      const state = await stopped(values);
      await alone((snapshots) => snapshots.reset(state), values.project);
      console.log(`Removed ${state.folder}`);
      return 0;
    }
  },
  test: {
    says: 'runs the Apex tests',
    usage: '[--project DIR] [--class NAME]... [--min-coverage 90] [--json FILE] [--now INSTANT|real]',
    run: test
  }
};

const usageOf = (name: string): string => `Usage: local-org ${name} ${commands[name]?.usage ?? ''}`;

const usage = [
  'Usage: local-org <command> [options]',
  '',
  ...Object.entries(commands).map(
    ([name, { says, usage: options }]) => `  ${name.padEnd(9)}${says}\n${' '.repeat(11)}${options}`
  )
].join('\n');

/** Serves until it is told to stop; resolves at once, the server keeps the process alive. */
async function start(args: string[]): Promise<undefined> {
  const { values } = parseArgs({
    args,
    options: { ...common, now: { type: 'string' }, verbose: { type: 'boolean', default: false } }
  });
  const port = portOf(values.port);
  const { startOrg } = await import('./server.ts');
  const running = await startOrg({ ...values, port });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void running.close().then(() => process.exit(0));
    });
  }
  const { unread, repeated = [] } = running.org.project;
  for (const path of repeated) console.log(`Defined twice, and replaced: ${path}`);
  if (unread.length > 0) console.log(`Not read by the local org: ${unread.join(', ')}`);
  const { unsupported } = running.org.schema;
  const missing = new Set(unsupported.filter(({ problem }) => problem === undefined).map(({ what }) => what));
  for (const what of missing) console.log(`Not supported by the local org, and left out: ${what}`);
  for (const { fullName, problem } of unsupported)
    if (problem !== undefined) console.log(`Wrong, and left out: ${fullName}: ${problem}`);
  console.log(`Ready: ${running.url}`);
  return undefined;
}

async function query(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      ...common,
      user,
      format: { type: 'string', default: 'table' },
      'all-rows': { type: 'boolean', default: false }
    },
    allowPositionals: true
  });
  const soql = only(positionals, 'the query, in quotes');
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new ArgumentError(`Not a format: ${values.format}. There are ${FORMATS.join(', ')}.`);
  const server = await serverOn(values.project, portOf(values.port));
  const token = await tokenFor(server, values.user);
  const { printQuery } = await import('./query.ts');
  await printQuery({ url: server.url, token, soql, format, allRows: values['all-rows'] });
  return 0;
}

async function deploy(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      ...common,
      user,
      'check-only': { type: 'boolean', default: false },
      'test-level': { type: 'string' },
      tests: { type: 'string', multiple: true, default: [] }
    },
    allowPositionals: true
  });
  const source = positionals.length === 0 ? undefined : only(positionals, 'one folder or file');
  const testLevel = values['test-level'] ?? (values.tests.length > 0 ? 'RunSpecifiedTests' : 'NoTestRun');
  if (!LEVELS.includes(testLevel)) {
    throw new ArgumentError(`Not a test level: ${testLevel}. There are ${LEVELS.join(', ')}.`);
  }
  const server = await serverOn(values.project, portOf(values.port));
  const token = await tokenFor(server, values.user);
  const { deploySource } = await import('./deploy-source.ts');
  const done = await deploySource({
    url: server.url,
    token,
    project: values.project,
    source,
    checkOnly: values['check-only'],
    testLevel,
    runTests: values.tests
  });
  return done ? 0 : 1;
}

async function test(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      project: common.project,
      now: { type: 'string' },
      class: { type: 'string', multiple: true, default: [] },
      'min-coverage': { type: 'string' },
      json: { type: 'string' }
    }
  });
  const minCoverage = values['min-coverage'] === undefined ? undefined : Number(values['min-coverage']);
  if (minCoverage !== undefined && !(minCoverage >= 0 && minCoverage <= 100)) {
    throw new ArgumentError('--min-coverage is a percentage from 0 to 100.');
  }
  const { testApex } = await import('./apex-tests.ts');
  return testApex({ ...values, classNames: values.class, minCoverage }) ? 0 : 1;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new ArgumentError(`Not a port: ${text}`);
  return port;
}

function only(positionals: readonly string[], what: string): string {
  const [first, ...others] = positionals;
  if (first === undefined || others.length > 0) throw new ArgumentError(`Give ${what}.`);
  return first;
}

/** The state folder of an org that does not run. */
async function stopped({ project, port }: { project: string; port: string }): Promise<StateFolder> {
  const state = StateFolder.of(project, portOf(port));
  const server = await state.running();
  if (server) throw new UsageError(`The org on ${server.url} is running (process ${server.pid}): stop it first.`);
  return state;
}

/** Something that no other process may do at the same time to the same records. */
async function alone<T>(work: (snapshots: Snapshots) => T, project: string): Promise<T> {
  const [{ locked }, { Snapshots: Kept }] = await Promise.all([import('./locked.ts'), import('./snapshots.ts')]);
  return locked(() => work(new Kept(project)));
}

/** Mistakes of the caller are told in a line; anything else is a defect and keeps its stack. */
function isTold(error: unknown): error is Error {
  return error instanceof UsageError || (error as Error).name === 'MetadataError' || isArgument(error);
}

const isArgument = (error: unknown): boolean =>
  error instanceof ArgumentError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

export async function main([name, ...args]: string[]): Promise<number | undefined> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === undefined || !command) {
    const asked = name === undefined || name === 'help' || name === '--help';
    if (!asked) console.error(`There is no command ${name}.`);
    console.error(usage);
    return asked ? 0 : 2;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!isTold(error)) throw error;
    console.error(error.message);
    if (!isArgument(error)) return 1;
    console.error(usageOf(name));
    return 2;
  }
}

if (process.argv[1] === import.meta.filename) {
  void main(process.argv.slice(2)).then((code) => {
    if (code !== undefined) process.exitCode = code;
  });
}
