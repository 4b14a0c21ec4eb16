// The container: the customer follows the page until one is chosen, the price fills itself, starting says what is wrong.
import { createElement } from 'lwc';
import open from '@salesforce/apex/SpotCheckController.open';
import startOpportunity from '@salesforce/apex/SpotCheckController.startOpportunity';
import { CurrentPageReference } from 'lightning/navigation';
import SpotCheck from 'c/spotCheck';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { recordBehind } from '../behind';

jest.mock(
  '@salesforce/apex/SpotCheckController.open',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/SpotCheckController.startOpportunity', () => ({ default: jest.fn() }), { virtual: true });

const pages = CurrentPageReference as unknown as Runner.TestAdapter<object>;
const starts = open as unknown as Runner.TestAdapter<object>;
const started = jest.mocked(startOpportunity as unknown as (order: object) => Promise<string>);
const HARBORVIEW = { id: '001000000000001AAA', name: 'Harborview', detail: null };
const SWITCH = { id: '01t000000000001AAA', name: 'VX-48', detail: null };
const page = (recordId: string) => ({
  type: 'standard__recordPage',
  attributes: { recordId, objectApiName: 'Account', actionName: 'view' },
  state: {}
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function render() {
  const element = createElement('c-spot-check', { is: SpotCheck });
  document.body.append(element);
  pages.emit(page(HARBORVIEW.id));
  await settled();
  starts.emit({ today: '2026-02-13', customer: HARBORVIEW });
  await settled();
  const root = element.shadowRoot!;
  const form = root.querySelector<HTMLElement & Record<string, unknown>>('c-spot-form')!;
  const verdict = root.querySelector<HTMLElement & Record<string, unknown>>('c-spot-verdict')!;
  const tell = async (name: string, detail: object, from: HTMLElement = form) => {
    from.dispatchEvent(new CustomEvent(name, { detail }));
    await settled();
  };
  const button = () => root.querySelector<HTMLElement & { disabled: boolean }>('.start')!;
  return { root, form, verdict, tell, button };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('opens with the customer behind it and today', async () => {
  const { form, verdict } = await render();
  expect(starts.getLastConfig()).toEqual({ recordId: HARBORVIEW.id });
  expect(form['customer']).toEqual(HARBORVIEW);
  expect(form['typed']).toEqual({ quantity: '', price: '', date: '2026-02-13' });
  expect(verdict['accountId']).toBe(HARBORVIEW.id);
});

test('the order date is the close date of the deal behind it, until one is entered', async () => {
  const { form, tell } = await render();
  const behind = { today: '2026-02-13', customer: HARBORVIEW };
  starts.emit({ ...behind, orderDate: '2026-02-27' });
  await settled();
  expect(form['typed']).toMatchObject({ date: '2026-02-27' });
  await tell('entervalue', { date: '2026-03-05' });
  starts.emit({ ...behind, orderDate: '2026-04-30' });
  await settled();
  expect(form['typed']).toMatchObject({ date: '2026-03-05' });
});

test('follows the page until a customer is chosen or removed by hand', async () => {
  const { form, tell } = await render();
  const other = { ...HARBORVIEW, id: '001000000000002AAA', name: 'Other' };
  starts.emit({ today: '2026-02-13', customer: other });
  await settled();
  expect(form['customer']).toEqual(other);
  await tell('choosecustomer', { choice: null });
  starts.emit({ today: '2026-02-13', customer: HARBORVIEW });
  await settled();
  expect(form['customer']).toBeNull();
});

test('fills the price once for each product, and leaves an entered one alone', async () => {
  const { form, verdict, tell } = await render();
  await tell('chooseproduct', { choice: SWITCH });
  await tell('load', { listPrice: 320_000, currency: { code: 'USD', decimals: 2 } }, verdict);
  expect(form['typed']).toMatchObject({ price: '3200.00' });
  await tell('entervalue', { price: '2400' });
  await tell('load', { listPrice: 320_000, currency: { code: 'USD', decimals: 2 } }, verdict);
  expect(verdict['entered']).toMatchObject({ unitPrice: 240_000 });
});

test('starts an opportunity with the values only when all are given, and says why it was refused', async () => {
  const { root, tell, button, verdict } = await render();
  await tell('chooseproduct', { choice: SWITCH });
  await tell('load', { listPrice: 320_000, currency: { code: 'USD', decimals: 2 } }, verdict);
  expect(button().disabled).toBe(true);
  await tell('entervalue', { quantity: '40' });
  expect(button().disabled).toBe(false);
  started.mockRejectedValue({ body: { message: 'You may not create opportunities.' } });
  button().click();
  await settled();
  expect(started).toHaveBeenCalledWith({
    order: {
      accountId: HARBORVIEW.id,
      productId: SWITCH.id,
      quantity: 40,
      unitPrice: 320_000,
      orderDate: '2026-02-13'
    }
  });
  expect(root.querySelector('[role="alert"]')!.textContent).toBe('You may not create opportunities.');
  expect(button().disabled).toBe(false);
});

test.each([
  ['an account', page('001000000000001AAA'), '001000000000001AAA'],
  ['an opportunity', page('006000000000001AAA'), '006000000000001AAA'],
  ['a product', page('01t000000000001AAA'), undefined],
  ['no record', { type: 'standard__namedPage', attributes: { pageName: 'home' }, state: {} }, undefined],
  ['nothing yet', null, undefined]
])('the record behind a page of %s', (_, reference, id) => expect(recordBehind(reference)).toBe(id));
