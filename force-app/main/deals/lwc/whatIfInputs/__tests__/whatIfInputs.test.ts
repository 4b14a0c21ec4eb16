// Typing into the deal: what counts, what is refused, how the keyboard moves.
import { createElement } from 'lwc';
import WhatIfInputs from 'c/whatIfInputs';
import type { LineEdit } from 'c/whatIfLine';
import { applyChanges, type DealChanges } from 'c/dealChange';
import { CHANGES, HARBORVIEW, WORDS, withoutCost } from '../../whatIfSentence/__tests__/fixture';
import type * as Row from '../../whatIfLine/row';
import { rowOf } from '../../whatIfLine/row';

jest.mock('../../whatIfLine/row', () => {
  const own = jest.requireActual<typeof Row>('../../whatIfLine/row');
  return { ...own, rowOf: jest.fn(own.rowOf) };
});

async function render(changes: DealChanges = {}, saved = HARBORVIEW) {
  const element = createElement('c-what-if-inputs', { is: WhatIfInputs });
  Object.assign(element, { saved, edited: applyChanges(saved, changes), words: WORDS });
  const edits: LineEdit[] = [];
  element.addEventListener('linechange', (event) => edits.push((event as CustomEvent<LineEdit>).detail));
  document.body.append(element);
  await Promise.resolve();
  const lines = () => [...(element.shadowRoot?.querySelectorAll('c-what-if-line') ?? [])];
  const roots = () => [...lines().map(({ shadowRoot }) => shadowRoot), element.shadowRoot];
  const all = (selector: string) => roots().flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])]);
  const field = (label: string) => all(`input[aria-label="${label}"]`)[0] as HTMLInputElement | undefined;
  const child = (selector: string) => all(selector)[0] as (HTMLElement & Record<string, unknown>) | undefined;
  const texts = (selector: string) => all(selector).map((each) => each.textContent?.trim());
  return { element, edits, lines, all, field, child, texts };
}

async function type(field: HTMLInputElement | null | undefined, text: string) {
  if (field) {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }
  await Promise.resolve();
}

