// Adjustments as a whole: how the quota came about, asking, deciding, and who is told why not.
import { createElement } from 'lwc';
import decide from '@salesforce/apex/QuotaAdjustmentController.decide';
import load from '@salesforce/apex/QuotaAdjustmentController.load';
import request from '@salesforce/apex/QuotaAdjustmentController.request';
import QuotaAdjustments, { type Adjustments } from 'c/quotaAdjustments';
import type * as Runner from '@salesforce/sfdx-lwc-jest';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/quotaLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../quotaLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/QuotaAdjustmentController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/QuotaAdjustmentController.request', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/QuotaAdjustmentController.decide', () => ({ default: jest.fn() }), { virtual: true });

const loads = load as unknown as Runner.TestAdapter<Adjustments>;
const requested = jest.mocked(request as unknown as (parameters: object) => Promise<Adjustments>);
const decided = jest.mocked(decide as unknown as (parameters: object) => Promise<Adjustments>);
const settled = () => new Promise((resolve) => setTimeout(resolve));

const VIEW: Adjustments = {
  quotaId: 'quota',
  name: 'Revenue 2026-Q1',
  userName: 'Dana Whitlock',
  managerName: 'Ruben Castellano',
  measure: 'Revenue',
  currencyCode: 'USD',
  currencyDecimals: 2,
  today: '2026-02-13',
  base: 940_000_00,
  ramp: 1_000_000,
  adjusted: -40_000_00,
  effective: 900_000_00,
  adjustments: [
    {
      id: 'open',
      name: 'QA-00002',
      amount: 20_000_00,
      reason: 'Brightwater came',
      status: 'Requested',
      requestedBy: 'Dana Whitlock',
      requestedOn: '2026-02-12'
    },
    {
      id: 'old',
      name: 'QA-00001',
      amount: -40_000_00,
      reason: 'Kessler Group moved',
      status: 'Approved',
      requestedBy: 'Dana Whitlock',
      requestedOn: '2026-01-12',
      approver: 'Ruben Castellano',
      decidedOn: '2026-01-14'
    }
  ]
};

type Child = HTMLElement & Record<string, unknown>;

async function render(view: Adjustments = VIEW) {
  const element = createElement('c-quota-adjustments', { is: QuotaAdjustments });
  element.recordId = 'quota';
  document.body.append(element);
  loads.emit(view);
  await settled();
  const root = element.shadowRoot!;
  const child = (name: string) => root.querySelector<Child>(`c-${name}`)!;
  const tell = async (name: string, type: string, detail: object) => {
    child(name).dispatchEvent(new CustomEvent(type, { detail }));
    await settled();
  };
  return { root, child, tell };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('says how the quota came about, and what waits', async () => {
  const { root, child } = await render();
  const figures = [...root.querySelectorAll<Child>('c-figure-button')];
  expect(figures.map(({ label, figure, note }) => [label, figure, note])).toEqual([
    ['Base', '$940,000', ''],
    ['Ramp', '100%', ''],
    ['Adjusted', '−$40,000', '+$20,000 waits for a decision'],
    ['Quota', '$900,000', 'base × ramp + adjusted']
  ]);
  expect(child('adjustment-table')['rows']).toMatchObject([
    { amount: '+$20,000', status: 'Requested', isOpen: true, decided: '' },
    { amount: '−$40,000', status: 'Approved', isOpen: false, decided: 'Ruben Castellano, Jan 14' }
  ]);
});

test('a decision is saved and told with the quota that follows', async () => {
  const heard = jest.fn();
  document.body.addEventListener('lightning__refresh', heard);
  decided.mockResolvedValue({ ...VIEW, adjusted: -20_000_00, effective: 920_000_00 });
  const { root, tell } = await render();
  await tell('adjustment-table', 'decide', { id: 'open', status: 'Approved', comment: 'As agreed' });
  expect(decided).toHaveBeenCalledWith({ adjustmentId: 'open', status: 'Approved', comment: 'As agreed' });
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Approved. The quota is $920,000.');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('what the server refuses is said in its words', async () => {
  requested.mockRejectedValue({ body: { message: 'This quota does not exist, or you may not see it.' } });
  const { root, tell } = await render();
  await tell('adjustment-form', 'propose', { amount: 1, reason: 'More' });
  expect(requested).toHaveBeenCalledWith({ quotaId: 'quota', amount: 1, reason: 'More' });
  expect(root.querySelector('[role="alert"]')?.textContent).toBe('This quota does not exist, or you may not see it.');
});

test.each([
  ['Own', 'Ruben Castellano', 'Nobody decides on an adjustment of their own quota. Ruben Castellano, or somebody else'],
  ['Permission', null, 'Only users with the permission Adjust Quota may decide on adjustments. Somebody above']
] as const)('%s: who may not decide is told why, and who does', async (mayNotDecide, managerName, text) => {
  const { root, child } = await render({ ...VIEW, mayNotDecide, managerName });
  expect(root.textContent).toContain(text);
  expect(child('adjustment-table')['rows']).toMatchObject([{ isOpen: false }, { isOpen: false }]);
});

test('asking needs an amount other than 0 and a reason, and shows what the quota would be', async () => {
  requested.mockResolvedValue(VIEW);
  const { child } = await render();
  const form = child('adjustment-form').shadowRoot!;
  const change = async (selector: string, value: string) => {
    form.querySelector(selector)!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settled();
  };
  const send = async () => {
    form.querySelector<HTMLElement>('lightning-button')!.click();
    await settled();
  };
  await change('c-number-field', '0');
  await send();
  expect(form.querySelector<Child>('c-number-field')!['problem']).toBe('Enter an amount other than 0.');
  expect(form.querySelector('[role="alert"]')?.textContent).toBe('Say why.');
  await change('c-number-field', '-900000');
  expect(form.textContent).toContain('The quota would be $0: without a quota above 0 there is no attainment.');
  await change('c-number-field', '-20000.50');
  expect(form.textContent).toContain('The quota would be $880,000.');
  await change('lightning-input', ' Moved ');
  await send();
  expect(requested).toHaveBeenCalledWith({ quotaId: 'quota', amount: -20_000_50, reason: 'Moved' });
  expect(form.querySelector<Child>('lightning-input')!['value']).toBe('');
});
