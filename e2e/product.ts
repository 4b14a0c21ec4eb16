// Starts the product, or its org alone, on a fresh store of its own, and opens Chromium on it.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { requireBrowser } from '../scripts/browser.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

export interface Product {
  readonly url: string;
  readonly port: number;
  /** A session token of a user, as `npm run -s org -- token` prints it. */
  token(user: string): Promise<string>;
  stop(): Promise<void>;
}

const LOCAL_ORG = ['--import', 'tsx', 'local-org/src/cli/main.ts'];

/** Starts the product as `npm start` does, on an org of its own with its demo data, and waits until it is ready. */
export function startProduct(port: number): Promise<Product> {
  return startFresh(port, ['scripts/start.mjs', '--port', String(port)]);
}

/** The org alone, without any data: for those who load it themselves. */
export function startEmptyOrg(port: number): Promise<Product> {
  return startFresh(port, [...LOCAL_ORG, 'start', '--project', '.', '--port', String(port)]);
}

async function startFresh(port: number, args: readonly string[]): Promise<Product> {
  rmSync(path.join(ROOT, '.local-org', String(port)), { recursive: true, force: true });
  const server = node(args);
  const url = await readyUrl(server);
  return {
    url,
    port,
    token: (user) => output(node([...LOCAL_ORG, 'token', '--user', user, '--port', String(port)])),
    stop: async () => {
      const ended = new Promise((resolve) => server.on('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
  };
}

/** Runs a program of the project with Node. */
export function node(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function readyUrl(server: ChildProcess): Promise<string> {
  const lines: string[] = [];
  server.stderr?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  if (server.stdout) {
    for await (const line of createInterface({ input: server.stdout })) {
      lines.push(line);
      const ready = /^Ready: (\S+)/.exec(line)?.[1];
      if (ready) {
        server.stdout.resume();
        return ready;
      }
    }
  }
  throw new Error(`the product did not start:\n${lines.join('\n')}`);
}

async function output(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await new Promise((resolve) => child.on('exit', resolve));
  return text.trim();
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run'
    ]
  });
}

/** A signed-in window; faults of the page (uncaught errors, console errors) are collected in `faults`. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

export async function openAs(
  browser: Browser,
  product: Product,
  user: string,
  viewport = { width: 1440, height: 900 }
): Promise<Window> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    baseURL: product.url
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`/?user=${user}`);
  return { page, context, faults };
}

/** Keeps a picture of the page for whoever reads the run: `e2e/screenshots/<name>.png`, git-ignored. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = path.join(import.meta.dirname, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
