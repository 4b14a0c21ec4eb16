// List and detail: which program is open at which width, and where the focus goes.
import { createElement } from 'lwc';
import ProgramBoard from 'c/programBoard';
import { evaluate } from 'c/dealEngine';
import { wordsOf } from 'c/dealSentence';
import { labels } from 'c/dealLabels';
import { deal, program } from '../../dealEngine/__tests__/builders';
import type * as English from '../../dealLabels/__tests__/english';

jest.mock('c/dealLabels', () =>
  jest.requireActual<typeof English>('../../dealLabels/__tests__/english').englishModule()
);

const programs = [program({ key: 'a', name: 'First' }), program({ key: 'b', name: 'Second' })];

/** jsdom has no layout: the width is told. */
let resize: (width: number) => void;
let stopped = 0;
class Observer implements ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    resize = (width) => callback([{ contentRect: { width } } as ResizeObserverEntry], this);
  }
  observe() {}
  unobserve() {}
  disconnect() {
    stopped += 1;
  }
}
globalThis.ResizeObserver = Observer;

function resultOf(judged: typeof programs) {
  const input = deal({ programs: judged });
  return evaluate(input, input.today);
}

async function render(width: number) {
  const element = createElement('c-program-board', { is: ProgramBoard });
  element.result = resultOf(programs);
  element.words = wordsOf(deal({ programs }), labels, 'en-US');
  document.body.append(element);
  resize(width);
  await Promise.resolve();
  return element;
}

type Rendered = Awaited<ReturnType<typeof render>>;
type Child = HTMLElement & Record<string, unknown>;

function child(element: Rendered, selector: string): Child | null {
  return element.shadowRoot?.querySelector<Child>(selector) ?? null;
}

async function choose(element: Rendered, key: string) {
  child(element, 'c-program-list')?.dispatchEvent(new CustomEvent('open', { detail: { key } }));
  await Promise.resolve();
}

afterEach(() => document.body.replaceChildren());

test.each([
  [1100, 'wide'],
  [1099, 'middle'],
  [640, 'middle'],
  [639, 'narrow']
])('%d px is %s', async (width, layout) => {
  const element = await render(width);
  expect(child(element, 'c-program-list')?.layout).toBe(layout);
  expect(child(element, 'c-program-detail') !== null).toBe(layout === 'wide');
});

test('wide: the first program is open beside the list; another opens by its row and stays', async () => {
  const element = await render(1100);
  const open = () => [
    child(element, 'c-program-list')?.openKey,
    (child(element, 'c-program-detail')?.verdict as { key: string }).key
  ];
  expect(open()).toEqual(['a', 'a']);
  await choose(element, 'b');
  await choose(element, 'b');
  expect(open()).toEqual(['b', 'b']);
});

test('below the wide form nothing is open at first, and the open row closes by its name', async () => {
  const element = await render(800);
  const keys = [child(element, 'c-program-list')?.openKey];
  for (const key of ['b', 'b']) {
    await choose(element, key);
    keys.push(child(element, 'c-program-list')?.openKey);
  }
  expect(keys).toEqual([null, 'b', null]);
});

test('a chosen program that is no longer there gives way to the first', async () => {
  const element = await render(1200);
  await choose(element, 'b');
  element.result = resultOf(programs.slice(0, 1));
  await Promise.resolve();
  expect(child(element, 'c-program-list')?.openKey).toBe('a');
});

test('focus goes to the details and back', async () => {
  const element = await render(1200);
  const list = child(element, 'c-program-list')!;
  const detail = child(element, 'c-program-detail')!;
  list.dispatchEvent(new CustomEvent('details'));
  expect(element.shadowRoot?.activeElement).toBe(detail);
  detail.dispatchEvent(new CustomEvent('back'));
  expect(element.shadowRoot?.activeElement).toBe(list);
});

test('the width is watched only while the board is there', async () => {
  const element = await render(1200);
  const before = stopped;
  element.remove();
  expect(stopped).toBe(before + 1);
});
