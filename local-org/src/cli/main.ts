// The command line of the local org: start, token, reset, test. Each command loads what it needs itself: only two of
// them need the org, which takes a second to load.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { secretHeader, StateFolder } from './state.ts';
import { UsageError } from './usage.ts';

const usage = `Usage: local-org <command> [options]

  start   serves an SFDX project   [--project DIR] [--port 8787] [--now INSTANT|real] [--verbose]
  token   prints a session token   --user ALIAS|USERNAME [--project DIR] [--port 8787]
  reset   removes all records      [--project DIR] [--port 8787]
  test    runs the Apex tests      [--project DIR] [--class NAME]... [--min-coverage 90] [--json FILE] [--now INSTANT|real]
`;

const common = {
  project: { type: 'string', default: '.' },
  port: { type: 'string', default: '8787' }
} as const satisfies ParseArgsConfig['options'];

type Command = (args: string[]) => Promise<number | undefined>;

const commands: Readonly<Record<string, Command>> = {
  /** Serves until it is told to stop; resolves at once, the server keeps the process alive. */
  async start(args) {
    const { values } = parseArgs({
      args,
      options: { ...common, now: { type: 'string' }, verbose: { type: 'boolean', default: false } }
    });
    const { startOrg } = await import('./server.ts');
    const running = await startOrg({ ...values, port: portOf(values.port) });
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) return;
        stopping = true;
        void running.close().then(() => process.exit(0));
      });
    }
    const { unread } = running.org.project;
    if (unread.length > 0) console.log(`Not read by the local org: ${unread.join(', ')}`);
    console.log(`Ready: ${running.url}`);
    return undefined;
  },

  async token(args) {
    const { values } = parseArgs({ args, options: { ...common, user: { type: 'string' } } });
    if (!values.user) throw new UsageError('Whose token? token --user ALIAS|USERNAME');
    const server = await StateFolder.of(values.project, portOf(values.port)).running();
    if (!server) throw new UsageError(`No org is running on port ${values.port}: npm start`);
    const reply = await fetch(`${server.url}/local-org/token?user=${encodeURIComponent(values.user)}`, {
      headers: { [secretHeader]: server.secret }
    });
    const body = (await reply.json()) as { token?: string; message?: string };
    if (body.token === undefined) throw new UsageError(body.message ?? `The org answered ${reply.status}.`);
    console.log(body.token);
    return 0;
  },

  async reset(args) {
    const { values } = parseArgs({ args, options: common });
    const state = StateFolder.of(values.project, portOf(values.port));
    const server = await state.running();
    if (server) throw new UsageError(`The org on ${server.url} is running: stop it first.`);
    state.remove();
    console.log(`Removed ${state.folder}`);
    return 0;
  },

  async test(args) {
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
      throw new UsageError('--min-coverage is a percentage from 0 to 100.');
    }
    const { testApex } = await import('./apex-tests.ts');
    return testApex({ ...values, classNames: values.class, minCoverage }) ? 0 : 1;
  }
};

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`Not a port: ${text}`);
  return port;
}

/** Mistakes of the caller are told in a line; anything else is a defect and keeps its stack. */
function usageMessage(error: unknown): string | null {
  const { name, code, message } = error as { name?: unknown; code?: unknown; message?: unknown };
  const told = name === 'UsageError' || name === 'MetadataError' || String(code).startsWith('ERR_PARSE_ARGS');
  return told ? String(message) : null;
}

export async function main([name, ...args]: string[]): Promise<number | undefined> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(usage);
    return name === undefined || name === 'help' || name === '--help' ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (error) {
    const message = usageMessage(error);
    if (message === null) throw error;
    console.error(message);
    return 1;
  }
}

if (process.argv[1] === import.meta.filename) {
  void main(process.argv.slice(2)).then((code) => {
    if (code !== undefined) process.exitCode = code;
  });
}
