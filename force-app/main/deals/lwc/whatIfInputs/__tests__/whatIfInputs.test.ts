// Typing into the deal: what counts, what is refused, how the keyboard moves.
import { createElement } from 'lwc';
import WhatIfInputs, { type LineEdit } from 'c/whatIfInputs';
import { applyChanges, type DealChanges } from 'c/dealChange';
import { CHANGES, HARBORVIEW, WORDS, withoutCost } from '../../whatIfSentence/__tests__/fixture';
import { typedPrice, typedQuantity } from '../typed';

async function render(changes: DealChanges = {}, saved = HARBORVIEW) {
  const element = createElement('c-what-if-inputs', { is: WhatIfInputs });
  Object.assign(element, { saved, edited: applyChanges(saved, changes), words: WORDS });
  const edits: LineEdit[] = [];
  element.addEventListener('linechange', (event) => edits.push((event as CustomEvent<LineEdit>).detail));
  document.body.append(element);
  await Promise.resolve();
  const root = element.shadowRoot;
  const field = (label: string) => root?.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  const child = (selector: string) => root?.querySelector<HTMLElement & Record<string, unknown>>(selector);
  const texts = (selector: string) =>
    [...(root?.querySelectorAll(selector) ?? [])].map((each) => each.textContent?.trim());
  return { element, edits, field, child, texts };
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

test.each([
  ['40', 'en-US', 40],
  ['1,200.5', 'en-US', 1200.5],
  ['1.200,5', 'de-DE', 1200.5],
  [' 12 ', 'fr-FR', 12],
  ['0', 'en-US', null],
  ['-3', 'en-US', null],
  ['1.005', 'en-US', null],
  ['', 'en-US', null],
  ['4e5', 'en-US', null],
  ['4 Stück', 'de-DE', 4],
  ['99999999999999', 'en-US', null]
])('quantity %p in %s is %p', (text, locale, quantity) => {
  expect(typedQuantity(text, locale)).toBe(quantity);
});

test.each([
  ['$2,360.00', 'en-US', 2, 236_000],
  ['2360', 'en-US', 2, 236_000],
  ['2360.5', 'en-US', 2, 236_050],
  ['2.360,05 €', 'de-DE', 2, 236_005],
  ['2 360,05', 'fr-FR', 2, 236_005],
  ['2 360,05 kr.', 'sv-SE', 2, 236_005],
  ['0', 'en-US', 2, 0],
  ['2360.005', 'en-US', 2, null],
  ['2360.5', 'ja-JP', 0, null],
  ['-1', 'en-US', 2, null],
  ['1.2.3', 'en-US', 2, null]
])('price %p in %s with %i decimals is %p', (text, locale, decimals, price) => {
  expect(typedPrice(text, locale, decimals)).toBe(price);
});

test('shows the deal; what is changed stands out, with what it was', async () => {
  const { field, texts, child } = await render(CHANGES);
  expect(field('Quantity of Velmora VX-48 Switch')?.value).toBe('40');
  expect(field('Unit price of Velmora VX-48 Switch')?.value).toBe('$2,360.00');
  expect(field('Quantity of Velmora VX-48 Switch')?.className).toContain('changed');
  expect(field('Quantity of Arcturon R540 Server')?.className).not.toContain('changed');
  expect(texts('tbody .bold')).toEqual(['Velmora VX-48 Switch']);
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
  expect(element.shadowRoot?.activeElement).toBe(second);
  press(second, 'Enter');
  expect(element.shadowRoot?.activeElement).toBe(second);
  press(first, 'Escape');
  expect(edits).toEqual([{ lineId: 'L1', column: 'unitPrice', value: undefined }]);
});

test('the menu of a line offers products of its vendor or family, and the way back', async () => {
  const labels = ({ element }: Awaited<ReturnType<typeof render>>) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement & { label?: string }>('lightning-menu-item') ?? [])].map(
      ({ label }) => label
    );
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
