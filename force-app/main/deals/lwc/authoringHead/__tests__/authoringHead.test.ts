// What can be done with a version of a rule, by whom, and what stands in the way.
import { createElement } from 'lwc';
import AuthoringHead from 'c/authoringHead';
import type { Authoring } from 'c/programAuthoring';
import { program } from '../../dealEngine/__tests__/builders';
import { words } from '../../programSentence/__tests__/words';
import type * as English from '../../authoringLabels/__tests__/english';

jest.mock('c/authoringLabels', () =>
  jest.requireActual<typeof English>('../../authoringLabels/__tests__/english').englishModule()
);

const GIVEN: Authoring = {
  shown: { id: 'a4', version: 4, status: 'Draft' },
  active: { id: 'a3', version: 3, status: 'Active' },
  mayEdit: true,
  fields: [],
  currencyCode: 'USD',
  currencyDecimals: 2,
  today: '2026-02-13',
  costVisible: false
};

const row = (mode: string) => ({ mode, match: 'Family', value: 'Servers' });

async function render(changes: Record<string, unknown> = {}) {
  const element = createElement('c-authoring-head', { is: AuthoringHead });
  Object.assign(element, { program: program(), words, given: GIVEN }, changes);
  document.body.append(element);
  const told: string[] = [];
  for (const name of ['save', 'activate', 'newversion', 'opendraft']) {
    element.addEventListener(name, () => told.push(name));
  }
  await Promise.resolve();
  const root = element.shadowRoot!;
  const buttons = () => [
    ...root.querySelectorAll<HTMLElement & { label: string; disabled: boolean }>('lightning-button')
  ];
  const press = async (label: string) => {
    buttons()
      .find((button) => button.label === label)
      ?.click();
    await Promise.resolve();
  };
  return { root, told, press, labels: () => buttons().map(({ label }) => label), buttons };
}

afterEach(() => document.body.replaceChildren());

test('a draft is saved, and activated only after a question', async () => {
  const { root, told, press, labels } = await render();
  expect(labels()).toEqual(['Save Draft', 'Activate…']);
  await press('Save Draft');
  await press('Activate…');
  expect(told).toEqual(['save']);
  expect(root.querySelector('.confirm')?.textContent).toMatch(/4.*3/s);
  await press('Cancel');
  expect(root.querySelector('.confirm')).toBeNull();
  await press('Activate…');
  await press('Activate');
  expect(told).toEqual(['save', 'activate']);
});

test('what is wrong keeps a draft from being activated, not from being saved', async () => {
  const { root, buttons } = await render({ fault: 'Criterion 5 is not used', elsewhere: ['It requires itself'] });
  expect(buttons().map(({ disabled }) => disabled)).toEqual([false, true]);
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Criterion 5 is not used');
  expect([...root.querySelectorAll('.elsewhere li')].map(({ textContent }) => textContent)).toEqual([
    'It requires itself'
  ]);
});

test('the reason of a refusal stands before everything else', async () => {
  const { root } = await render({ fault: 'Criterion 5 is not used', refusal: 'Somebody has changed it since.' });
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Somebody has changed it since.');
});

test('an active version gets a draft; one that has a draft leads to it', async () => {
  const shown = { id: 'a3', version: 3, status: 'Active' } as const;
  const fresh = await render({ given: { ...GIVEN, shown, active: null } });
  expect(fresh.labels()).toEqual(['New Version']);
  await fresh.press('New Version');
  const drafted = await render({ given: { ...GIVEN, shown, active: null, draftId: 'a4' } });
  await drafted.press('Open Draft');
  expect([fresh.told, drafted.told]).toEqual([['newversion'], ['opendraft']]);
});

test('who may not author is told so and has no button', async () => {
  const { root, labels } = await render({ given: { ...GIVEN, mayEdit: false } });
  expect(labels()).toEqual([]);
  expect(root.textContent).toContain('Only the deal desk changes rules.');
});

test.each([
  ['no product list', { products: [] }, 'No product list: every line of the deal counts, those of other vendors too'],
  [
    'only excluded products',
    { products: [row('Exclude')] },
    'No product is included: every line that is not excluded counts, those of other vendors too'
  ],
  ['included products', { products: [row('Include'), row('Exclude')] }, undefined],
  ['special prices, which name their products', { products: [], calculation: 'SpecialPrice' }, undefined]
])('%s: whether every line counts is said (R6)', async (_, changes, text) => {
  const { root } = await render({ program: program(changes as never) });
  expect(root.querySelector('.scope')?.textContent?.trim()).toBe(text);
});
