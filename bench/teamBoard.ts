// The team board of a large branch in Chromium, on a local org that the bench starts and fills: how long until it is there,
// until the chance of the team is known, until twelve months are there, and whether scrolling is smooth.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../e2e/product.ts';
import { connect } from '../scripts/demo/connect.ts';
import { load } from '../scripts/demo/loader.ts';
import { loaderPermissionSets } from '../scripts/demo/people.ts';
import { openPage, paintOf } from './pageBrowser.ts';
import { startProject } from './projectOrg.ts';
import { median, type Figure } from './report.ts';
import { benchRoles, benchUsers, BOSS, DEALS, MONTHS, REPS, teamBatches } from './teamData.ts';

const RUNS = 5;
const REST = 1000;
const BOARD = '/lightning/n/Quarterdeck_Team_Board';
const USABLE = { most: 2000 };
const SMOOTH = { least: 50 };
/** A fiftieth of a second. */
const FRAME = { most: 20 };
/** A row a frame, two windows a second: as quick as rows can be made out at all. */
const PIXELS_A_FRAME = 32;
const FRAMES = 150;

interface Server {
  readonly url: string;
}

/** As an org serves it: the components in one file, which the local org makes in the background of its first start. */
async function untilBuilt(browser: Browser, server: Server): Promise<void> {
  const page = await openPage(browser, server, BOSS);
  while (!(await page.content()).includes('/components.js')) {
    await page.waitForTimeout(REST);
    await page.reload();
  }
  await page.context().close();
}

interface Visit {
  readonly board: number;
  readonly chance: number;
  readonly months: number;
}

async function visit(browser: Browser, server: Server): Promise<Visit> {
  const page = await openPage(browser, server, BOSS);
  const begin = performance.now();
  const board = await paintOf(page, BOARD, '^Reps by pace');
  await page.locator('.headline', { hasText: 'likely to reach quota' }).waitFor();
  const chance = performance.now() - begin;
  const pressed = performance.now();
  await page.getByText('By month', { exact: true }).click();
  await page.getByRole('columnheader', { name: 'Dec' }).waitFor();
  const months = performance.now() - pressed;
  await page.context().close();
  return { board, chance, months };
}

interface Scrolled {
  /** Frames a second, over the whole way. */
  readonly rate: number;
  /** Milliseconds that the page's thread has worked for a frame: what others on the machine do is not in it. */
  readonly work: number;
  /** Milliseconds of the longest frame. */
  readonly longest: number;
  /** Rows in view at the end, of those that there should be. */
  readonly rows: number;
}

/** Milliseconds of processor time that the page's thread has worked so far. */
async function workOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

async function scrolled(page: Page): Promise<Scrolled> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workOf(cdp);
  const scroller = page.locator('c-board-table .scroll');
  await scroller.scrollIntoViewIfNeeded();
  const times = await scroller.evaluate(
    (element, [pixels, frames]) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        const step = (now: number): void => {
          seen.push(now);
          if (seen.length > frames) {
            resolve(seen);
            return;
          }
          element.scrollTop += pixels;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    [PIXELS_A_FRAME, FRAMES] as const
  );
  const gaps = times.slice(1).map((time, place) => time - (times[place] ?? 0));
  const all = gaps.reduce((sum, gap) => sum + gap, 0);
  const work = ((await workOf(cdp)) - before) / gaps.length;
  const rows = await page.getByRole('row').count();
  return { rate: (gaps.length / all) * 1000, work, longest: Math.max(...gaps), rows };
}

async function scrolling(browser: Browser, server: Server): Promise<Scrolled[]> {
  const runs: Scrolled[] = [];
  const page = await openPage(browser, server, BOSS);
  await paintOf(page, BOARD, '^Reps by pace');
  await page.locator('.headline', { hasText: 'likely to reach quota' }).waitFor();
  for (let run = 0; run < RUNS; run++) {
    await page.locator('c-board-table .scroll').evaluate((element) => (element.scrollTop = 0));
    await page.waitForTimeout(REST);
    runs.push(await scrolled(page));
  }
  await page.context().close();
  return runs;
}

export async function benchTeamBoard(): Promise<Figure[]> {
  const server = await startProject(() => {});
  const browser = await openBrowser();
  try {
    const org = connect(server.url, server.token);
    const data = { roles: benchRoles, users: benchUsers, loaderPermissionSets, batches: teamBatches, prices: [] };
    await load(org, data, () => {});
    await untilBuilt(browser, server);
    const visits: Visit[] = [];
    // The first only warms the org.
    for (let run = 0; run <= RUNS; run++) visits.push(await visit(browser, server));
    const of = (part: keyof Visit) => median(visits.slice(1).map((one) => one[part]));
    const scrolls = await scrolling(browser, server);
    return [
      { name: `board of ${REPS} reps painted`, value: of('board'), unit: 'ms', bound: USABLE },
      { name: `chance of the team there, ${REPS * DEALS} open deals`, value: of('chance'), unit: 'ms' },
      { name: `${MONTHS} months of ${REPS} reps there`, value: of('months'), unit: 'ms', bound: USABLE },
      { name: 'frames a second, scrolling a row a frame', value: median(scrolls.map(({ rate }) => rate)), unit: 'fps', bound: SMOOTH }, // prettier-ignore
      {
        name: 'work of the page for each of them',
        value: median(scrolls.map(({ work }) => work)),
        unit: 'ms',
        bound: FRAME
      },
      { name: 'longest frame of it', value: median(scrolls.map(({ longest }) => longest)), unit: 'ms' },
      { name: 'rows drawn at its end', value: median(scrolls.map(({ rows }) => rows)), unit: 'rows', bound: { most: 60 } } // prettier-ignore
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
