// The container: what it shows of a plan, and that a change shows at once, is saved alone, and is taken back when refused.
import { createElement } from 'lwc';
import load from '@salesforce/apex/PlanController.load';
import { refreshApex } from '@salesforce/apex';
import LightningConfirm from 'lightning/confirm';
import LightningPrompt from 'lightning/prompt';
import { createRecord, deleteRecord, updateRecord } from 'lightning/uiRecordApi';
import type { PlanInput } from 'c/planEngine';
import type { FindingsText, PersonText } from 'c/relationshipSentence';
import RelationshipMap from 'c/relationshipMap';
import StakeholderForm from 'c/stakeholderForm';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { PLAN, withStakeholder } from './fixture';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/relationshipLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../relationshipLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/PlanController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);

let tellWidth: (width: number) => void = () => {};
globalThis.ResizeObserver = class implements ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    tellWidth = (width) => callback([{ contentRect: { width } } as ResizeObserverEntry], this);
  }
  observe() {}
  unobserve() {}
  disconnect() {}
};

const loads = load as unknown as Runner.TestAdapter<object>;
const update = updateRecord as jest.MockedFunction<typeof updateRecord>;
const create = createRecord as jest.MockedFunction<typeof createRecord>;
const settled = () => new Promise((resolve) => setTimeout(resolve));

type Child = HTMLElement & { people: readonly PersonText[]; text: FindingsText; canAddCenter: boolean };

async function render(input: PlanInput = PLAN, width = 1384) {
  const element = createElement('c-relationship-map', { is: RelationshipMap });
  Object.assign(element, { recordId: 'plan' });
  document.body.append(element);
  await settled();
  loads.emit(input);
  await settled();
  tellWidth(width);
  await settled();
  const root = element.shadowRoot!;
  /** Of the page, or of the board in it. */
  const child = (tag: string) =>
    root.querySelector<Child>(`c-${tag}`) ??
    root.querySelector('c-relationship-board')?.shadowRoot?.querySelector<Child>(`c-${tag}`) ??
    null;
  const tell = async (tag: string, name: string, detail?: object) => {
    child(tag)!.dispatchEvent(new CustomEvent(name, { detail }));
    await settled();
  };
  const said = () => root.querySelector('[role="status"]')?.textContent;
  const problem = () => root.querySelector('[role="alert"] .bad')?.textContent;
  const person = (id: string) => child('stakeholder-map')!.people.find((one) => one.id === id);
  return { root, child, tell, said, problem, person };
}

beforeEach(() => {
  update.mockReset();
  create.mockReset();
  (refreshApex as jest.Mock).mockReset();
});
afterEach(() => document.body.replaceChildren());

test('findings first, then the map; the table has the same people in the same order', async () => {
  const { child, tell } = await render();
  expect(child('coverage-findings')!.text.figure).toBe('8 of 12');
  const onMap = child('stakeholder-map')!.people;
  await tell('relationship-tools', 'view', { value: 'table' });
  expect(child('stakeholder-map')).toBeNull();
  expect(child('stakeholder-table')!.people).toEqual(onMap);
});

test('a site shows its people and those of all sites; the findings stay those of the account', async () => {
  const { child, tell } = await render();
  await tell('relationship-tools', 'site', { value: 'Dayton DC' });
  expect(child('stakeholder-map')!.people.map(({ id }) => id)).not.toContain('ewa');
  expect(child('stakeholder-map')!.people).toHaveLength(11);
  expect(child('coverage-findings')!.text.figure).toBe('8 of 12');
});

test('a narrow page lists people by buying center', async () => {
  const { child } = await render(PLAN, 400);
  expect(child('stakeholder-list')!.people).toHaveLength(12);
  expect(child('stakeholder-map')).toBeNull();
});

test('a card that is moved shows at once and is saved with the instant it was read at', async () => {
  const answer: { done?: (record: object) => void } = {};
  update.mockImplementation(() => new Promise((resolve) => (answer.done = resolve as (record: object) => void)));
  const { tell, person, said } = await render();
  await tell('stakeholder-map', 'move', { id: 'sam', center: 'sec', seniority: 'Director' });
  expect(person('sam')).toMatchObject({ center: 'Security', seniority: 'Director' });
  expect(update).toHaveBeenCalledWith(
    { fields: { Id: 'sam', Buying_Center__c: 'sec', Seniority__c: 'Director' } },
    { ifUnmodifiedSince: '2026-02-01T08:00:00.000Z' }
  );
  answer.done?.({ id: 'sam', lastModifiedDate: '2026-02-13T18:00:00.000Z' });
  await settled();
  expect(said()).toBe('Sam Whitlock is now in Security, Director.');
  expect(refreshApex).toHaveBeenCalledTimes(1);
  // A second change before the plan is read again is not taken for a late one.
  await tell('stakeholder-map', 'link', { id: 'sam', boss: 'priya' });
  expect(update.mock.calls[1]?.[1]).toEqual({ ifUnmodifiedSince: '2026-02-13T18:00:00.000Z' });
});

