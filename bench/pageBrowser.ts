// The deal page in Chromium, measured from within: how long until something is painted, and that it is the right thing.
import type { Browser, ElementHandle, Page } from 'playwright-core';
import type { BenchOrg } from './pageOrg.ts';

const VIEWPORT = { width: 1440, height: 900 };
const PATIENCE = 180_000;

export interface Keystroke {
  /** Milliseconds from the key to the paint of the verdicts that it makes. */
  readonly painted: number;
  /** What the verdicts said then, and what they say once the page has come to rest. */
  readonly saidThen: string;
  readonly saidAtLast: string;
}

/** The browser's own functions: what components see of them stops at the edge of each component. */
interface Probe {
  headings(): string[];
  textOf(elements: readonly Element[]): string;
  /** Resolves once what the next change of these makes has been painted. */
  painted(roots: readonly Node[], isDone?: () => boolean): Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
    /** The key that is waited for. */
    keystroke: Promise<Pick<Keystroke, 'painted' | 'saidThen'>>;
  }
}

function installProbe(): void {
  // The page's modules alone would fill the buffer.
  performance.setResourceTimingBufferSize(5000);
  const Observer = MutationObserver;
  const { querySelectorAll } = Document.prototype;
  // Components replace the getter: the original one is kept by the descriptor.
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {};
  const text = (node: Node): string => String(get?.call(node) ?? '');
  window.probe = {
    headings: () => Array.from(querySelectorAll.call(document, 'h2'), text),
    textOf: (elements) => elements.map(text).join('\n'),
    painted: (roots, isDone = () => true) =>
      new Promise((resolve) => {
        const observer = new Observer(() => {
          if (!isDone()) return;
          observer.disconnect();
          // The task after the next frame: what the document holds when the frame begins has been painted then.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now());
            port2.postMessage(null);
          });
        });
        for (const root of roots) {
          observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
        }
      })
  };
}

/** A page of its own for a signed-in user, without anything in its cache. */
export async function openPage(browser: Browser, { url }: Pick<BenchOrg, 'url'>, user: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    baseURL: url
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  // tsx keeps the names of functions by a helper, which functions that run in the page miss.
  await page.addInitScript('globalThis.__name = (one) => one;');
  await page.addInitScript(installProbe);
  await page.goto(`/?user=${user}`);
  return page;
}

export const recordPage = (id: string): string => `/lightning/r/Opportunity/${id}/view`;

/**
 * Milliseconds from the start of the navigation until a heading with such a text has been painted.
 * @param heading source of a regular expression
 */
export async function paintOf(page: Page, url: string, heading: string): Promise<number> {
  await page.addInitScript((source) => {
    const wanted = new RegExp(source);
    void window.probe
      .painted([document], () => window.probe.headings().some((one) => wanted.test(one.trim())))
      .then((at) => performance.mark('useful', { startTime: at }));
  }, heading);
  await page.goto(url);
  const mark = await page.waitForFunction(() => performance.getEntriesByName('useful')[0]?.startTime);
  return mark.evaluate((at) => Number(at));
}

/** What a what-if shows of the decision: its headline and the verdicts that change. */
const VERDICTS = ['c-what-if-summary .headline', 'c-what-if-summary .rest', 'c-verdict-changes'];

type Watched = ElementHandle<HTMLElement | SVGElement>;

/**
 * Presses a key in the focused input and waits for the paint of the verdicts that it makes.
 * @param rest milliseconds in which a page that is not at rest would still change them
 */
export async function pressed(page: Page, key: string, rest: number): Promise<Keystroke> {
  const parts: Watched[] = await Promise.all(
    VERDICTS.map((selector) => page.waitForSelector(selector, { state: 'attached' }))
  );
  // Listening first: a key that is sent along with the call that listens may be faster.
  await page.evaluate(([...elements]) => {
    let from = 0;
    window.addEventListener('keydown', (event) => (from = event.timeStamp), { capture: true, once: true });
    window.keystroke = window.probe
      .painted(elements)
      .then((at) => ({ painted: at - from, saidThen: window.probe.textOf(elements) }));
  }, parts);
  await page.keyboard.press(key);
  const { painted, saidThen } = await page.evaluate(() => window.keystroke);
  await page.waitForTimeout(rest);
  const saidAtLast = await page.evaluate(([...elements]) => window.probe.textOf(elements), parts);
  return { painted, saidThen, saidAtLast };
}
