// The page of a large account plan in Chromium, on a local org that the bench starts and fills: how long until each tab is
// there, and how long a key takes to be painted.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../e2e/product.ts';
import { connect } from '../scripts/demo/connect.ts';
import { load } from '../scripts/demo/loader.ts';
import type { Org } from '../scripts/demo/org.ts';
import { loaderPermissionSets, roles, users } from '../scripts/demo/people.ts';
import { openPage, paintOf } from './pageBrowser.ts';
import { CENTERS, FAMILIES, OBJECTIVES, OWNER, PEOPLE, PLAN_NAME, planBatches, SITES } from './plansData.ts';
import { startProject } from './projectOrg.ts';
import { median, type Figure } from './report.ts';

const RUNS = 5;
/** Milliseconds for the page to come to rest, and between two keys of somebody who types quickly. */
const REST = 1000;
const BETWEEN = 120;
const USABLE = { most: 2000 };
const KEY = { most: 50 };
const TEXT = 'Deliveries on the day';

/**
 * Milliseconds from each key to the next paint, as the browser itself has measured it: Event Timing, in steps of 8. What it
 * does not report took less than 16.
 */
async function keysOf(page: Page, press: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (/^key(down|up|press)$|^input$/.test(name)) seen.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await press();
  await page.waitForTimeout(REST);
  return page.evaluate(() => (window as unknown as { seen: number[] }).seen);
}

const longest = (durations: readonly number[]): number => Math.max(0, ...durations);

async function typed(page: Page, keys: Iterable<string>): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN);
  }
}

/** Focuses a field and waits for the page that has scrolled to it: the next key is not what paints that. */
async function reached(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.waitForTimeout(REST);
}

/** Opens a tab and waits for what it is about. */
async function opened(page: Page, tab: string, selector: string): Promise<number> {
  const begin = performance.now();
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.locator(selector).first().waitFor();
  return performance.now() - begin;
}

async function planId(org: Org): Promise<string> {
  const [row] = await org.query(`SELECT Id FROM Account_Plan__c WHERE Name = '${PLAN_NAME}'`);
  return String(row?.['Id']);
}

/** As an org serves it: the components in one file, which the local org makes in the background of its first start. */
async function untilBuilt(browser: Browser, server: { readonly url: string }): Promise<void> {
  const page = await openPage(browser, server, OWNER);
  while (!(await page.content()).includes('/components.js')) {
    await page.waitForTimeout(REST);
    await page.reload();
  }
  await page.context().close();
}

interface Visit {
  readonly plan: number;
  readonly matrix: number;
  readonly map: number;
}

async function visit(browser: Browser, server: { readonly url: string }, path: string): Promise<Visit> {
  const page = await openPage(browser, server, OWNER);
  const plan = await paintOf(page, path, `^Objectives\\s*\\(${OBJECTIVES}\\)`);
  const matrix = await opened(page, 'Whitespace', '[role=gridcell]');
  const map = await opened(page, 'Relationships', 'c-stakeholder-card');
  await page.context().close();
  return { plan, matrix, map };
}

async function keysOnPage(browser: Browser, server: { readonly url: string }, path: string): Promise<Figure[]> {
  const page = await openPage(browser, server, OWNER);
  await paintOf(page, path, `^Objectives\\s*\\(${OBJECTIVES}\\)`);
  await page.waitForTimeout(REST);
  await reached(page, /^Target, Objective 7 /);
  const figure = await keysOf(page, () => typed(page, ['F2', '4', '2', 'Backspace', '5', 'Enter']));
  await reached(page, /^Vision/);
  const text = await keysOf(page, () => typed(page, ['F2', ...TEXT]));
  await opened(page, 'Whitespace', '[role=gridcell]');
  await page.locator('[role=gridcell][tabindex="0"]').focus();
  const steps = await keysOf(page, () => typed(page, ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'PageDown', 'PageUp']));
  // Every cell in view is another one then.
  const jumps = await keysOf(page, () => typed(page, ['End', 'Home', 'Control+End', 'Control+Home']));
  await page.context().close();
  return [
    { name: 'key in a figure of 40 objectives, its save and the score after it, longest', value: longest(figure), unit: 'ms', bound: KEY }, // prettier-ignore
    { name: 'key in a text of the plan, longest', value: longest(text), unit: 'ms', bound: KEY },
    { name: `step in a matrix of ${FAMILIES * SITES * CENTERS} cells, longest`, value: longest(steps), unit: 'ms', bound: KEY }, // prettier-ignore
    { name: 'jump to an end of it, longest', value: longest(jumps), unit: 'ms' }
  ];
}

export async function benchPlanPage(): Promise<Figure[]> {
  const server = await startProject(() => {});
  const browser = await openBrowser();
  try {
    const org = connect(server.url, server.token);
    await load(org, { roles, users, loaderPermissionSets, batches: planBatches, prices: [] }, () => {});
    const path = `/lightning/r/Account_Plan__c/${await planId(org)}/view`;
    await untilBuilt(browser, server);
    const visits: Visit[] = [];
    // The first only warms the org.
    for (let run = 0; run <= RUNS; run++) visits.push(await visit(browser, server, path));
    const of = (part: keyof Visit) => median(visits.slice(1).map((one) => one[part]));
    return [
      { name: 'plan painted: 40 objectives, 200 actions', value: of('plan'), unit: 'ms', bound: USABLE },
      { name: `matrix of ${FAMILIES * SITES * CENTERS} cells there`, value: of('matrix'), unit: 'ms', bound: USABLE },
      { name: `map of ${PEOPLE} people there`, value: of('map'), unit: 'ms', bound: USABLE },
      ...(await keysOnPage(browser, server, path))
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