test('what the org refuses is taken back, with the reason and another try', async () => {
  update.mockRejectedValueOnce({ status: 400, body: { message: 'Too many executives' } });
  update.mockResolvedValue({ id: 'sam', apiName: '', fields: {}, lastModifiedDate: '2026-02-13T18:00:00.000Z' });
  const { root, tell, person, problem, said } = await render();
  await tell('stakeholder-map', 'move', { id: 'sam', center: 'ops', seniority: 'Executive' });
  expect(person('sam')).toMatchObject({ seniority: 'Manager' });
  expect(problem()).toBe('Not saved: Too many executives');
  root.querySelector<HTMLElement>('[role="alert"] lightning-button')!.click();
  await settled();
  expect(person('sam')).toMatchObject({ seniority: 'Executive' });
  expect(problem()).toBeUndefined();
  expect(said()).toBe('Sam Whitlock is now in Operations, Executive.');
});

test('a change that comes after somebody else’s is not saved over it; the newest is read and the try is of it', async () => {
  update.mockRejectedValueOnce({ status: 412, body: { message: 'changed' } });
  update.mockResolvedValue({ id: 'sam', apiName: '', fields: {}, lastModifiedDate: null });
  const { root, tell, person, problem } = await render();
  (refreshApex as jest.Mock).mockImplementationOnce(() => {
    loads.emit(withStakeholder('sam', { influence: 3, modified: '2026-02-13T17:00:00.000Z' }));
    return Promise.resolve();
  });
  await tell('stakeholder-map', 'link', { id: 'sam', boss: 'lena' });
  expect(problem()).toContain('Sam Whitlock was changed by somebody else meanwhile.');
  expect(person('sam')).toMatchObject({ influence: 3, reportsTo: 'Joan Pratt' });
  root.querySelector<HTMLElement>('[role="alert"] lightning-button')!.click();
  await settled();
  expect(update.mock.calls[1]).toEqual([
    { fields: { Id: 'sam', Reports_To__c: 'lena' } },
    { ifUnmodifiedSince: '2026-02-13T17:00:00.000Z' }
  ]);
});

test('of somebody who was deleted meanwhile it is told, and there is nothing to try again', async () => {
  update.mockRejectedValueOnce({
    status: 404,
    body: [{ errorCode: 'ENTITY_IS_DELETED', message: 'entity is deleted' }]
  });
  const { root, tell, problem } = await render();
  await tell('stakeholder-map', 'move', { id: 'sam', center: 'ops', seniority: 'Executive' });
  expect(problem()).toBe(
    'Sam Whitlock was taken off the map by somebody else meanwhile, or is no longer yours to see. Your change is not saved.'
  );
  expect(root.querySelector('[role="alert"] lightning-button')).toBeNull();
});

