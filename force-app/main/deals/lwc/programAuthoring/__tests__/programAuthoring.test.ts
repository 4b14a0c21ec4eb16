// The container: loads a version, holds what is changed, saves with the stamp it was given, keeps what was typed.
import { createElement } from 'lwc';
import load from '@salesforce/apex/ProgramAuthoringController.load';
import newVersion from '@salesforce/apex/ProgramAuthoringController.newVersion';
import putInForce from '@salesforce/apex/ProgramAuthoringController.putInForce';
import save from '@salesforce/apex/ProgramAuthoringController.save';
import ProgramAuthoring, { type Authoring } from 'c/programAuthoring';
import { ARCTURON, criterion, FIELDS, program } from '../../dealEngine/__tests__/builders';
import type * as English from '../../authoringLabels/__tests__/english';
import type * as DealEnglish from '../../dealLabels/__tests__/english';

jest.mock('@salesforce/apex/ProgramAuthoringController.load', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ProgramAuthoringController.save', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ProgramAuthoringController.newVersion', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ProgramAuthoringController.putInForce', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ProgramAuthoringController.lastDeals', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/authoringLabels', () =>
  jest.requireActual<typeof English>('../../authoringLabels/__tests__/english').englishModule()
);

jest.mock('c/dealLabels', () =>
  jest.requireActual<typeof DealEnglish>('../../dealLabels/__tests__/english').englishModule()
);

type Call = (request: Record<string, unknown>) => Promise<unknown>;
const loaded = jest.mocked(load as unknown as Call);
const saved = jest.mocked(save as unknown as Call);
const activated = jest.mocked(putInForce as unknown as Call);
const versioned = jest.mocked(newVersion as unknown as Call);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const RULE = program({ version: 4, criteria: [criterion(1, 'partner.tier', 'atLeast', 'Gold')] });

function given(changes: Partial<Authoring> = {}): Authoring {
  return {
    shown: { id: 'a4', version: 4, status: 'Draft', rule: JSON.stringify(RULE), stamp: 's1' },
    active: { id: 'a3', version: 3, status: 'Active', rule: JSON.stringify({ ...RULE, version: 3 }) },
    mayEdit: true,
    fields: FIELDS,
    vendor: ARCTURON,
    currencyCode: 'USD',
    currencyDecimals: 2,
    today: '2026-02-13',
    costVisible: false,
    ...changes
  };
}

type Part = HTMLElement & Record<string, unknown>;

async function render() {
  const element = createElement('c-program-authoring', { is: ProgramAuthoring });
  element.recordId = 'a4';
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  /** Of the container, or of the desk in it. */
  const part = (name: string) =>
    root.querySelector<Part>(name) ?? root.querySelector('c-rule-desk')?.shadowRoot?.querySelector<Part>(name) ?? null;
  const tell = async (name: string, event: string, detail?: unknown) => {
    part(name)?.dispatchEvent(new CustomEvent(event, { detail }));
    await settled();
  };
  return { root, part, tell };
}

beforeEach(() => {
  loaded.mockResolvedValue(given());
  saved.mockResolvedValue(given({ shown: { ...given().shown, stamp: 's2' } }));
  activated.mockResolvedValue(given());
});
afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('what is changed is told to every part and saved as it is, with the stamp', async () => {
  const { part, tell } = await render();
  expect(part('c-authoring-head')).toMatchObject({ changed: false, fault: null });
  const changed = { ...RULE, criteria: [criterion(1, 'partner.tier', 'atLeast', 'Silver')] };
  await tell('c-criterion-builder', 'rulechange', changed);
  expect(part('c-authoring-head')?.['changed']).toBe(true);
  expect(part('c-draft-bench')?.['program']).toEqual(changed);
  await tell('c-authoring-head', 'save');
  const [request] = saved.mock.calls[0] ?? [];
  expect(request).toMatchObject({ programId: 'a4', stamp: 's1' });
  expect(JSON.parse(String(request?.['draft']))).toMatchObject({ criteria: [{ values: ['Silver'] }] });
  expect(part('c-authoring-head')?.['changed']).toBe(false);
});

test('a refused save keeps what was typed and says why', async () => {
  saved.mockRejectedValue({ body: { message: 'Somebody has changed it since.' } });
  const { part, tell } = await render();
  const changed = { ...RULE, logic: 'NOT 1' };
  await tell('c-criterion-builder', 'rulechange', changed);
  await tell('c-authoring-head', 'save');
  expect(part('c-authoring-head')).toMatchObject({ refusal: 'Somebody has changed it since.', changed: true });
  expect(part('c-criterion-builder')?.['program']).toEqual(changed);
});

test('activating saves first, with the stamp that the save gave', async () => {
  const { tell } = await render();
  await tell('c-tier-editor', 'rulechange', { ...RULE, tiers: [{ lower: 0, rate: 40_000 }] });
  await tell('c-authoring-head', 'activate');
  expect(saved).toHaveBeenCalledTimes(1);
  expect(activated).toHaveBeenCalledWith({ programId: 'a4', stamp: 's2' });
});

test('nothing is activated where the save was refused', async () => {
  saved.mockRejectedValue({ body: { message: 'No.' } });
  const { tell } = await render();
  await tell('c-tier-editor', 'rulechange', { ...RULE, tiers: [{ lower: 0, rate: 40_000 }] });
  await tell('c-authoring-head', 'activate');
  expect(activated).not.toHaveBeenCalled();
});

test.each([
  ['a program that requires itself', { requires: ['program'] }, /itself/i],
  ['a product row without a product', { products: [{ mode: 'Include', match: null, value: '' }] }, /product/i],
  ['a limit below 0', { dealCap: -1 }, /below zero/i],
  ['special prices without products', { calculation: 'SpecialPrice', tiers: [] }, /price/i]
])('%s is named, although its fields are on another tab', async (_, wrong, message) => {
  loaded.mockResolvedValue(given({ shown: { ...given().shown, rule: JSON.stringify({ ...RULE, ...wrong }) } }));
  const { part } = await render();
  expect(part('c-authoring-head')?.['elsewhere']).toEqual([expect.stringMatching(message)]);
  expect(part('c-authoring-head')?.['fault']).not.toBeNull();
});

test('a rep reads the rule, and no deal is tested', async () => {
  loaded.mockResolvedValue(given({ mayEdit: false }));
  const { part } = await render();
  expect(part('c-criterion-builder')?.['readOnly']).toBe(true);
  expect(part('c-draft-bench')).toBeNull();
});

test('a load that failed can be tried again', async () => {
  loaded.mockRejectedValueOnce({ body: { message: 'You may not read programs.' } });
  const { part, tell } = await render();
  expect(part('c-failure-state')?.['failure']).toMatchObject({ text: 'You may not read programs.' });
  await tell('c-failure-state', 'tryagain');
  expect(part('c-authoring-head')).not.toBeNull();
});

test('a new version that is refused says so', async () => {
  loaded.mockResolvedValue(given({ shown: { ...given().shown, status: 'Active' }, active: null }));
  versioned.mockRejectedValue({ body: { message: 'There is a draft already.' } });
  const { part, tell } = await render();
  await tell('c-authoring-head', 'newversion');
  expect(part('c-authoring-head')?.['refusal']).toBe('There is a draft already.');
});
