// The container: a second touch is asked about before anything is saved, by what the page knows and by what the org says; what
// is refused is said and nothing that was typed is lost.
import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import findBehind from '@salesforce/apex/TouchController.behind';
import load from '@salesforce/apex/TouchController.load';
import logTouch from '@salesforce/apex/TouchController.log';
import pairUsers from '@salesforce/apex/TouchController.pair';
import { CurrentPageReference } from 'lightning/navigation';
import TouchLog from 'c/touchLog';
import type { TouchEntry, TouchInput } from 'c/touchEngine';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { INPUT, JOAN, JONAS, MARCUS, touchOf } from '../../touchSentence/__tests__/given';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/touchLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../touchLabels/__tests__/english').englishModule()
);
function mockWire() {
  const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
  return { default: createApexTestWireAdapter(jest.fn()) };
}
jest.mock('@salesforce/apex/TouchController.load', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/TouchController.behind', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/TouchController.contacts', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/TouchController.users', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/SpotCheckController.customers', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/TouchController.log', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/TouchController.pair', () => ({ default: jest.fn() }), { virtual: true });

const loads = load as unknown as Runner.TestAdapter<TouchInput>;
const behind = findBehind as unknown as Runner.TestAdapter<object>;
const pages = CurrentPageReference as unknown as Runner.TestAdapter<object>;
const logs = jest.mocked(logTouch);
const pairs = jest.mocked(pairUsers);
const settled = () => new Promise((resolve) => setTimeout(resolve));

type Part = HTMLElement & Record<string, unknown>;

async function render(recordId: string, input: TouchInput = INPUT) {
  const element = createElement('c-touch-log', { is: TouchLog });
  element.recordId = recordId;
  document.body.append(element);
  if (recordId) {
    loads.emit(input);
  }
  await settled();
  const root = element.shadowRoot!;
  const part = (name: string) => {
    const place = name === 'form' ? root.querySelector('c-touch-entry')?.shadowRoot : root;
    return place?.querySelector<Part>(`c-touch-${name}`) ?? null;
  };
  const tell = async (name: string, event: string, detail?: object) => {
    part(name)!.dispatchEvent(new CustomEvent(event, { detail }));
    await settled();
  };
  return { element, root, part, tell };
}

const entry = (contactId: string, at: string | null = null): TouchEntry => ({
  accountId: INPUT.accountId,
  contactId,
  channel: 'Call',
  subject: 'Prices',
  note: '',
  at
});

beforeEach(() => {
  jest.resetAllMocks();
});
afterEach(() => {
  document.body.replaceChildren();
});

test('a person whom nobody contacted on that day is logged at once', async () => {
  logs.mockResolvedValue({ taskId: '00T000000000009AAA' });
  const { root, tell } = await render(INPUT.accountId);
  await tell('form', 'log', entry(MARCUS.id));
  expect(logs).toHaveBeenCalledWith({ entry: entry(MARCUS.id), confirmedId: null });
  expect(refreshApex).toHaveBeenCalledTimes(1);
  expect(root.querySelector('.said')?.textContent).toBe('Logged: Prices.');
});

test('of the same day it asks before it saves; Log It saves, as confirmed for that touch', async () => {
  logs.mockResolvedValue({ taskId: '00T000000000009AAA' });
  const { part, tell } = await render(INPUT.accountId);
  await tell('form', 'log', entry(JOAN.id));
  expect(logs).not.toHaveBeenCalled();
  expect(part('form')?.question).toEqual(INPUT.touches[0]);
  await tell('form', 'confirm');
  expect(logs).toHaveBeenCalledWith({ entry: entry(JOAN.id), confirmedId: INPUT.touches[0]!.id });
  expect(part('form')?.question).toBeUndefined();
});

test('Cancel saves nothing', async () => {
  const { part, tell } = await render(INPUT.accountId);
  await tell('form', 'log', entry(JOAN.id));
  await tell('form', 'dismiss');
  expect(part('form')?.question).toBeUndefined();
  expect(logs).not.toHaveBeenCalled();
});

