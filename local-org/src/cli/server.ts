// Serves an org over HTTP on this machine: the API, the page, and the few questions of the command line.
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Context } from 'hono';
import { createApi, type Org } from '../api/index.ts';
import type { Lightning } from '../lightning/index.ts';
import { addReports } from '../reports/index.ts';
import { runJobs } from './jobs.ts';
import { openOrg, userIdOf } from './open.ts';
import { Snapshots } from './snapshots.ts';
import { secretHeader, StateFolder } from './state.ts';
import { UsageError } from './usage.ts';

export interface StartOptions {
  /** The folder with `sfdx-project.json`. */
  readonly project: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Instant with offset at which the org's clock starts, or `real`; absent: the project's setting, else `real`. */
  readonly now?: string | undefined;
  /** Where records and sessions are kept; absent: `<project>/.local-org/<port>`. */
  readonly dataFolder?: string | undefined;
  /** Keeps records and sessions in memory; nothing is written. */
  readonly memory?: boolean | undefined;
  /** False leaves the page out: an API alone starts without building its modules. Default true. */
  readonly page?: boolean | undefined;
  /** Writes a line a request to standard error. */
  readonly verbose?: boolean | undefined;
}

export interface RunningOrg {
  /** `http://127.0.0.1:8787` */
  readonly url: string;
  readonly org: Org;
  /** Session token of an active user, by alias or username. */
  tokenFor(user: string): string;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** @throws UsageError when the port or the state folder is taken, or the project cannot be read */
export async function startOrg(options: StartOptions): Promise<RunningOrg> {
  const state = options.memory ? null : stateOf(options);
  if (state) await claim(state);
  const org = openOrg({
    project: options.project,
    now: options.now,
    database: state?.database ?? null,
    sessions: state?.sessions ?? null
  });
  let stopRunning = runJobs(org);
  const stopJobs = (): void => stopRunning();
  // Deployed Apex has a queue of its own.
  org.onAdopt(() => {
    stopRunning();
    stopRunning = runJobs(org);
  });
  let page: Lightning | null = null;
  try {
    // Loaded only when asked for: the page's builder is the largest part of the local org.
    if (options.page !== false) page = await (await import('../lightning/index.ts')).createLightning(org);
    const middleware = page?.middleware;
    const owner = new Owner();
    const respond = getRequestListener(createApp(org, owner, state).fetch);
    const server = createServer((request, response) => {
      if (options.verbose) logWhenDone(request, response);
      const next = () => void respond(request, response);
      if (middleware) middleware(request, response, next);
      else next();
    });
    // A client that comes back after a long slice of work must not find its connection closed by the wait.
    server.keepAliveTimeout = 75_000;
    await listen(server, options.port);
    const url = `http://${host}:${(server.address() as AddressInfo).port}`;
    if (state) owner.secret = state.writeNote(url).secret;
    return {
      url,
      org,
      tokenFor: (user) => org.sessions.tokenFor(userIdOf(org, user)),
      close: async () => {
        await stop(server);
        await page?.close();
        stopJobs();
        await org.close();
        state?.removeNote();
      }
    };
  } catch (error) {
    await page?.close();
    stopJobs();
    org.store.close();
    throw error;
  }
}

/** Knows the secret that the command line reads from the state folder. */
class Owner {
  secret: string | null = null;

  isOwner(given: string | undefined): boolean {
    if (this.secret === null || given === undefined) return false;
    const [a, b] = [Buffer.from(given), Buffer.from(this.secret)];
    return a.length === b.length && timingSafeEqual(a, b);
  }
}

/** The API and, for the owner of the state folder, the questions of the command line. */
function createApp(org: Org, owner: Owner, state: StateFolder | null): ReturnType<typeof createApi> {
  const app = createApi(org, [addReports]);
  app.use('/local-org/*', async (c, next) => (owner.isOwner(c.req.header(secretHeader)) ? next() : c.body(null, 403)));
  app.get('/local-org/status', (c) => c.json({ pid: process.pid }));
  const answer = (c: Context, work: () => Record<string, string>): Response => {
    try {
      return c.json(work());
    } catch (error) {
      if (error instanceof UsageError) return c.json({ message: error.message }, 400);
      throw error;
    }
  };
  app.get('/local-org/token', (c) =>
    answer(c, () => ({ token: org.sessions.tokenFor(userIdOf(org, c.req.query('user') ?? '')) }))
  );
  // Between two requests nothing is half done: each has committed, and so has each slice of what runs on.
  app.post('/local-org/snapshot', (c) =>
    answer(c, () => {
      if (!state) throw new UsageError('An org in memory has no state folder.');
      const snapshots = new Snapshots(org.project.root);
      return { folder: snapshots.take(state, c.req.query('name') ?? '', (file) => org.store.copyTo(file)) };
    })
  );
  return app;
}

function logWhenDone({ method = '', url = '' }: IncomingMessage, response: ServerResponse): void {
  const start = performance.now();
  // Queries may hold people's data: the log shows the path alone.
  const [pathname] = url.split('?');
  response.once('finish', () => {
    const time = new Date().toTimeString().slice(0, 8);
    const milliseconds = (performance.now() - start).toFixed(0);
    console.error(`${time} ${response.statusCode} ${method.padEnd(6)} ${pathname} ${milliseconds} ms`);
  });
}

function stateOf({ dataFolder, project, port }: StartOptions): StateFolder {
  return dataFolder ? new StateFolder(dataFolder) : StateFolder.of(project, port);
}

async function claim(state: StateFolder): Promise<void> {
  const other = await state.running();
  if (other) {
    throw new UsageError(`An org is already running on ${state.folder}: ${other.url} (process ${other.pid}).`);
  }
  state.create();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new UsageError(`Port ${port} is taken by another program. Choose one with --port.`) : error);
    });
    server.listen(port, host, () => resolve());
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
