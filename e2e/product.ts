// Starts the product, or its org alone, on a store of its own, and opens Chromium on it.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Connection } from 'jsforce';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { serverOn, tokenFor } from '../local-org/src/cli/client.ts';
import { requireBrowser } from '../scripts/browser.ts';
import { settled, steady } from '../local-org/test/steady.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The deal of the demo data that the walks read: five lines, 26 programs. */
export const HARBORVIEW = 'Harborview Health - Data center refresh';

export interface Product {
  readonly url: string;
  readonly port: number;
  /** A session token of a user, the one that `npm run -s org -- token` prints. */
  token(user: string): Promise<string>;
  /** The org's API as a user. */
  connect(user: string): Promise<Connection>;
  stop(): Promise<void>;
}

const LOCAL_ORG = ['--import', 'tsx', 'local-org/src/cli/main.ts'];

const PRODUCT = 'scripts/start.mjs';
/** Environment variable with the address of `orgs.ts`. */
export const ORGS = 'WALKS_ORGS';
const storeOf = (port: number) => path.join(ROOT, '.local-org', String(port));

/** Starts the product as `npm start` does on a new clone: a new org, its demo data loaded over the API. */
export function startProduct(port: number): Promise<Product> {
  return startFresh(port, [PRODUCT, '--port', String(port)]);
}

/** What a store with the demo data is made from: the package without its components, the data, the org. */
const MADE_FROM = [
  ...['force-app', 'config', 'sfdx-project.json', 'package-lock.json', 'local-org/src'],
  ...['scripts/demo', 'scripts/seed.ts', 'scripts/start.mjs']
];
const KEPT = path.join(ROOT, 'node_modules/.cache/quarterdeck/walks');
/** Who has a store open, and with which sessions, is no part of it. */
const OF_A_RUN = /^(server|sessions)\.json$|\.(owner|lock)$/;

/** Where a store with the demo data of this state of the project is kept. */
const keptStore = () => path.join(KEPT, digestOf(MADE_FROM));

