// The deal page through `load` and its shards: in Chromium, on a local org that the bench starts and fills.
import type { Browser } from 'playwright-core';
import { openBrowser } from '../e2e/product.ts';
import { openPage, paintOf, pressed, recordPage, type Keystroke } from './pageBrowser.ts';
import { ALL, DEAL_VENDORS, FEW, REP, vendorNumbers, type BenchDeal } from './pageCatalogue.ts';
import { startBenchOrg, type BenchOrg } from './pageOrg.ts';
import { programBatches } from './pagePrograms.ts';
import { median, type Figure } from './report.ts';

const CANDIDATES = 500;
const PROGRAMS = 10_000;
const A_DEAL_VENDOR = CANDIDATES / DEAL_VENDORS;
const PAINTS = 5;
/** Long enough for what a page would still do in a pause to be seen. */
const REST = 700;
const KEYS = ['4', '2', 'Backspace', '7', '1', 'Backspace', '5', 'Backspace', '8', 'Backspace', '9', 'Backspace', '3', 'Backspace', '2', 'Backspace', '6', 'Backspace', '1', '9', 'Backspace', '5']; // prettier-ignore
const ANSWER = '^(Apply \\d+ programs?:|Nothing to apply)';
const EMPTY = '^Empty card$';

async function idOf(org: BenchOrg, { name }: BenchDeal): Promise<string> {
  const [row] = await org.org.query(`SELECT Id FROM Opportunity WHERE Name = '${name}'`);
  return String(row?.['Id']);
}

/** In a window of its own, so that nothing is in the browser's cache. */
async function paint(browser: Browser, org: BenchOrg, id: string, heading: string) {
  const page = await openPage(browser, org, REP);
  const painted = await paintOf(page, recordPage(id), heading);
  const apex = await page.evaluate(() => {
    const calls = performance.getEntriesByType('resource').filter(({ name }) => /\/apex\/DealController\//.test(name));
    const of = (method: string) => calls.filter(({ name }) => name.includes(`/${method}?cacheable`));
    const [load] = of('load');
    const shards = of('loadShard') as PerformanceResourceTiming[];
    const ends = shards.map(({ responseEnd }) => responseEnd);
    return {
      load: load?.duration ?? 0,
      count: shards.length,
      shards: Math.max(0, ...ends) - Math.min(...shards.map(({ startTime }) => startTime), ...ends)
    };
  });
  await page.context().close();
  return { painted, ...apex };
}

async function keystrokes(browser: Browser, org: BenchOrg, id: string): Promise<Keystroke[]> {
  const page = await openPage(browser, org, REP);
  await paintOf(page, recordPage(id), ANSWER);
  await page.getByRole('button', { name: 'What-If', exact: true }).click();
  await page.waitForSelector('c-what-if-summary .headline');
  await page.locator('input[data-column=quantity]').nth(3).click();
  await page.keyboard.press('Control+a');
  await pressed(page, KEYS[0]!, REST);
  const all: Keystroke[] = [];
  for (const key of KEYS.slice(1)) {
    all.push(await pressed(page, key, REST));
  }
  await page.context().close();
  return all;
}

/** Bounds are asked for as many candidates as a deal has; ten thousand of them are reported. */
function figuresOf(of: string, keys: readonly Keystroke[], bounded = true): Figure[] {
  return [
    {
      name: `key to painted verdicts, ${of}`,
      value: median(keys.map(({ painted }) => painted)),
      unit: 'ms',
      ...(bounded && { bound: { most: 50 } })
    },
    {
      name: `of ${keys.length} keys, verdicts that changed after they were painted`,
      value: keys.filter(({ saidThen, saidAtLast }) => saidThen !== saidAtLast).length,
      unit: '',
      bound: { most: 0 }
    }
  ];
}

async function firstPaints(browser: Browser, org: BenchOrg, empty: BenchOrg): Promise<Figure[]> {
  const [id, emptyId] = [await idOf(org, FEW), await idOf(empty, FEW)];
  const deal: number[] = [];
  const card: number[] = [];
  // The first pair only warms the two orgs.
  for (let run = 0; run <= PAINTS; run++) {
    deal.push((await paint(browser, org, id, ANSWER)).painted);
    card.push((await paint(browser, empty, emptyId, EMPTY)).painted);
  }
  const [useful, emptyCard] = [median(deal.slice(1)), median(card.slice(1))];
  return [
    { name: 'empty card painted', value: emptyCard, unit: 'ms' },
    { name: `answer painted, ${CANDIDATES} candidates`, value: useful, unit: 'ms' },
    { name: 'answer painted over empty card painted', value: useful / emptyCard, unit: 'x', bound: { most: 2 } }
  ];
}

async function judged(org: BenchOrg, id: string, most: number) {
  return (await org.apex('BenchDeal', 'judge', { opportunityId: id, most })) as Readonly<Record<string, number>>;
}

async function inApex(org: BenchOrg): Promise<Figure[]> {
  const id = await idOf(org, FEW);
  const [few, all] = [await judged(org, id, CANDIDATES / 10), await judged(org, id, CANDIDATES)];
  return [
    { name: 'Apex, one deal: programs judged', value: all['programs']!, unit: '' },
    { name: 'queries', value: all['queries']!, unit: '' },
    {
      name: `more queries than for ${few['programs']} programs`,
      value: all['queries']! - few['queries']!,
      unit: '',
      bound: { most: 0 }
    },
    { name: 'comparisons', value: all['judgements']!, unit: '' },
    { name: 'comparisons of a loop over programs, criteria and lines', value: all['naive']!, unit: '' }
  ];
}

async function loaded(browser: Browser, org: BenchOrg, deal: BenchDeal, of: string): Promise<Figure[]> {
  const id = await idOf(org, deal);
  await paint(browser, org, id, ANSWER);
  const { painted, load, shards, count } = await paint(browser, org, id, ANSWER);
  return [
    { name: `load, ${of}`, value: load, unit: 'ms' },
    { name: `${count} shards`, value: shards, unit: 'ms' },
    { name: 'answer painted', value: painted, unit: 'ms' },
    ...figuresOf(of, await keystrokes(browser, org, id), deal !== ALL)
  ];
}

async function loadOthers(org: BenchOrg): Promise<void> {
  const others = vendorNumbers.slice(DEAL_VENDORS);
  const each = Math.floor((PROGRAMS - CANDIDATES) / others.length);
  for (const [place, vendor] of others.entries()) {
    const rest = PROGRAMS - CANDIDATES - each * others.length;
    await org.load(programBatches(vendor, 0, each + (place < rest ? 1 : 0)));
  }
}

export async function benchPage(): Promise<Figure[]> {
  const org = await startBenchOrg(false);
  const empty = await startBenchOrg(true);
  const browser = await openBrowser();
  try {
    for (const vendor of vendorNumbers.slice(0, DEAL_VENDORS)) {
      await org.load(programBatches(vendor, 0, A_DEAL_VENDOR));
    }
    const figures = [
      ...(await firstPaints(browser, org, empty)),
      ...figuresOf(`${CANDIDATES} candidates`, await keystrokes(browser, org, await idOf(org, FEW))),
      ...(await inApex(org))
    ];
    await empty.stop();
    await loadOthers(org);
    return [
      ...figures,
      ...(await loaded(browser, org, FEW, `${CANDIDATES} candidates of ${PROGRAMS}`)),
      ...(await loaded(browser, org, ALL, `${PROGRAMS} candidates`))
    ];
  } finally {
    await browser.close();
    await Promise.all([org.stop(), empty.stop()]);
  }
}
