// The tracker as a whole on bad input: each shown for what it is, none counted twice, none dropped silently.
import { createElement } from 'lwc';
import load from '@salesforce/apex/QuotaController.load';
import { plain, type Part } from 'c/phrase';
import type { QuotaInput } from 'c/quotaEngine';
import QuotaTracker from 'c/quotaTracker';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { DANA } from '../../quotaSentence/__tests__/fixture';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
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

const mockOpen = jest.fn().mockResolvedValue(undefined);
jest.mock('c/glassBox', () => ({
  __esModule: true,
  default: { open: (box: object) => mockOpen(box) as Promise<void> }
}));

globalThis.ResizeObserver = class implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const loads = load as unknown as Runner.TestAdapter<object>;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** As Apex sends it. */
const sent = ({ periods, credits, ...input }: QuotaInput) => ({
  ...input,
  periods: periods.map(({ end, ...period }) => ({ ...period, last: end })),
  credits: credits.map(({ date, ...credit }) => ({ ...credit, day: date })),
  snapshots: [],
  items: []
});

type Child = HTMLElement & Record<string, unknown>;

async function render(input: QuotaInput, properties: object = {}) {
  const element = createElement('c-quota-tracker', { is: QuotaTracker });
  Object.assign(element, properties);
  document.body.append(element);
  loads.emit(sent(input));
  await settled();
  const standing = element.shadowRoot!.querySelector<Child>('c-quota-standing')!;
  const page = standing.shadowRoot!;
  const notes = [...(page.querySelector('c-quota-notes')?.shadowRoot?.querySelectorAll('li') ?? [])];
  return {
    element,
    headline: plain(page.querySelector<Child>('c-phrase-text')!['phrase'] as readonly Part[]),
    notes: notes.map(({ textContent }) => textContent?.trim()),
    measure: (standing['answer'] as { measure: string }).measure,
    title: page.querySelector('.title')?.textContent
  };
}

afterEach(() => {
  document.body.replaceChildren();
});

const [quota] = DANA.quotas;
const [credit] = DANA.credits;
const [deal] = DANA.deals;
const march = DANA.periods.find(({ name }) => name.startsWith('March'))!;

const credited = (change: object): QuotaInput => ({
  ...DANA,
  credits: [...DANA.credits, { ...credit!, id: 'bad', ...change }]
});
const opened = (change: object): QuotaInput => ({
  ...DANA,
  deals: DANA.deals.map((one) => (one.id === deal!.id ? { ...one, ...change } : one))
});

test.each<readonly [string, QuotaInput, RegExp]>([
  [
    'overlapping periods',
    {
      ...DANA,
      periods: [...DANA.periods, { ...march, key: 'extra', name: 'March extra', parent: null }],
      quotas: [...DANA.quotas, { ...quota!, id: 'extra', name: 'March extra', period: 'extra' }]
    },
    /^Two quotas cover .*March extra.* are both for Revenue\. The days are counted once\.$/
  ],
  [
    'a currency without a rate',
    opened({ amount: null, currencyWithoutRate: 'EUR' }),
    /is in a currency without a rate/
  ],
  ['a deal without odds', opened({ probability: null }), /has no probability\. Missing is never read as zero\.$/],
  ['a deal without amount', opened({ amount: null }), /has no amount/],
  ['splits over 100 %', credited({ percent: 1_200_000 }), /^Splits are over 100%: /],
  ['dates outside any period', credited({ date: '2031-01-01' }), /^Credit outside every period is not counted: /],
  [
    'negative amounts',
    credited({ amount: -100, reversal: false }),
    /^A negative amount that takes nothing back counts as it is: /
  ],
  ['a credit without amount', credited({ amount: null }), /^The credit is not complete\. 1 ledger line has no amount/],
  ['a credit that is sent twice', credited({ id: credit!.id }), /^Sent twice, counted once: /],
  [
    'a quota for a period that is not known',
    { ...DANA, quotas: [...DANA.quotas, { ...quota!, id: 'lost', name: 'Lost', period: 'lost' }] },
    /^A quota is for a period that is not known: Lost$/
  ],
  [
    'a quota that is set twice',
    { ...DANA, quotas: [...DANA.quotas, { ...quota!, id: 'zz', name: 'Again' }] },
    /^A quota is set twice: .*Again/
  ],
  [
    'periods in a loop',
    {
      ...DANA,
      periods: [
        ...DANA.periods,
        { ...march, key: 'a', name: 'A', parent: 'b' },
        { ...march, key: 'b', name: 'B', parent: 'a' }
      ]
    },
    /^Periods are parts of each other: A and B$/
  ]
])('%s', async (_, input, note) => {
  const { notes } = await render(input);
  expect(notes.filter((text) => note.test(text ?? ''))).toHaveLength(1);
});