/** Loads the demo data once, before any walk. */
export async function loadDemoData(port: number): Promise<void> {
  const kept = keptStore();
  if (existsSync(kept)) return;
  await (await startProduct(port)).stop();
  // Under another name until it is whole: who is interrupted here must leave nothing that looks like it.
  const part = `${kept}.part`;
  rmSync(part, { recursive: true, force: true });
  cpSync(storeOf(port), part, { recursive: true, filter: (file) => !OF_A_RUN.test(path.basename(file)) });
  renameSync(part, kept);
  for (const older of readdirSync(KEPT)) {
    const folder = path.join(KEPT, older);
    if (Date.now() - statSync(folder).mtimeMs > 86_400_000) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Starts the product on a store as {@link startProduct} leaves it, among those of `orgs.ts`; anew if the project has
 * changed since the first walk.
 */
export async function startOnDemoData(port: number): Promise<Product> {
  await loadDemoData(port);
  rmSync(storeOf(port), { recursive: true, force: true });
  cpSync(keptStore(), storeOf(port), { recursive: true });
  const url = await askOrgs('POST', port);
  return productAt(url, port, async () => void (await askOrgs('DELETE', port)));
}

/** Starts or ends an org of `orgs.ts`; resolves with what that answers. */
async function askOrgs(method: 'POST' | 'DELETE', port: number): Promise<string> {
  const reply = await fetch(`${process.env[ORGS]}/${port}`, { method });
  const answer = await reply.text();
  if (!reply.ok) throw new Error(`the product on port ${port}: ${answer}`);
  return answer;
}

function digestOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  const files = places.flatMap((place) =>
    statSync(path.join(ROOT, place)).isFile()
      ? [place]
      : readdirSync(path.join(ROOT, place), { recursive: true, encoding: 'utf8' })
          .map((file) => path.join(place, file))
          .filter((file) => !/[\\/]lwc[\\/]/.test(file) && statSync(path.join(ROOT, file)).isFile())
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The org alone, without any data: for those who load it themselves. */
export function startEmptyOrg(port: number): Promise<Product> {
  return startFresh(port, [...LOCAL_ORG, 'start', '--project', '.', '--port', String(port)]);
}

function startFresh(port: number, args: readonly string[]): Promise<Product> {
  rmSync(storeOf(port), { recursive: true, force: true });
  return startOn(port, args);
}

async function startOn(port: number, args: readonly string[]): Promise<Product> {
  const server = node(args);
  return productAt(await readyUrl(server), port, async () => {
    const ended = new Promise((resolve) => server.on('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  });
}

function productAt(url: string, port: number, stop: () => Promise<void>): Product {
  // Asked for as the command line does, without a process for each question.
  const token = async (user: string) => tokenFor(await serverOn(ROOT, port), user);
  return {
    url,
    port,
    token,
    connect: async (user) => new Connection({ instanceUrl: url, accessToken: await token(user), version: '66.0' }),
    stop
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

/** What a walk goes through: the product with its demo data on an org of its own, and a browser. */
export interface Walk {
  readonly product: Product;
  readonly browser: Browser;
  /** The org's API as the admin. */
  readonly admin: Connection;
  /** Id of the deal {@link HARBORVIEW}. */
  readonly harborview: string;
  openAs(user: string, viewport?: { width: number; height: number }, device?: Device): Promise<Window>;
}

/** On a new clone the components are compiled first, which would take the first test longer than it waits. */
async function untilBuilt(browser: Browser, product: Product): Promise<void> {
  const { context } = await openAs(browser, product, 'admin');
  // What compiles lets a connection wait until it is closed, on a machine that does much else.
  const page = async () => (await context.request.get(HOME, { maxRetries: 10 })).text();
  while (!(await page()).includes('/components.js')) await new Promise((resolve) => setTimeout(resolve, 100));
  await context.close();
}

/** Starts the product before the tests of a file and stops it after them; what it answers with is there from then on. */
export function walkOn(port: number): Walk {
  let product: Product;
  let browser: Browser;
  let admin: Connection;
  let harborview: string;
  beforeAll(async () => {
    product = await startOnDemoData(port);
    browser = await openBrowser();
    await untilBuilt(browser, product);
    admin = await product.connect('admin');
    harborview = await idOf(admin, 'Opportunity', HARBORVIEW);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  return {
    get product() {
      return product;
    },
    get browser() {
      return browser;
    },
    get admin() {
      return admin;
    },
    get harborview() {
      return harborview;
    },
    openAs: (user, viewport, device) => openAs(browser, product, user, viewport, device)
  };
}

/** What a browser says of itself, where it is not a desktop's. */
export interface Device {
  readonly userAgent?: string;
}

/** A signed-in window without a page yet; faults of the page (uncaught errors, console errors) are collected in `faults`. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

export async function openAs(
  browser: Browser,
  product: Product,
  user: string,
  viewport = { width: 1440, height: 900 },
  device: Device = {}
): Promise<Window> {
  const context = await browser.newContext({
    viewport,
    ...device,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    baseURL: product.url
  });
  // A machine that does other work besides may be many times slower than usual.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await steady(page);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // The browser does not say of which request it reports that it was refused.
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`.trim());
  });
  // Without a page: the home page would go on loading, and what it is refused be counted as a fault of the next one.
  await context.request.get(`/?user=${user}`, { maxRedirects: 0 });
  return { page, context, faults };
}

/**
 * Resolves when a plan says that all is saved and nothing is on its way to the org any more: what the page says of an
 * earlier save may still stand there.
 */
export async function allSaved(page: Page): Promise<void> {
  await settled(page);
  await page
    .getByText(/All changes saved \d/)
    .last()
    .waitFor();
}

/** Reads again and again until it is what is expected: what a page shows at once reaches the org a little later. */
export async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const until = Date.now() + 60_000;
  let found = await read();
  while (JSON.stringify(found) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await read();
  }
  expect(found).toEqual(expected);
}

/** Id of the record whose field has the value, by default its name; empty: there is none. */
export async function idOf(org: Connection, object: string, value: string, field = 'Name'): Promise<string> {
  const { records } = await org.query<{ Id: string }>(`SELECT Id FROM ${object} WHERE ${field} = '${value}'`);
  return records[0]?.Id ?? '';
}

export const HOME = '/lightning/page/home';
export const recordPage = (object: string, id: string) => `/lightning/r/${object}/${id}/view`;

/** Violations of WCAG and best practice on the page, as `rule: element`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await settled(page);
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(root: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(document.body);
    // The platform's own tab bar makes a tab of its menu of further tabs: its base component, which no package can change.
    const isOfPlatform = (id: string, html: string) => id === 'nested-interactive' && html.includes('data-overflow=""');
    return violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ html }) => !isOfPlatform(id, html)).map(({ html }) => `${id}: ${html.slice(0, 160)}`)
    );
  });
}

/**
 * By how many pixels the page is wider than its window: above 0 it scrolls sideways. Charts follow a window that has
 * just changed some frames later, so that a page is given two seconds to fit.
 */
export async function overflow(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(async () => {
    const excess = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const until = performance.now() + 2_000;
    while (excess() > 0 && performance.now() < until) await new Promise(requestAnimationFrame);
    return excess();
  });
}

/**
 * Leaves the open dialog by Escape, as a person does: once the dialog has the focus, and until whoever opened it has it
 * again. The platform's dialog gives the focus back twice, when it begins to close and when it has faded out: a key
 * pressed elsewhere in between would go to the opener.
 */
export async function leaveDialog(page: Page, opener: Locator): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator(':focus').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await opener.and(page.locator(':focus')).waitFor();
}

/** What the page is answered by the org's Apex from now on, as it arrives. */
export function apexAnswers(page: Page): string[] {
  const answers: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/lightning/apex/')) void response.text().then((text) => answers.push(text));
  });
  return answers;
}

/** Keeps a picture of the page for whoever reads the run: `e2e/screenshots/<name>.png`, git-ignored. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = path.join(import.meta.dirname, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
