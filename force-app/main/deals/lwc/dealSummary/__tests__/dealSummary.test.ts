// The first lines of the deal desk.
import { createElement } from 'lwc';
import DealSummary from 'c/dealSummary';
import { plain, type Part } from 'c/phrase';
import { campus, decision, stacked, verdict, words } from '../../dealSentence/__tests__/harborview';

/** jsdom has no layout: the width is told. */
let resize: (width: number) => void;
globalThis.ResizeObserver = class implements ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    resize = (width) => callback([{ contentRect: { width } } as ResizeObserverEntry], this);
  }
  observe() {}
  unobserve() {}
  disconnect() {}
};

type Values = Partial<Pick<DealSummary, 'decision' | 'costHidden' | 'actions' | 'applied'>>;

function render(values: Values = {}) {
  const element = createElement('c-deal-summary', { is: DealSummary });
  Object.assign(element, { words, decision, ...values });
  document.body.append(element);
  return element;
}

type Rendered = ReturnType<typeof render>;
type Child = HTMLElement & Record<string, unknown>;

function find(element: Rendered, selector: string): Child | null {
  return element.shadowRoot?.querySelector<Child>(selector) ?? null;
}

function phrases(element: Rendered, selector: string): string[] {
  const found = element.shadowRoot?.querySelectorAll<HTMLElement & { phrase: readonly Part[] }>(selector);
  return [...(found ?? [])].map((each) => plain(each.phrase));
}

function heard(element: Rendered, type: string): jest.Mock {
  const listener = jest.fn();
  element.addEventListener(type, (event) => listener((event as CustomEvent).detail));
  return listener;
}

afterEach(() => {
  document.body.replaceChildren();
});

test('the answer first, then margin and what to do, then the upside as a link to the first near miss', () => {
  const element = render();
  const shown = heard(element, 'showprogram');
  expect(phrases(element, 'h2 c-phrase-text')).toEqual([
    'Apply 4 programs: $4,000 off cost now, $20,700 back on claim.'
  ]);
  expect(phrases(element, '.rest c-phrase-text')).toEqual([
    'Margin is 12.84% without them, 13.77% booked with them and 18.02% expected. Attach the displacement letter first.'
  ]);
  expect(find(element, '.upside')?.textContent?.trim()).toBe('3 small steps would add $8,465 on claim.');
  find(element, '.upside')?.click();
  expect(shown.mock.calls).toEqual([[{ key: campus.key }]]);
  expect(find(element, '.banner')).toBeNull();
});

test('buttons appear only where somebody answers them, and there is something to apply', () => {
  const all = { apply: true, whatIf: true, addUnits: true };
  expect(find(render(), 'lightning-button')).toBeNull();
  const element = render({ actions: all });
  const [applied, tried] = [heard(element, 'apply'), heard(element, 'whatif')];
  expect([find(element, '.apply')?.label, find(element, '.whatif')?.label]).toEqual(['Apply 4 Programs', 'What-If']);
  find(element, '.apply')?.click();
  find(element, '.whatif')?.click();
  expect([applied.mock.calls.length, tried.mock.calls.length]).toEqual([1, 1]);
  expect(find(render({ actions: all, decision: stacked({ chosen: [] }) }), '.apply')).toBeNull();
});

test('on a phone the button is short', async () => {
  const element = render({ actions: { apply: true, whatIf: true, addUnits: true } });
  resize(400);
  await Promise.resolve();
  expect([find(element, '.apply')?.label, find(element, '.apply')?.stretch]).toEqual(['Apply 4', true]);
});

test('the sentence is said when the figures have stood still', async () => {
  const element = render();
  const said = () => find(element, '[aria-live="polite"]')?.textContent;
  expect(said()).toBe('');
  const before = find(element, '.pause')?.className;
  element.decision = stacked({ chosen: [] });
  await Promise.resolve();
  // Another name of the animation starts the pause again.
  expect(find(element, '.pause')?.className).not.toBe(before);
  expect(said()).toBe('');
  const settled = heard(element, 'settled');
  find(element, '.pause')?.dispatchEvent(new CustomEvent('animationend'));
  await Promise.resolve();
  expect(settled).toHaveBeenCalledTimes(1);
  expect(said()).toMatch(/^6 programs fit this deal, but pay nothing on it\. Margin is 12\.84% without programs\./);
});

test('without View Cost it says that cost is hidden', () => {
  const element = render({ costHidden: true, decision: { ...decision, margin: null } });
  expect(find(element, '.cost')?.textContent?.trim()).toBe('Cost and margin are hidden from you.');
  expect(phrases(element, '.rest c-phrase-text').join(' ')).not.toMatch(/[Mm]argin/);
});

test('malformed programs are named in a banner; the others are judged', () => {
  const bad = verdict('bad', {
    name: 'Velmora Trade-In',
    status: 'needsAttention',
    problems: [{ code: 'BANDS_MISSING', sequence: null, params: {} }]
  });
  const verdicts = [...decision.result.verdicts, bad];
  const element = render({ decision: { ...decision, result: { ...decision.result, verdicts } } });
  expect(phrases(element, '.banner li c-phrase-text')).toEqual(['Velmora Trade-In: it has no tier bands.']);
  expect(find(element, '.title')?.textContent).toBe('1 of 11 programs could not be checked.');
  expect(find(element, '.banner')?.textContent).toContain('The best stack is proven without it.');
});

test('once all of the stack is applied it says so, and there is nothing to press; a part of it leaves the rest to apply', () => {
  const keys = decision.stack.chosen.map(({ key }) => key);
  const actions = { whatIf: true, apply: true, addUnits: false };
  const done = render({ actions, applied: keys });
  expect(phrases(done, 'h2 c-phrase-text')).toEqual([
    '4 programs are applied: $4,000 off cost now, $20,700 back on claim.'
  ]);
  expect(find(done, '.apply')).toBeNull();
  expect(find(render({ actions, applied: keys.slice(1) }), '.apply')?.label).toBe('Apply 4 Programs');
});
