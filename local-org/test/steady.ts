// Keys and readings of a person who waits: before a walk acts on a page or reads it, the page has come to rest. A machine
// under load renders late, and a key that is pressed meanwhile goes to what is about to be replaced.
import type { Locator, Page } from 'playwright-core';

/** After so long a page that does not rest is taken as it is: what the walk waits for then says what is missing. */
const LONGEST = 20_000;

interface Rest {
  /** Resolves when the page rests, with what it is still busy with when it does not in time. */
  until(longest: number): Promise<string>;
}

/** Runs in the page before its own scripts: notes requests, short timers, frames and changes that have yet to happen. */
function watch(): void {
  // Longer timers are those that end a message or look for something now and then: nobody waits for them.
  const SHORT = 1_000;
  // What asks for the next turn in each of its own goes on for ever: it measures, or moves.
  const TURNS = 5;
  const requests = new Set<symbol>();
  const timers = new Set<unknown>();
  const frames = new Set<number>();
  let changes = 0;
  let turn = 0;
  /** A callback that knows how many of its kind have led to it. */
  const inTurn = <Given extends unknown[]>(run: (...given: Given) => void, done: () => void) => {
    const own = turn + 1;
    return (...given: Given) => {
      done();
      turn = own;
      try {
        run(...given);
      } finally {
        turn = 0;
      }
    };
  };
  const { fetch, setTimeout, clearTimeout, requestAnimationFrame, cancelAnimationFrame } = window;
  const later = (run: () => void) => setTimeout.call(window, run, 0);

  window.fetch = async (...request) => {
    const mark = Symbol('request');
    requests.add(mark);
    const ended = () => later(() => requests.delete(mark));
    try {
      const response = await fetch.apply(window, request);
      // It has been answered when all of the answer is there.
      void response.clone().arrayBuffer().then(ended, ended);
      return response;
    } catch (error) {
      ended();
      throw error;
    }
  };
  window.setTimeout = ((run: (...given: unknown[]) => void, pause = 0, ...given: unknown[]) => {
    const ended = () => timers.delete(id);
    const id: unknown = setTimeout.call(
      window,
      inTurn(() => run(...given), ended),
      pause
    );
    if (pause <= SHORT && turn < TURNS) timers.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(id);
    clearTimeout.call(window, id);
  };
  window.requestAnimationFrame = (run) => {
    const ended = () => frames.delete(id);
    const id: number = requestAnimationFrame.call(window, inTurn(run, ended));
    if (turn < TURNS) frames.add(id);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    frames.delete(id);
    cancelAnimationFrame.call(window, id);
  };
  new MutationObserver(() => (changes += 1)).observe(document, {
    ...{ subtree: true, childList: true, characterData: true, attributes: true }
  });
  document.addEventListener('focusin', () => (changes += 1));

  // A dialog that fades out gives the focus back when it has; what turns for ever, as a spinner does, is no change.
  const isMoving = () =>
    document
      .getAnimations()
      .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
  const busy = (): string =>
    [
      document.readyState === 'complete' ? '' : 'loading',
      requests.size > 0 ? `${requests.size} requests` : '',
      timers.size > 0 ? `${timers.size} timers` : '',
      frames.size > 0 ? `${frames.size} frames` : '',
      isMoving() ? 'animations' : ''
    ]
      .filter(Boolean)
      .join(', ');
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame.call(window, () => later(resolve));
    });
  const until = async (longest: number): Promise<string> => {
    const end = performance.now() + longest;
    for (let seen = -1; ;) {
      const now = busy() || (seen === changes ? '' : 'changes');
      if (now === '' || performance.now() > end) return now;
      seen = changes;
      await frame();
    }
  };
  Object.assign(window, { atRest: { until } satisfies Rest });
}

/** Resolves when nothing is on its way any more in the page: no answer, no timer of a pause in typing, no redraw. */
export async function settled(page: Page): Promise<void> {
  const end = Date.now() + LONGEST;
  while (Date.now() < end && !page.isClosed()) {
    const atRest = await page
      .evaluate((longest) => {
        const { atRest } = window as unknown as { atRest?: Rest };
        return atRest ? atRest.until(longest) : '';
      }, end - Date.now())
      .catch(() => undefined);
    // It went to another document meanwhile.
    if (atRest === undefined) continue;
    if (atRest !== '' && process.env['WALKS_VERBOSE']) console.log(`${page.url()} did not rest: ${atRest}`);
    return;
  }
}

type Act = (this: Locator, ...given: unknown[]) => Promise<unknown>;

const ACTS = [
  ...['press', 'click', 'dblclick', 'fill', 'focus', 'check', 'uncheck', 'hover', 'selectOption', 'pressSequentially'],
  ...['count', 'innerText', 'allInnerTexts', 'textContent', 'allTextContents', 'inputValue', 'getAttribute'],
  ...['isVisible', 'isHidden', 'isChecked', 'isEnabled', 'isDisabled', 'boundingBox', 'evaluate', 'evaluateAll']
] as const satisfies readonly (keyof Locator)[];

const steadied = new WeakSet<object>();

/** From now on acts and readings of locators first wait until their page rests: all locators are of one class. */
function steadyLocators(page: Page): void {
  const methods = Object.getPrototypeOf(page.locator('*')) as Record<string, Act>;
  if (steadied.has(methods)) return;
  steadied.add(methods);
  for (const name of ACTS) {
    const act = methods[name]!;
    methods[name] = async function (...given) {
      await settled(this.page());
      return act.apply(this, given);
    };
  }
}

/** Whether keys that are typed arrive somewhere. */
function takesText(): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element !== null && element.matches('input, textarea, [contenteditable=true], [role=combobox]');
}

/** Makes a page one of a person who waits. Called before the page is opened. */
export async function steady(page: Page): Promise<void> {
  await page.addInitScript(watch);
  steadyLocators(page);
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  const type = keyboard.type.bind(keyboard);
  keyboard.press = async (...key) => {
    await settled(page);
    await press(...key);
  };
  keyboard.type = async (...text) => {
    await settled(page);
    // What is typed into nothing would be lost without a word.
    await page.waitForFunction(takesText, undefined, { timeout: LONGEST });
    await type(...text);
  };
}
