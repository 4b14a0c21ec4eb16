// The form of a spot check: what it searches for, and that each change is told at once.
import { createElement } from 'lwc';
import findCustomers from '@salesforce/apex/SpotCheckController.customers';
import findProducts from '@salesforce/apex/SpotCheckController.products';
import SpotForm from 'c/spotForm';
import { readTyped, type Typed } from 'c/spotTyped';
import type * as Runner from '@salesforce/sfdx-lwc-jest';

jest.mock(
  '@salesforce/apex/SpotCheckController.customers',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock(
  '@salesforce/apex/SpotCheckController.products',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);

const customers = findCustomers as unknown as Runner.TestAdapter<object>;
const products = findProducts as unknown as Runner.TestAdapter<object>;
const HARBORVIEW = { id: '001000000000001AAA', name: 'Harborview', detail: null };
const SWITCH = { id: '01t000000000001AAA', name: 'VX-48', detail: 'VX-48' };

function render(typed: Typed = { quantity: '40', price: '2400', date: '2026-02-27' }) {
  const element = createElement('c-spot-form', { is: SpotForm });
  Object.assign(element, { typed, entered: readTyped(typed, 2), currency: { code: 'USD', decimals: 2 } });
  const told: unknown[] = [];
  for (const type of ['choosecustomer', 'chooseproduct', 'entervalue']) {
    element.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail]));
  }
  document.body.append(element);
  const child = (selector: string) =>
    element.shadowRoot!.querySelector<HTMLElement & Record<string, unknown>>(selector)!;
  const tell = (selector: string, type: string, detail: object) =>
    child(selector).dispatchEvent(new CustomEvent(type, { detail }));
  return { child, tell, told };
}

afterEach(() => document.body.replaceChildren());

test('shows what is entered', () => {
  const { child } = render();
  expect(child('.quantity')).toMatchObject({ value: '40' });
  expect(child('.price')).toMatchObject({ value: '2400', unit: 'currency', currencyCode: 'USD', digits: 2 });
  expect(child('.date')).toMatchObject({ value: '2026-02-27' });
});

test('searches what is typed, each in its own records, and offers what was found', async () => {
  const { child, tell } = render();
  tell('.customer', 'search', { term: 'harb' });
  tell('.product', 'search', { term: 'vx' });
  await Promise.resolve();
  expect([customers.getLastConfig(), products.getLastConfig()]).toEqual([{ term: 'harb' }, { term: 'vx' }]);
  expect(child('.customer')['choices']).toBeUndefined();
  customers.emit([HARBORVIEW]);
  products.emit([SWITCH]);
  await Promise.resolve();
  expect(child('.customer')['choices']).toEqual([HARBORVIEW]);
  expect(child('.product')['choices']).toEqual([SWITCH]);
});

test('a search that fails finds nothing rather than waiting for ever', async () => {
  const { child } = render();
  customers.error();
  products.error();
  await Promise.resolve();
  expect([child('.customer')['choices'], child('.product')['choices']]).toEqual([[], []]);
});

test('each change is told at once, an emptied field as empty text', () => {
  const { tell, told } = render();
  tell('.customer', 'choose', { choice: HARBORVIEW });
  tell('.product', 'choose', { choice: null });
  tell('.quantity', 'change', { value: '41' });
  tell('.price', 'change', { value: '' });
  tell('.date', 'change', { value: null });
  expect(told).toEqual([
    ['choosecustomer', { choice: HARBORVIEW }],
    ['chooseproduct', { choice: null }],
    ['entervalue', { quantity: '41' }],
    ['entervalue', { price: '' }],
    ['entervalue', { date: '' }]
  ]);
});

test.each([
  ['0', '', 'c.Spot_Check_Quantity_Refused', undefined],
  ['-3', '-1', 'c.Spot_Check_Quantity_Refused', 'c.Spot_Check_Price_Refused'],
  ['99999999999', 'free', 'c.Spot_Check_Quantity_Refused', 'c.Spot_Check_Price_Refused'],
  ['', '0', undefined, undefined]
])('what cannot be sold is said at its field: %s at %s', (quantity, price, ofQuantity, ofPrice) => {
  const { child } = render({ quantity, price, date: '' });
  expect([child('.quantity')['problem'], child('.price')['problem']]).toEqual([ofQuantity, ofPrice]);
});
