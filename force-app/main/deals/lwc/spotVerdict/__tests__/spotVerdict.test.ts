// The container of a spot check's verdict: what it asks for, what it shows meanwhile, and that nothing old is shown.
import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/SpotCheckController.load';
import SpotVerdict from 'c/spotVerdict';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { deal, program } from '../../dealEngine/__tests__/builders';
import type { DealDecision } from 'c/dealDecision';
import type { CompiledProgram, DealInput } from 'c/dealEngine';

jest.mock(
  '@salesforce/apex/SpotCheckController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
const mockPrograms = jest.fn<Promise<readonly CompiledProgram[] | undefined>, []>();
jest.mock('c/dealFetch', () => ({
  ...jest.requireActual<object>('c/dealFetch'),
  loadPrograms: () => mockPrograms()
}));
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });

// jsdom lays nothing out.
globalThis.ResizeObserver = class implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const loads = load as unknown as Runner.TestAdapter<object>;
const ENTERED = { quantity: 40, unitPrice: 240_000, orderDate: '2026-02-27' };
const SWITCH = {
  id: 'P1',
  name: 'Velmora VX-48 Switch',
  sku: 'VX-48',
  family: 'Switches',
  vendorKey: 'arcturon',
  listPrice: 320_000,
  unitCost: 205_000,
  facts: {}
};

/** As Apex sends it: rules come by themselves. */
function sent(changes: Partial<DealInput> = {}): object {
  const { programs: _none, ...rest } = deal({ lines: [], products: [SWITCH], ...changes });
  expect(_none).toBeDefined();
  return { ...rest, shards: [] };
}

type Child = HTMLElement & Record<string, unknown>;

function render(changes: object = {}) {
  const element = createElement('c-spot-verdict', { is: SpotVerdict });
  Object.assign(element, { accountId: 'A1', productId: 'P1', entered: ENTERED, ...changes });
  const loaded = jest.fn<void, [unknown]>();
  element.addEventListener('load', (event) => loaded((event as CustomEvent<unknown>).detail));
  document.body.append(element);
  /** Of the container, or of what judges in it. */
  const child = (selector: string) => {
    const decision = element.shadowRoot!.querySelector('c-spot-decision')?.shadowRoot;
    return element.shadowRoot!.querySelector<Child>(selector) ?? decision?.querySelector<Child>(selector) ?? null;
  };
  return { element, child, loaded };
}

const settled = async () => {
  for (let turn = 0; turn < 15; turn++) await Promise.resolve();
};
const statusOf = (child: Child | null) => (child?.['decision'] as DealDecision).result.verdicts[0]?.status;

beforeEach(() => mockPrograms.mockResolvedValue([program({ products: [] })]));
afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('asks for customer, product and date; waits, then answers and tells the list price', async () => {
  const { child, loaded } = render();
  await settled();
  expect(loads.getLastConfig()).toEqual({ accountId: 'A1', productId: 'P1', orderDate: '2026-02-27' });
  expect(child('c-loading-shape')).not.toBeNull();
  loads.emit(sent());
  await settled();
  expect(statusOf(child('c-spot-answer'))).toBe('eligible');
  expect(loaded).toHaveBeenCalledWith({ listPrice: 320_000, currency: { code: 'USD', decimals: 2 } });
});

test('without a product or a quantity it says what to do', () => {
  expect(render({ productId: undefined }).child('.hint')).not.toBeNull();
  expect(render({ entered: { ...ENTERED, quantity: null } }).child('c-loading-shape')).toBeNull();
});

test('each key is judged at once, without asking again', async () => {
  const { element, child } = render();
  loads.emit(sent());
  await settled();
  const before = child('c-spot-answer')?.['decision'];
  element.entered = { ...ENTERED, quantity: 41 };
  await settled();
  expect(child('c-spot-answer')?.['decision']).not.toBe(before);
  expect(mockPrograms).toHaveBeenCalledTimes(1);
});

test.each([
  ['customer', { accountId: 'A2' }],
  ['product', { productId: 'P2' }]
])('another %s: the old answer goes at once', async (_what, change) => {
  const { element, child } = render();
  loads.emit(sent());
  await settled();
  Object.assign(element, change);
  await settled();
  expect(child('c-spot-answer')).toBeNull();
  expect(child('c-loading-shape')).not.toBeNull();
});

test('rules that come for an older choice are late', async () => {
  let answer: (programs: readonly CompiledProgram[]) => void = () => {};
  mockPrograms.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const { element, child } = render();
  loads.emit(sent());
  await settled();
  element.productId = 'P2';
  answer([program()]);
  await settled();
  expect(child('c-spot-answer')).toBeNull();
});

test('no program: says so in words, and otherwise where the product has no vendor', async () => {
  mockPrograms.mockResolvedValue([]);
  const { child } = render();
  loads.emit(sent());
  await settled();
  const noPrograms = child('.hint')?.textContent;
  loads.emit(sent({ vendors: [] }));
  await settled();
  expect(child('.hint')?.textContent).not.toBe(noPrograms);
});

test('an answer that does not come is said, and can be tried again', async () => {
  const { child } = render();
  loads.error({ message: 'No answer' });
  await settled();
  expect(child('c-failure-state')).not.toBeNull();
  child('c-failure-state')?.dispatchEvent(new CustomEvent('tryagain'));
  await settled();
  expect(refreshApex).toHaveBeenCalledTimes(1);
});

test('a program that was changed meanwhile asks for the deal once more, then says so', async () => {
  mockPrograms.mockResolvedValue(undefined);
  const { child } = render();
  loads.emit(sent());
  await settled();
  expect(refreshApex).toHaveBeenCalledTimes(1);
  expect(child('c-failure-state')).not.toBeNull();
});
