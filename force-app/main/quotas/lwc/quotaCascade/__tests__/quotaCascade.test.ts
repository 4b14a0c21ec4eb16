// Handing a quota down as a whole: what is typed, filled and saved, and what stands in the way.
import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/QuotaCascadeController.load';
import save from '@salesforce/apex/QuotaCascadeController.save';
import { registerRefreshHandler } from 'lightning/refresh';
import QuotaCascade, { type HandDown } from 'c/quotaCascade';
import type * as Runner from '@salesforce/sfdx-lwc-jest';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
// The runner has a stub of it: were it a virtual mock, who has loaded the stub before would keep it.
jest.mock('lightning/refresh', () => ({
  registerRefreshHandler: jest.fn(),
  unregisterRefreshHandler: jest.fn(),
  RefreshEvent: class extends Event {
    constructor() {
      super('refresh');
    }
  }
}));
jest.mock('c/quotaLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../quotaLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/QuotaCascadeController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/QuotaCascadeController.save', () => ({ default: jest.fn() }), { virtual: true });

const loads = load as unknown as Runner.TestAdapter<HandDown>;
const saves = jest.mocked(save as unknown as (parameters: { parts: string; mayExceed: boolean }) => Promise<HandDown>);
const settled = () => new Promise((resolve) => setTimeout(resolve));

const VIEW: HandDown = {
  cascade: {
    name: 'Revenue 2026-Q1',
    measure: 'Revenue',
    quota: 1_000_00,
    parts: [
      { userId: 'ana', base: 500_00, quota: 500_00 },
      { userId: 'ben', base: 400_00, ramp: 500_000, quota: 200_00 }
    ]
  },
  userName: 'Ruben',
  currencyCode: 'USD',
  currencyDecimals: 2,
  today: '2026-02-13',
  periodName: 'Q1 2026',
  periodStart: '2026-01-01',
  lastYearName: 'Q1 2025',
  members: [
    { userId: 'ana', userName: 'Ana', lastYear: 300_00 },
    { userId: 'ben', userName: 'Ben', lastYear: 100_00 },
    { userId: 'cy', userName: 'Cy', outside: 70_00 }
  ]
};

type Child = HTMLElement & Record<string, unknown>;

async function render(view: HandDown = VIEW) {
  const element = createElement('c-quota-cascade', { is: QuotaCascade });
  element.recordId = 'quota';
  document.body.append(element);
  loads.emit(view);
  await settled();
  const root = element.shadowRoot!;
  const table = () => root.querySelector<Child>('c-team-quota-table')!;
  const button = (label: string) =>
    [...root.querySelectorAll<Child>('lightning-button')].find((one) => one['label'] === label)!;
  const type = async (userId: string, value: number | null) => {
    table().dispatchEvent(new CustomEvent('type', { detail: { userId, value } }));
    await settled();
  };
  const press = async (label: string) => {
    button(label).click();
    await settled();
  };
  const headline = () => root.querySelector('.headline')?.textContent;
  const rows = () => table()['rows'] as { name: string; wanted: number | null; now: string; note: string }[];
  return { root, table, button, type, press, headline, rows };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('what remains is said first; a quota that is no part yet is told', async () => {
  const { headline, rows, button } = await render();
  expect(headline()).toBe('$700 of $1,000 is handed down; $300 remains.');
  expect(rows().map(({ now, note }) => [now, note])).toEqual([
    ['$500', ''],
    ['$200', 'ramp 50%'],
    ['$70, not a part of this quota yet', '']
  ]);
  expect(button('Save')['disabled']).toBe(true);
});

test('filling splits the whole quota; only changed parts are saved, at once, with the base of their ramp', async () => {
  saves.mockResolvedValue(VIEW);
  const { press, rows, headline } = await render();
  await press('Split like Q1 2025');
  expect(rows().map(({ wanted }) => wanted)).toEqual([750_00, 250_00, 0]);
  expect(headline()).toBe('All of $1,000 is handed down.');
  await press('Save');
  expect(saves).toHaveBeenCalledTimes(1);
  const [{ parts, mayExceed }] = saves.mock.calls[0]!;
  expect(JSON.parse(parts)).toEqual([
    { userId: 'ana', base: 750_00 },
    { userId: 'ben', base: 500_00, ramp: 500_000 }
  ]);
  expect(mayExceed).toBe(false);
});

test('a change elsewhere is followed, unless something is typed that would be lost', async () => {
  const registered = jest.mocked(registerRefreshHandler);
  const { type, press } = await render();
  const changedElsewhere = registered.mock.calls.at(-1)![1] as () => Promise<boolean>;
  await changedElsewhere();
  expect(refreshApex).toHaveBeenCalledTimes(1);
  await type('ana', 600_00);
  await changedElsewhere();
  expect(refreshApex).toHaveBeenCalledTimes(1);
  await press('Undo');
  await changedElsewhere();
  expect(refreshApex).toHaveBeenCalledTimes(2);
});

test('evenly to the whole dollar, and undone', async () => {
  const { press, rows } = await render();
  await press('Split evenly');
  expect(rows().map(({ wanted }) => wanted)).toEqual([334_00, 333_00, 333_00]);
  await press('Undo');
  expect(rows().map(({ wanted }) => wanted)).toEqual([500_00, 200_00, 0]);
});

test('more than the quota has to be asked for', async () => {
  const { root, type, button, headline } = await render();
  await type('cy', 400_00);
  expect(headline()).toBe('$1,100 is handed down, $100 more than the quota of $1,000.');
  expect(button('Save')['disabled']).toBe(true);
  root.querySelector('lightning-input')!.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
  await settled();
  expect(button('Save')['disabled']).toBe(false);
});

test('what is no amount is not saved; what the server refuses is said and stays typed', async () => {
  saves.mockRejectedValue({ body: { message: 'Only users with the permission may.' } });
  const { root, type, press, button, rows } = await render();
  await type('cy', null);
  expect(button('Save')['disabled']).toBe(true);
  await type('cy', 100_00);
  await press('Save');
  expect(root.querySelector('[role="alert"]')?.textContent).toBe('Only users with the permission may.');
  expect(rows()[2]!.wanted).toBe(100_00);
});

test.each([
  ['Permission', 'Only users with the permission Adjust Quota may hand a quota down.'],
  ['Role', 'Ruben has no role in the hierarchy, so there is no team to hand the quota down to.'],
  ['Team', 'Nobody is one role below Ruben, so there is no team to hand the quota down to.']
] as const)('%s stands in the way, and is said', async (obstacle, text) => {
  const { root } = await render({ ...VIEW, obstacle });
  expect(root.textContent).toContain(text);
  expect(root.querySelector('lightning-button')).toBeNull();
});