function press(field: HTMLInputElement | null | undefined, key: string) {
  field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

afterEach(() => {
  document.body.replaceChildren();
});

test('shows the deal; what is changed stands out, with what it was', async () => {
  const { field, texts, child } = await render(CHANGES);
  expect(field('Quantity of Velmora VX-48 Switch')?.value).toBe('40');
  expect(field('Unit price of Velmora VX-48 Switch')?.value).toBe('$2,360.00');
  expect(field('Quantity of Velmora VX-48 Switch')?.className).toContain('changed');
  expect(field('Quantity of Arcturon R540 Server')?.className).not.toContain('changed');
  expect(texts('.name.bold')).toEqual(['Velmora VX-48 Switch']);
  expect(texts('.was')).toEqual(['was 37 at $2,400; floor $2,300', 'was no']);
  expect(child('.close-date')?.value).toBe('2026-02-27');
  expect(child('.competitor')?.value).toBe('Norvex');
  expect(texts('.choices .label')).toEqual(['Velmora registered', 'Arcturon registered']);
});

test('each key that makes a number counts; others are refused beside the field, and change nothing', async () => {
  const { edits, field, texts } = await render();
  const quantity = field('Quantity of Velmora VX-48 Switch');
  await type(quantity, '4');
  await type(quantity, '4x');
  await type(quantity, '');
  expect(edits).toEqual([
    { lineId: 'L1', column: 'quantity', value: 4 },
    { lineId: 'L1', column: 'quantity', value: 4 }
  ]);
  expect(texts('.problem')).toEqual(['Enter a quantity above 0']);
  expect(quantity?.getAttribute('aria-invalid')).toBe('true');
  quantity?.dispatchEvent(new Event('blur'));
  await Promise.resolve();
  expect(texts('.problem')).toEqual([]);
  await type(field('Unit price of Velmora VX-48 Switch'), '2,360');
  expect(edits.at(-1)).toEqual({ lineId: 'L1', column: 'unitPrice', value: 236_000 });
});

test('below the floor is said at the price; without View Cost there is no floor to be below', async () => {
  const changes = { lines: { L1: { unitPrice: 229_900 } } };
  const { field, texts } = await render(changes);
  expect(texts('.problem')).toEqual(['Below the floor of $2,300']);
  const price = field('Unit price of Velmora VX-48 Switch');
  expect(price?.getAttribute('aria-invalid')).toBe('true');
  expect(price?.getAttribute('aria-describedby')).not.toBeNull();
  expect((await render(changes, withoutCost(HARBORVIEW))).texts('.problem, .was')).toEqual(['was $2,400']);
});

test('Enter moves down the column and stays at its end; Escape restores the field', async () => {
  const { element, edits, field } = await render(CHANGES);
  const first = field('Unit price of Velmora VX-48 Switch');
  const second = field('Unit price of Arcturon R540 Server');
  first?.focus();
  press(first, 'Enter');
  const focused = () => element.shadowRoot?.activeElement?.shadowRoot?.activeElement;
  expect(focused()).toBe(second);
  press(second, 'Enter');
  expect(focused()).toBe(second);
  press(first, 'Escape');
  expect(edits).toEqual([{ lineId: 'L1', column: 'unitPrice', value: undefined }]);
});

test('a key in one line draws no other line again', async () => {
  const { element, lines, texts } = await render();
  const drawn = jest.mocked(rowOf);
  drawn.mockClear();
  Object.assign(element, { edited: applyChanges(HARBORVIEW, { lines: { L1: { quantity: 40 } } }) });
  await Promise.resolve();
  expect(lines().length).toBeGreaterThan(1);
  expect(texts('.was')[0]).toContain('was 37');
  expect(new Set(drawn.mock.calls.map(([{ saved }]) => saved.id))).toEqual(new Set(['L1']));
});

test('the menu of a line offers products of its vendor or family, and the way back', async () => {
  const labels = ({ all }: Awaited<ReturnType<typeof render>>) =>
    all('lightning-menu-item').map((item) => (item as HTMLElement & { label?: string }).label);
  const saved = await render();
  const menu = saved.child('lightning-button-menu');
  expect(menu?.alternativeText).toBe('Swap Velmora VX-48 Switch');
  expect(labels(saved)).toEqual([]);
  menu?.dispatchEvent(new CustomEvent('focusin'));
  await Promise.resolve();
  expect(labels(saved)).toEqual(['Velmora VX-60 Switch']);
  menu?.dispatchEvent(new CustomEvent('select', { detail: { value: 'P9' } }));
  expect(saved.edits).toEqual([{ lineId: 'L1', column: 'productId', value: 'P9' }]);
  document.body.replaceChildren();
  const swapped = await render({ lines: { L1: { productId: 'P9' } } });
  swapped.child('lightning-button-menu')?.dispatchEvent(new CustomEvent('pointerenter'));
  await Promise.resolve();
  expect(labels(swapped)).toEqual(['Back to Velmora VX-48 Switch']);
});

test('date, competitor and registrations are told as the engine takes them', async () => {
  const { element, child } = await render();
  const told: [string, unknown][] = [];
  for (const type of ['closedate', 'competitor', 'registered']) {
    element.addEventListener(type, (event) => told.push([type, (event as CustomEvent<unknown>).detail]));
  }
  child('.close-date')?.dispatchEvent(new CustomEvent('change', { detail: { value: '2026-03-13' } }));
  child('.close-date')?.dispatchEvent(new CustomEvent('change', { detail: { value: null } }));
  child('.competitor')?.dispatchEvent(new CustomEvent('change', { detail: { value: '' } }));
  child('.registered')?.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
  expect(told).toEqual([
    ['closedate', { closeDate: '2026-03-13' }],
    ['competitor', { competitor: null }],
    ['registered', { vendorKey: 'velmora', registered: true }]
  ]);
});
