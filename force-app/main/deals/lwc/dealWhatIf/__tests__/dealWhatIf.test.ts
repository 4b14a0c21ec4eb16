// A what-if as a whole: each change is decided again, scenarios are kept, opened and removed.
import { createElement } from 'lwc';
import keep from '@salesforce/apex/DealScenarioController.keep';
import remove from '@salesforce/apex/DealScenarioController.remove';
import scenariosOf from '@salesforce/apex/DealScenarioController.scenariosOf';
import DealWhatIf from 'c/dealWhatIf';
import { plain, type Part } from 'c/phrase';
import type { DealChanges } from 'c/dealChange';
import { CHANGES, HARBORVIEW, WORDS, withoutCost } from '../../whatIfSentence/__tests__/fixture';
import type * as English from '../../whatIfLabels/__tests__/english';

jest.mock('c/whatIfLabels', () =>
  jest.requireActual<typeof English>('../../whatIfLabels/__tests__/english').englishModule()
);
jest.mock('@salesforce/apex/DealScenarioController.keep', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DealScenarioController.remove', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DealScenarioController.scenariosOf', () => ({ default: jest.fn() }), { virtual: true });

const org = { keep: keep as unknown as jest.Mock, remove: remove as unknown as jest.Mock };
const kept = scenariosOf as unknown as jest.Mock;

globalThis.ResizeObserver = class implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const settled = async () => {
  for (let turn = 0; turn < 8; turn += 1) {
    await Promise.resolve();
  }
};

type Child = HTMLElement & Record<string, unknown>;

async function render({ input = HARBORVIEW, start = {} as DealChanges } = {}) {
  const element = createElement('c-deal-what-if', { is: DealWhatIf });
  Object.assign(element, { input, dealWords: WORDS.deal, start });
  document.body.append(element);
  await settled();
  const child = (name: string) => element.shadowRoot?.querySelector<Child>(`c-${name}`);
  const tell = async (name: string, type: string, detail: object) => {
    child(name)?.dispatchEvent(new CustomEvent(type, { detail }));
    await settled();
  };
  const summary = () => child('what-if-summary');
  return {
    element,
    child,
    tell,
    summary,
    headline: () => plain(summary()?.headline as readonly Part[]),
    names: () => (child('option-compare')?.options as { name: string }[]).map(({ name }) => name)
  };
}

beforeEach(() => {
  jest.clearAllMocks();
  kept.mockResolvedValue([]);
  org.keep.mockImplementation(({ name }: { name: string }) => Promise.resolve({ id: `S-${name}`, name }));
  org.remove.mockResolvedValue(null);
});

afterEach(() => {
  document.body.replaceChildren();
});

test('begins with the saved deal; each change is decided again', async () => {
  const { headline, tell, summary, names } = await render();
  expect(headline()).toBe('As saved: $4,000 off cost now, $6,000 back on claim.');
  expect(summary()).toMatchObject({ changed: false, canSave: false });
  expect(names()).toEqual(['Saved deal']);
  await tell('what-if-inputs', 'linechange', { lineId: 'L1', column: 'quantity', value: 40 });
  expect(headline()).toBe('With these changes: $4,000 off cost now, $9,600 back on claim.');
  await tell('what-if-inputs', 'linechange', { lineId: 'L1', column: 'unitPrice', value: 236_000 });
  await tell('what-if-inputs', 'registered', { vendorKey: 'velmora', registered: true });
  expect(headline()).toBe('With these changes: $4,000 off cost now, $12,432 back on claim.');
  expect(names()).toEqual(['Saved deal', 'This what-if']);
  expect(summary()).toMatchObject({ changed: true, canSave: true });
});

test('what is changed back is no change, and Reset takes all back', async () => {
  const { tell, summary, headline } = await render({ start: CHANGES });
  await tell('what-if-inputs', 'linechange', { lineId: 'L1', column: 'quantity', value: undefined });
  await tell('what-if-inputs', 'linechange', { lineId: 'L1', column: 'unitPrice', value: 240_000 });
  await tell('what-if-inputs', 'registered', { vendorKey: 'velmora', registered: false });
  expect(summary()?.changed).toBe(false);
  await tell('what-if-inputs', 'closedate', { closeDate: '2026-03-07' });
  expect(headline()).toBe('With these changes: $4,000 off cost now.');
  await tell('what-if-inputs', 'competitor', { competitor: null });
  await tell('what-if-summary', 'reset', {});
  expect(summary()?.changed).toBe(false);
});