test.each([
  [
    'a locked record',
    { status: 400, body: [{ errorCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access' }] },
    'Not saved: unable to obtain exclusive access'
  ],
  ['an org that cannot be reached', {}, 'Not saved: the org cannot be reached.']
])('of %s it is told, with another try', async (_name, error, text) => {
  update.mockRejectedValueOnce(error);
  const { root, tell, problem, person } = await render();
  await tell('stakeholder-map', 'move', { id: 'sam', center: 'ops', seniority: 'Executive' });
  expect(problem()).toBe(text);
  expect(person('sam')).toMatchObject({ seniority: 'Manager' });
  expect(root.querySelector('[role="alert"] lightning-button')).not.toBeNull();
});

test('a line that would close a loop is refused in words and not saved', async () => {
  const { tell, said } = await render();
  await tell('stakeholder-map', 'link', { id: 'priya', boss: 'kofi' });
  expect(said()).toBe('Kofi Mensah already reports to Priya Raman, directly or through others.');
  expect(update).not.toHaveBeenCalled();
});

test('an edit saves only what changed; without a change nothing', async () => {
  update.mockResolvedValue({ id: 'nadia', apiName: '', fields: {}, lastModifiedDate: null });
  const { tell } = await render();
  const nadia = PLAN.stakeholders.find(({ id }) => id === 'nadia')!;
  const form = jest.spyOn(StakeholderForm, 'open').mockResolvedValue({ ...nadia, lastContact: '2026-02-13' });
  await tell('coverage-findings', 'act', { text: '', action: 'contact', id: 'nadia' });
  expect(form.mock.calls[0]?.[0]).toMatchObject({ label: 'Edit Nadia Bello' });
  expect(update.mock.calls[0]?.[0]).toEqual({ fields: { Id: 'nadia', Last_Contact__c: '2026-02-13' } });
  update.mockClear();
  form.mockResolvedValue({ ...nadia, lastContact: '2026-02-13' });
  await tell('stakeholder-map', 'open', { id: 'nadia' });
  expect(update).not.toHaveBeenCalled();
});

test('somebody is added where somebody is missing', async () => {
  create.mockResolvedValue({ id: 'new', apiName: '', fields: {} });
  const { tell, said } = await render();
  const values = { contact: { id: 'c1', name: 'Ines Duarte' }, center: 'sec', role: 'Decision Maker', access: 1 };
  const form = jest.spyOn(StakeholderForm, 'open').mockResolvedValue(values);
  await tell('stakeholder-map', 'name', { center: 'sec' });
  expect(form.mock.lastCall?.[0]).toMatchObject({
    asked: { person: null, center: 'sec', role: 'DecisionMaker', accountId: 'account' }
  });
  expect(create).toHaveBeenCalledWith({
    apiName: 'Stakeholder__c',
    fields: { Contact__c: 'c1', Buying_Center__c: 'sec', Role__c: 'Decision Maker', Access__c: 1 }
  });
  expect(said()).toBe('Ines Duarte saved.');
});

test('a role that nobody has is filled from the finding', async () => {
  create.mockResolvedValue({ id: 'new', apiName: '', fields: {} });
  const { tell } = await render();
  const form = jest.spyOn(StakeholderForm, 'open').mockResolvedValue(null);
  await tell('coverage-findings', 'act', { text: '', action: 'add', id: 'ops', role: 'Sponsor' });
  expect(form.mock.lastCall?.[0]).toMatchObject({ asked: { person: null, center: 'ops', role: 'Sponsor' } });
  expect(create).not.toHaveBeenCalled();
});

const takeAway = deleteRecord as jest.MockedFunction<typeof deleteRecord>;

test('somebody is taken off the map after a question, and the map is read again', async () => {
  takeAway.mockReset().mockResolvedValue(undefined);
  const { tell, said } = await render();
  jest.spyOn(StakeholderForm, 'open').mockResolvedValue('remove');
  const ask = jest.fn().mockResolvedValue(false);
  (LightningConfirm as unknown as { open: unknown }).open = ask;
  await tell('stakeholder-map', 'open', { id: 'sam' });
  expect(ask.mock.lastCall?.[0]).toMatchObject({ label: 'Remove from Map', theme: 'warning' });
  expect(takeAway).not.toHaveBeenCalled();
  ask.mockResolvedValue(true);
  await tell('stakeholder-map', 'open', { id: 'sam' });
  expect(takeAway).toHaveBeenCalledWith('sam');
  expect(said()).toBe('Sam Whitlock is removed from the map.');
  expect(refreshApex).toHaveBeenCalledTimes(1);
});

test('who cannot be taken off stays, with the reason and another try; who is gone already is gone', async () => {
  takeAway.mockReset().mockRejectedValueOnce({ status: 400, body: { message: 'No delete access' } });
  const { root, tell, said, problem } = await render();
  jest.spyOn(StakeholderForm, 'open').mockResolvedValue('remove');
  (LightningConfirm as unknown as { open: unknown }).open = jest.fn().mockResolvedValue(true);
  await tell('stakeholder-map', 'open', { id: 'sam' });
  expect(problem()).toBe('Not saved: No delete access');
  takeAway.mockRejectedValueOnce({ status: 404, body: [{ errorCode: 'ENTITY_IS_DELETED', message: 'deleted' }] });
  root.querySelector<HTMLElement>('[role="alert"] lightning-button')!.click();
  await settled();
  expect(said()).toBe('Sam Whitlock is removed from the map.');
  expect(problem()).toBeUndefined();
});

test('a buying center comes after the others', async () => {
  create.mockResolvedValue({ id: 'new', apiName: '', fields: {} });
  jest.spyOn(LightningPrompt, 'open').mockResolvedValue(' Legal ');
  const { tell } = await render();
  await tell('relationship-tools', 'center');
  expect(create).toHaveBeenCalledWith({
    apiName: 'Buying_Center__c',
    fields: { Name: 'Legal', Account__c: 'account', Position__c: 5 }
  });
});

test('who may not change the plan opens nothing', async () => {
  const { tell, child } = await render({ ...PLAN, editable: false });
  const form = jest.spyOn(StakeholderForm, 'open').mockClear();
  await tell('stakeholder-map', 'open', { id: 'sam' });
  expect(form).not.toHaveBeenCalled();
  expect(child('relationship-tools')!.canAddCenter).toBe(false);
});

test('nobody yet: what to do next', async () => {
  create.mockResolvedValue({ id: 'new', apiName: '', fields: {} });
  jest.spyOn(LightningPrompt, 'open').mockResolvedValue('Legal');
  const { child, tell } = await render({ ...PLAN, stakeholders: [], centers: [] });
  const state = child('state-message') as unknown as { heading: string; text: string; actionLabel: string };
  expect([state.heading, state.text, state.actionLabel]).toEqual([
    'No stakeholders yet',
    'No buying centers yet. Add one to begin the map.',
    'Add Buying Center'
  ]);
  expect(child('relationship-tools')).toBeNull();
  await tell('state-message', 'action');
  expect(create.mock.lastCall?.[0]).toMatchObject({ apiName: 'Buying_Center__c', fields: { Position__c: 1 } });
  expect(child('coverage-findings')).toBeNull();
});
