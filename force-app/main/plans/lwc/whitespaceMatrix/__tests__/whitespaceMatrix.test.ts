// The container: states, the panel and back, a change that shows at once, is saved on its own record and taken back.
import { createElement } from 'lwc';
import load from '@salesforce/apex/WhitespaceController.load';
import { refreshApex } from '@salesforce/apex';
import LightningPrompt from 'lightning/prompt';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import type { Matrix, WhitespaceInput } from 'c/whitespaceEngine';
import WhitespaceForm from 'c/whitespaceForm';
import WhitespaceDeal from 'c/whitespaceDeal';
import WhitespaceMatrix from 'c/whitespaceMatrix';
import type { PanelText } from 'c/whitespaceSentence';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { deal, ONE_CELL, record } from '../../whitespaceEngine/__tests__/fixture';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/whitespaceLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../whitespaceLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/WhitespaceController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock(
  '@salesforce/apex/QuotaController.load',
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

const loads = load as unknown as Runner.TestAdapter<object> & { error(body: object, status?: number): void };
const update = updateRecord as jest.MockedFunction<typeof updateRecord>;
const create = createRecord as jest.MockedFunction<typeof createRecord>;
const settled = () => new Promise((resolve) => setTimeout(resolve));

type Child = HTMLElement & { matrix: Matrix; text: PanelText; cells: readonly unknown[]; narrow: boolean };

async function render(input: WhitespaceInput = ONE_CELL, width = 1384) {
  const element = createElement('c-whitespace-matrix', { is: WhitespaceMatrix });
  Object.assign(element, { recordId: 'plan' });
  document.body.append(element);
  await settled();
  tellWidth(width);
  loads.emit(input);
  await settled();
  const root = element.shadowRoot!;
  /** Of the page, or of the board in it. */
  const child = (tag: string) =>
    root.querySelector<Child>(`c-${tag}`) ??
    root.querySelector('c-whitespace-board')?.shadowRoot?.querySelector<Child>(`c-${tag}`) ??
    null;
  const tell = async (tag: string, name: string, detail?: object) => {
    child(tag)!.dispatchEvent(new CustomEvent(name, { detail }));
    await settled();
    await settled();
  };
  const cell = () => child('whitespace-grid')!.matrix.cells[0]!;
  const open = () => tell('whitespace-grid', 'open', { key: cell().key });
  const said = () => root.querySelector('[role="status"]')?.textContent;
  const problem = () => root.querySelector('[role="alert"] .bad')?.textContent;
  return { root, child, tell, cell, open, said, problem };
}

beforeEach(() => {
  update.mockReset();
  create.mockReset();
  (refreshApex as jest.Mock).mockReset();
});
afterEach(() => document.body.replaceChildren());

test('the matrix, and the panel of an opened cell; closing it leaves the matrix', async () => {
  const { child, open, tell } = await render();
  expect(child('whitespace-cell')).toBeNull();
  await open();
  expect(child('whitespace-cell')!.text.figure).toBe('$70,000');
  await tell('whitespace-cell', 'close');
  expect(child('whitespace-cell')).toBeNull();
  expect(child('whitespace-grid')).not.toBeNull();
});

test('on a phone a list, the panel instead of it', async () => {
  const { child, tell, root } = await render(ONE_CELL, 400);
  expect(child('whitespace-list')!.narrow).toBe(true);
  expect(child('whitespace-legend')).toBeNull();
  await tell('whitespace-list', 'open', { key: 'Networking\ndayton\nOperations' });
  const main = root.querySelector<HTMLElement>('.main')!;
  expect(main.hidden).toBe(true);
  expect(root.querySelector('c-whitespace-cell')).not.toBeNull();
  await tell('whitespace-cell', 'close');
  expect(main.hidden).toBe(false);
  expect(root.querySelector('c-whitespace-cell')).toBeNull();
});

test('the table is its twin; filters that leave nothing say so', async () => {
  const { child, tell } = await render();
  await tell('whitespace-tools', 'twin');
  expect(child('whitespace-list')!.cells).toHaveLength(1);
  await tell('whitespace-tools', 'state', { value: 'Blocked' });
  const board = child('whitespace-board')!.shadowRoot!;
  expect(board.textContent).toContain('No cell matches the filters.');
});

test('without buying centers it says so and takes one', async () => {
  const { root, tell } = await render({ ...ONE_CELL, centers: [], cells: [] });
  expect(root.querySelector<HTMLElement & { heading: string }>('c-state-message')!.heading).toBe(
    'No buying centers yet.'
  );
  (LightningPrompt as { open: unknown }).open = jest.fn().mockResolvedValue(' Security ');
  await tell('state-message', 'action');
  expect(create).toHaveBeenCalledWith({
    apiName: 'Buying_Center__c',
    fields: { Name: 'Security', Account__c: 'account' }
  });
});

test('a failure says what failed', async () => {
  const element = createElement('c-whitespace-matrix', { is: WhitespaceMatrix });
  Object.assign(element, { recordId: 'plan' });
  document.body.append(element);
  loads.error({ message: 'This plan does not exist, or you may not see it.' });
  await settled();
  const state = element.shadowRoot!.querySelector<HTMLElement & { heading: string; failure: { text: string } }>(
    'c-failure-state'
  )!;
  expect(state.heading).toBe('Whitespace did not load. The rest of the plan works.');
  expect(state.failure.text).toBe('This plan does not exist, or you may not see it.');
});

test('a change of an edited cell is saved on its record with the stamp it was read with', async () => {
  const { open, tell, said } = await render();
  await open();
  WhitespaceForm.open = jest.fn().mockResolvedValue({ potential: 9_000_000 });
  await tell('whitespace-cell', 'edit');
  expect(update).toHaveBeenCalledWith(
    { fields: { Id: 'record', Potential__c: 90_000 } },
    { ifUnmodifiedSince: '2026-02-01T08:00:00.000Z' }
  );
  expect(said()).toBe('Networking, Dayton DC, Operations is saved.');
});

test('the first change of a cell makes its record; what is refused is taken back and can be tried again', async () => {
  const { open, tell, cell, problem, root } = await render({ ...ONE_CELL, cells: [], deals: [], spend: [] });
  await open();
  create.mockRejectedValueOnce({ body: { message: 'No edit access' } });
  (LightningPrompt as { open: unknown }).open = jest.fn().mockResolvedValue('Out of scope');
  await tell('whitespace-cell', 'block');
  expect(create).toHaveBeenCalledWith({
    apiName: 'Whitespace_Cell__c',
    fields: {
      ...{ Account_Plan__c: 'plan', Family__c: 'Networking', Site__c: 'dayton', Buying_Center__c: 'Operations' },
      ...{ State__c: 'Blocked', Blocked_Reason__c: 'Out of scope' }
    }
  });
  expect(problem()).toBe('Not saved: No edit access');
  expect(cell().state).toBe('White');
  create.mockResolvedValueOnce({ apiName: 'Whitespace_Cell__c', id: 'new', fields: {} });
  root.querySelector<HTMLElement>('[role="alert"] lightning-button')!.click();
  await settled();
  await settled();
  expect(create).toHaveBeenCalledTimes(2);
});

test('what others changed elsewhere merges by itself; the same field asks', async () => {
  const { open, tell, problem } = await render();
  await open();
  update.mockRejectedValueOnce({ status: 412, body: { message: 'changed' } });
  (refreshApex as jest.Mock).mockImplementationOnce(() => {
    loads.emit({ ...ONE_CELL, cells: [record({ state: 'White', nextStep: 'Call', modified: 'later' })] });
    return settled();
  });
  WhitespaceForm.open = jest.fn().mockResolvedValue({ potential: 100 });
  await tell('whitespace-cell', 'edit');
  await settled();
  expect(update).toHaveBeenLastCalledWith(
    { fields: { Id: 'record', Potential__c: 1 } },
    { ifUnmodifiedSince: 'later' }
  );
  expect(problem()).toBeUndefined();

  update.mockReset();
  update.mockRejectedValueOnce({ status: 412, body: { message: 'changed' } });
  (refreshApex as jest.Mock).mockImplementationOnce(() => {
    loads.emit({ ...ONE_CELL, cells: [record({ state: 'White', potential: 77, modified: 'latest' })] });
    return settled();
  });
  await tell('whitespace-cell', 'edit');
  await settled();
  expect(update).toHaveBeenCalledTimes(1);
  expect(problem()).toBe(
    'Not saved: somebody else has changed Networking, Dayton DC, Operations since you opened it. It is shown as it is now.'
  );
});

test('a cell that somebody else has emptied is filled anew only when it is asked for', async () => {
  const { open, tell, problem, root } = await render();
  await open();
  update.mockRejectedValueOnce({
    status: 404,
    body: [{ errorCode: 'ENTITY_IS_DELETED', message: 'entity is deleted' }]
  });
  (refreshApex as jest.Mock).mockImplementationOnce(() => {
    loads.emit({ ...ONE_CELL, cells: [] });
    return settled();
  });
  WhitespaceForm.open = jest.fn().mockResolvedValue({ nextStep: 'Call' });
  await tell('whitespace-cell', 'edit');
  await settled();
  expect(create).not.toHaveBeenCalled();
  expect(problem()).toBe(
    'Not saved: somebody else has emptied Networking, Dayton DC, Operations since you opened it. Try again to fill it anew.'
  );
  create.mockResolvedValueOnce({ apiName: 'Whitespace_Cell__c', id: 'new', fields: {} });
  root.querySelector<HTMLElement>('[role="alert"] lightning-button')!.click();
  await settled();
  await settled();
  expect(create).toHaveBeenCalledTimes(1);
});

test.each([
  [
    'locked',
    { status: 400, body: [{ errorCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access' }] },
    'Not saved: unable to obtain exclusive access'
  ],
  ['of an org that cannot be reached', {}, 'Not saved: the org cannot be reached.']
])('a cell that is %s stays as it was, and says why', async (_name, error, text) => {
  const { open, tell, problem, cell } = await render();
  await open();
  const before = cell().record?.potential;
  update.mockRejectedValueOnce(error);
  WhitespaceForm.open = jest.fn().mockResolvedValue({ potential: 100 });
  await tell('whitespace-cell', 'edit');
  await settled();
  expect(problem()).toBe(text);
  expect(cell().record?.potential).toBe(before);
});

test('an opportunity is proposed with name, amount, day and place; afterwards the cell leads to it', async () => {
  const { open, tell, said, child } = await render();
  await open();
  const asked = jest.fn().mockResolvedValue({ id: 'new', name: 'Networking, Dayton DC, Operations' });
  WhitespaceDeal.open = asked;
  await tell('whitespace-cell', 'create', { closeDate: '2026-03-15' });
  expect(asked.mock.calls[0][0].asked.order).toEqual({
    ...{ plan: 'plan', name: 'Networking, Dayton DC, Operations', amount: 7_000_000, closeDate: '2026-03-15' },
    ...{ family: 'Networking', site: 'dayton', center: 'Operations' }
  });
  expect(said()).toBe('Networking, Dayton DC, Operations is created and in the pipeline.');
  loads.emit({
    ...ONE_CELL,
    deals: [deal(), deal({ id: 'new', amount: 7_000_000 })],
    cells: [record({ state: 'Open', deal: { id: 'new', name: 'Networking, Dayton DC, Operations' } })]
  });
  await settled();
  const panel = child('whitespace-cell') as unknown as { text: PanelText; deal: object };
  expect(panel.text).toMatchObject({ state: 'Open', figure: '$0' });
  expect(panel.deal).toEqual({ id: 'new', name: 'Networking, Dayton DC, Operations' });
});
