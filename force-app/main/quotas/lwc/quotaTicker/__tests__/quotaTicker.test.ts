// The ticker: states.png and the figures of quota-tracker.png, asked for again when its panel opens.
import { createElement } from 'lwc';
import load from '@salesforce/apex/QuotaController.load';
import { EnclosingUtilityId, minimize, onUtilityClick } from 'lightning/platformUtilityBarApi';
import { plain, type Part } from 'c/phrase';
import QuotaTicker from 'c/quotaTicker';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { DANA } from '../../quotaSentence/__tests__/fixture';

const mockRefresh = jest.fn();
jest.mock('@salesforce/apex', () => ({ refreshApex: (wired: unknown) => mockRefresh(wired) }), { virtual: true });
jest.mock('c/quotaLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../quotaLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/QuotaController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
const loads = load as unknown as Runner.TestAdapter<object>;
const utility = EnclosingUtilityId as unknown as Runner.TestAdapter<string>;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** As Apex sends it. */
const sent = (input = DANA) => ({
  ...input,
  periods: input.periods.map(({ end, ...period }) => ({ ...period, last: end })),
  credits: input.credits.map(({ date, ...credit }) => ({ ...credit, day: date })),
  snapshots: [],
  items: []
});

async function render() {
  const element = createElement('c-quota-ticker', { is: QuotaTicker });
  document.body.append(element);
  await settled();
  return element.shadowRoot!;
}

type Child = HTMLElement & Record<string, unknown>;
const figuresIn = (root: ShadowRoot) =>
  [...root.querySelectorAll<Child>('c-figure-button')].map(({ label, figure, note }) => [label, figure, note]);

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('says where the quota stands, with four figures', async () => {
  const root = await render();
  expect(root.querySelector('c-loading-shape')).not.toBeNull();
  loads.emit(sent());
  await settled();
  expect(plain(root.querySelector<Child>('c-phrase-text')!['phrase'] as readonly Part[])).toBe(
    'You are $52,105 behind plan. With today’s open deals the chance to reach quota is 38%.'
  );
  expect(figuresIn(root)).toEqual([
    ['Attainment', '35.0%', 'same day last year 38.4%'],
    ['Pace', '0.86', '14% under plan'],
    ['Gap', '$585,000', '31 of 61 business days left'],
    ['Chance to reach quota', '38%', 'Middle $815k']
  ]);
  expect(root.querySelector('.missing')).toBeNull();
});

test('without a quota it has no figures, and notes of the tracker are told', async () => {
  const root = await render();
  loads.emit(sent({ ...DANA, quotas: [], deals: DANA.deals.map((deal) => ({ ...deal, probability: null })) }));
  await settled();
  expect(figuresIn(root)).toEqual([]);
  expect(root.querySelector('.missing')?.textContent).toBe(
    'Something is left out or does not fit. The tracker says what.'
  );
});

test('what the server refuses is said, and may be tried again', async () => {
  const root = await render();
  loads.error({ message: 'You do not have access to quotas.' });
  await settled();
  const state = root.querySelector<Child>('c-failure-state')!;
  expect((state['failure'] as { text: string }).text).toBe('You do not have access to quotas.');
  state.dispatchEvent(new CustomEvent('tryagain'));
  await settled();
  expect(mockRefresh).toHaveBeenCalledTimes(1);
  expect(root.querySelector<Child>('c-failure-state')!['failure']).toMatchObject({
    text: 'You do not have access to quotas.'
  });
});

test('where newer figures fail, the last good ones stay, and their day is said', async () => {
  const root = await render();
  loads.emit(sent());
  await settled();
  loads.error({ message: 'The server does not answer.' });
  await settled();
  expect(root.querySelector<Child>('c-failure-state')!['failure']).toMatchObject({
    text: 'The last good ones, as of Fri Feb 13, are below.'
  });
  expect(figuresIn(root)).toHaveLength(4);
});

test('asks again when its panel opens, not when it closes', async () => {
  await render();
  utility.emit('7');
  await settled();
  const [, clicked] = jest.mocked(onUtilityClick).mock.calls[0]!;
  clicked({ utilityId: '7', panelVisible: false });
  expect(mockRefresh).not.toHaveBeenCalled();
  clicked({ utilityId: '7', panelVisible: true });
  expect(mockRefresh).toHaveBeenCalledTimes(1);
});

test('leads to the tracker and goes out of the way', async () => {
  const root = await render();
  utility.emit('7');
  loads.emit(sent());
  await settled();
  root.querySelector<HTMLElement>('lightning-button')!.click();
  expect(minimize).toHaveBeenCalledWith('7');
});
