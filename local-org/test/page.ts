// Starts the org of a project in a process of its own (Vite is an ES module only) and opens Chromium on its pages.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { settled, steady } from './steady.ts';

const require = createRequire(import.meta.url);
const localOrg = path.join(import.meta.dirname, '..');
const BROWSERS = [process.env['CHROME_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];

export interface OpenPage {
  readonly url: string;
  readonly page: Page;
  /** Uncaught errors and console errors since the last time. */
  takeFaults(): string[];
  /** What axe finds wrong. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openPage(project: string): Promise<OpenPage> {
  const { server, url } = await start(project);
  const browser = await chromium.launch({
    executablePath: BROWSERS.find((place) => existsSync(place)),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run']
  });
  const page = await browser.newPage({ locale: 'en-US', baseURL: url });
  await steady(page);
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return {
    url,
    page,
    takeFaults: () => faults.splice(0),
    violations: () => violations(page),
    async close() {
      await browser.close();
      const ended = new Promise((resolve) => server.on('exit', resolve));
      if (server.kill('SIGTERM')) await ended;
    }
  };
}

/** A page of an org that a test has for itself. */
export interface OpenProject extends OpenPage {
  /** The project: a copy, which the test may change, and which goes with the page. */
  readonly folder: string;
  /** Ends the org and starts it again on the same folder. @param between what happens while it is down */
  reopen(between: () => void): Promise<OpenProject>;
}

/**
 * Opens a copy of a project that lies beside this module.
 * @param name `page-project`
 * @param app the link to wait for after signing in as the administrator; null: nobody signs in
 */
export async function openProject(name: string, app: string | null): Promise<OpenProject> {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  cpSync(path.join(import.meta.dirname, name), folder, { recursive: true });
  const open = await openCopy(folder);
  if (app === null) return open;
  await open.page.goto('/');
  await open.page.getByRole('button', { name: 'Org Admin' }).click();
  await open.page.getByRole('link', { name: app }).waitFor();
  return open;
}

async function openCopy(folder: string): Promise<OpenProject> {
  const open = await openPage(folder);
  return {
    ...open,
    folder,
    async reopen(between) {
      await open.close();
      between();
      return openCopy(folder);
    },
    async close() {
      await open.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

async function start(project: string): Promise<{ server: ChildProcess; url: string }> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'start', '--project', project, '--port', '0'];
  const server = spawn(process.execPath, args, { cwd: localOrg, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout })) {
    const ready = /^Ready: (\S+)/.exec(line)?.[1];
    if (!ready) continue;
    server.stdout.resume();
    return { server, url: ready };
  }
  throw new Error('the org did not start');
}

/** Axe's script is handed over by the debugger, because the page's policy lets no other script in. */
async function violations(page: Page): Promise<string[]> {
  await settled(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Runtime.evaluate', { expression: readFileSync(require.resolve('axe-core'), 'utf8') });
  const expression =
    'axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" "))))';
  const { result } = await client.send('Runtime.evaluate', { expression, awaitPromise: true });
  return JSON.parse(result.value as string) as string[];
}