test('another product sells at its own list price', async () => {
  const { tell, child } = await render({ start: CHANGES });
  await tell('what-if-inputs', 'linechange', { lineId: 'L1', column: 'productId', value: 'P9' });
  expect(child('what-if-inputs')?.edited).toMatchObject({
    lines: [{ productName: 'Velmora VX-60 Switch', quantity: 40, unitPrice: 400_000 }, {}]
  });
});

test('warns of the nearest close date that would end a program', async () => {
  const { child } = await render();
  expect(child('verdict-changes')?.edge).toMatchObject({ lastDay: '2026-03-06', key: 'arcturon', amount: 600_000 });
});

test('kept scenarios stand beside it; opening one puts it into the inputs', async () => {
  kept.mockResolvedValue([
    { id: 'S1', name: 'Close on Mar 13', changes: '{"closeDate":"2026-03-13"}' },
    { id: 'S2', name: 'Broken', changes: '<img>' }
  ]);
  const { tell, names, child } = await render({ start: CHANGES });
  expect(names()).toEqual(['Saved deal', 'Close on Mar 13', 'Broken', 'This what-if']);
  await tell('option-compare', 'openscenario', { scenarioId: 'S1' });
  expect(child('what-if-inputs')?.edited).toMatchObject({ deal: { closeDate: '2026-03-13' } });
  expect(names()).toEqual(['Saved deal', 'Close on Mar 13', 'Broken']);
  expect(child('option-compare')?.currentKey).toBe('S1');
});

test('a scenario is kept by name as it is, and removed again', async () => {
  const { tell, names, summary } = await render({ start: CHANGES });
  await tell('what-if-summary', 'save', { name: '3 more switches' });
  const [sent] = org.keep.mock.calls[0] as [{ opportunityId: string; name: string; changes: string }];
  expect(sent).toMatchObject({ opportunityId: 'D1', name: '3 more switches' });
  expect(JSON.parse(sent.changes)).toEqual(CHANGES);
  expect(names()).toEqual(['Saved deal', '3 more switches']);
  expect(summary()).toMatchObject({ note: '3 more switches is saved.', canSave: false });
  await tell('option-compare', 'removescenario', { scenarioId: 'S-3 more switches' });
  expect(org.remove).toHaveBeenCalledWith({ scenarioId: 'S-3 more switches' });
  expect(names()).toEqual(['Saved deal', 'This what-if']);
});

test('below the floor a scenario can still be kept', async () => {
  const { summary } = await render({ start: { lines: { L1: { unitPrice: 1 } } } });
  expect(summary()?.canSave).toBe(true);
});

test('where as many as fit are kept, one has to go first', async () => {
  kept.mockResolvedValue(
    ['2026-03-01', '2026-03-02', '2026-03-03'].map((closeDate, at) => ({
      id: `S${at}`,
      name: closeDate,
      changes: JSON.stringify({ closeDate })
    }))
  );
  const { summary } = await render({ start: CHANGES });
  expect(summary()).toMatchObject({ canSave: false, note: 'Remove one to save another.' });
});

test('a refusal is said in the words of the org; anything else without its details', async () => {
  const { tell, summary, names } = await render({ start: CHANGES });
  org.keep.mockRejectedValueOnce({ body: { message: 'Remove one to save another.' } });
  await tell('what-if-summary', 'save', { name: 'One' });
  expect(summary()?.note).toBe('Remove one to save another.');
  org.keep.mockRejectedValueOnce({ body: { message: 'null pointer', exceptionType: 'System.NullPointerException' } });
  await tell('what-if-summary', 'save', { name: 'One' });
  expect(summary()?.note).toBe('Saved scenarios could not be reached. Your changes are still here.');
  expect(names()).toEqual(['Saved deal', 'This what-if']);
});

test('without View Cost there is no margin, neither as a chart nor as rows', async () => {
  const { child } = await render({ input: withoutCost(HARBORVIEW), start: CHANGES });
  expect(child('margin-waterfall')).toBeNull();
  expect(child('option-compare')?.costVisible).toBe(false);
});

test('the deal as it is saved now takes the changes along', async () => {
  const { element, headline, child } = await render({ start: { lines: { L1: { quantity: 40 } } } });
  Object.assign(element, { input: { ...HARBORVIEW, customerRebate: null } });
  await settled();
  expect(child('what-if-inputs')?.edited).toMatchObject({ customerRebate: null, lines: [{ quantity: 40 }, {}] });
  expect(headline()).toBe('With these changes: $4,000 off cost now, $9,600 back on claim.');
});

test('goes back to the saved deal', async () => {
  const { element, tell } = await render();
  const back = jest.fn();
  element.addEventListener('back', back);
  await tell('what-if-summary', 'back', {});
  expect(back).toHaveBeenCalledTimes(1);
});
