// List and detail: which program is open at which width, and where the focus goes.
import { createElement } from 'lwc';
import ProgramBoard from 'c/programBoard';
import { campus, decision, volume, registration, words } from '../../dealSentence/__tests__/harborview';

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

async function render(width: number) {
  const element = createElement('c-program-board', { is: ProgramBoard });
  element.decision = decision;
  element.words = words;
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

test('wide: the first of the stack is open beside the list; another opens by its row and stays', async () => {
  const element = await render(1100);
  const open = () => [
    child(element, 'c-program-list')?.openKey,
    (child(element, 'c-program-detail')?.verdict as { key: string }).key
  ];
  expect(open()).toEqual([volume.key, volume.key]);
  await choose(element, registration.key);
  await choose(element, registration.key);
  expect(open()).toEqual([registration.key, registration.key]);
});

test('below the wide form nothing is open at first, and the open row closes by its name', async () => {
  const element = await render(800);
  const keys = [child(element, 'c-program-list')?.openKey];
  for (const key of [volume.key, volume.key]) {
    await choose(element, key);
    keys.push(child(element, 'c-program-list')?.openKey);
  }
  expect(keys).toEqual([null, volume.key, null]);
});

test('a chosen program that is no longer there gives way to the first', async () => {
  const element = await render(1200);
  await choose(element, registration.key);
  const verdicts = decision.result.verdicts.filter(({ key }) => key !== registration.key);
  element.decision = { ...decision, result: { ...decision.result, verdicts } };
  await Promise.resolve();
  expect(child(element, 'c-program-list')?.openKey).toBe(volume.key);
});

test('a link above the list opens its program and takes the focus there', async () => {
  const element = await render(800);
  await element.showProgram(campus.key);
  expect(child(element, 'c-program-list')?.openKey).toBe(campus.key);
  expect(element.shadowRoot?.activeElement).toBe(child(element, 'c-program-list'));
});

test.each(['force', 'best', 'searchlonger', 'addunits', 'trywhatif'])('hands on %s', async (type) => {
  const element = await render(1200);
  const listener = jest.fn();
  element.addEventListener(type, (event) => listener((event as CustomEvent).detail));
  child(element, 'c-program-list')?.dispatchEvent(new CustomEvent(type, { detail: { key: 'x' } }));
  expect(listener.mock.calls).toEqual([[{ key: 'x' }]]);
});

test('focus goes to the details and back', async () => {
  const element = await render(1200);
  const list = child(element, 'c-program-list')!;
  const detail = child(element, 'c-program-detail')!;
  list.dispatchEvent(new CustomEvent('details'));
  expect(element.shadowRoot?.activeElement).toBe(detail);
  detail.dispatchEvent(new CustomEvent('back'));
  await Promise.resolve();
  expect(element.shadowRoot?.activeElement).toBe(list);
});

test('the width is watched only while the board is there', async () => {
  const element = await render(1200);
  const before = stopped;
  element.remove();
  expect(stopped).toBe(before + 1);
});