test('the day asked about is that of the touch, not of its logging', async () => {
  logs.mockResolvedValue({ taskId: '00T000000000009AAA' });
  const { part, tell } = await render(INPUT.accountId);
  await tell('form', 'log', entry(MARCUS.id, '2026-02-12T08:00'));
  expect(part('form')?.question).toEqual(INPUT.touches[1]);
  await tell('form', 'edit');
  await tell('form', 'log', entry(JOAN.id, '2026-02-12T08:00'));
  expect(logs).toHaveBeenCalledTimes(1);
});

test('what came since the page was loaded the org tells, and it is asked about again', async () => {
  const since = touchOf(7);
  logs.mockResolvedValueOnce({ earlier: since }).mockResolvedValueOnce({ taskId: '00T000000000009AAA' });
  const { part, tell } = await render(INPUT.accountId, { ...INPUT, touches: [] });
  await tell('form', 'log', entry(JOAN.id));
  expect(part('form')?.question).toEqual(since);
  await tell('form', 'confirm');
  expect(logs).toHaveBeenLastCalledWith({ entry: entry(JOAN.id), confirmedId: since.id });
});

test('a refusal is said in the form', async () => {
  logs.mockRejectedValue({ body: { message: 'The time lies in the future.' } });
  const { part, root, tell } = await render(INPUT.accountId);
  await tell('form', 'log', entry(MARCUS.id));
  expect(part('form')?.problem).toBe('The time lies in the future.');
  expect(part('form')?.isSaving).toBe(false);
  expect(root.querySelector('.said')?.textContent).toBe('');
});

test('another pair is saved once, and a refusal of it is said there', async () => {
  let answer: (id: string) => void = () => {};
  pairs.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const { root, part, tell } = await render(INPUT.accountId);
  const pair = { outsideId: null, insideId: JONAS.id };
  await tell('pair', 'save', pair);
  await tell('pair', 'save', pair);
  answer('p');
  await settled();
  expect(pairs).toHaveBeenCalledTimes(1);
  expect(pairs).toHaveBeenCalledWith({ accountId: INPUT.accountId, ...pair });
  expect(root.querySelector('.said')?.textContent).toBe('The pair is saved.');
  pairs.mockRejectedValueOnce({ body: { message: 'Outside and inside are two people.' } });
  await tell('pair', 'save', pair);
  expect(part('pair')?.problem).toBe('Outside and inside are two people.');
});

test('in the utility bar the customer follows the page until one is chosen', async () => {
  const { root, part, element } = await render('');
  const lookup = () => root.querySelector('c-touch-customer')!.shadowRoot!.querySelector<Part>('c-record-lookup')!;
  expect(root.textContent).toContain('Choose an account');
  const page = { type: 'standard__recordPage', attributes: { recordId: 'a01', actionName: 'view' }, state: {} };
  pages.emit(page);
  behind.emit({ id: INPUT.accountId, name: INPUT.accountName, detail: null });
  await settled();
  loads.emit(INPUT);
  await settled();
  expect(lookup().choice).toMatchObject({ name: INPUT.accountName });
  expect(part('list')?.input).toEqual(INPUT);
  lookup().dispatchEvent(
    new CustomEvent('choose', { detail: { choice: { id: '001000000000002AAA', name: 'Other', detail: null } } })
  );
  await settled();
  behind.emit({ id: INPUT.accountId, name: INPUT.accountName, detail: null });
  await settled();
  expect(lookup().choice).toMatchObject({ name: 'Other' });
  expect(part('list')).toBeNull();
  expect(element.recordId).toBe('');
});

test('who may not make tasks sees the log without the form', async () => {
  const { part, root } = await render(INPUT.accountId, { ...INPUT, mayLog: false });
  expect(part('form')).toBeNull();
  expect(root.textContent).toContain('To log touches you need the right to create tasks');
  expect(part('list')).not.toBeNull();
});

test('a log that did not load says so and is tried again', async () => {
  const { root } = await render('');
  const element = createElement('c-touch-log', { is: TouchLog });
  element.recordId = INPUT.accountId;
  document.body.append(element);
  loads.error({ message: 'You may not.' }, 500);
  await settled();
  const failed = element.shadowRoot!.querySelector<Part>('c-failure-state')!;
  expect(failed.heading).toBe('The touch log did not load.');
  failed.dispatchEvent(new CustomEvent('tryagain'));
  expect(refreshApex).toHaveBeenCalledTimes(1);
  expect(root).not.toBeNull();
});