test('nothing is wrong with the good input', async () => {
  const { notes, headline } = await render(DANA);
  expect(headline).toBe(
    'Dana Whitlock is $52,105 behind plan. With today’s open deals the chance to reach quota is 38%.'
  );
  expect(notes.filter((text) => !text?.startsWith('A negative amount'))).toEqual([]);
});

test('what is counted once stays as it was', async () => {
  const { headline } = await render(credited({ id: credit!.id }));
  expect(headline).toContain('$52,105 behind plan');
});

test('a user without a manager is shown as any other', async () => {
  const { headline } = await render({ ...DANA, user: { ...DANA.user, managerName: null } });
  expect(headline).toContain('$52,105 behind plan');
});

test('the page of a quota begins with what the quota is about; of others it says whose it is', async () => {
  const margin = DANA.quotas.find(({ measure }) => measure === 'Margin')!;
  const { measure, title } = await render(DANA, { recordId: margin.id });
  expect(measure).toBe('Margin');
  // The user of the tests is nobody of the data.
  expect(title).toBe('Quota of Dana Whitlock');
});

test('where newer figures cannot be loaded the last good ones stay, with their day', async () => {
  const { element } = await render(DANA);
  loads.error({ message: 'The server did not answer.' }, 503);
  await settled();
  const failure = element.shadowRoot!.querySelector<Child>('c-failure-state')!['failure'];
  expect(failure).toMatchObject({ text: 'The last good ones, as of Fri Feb 13, are below.' });
  expect(element.shadowRoot!.querySelector('c-quota-standing')).not.toBeNull();
  expect(element.shadowRoot!.querySelector('c-loading-shape')).toBeNull();
});

/** Everything below, whatever component it is in. */
function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? everything(one.shadowRoot) : [])]);
}

type Opened = { readonly opened: { readonly explanation: { readonly question: object; readonly figure: object } } };

test.each<readonly [string, string, object]>([
  ['c-measure-month-matrix', '$315,000', { figure: 'Credit', period: DANA.period }],
  ['c-measure-month-matrix', '$900,000', { figure: 'Quota' }],
  ['c-measure-month-matrix', '0.86', { figure: 'Pace' }],
  ['c-measure-month-matrix', '38%', { figure: 'Chance' }],
  ['c-measure-month-matrix', '37%', { figure: 'Weighted' }],
  ['c-segment-table', '$168,000', { figure: 'Credit', segment: 'Expansion' }],
  ['c-segment-table', '53.3%', { figure: 'SegmentShare', segment: 'Expansion' }],
  ['c-earlier-periods', '38.4%', { figure: 'Attainment', creditBy: expect.stringMatching(/^2025-02-/) }],
  ['c-phrase-text', '$52,105 behind plan', { figure: 'Ahead' }],
  ['c-phrase-text', '38%', { figure: 'Chance' }]
])('in %s %s opens, and the keyboard comes back to it', async (card, text, question) => {
  const { element } = await render({ ...DANA, costVisible: true });
  const inside = everything(everything(element.shadowRoot!).find((one) => one.localName === card)!.shadowRoot!);
  const button = inside.find((one) => one.localName === 'button' && one.firstChild?.textContent?.trim() === text);
  (button as HTMLElement).click();
  await settled();
  const { opened } = mockOpen.mock.lastCall![0] as Opened;
  expect(opened.explanation.question).toEqual(expect.objectContaining(question));
  expect((button!.getRootNode() as ShadowRoot).activeElement).toBe(button);
});
