// The page as a whole: the score follows a change at once, a refused save comes back, a conflict asks, and who may not
// edit reads.
import { createElement } from 'lwc';
import load from '@salesforce/apex/PlanController.load';
import findContacts from '@salesforce/apex/PlanPeopleController.contacts';
import findUsers from '@salesforce/apex/PlanPeopleController.users';
import measure from '@salesforce/apex/PlanMeasureController.measure';
import { refreshApex } from '@salesforce/apex';
import { updateRecord } from 'lightning/uiRecordApi';
import type { PlanAsk } from 'c/planAsk';
import PlanBuilder from 'c/planBuilder';
import type { PlanInput } from 'c/planEngine';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { NORTHGATE } from '../../planDesk/__tests__/northgate';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/planLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../planLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/PlanController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/PlanPeopleController.users', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PlanPeopleController.contacts', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PlanMeasureController.measure', () => ({ default: jest.fn() }), { virtual: true });

// The whole page is drawn for each test: on a busy machine that takes a second or two.
jest.setTimeout(30_000);

globalThis.ResizeObserver = class implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const loads = load as unknown as Runner.TestAdapter<PlanInput>;
const updates = jest.mocked(updateRecord as unknown as (input: object, options: object) => Promise<object>);
const settled = () => new Promise((resolve) => setTimeout(resolve));

let turn = 0;
/** A plan of its own for each test: the tabs of one page share what is being changed. */
const plan = (more: Partial<PlanInput> = {}): PlanInput => {
  turn += 1;
  return { ...NORTHGATE, ...more, profile: { ...NORTHGATE.profile, id: `plan${turn}` } };
};

async function render(input: PlanInput) {
  const element = createElement('c-plan-builder', { is: PlanBuilder });
  document.body.append(element);
  loads.emit(input);
  await settled();
  const page = () => element.shadowRoot!.querySelector('c-plan-page')!.shadowRoot!;
  const part = (name: string) => page().querySelector(name)!.shadowRoot!;
  const ask = async (detail: PlanAsk) => {
    page().host.dispatchEvent(new CustomEvent('planask', { detail, bubbles: true, composed: true }));
    await settled();
  };
  const score = () => part('c-plan-standard').querySelector('.score')?.textContent;
  const save = () => part('c-plan-save-state').querySelector('.text')?.textContent;
  return { element, page, part, ask, score, save };
}

afterEach(() => {
  document.body.replaceChildren();
  updates.mockReset();
  jest.mocked(refreshApex as unknown as () => Promise<void>).mockReset();
});

test('a target that is entered lifts the score at once and is saved with the stamp of its record', async () => {
  updates.mockResolvedValue({ id: 'o5', lastModifiedDate: '2026-02-13T17:00:00.000Z' });
  const { ask, score, save } = await render(plan());
  expect(score()).toBe('68.00');
  await ask({ do: 'edit', part: 'objectives', id: 'o5', values: { target: 85_000 } });
  expect(score()).toBe('80.00');
  expect(updates.mock.calls[0]?.[1]).toEqual({ ifUnmodifiedSince: NORTHGATE.objectives[4]?.modified });
  expect(save()).toMatch(/^All changes saved \d/);
});

test('a refused save: the score is back, and the row keeps what was typed with the reason', async () => {
  updates.mockRejectedValue({ status: 400, body: { message: 'Target is locked.' } });
  const { part, ask, score } = await render(plan());
  await ask({ do: 'edit', part: 'objectives', id: 'o5', values: { target: 85_000 } });
  expect(score()).toBe('68.00');
  const row = part('c-plan-objective-table').querySelectorAll('c-plan-objective-row')[4]!.shadowRoot!;
  const note = row.querySelector('c-plan-refusal')!.shadowRoot!.textContent;
  expect(note).toContain('Not saved: Target is locked. Your text is kept here.');
  expect(note).toContain('Target: 8.5');
});

test('somebody else was faster: it asks in the row, says so, and saves nothing', async () => {
  const mine = plan();
  const theirs = {
    ...mine,
    objectives: mine.objectives.map((one) => (one.id === 'o5' ? { ...one, modified: 'later', target: 84_000 } : one))
  };
  updates.mockRejectedValue({ status: 412, body: [{ errorCode: 'PRECONDITION_FAILED', message: '' }] });
  jest.mocked(refreshApex).mockImplementation(() => {
    loads.emit(theirs);
    return Promise.resolve();
  });
  const { element, part, ask, save } = await render(mine);
  await ask({ do: 'edit', part: 'objectives', id: 'o5', values: { target: 85_000 } });
  expect(save()).toBe('1 change not saved: decide');
  expect(element.shadowRoot!.querySelector('[aria-live]')?.textContent).toContain('need your decision: 1');
  const row = part('c-plan-objective-table').querySelectorAll('c-plan-objective-row')[4]!.shadowRoot!;
  const panel = row.querySelector('c-conflict-panel')!.shadowRoot!;
  expect([...panel.querySelectorAll('tbody tr')].map((line) => line.querySelector('th')?.textContent)).toEqual([
    'Target'
  ]);
  expect(panel.textContent).toContain('One field needs your decision.');
  expect(updates).toHaveBeenCalledTimes(1);
});

test('who may not edit finds neither fields nor buttons to change it', async () => {
  const { page, part } = await render(plan({ editable: false }));
  expect(part('c-plan-objective-table').querySelector('c-plan-add')).toBeNull();
  const row = part('c-plan-objective-table').querySelector('c-plan-objective-row')!.shadowRoot!;
  expect(row.querySelector('c-plan-handle')).toBeNull();
  expect(page().querySelector('c-plan-standard')).not.toBeNull();
});

test('margin is for those who may see it', async () => {
  const margin = (input: PlanInput) =>
    render(input).then(({ part }) => part('c-plan-profile').querySelector('[data-field="marginTarget"]'));
  expect(await margin(plan())).not.toBeNull();
  document.body.replaceChildren();
  expect(await margin(plan({ costVisible: false }))).toBeNull();
});

test('a plan that did not load says so, with the way to try again', async () => {
  const { element } = await render(plan());
  loads.error({ message: 'No access to this plan.' });
  await settled();
  expect(element.shadowRoot!.querySelector('c-failure-state')).not.toBeNull();
});

test('an empty plan says where to begin', async () => {
  const { part } = await render(plan({ objectives: [], actions: [], members: [] }));
  expect(part('c-plan-objective-table').querySelector('.empty')?.textContent).toContain('No objectives yet.');
});

test('objectives are measured at once and shown as the org has them; a refusal is said', async () => {
  const before = plan();
  const measured = {
    ...before,
    objectives: before.objectives.map((one) => (one.id === 'o1' ? { ...one, current: 700_000_000 } : one))
  };
  jest.mocked(measure).mockResolvedValue(null);
  jest.mocked(refreshApex).mockImplementation(() => {
    loads.emit(measured);
    return Promise.resolve();
  });
  const { element, part } = await render(before);
  const said = () => element.shadowRoot!.querySelector('[aria-live]')?.textContent;
  const table = part('c-plan-objective-table');
  const button = table.querySelector<HTMLElement & { title: string }>('lightning-button-icon')!;
  expect(button.title).toBe('Update figures from records');
  button.click();
  await settled();
  await settled();
  expect(measure).toHaveBeenCalledWith({ planId: '' });
  expect(said()).toBe('Figures are those of the records now.');
  expect(table.querySelector('c-plan-objective-row')!.shadowRoot!.textContent).toContain('$70,000');
  jest.mocked(measure).mockRejectedValue({ body: { message: 'You may not change it.' } });
  button.click();
  await settled();
  expect(said()).toBe('You may not change it.');
});

test('an objective of another measure has no figure until the org has measured it; one by hand is of the day', async () => {
  updates.mockResolvedValue({ id: 'o1', lastModifiedDate: '2026-02-13T17:00:00.000Z' });
  jest.mocked(measure).mockReset().mockResolvedValue(null);
  const { ask, part } = await render(plan());
  const figure = () =>
    part('c-plan-objective-table')
      .querySelector('c-plan-objective-row')!
      .shadowRoot!.querySelector('.current')!
      .textContent!.trim();
  const saved = () => (updates.mock.calls.at(-1)?.[0] as { fields: Record<string, unknown> }).fields;
  expect(figure()).toBe('$68,400');
  await ask({ do: 'edit', part: 'objectives', id: 'o1', values: { measure: 'Product Breadth' } });
  expect(figure()).toBe('Not known');
  expect(saved()).toMatchObject({ Current__c: null, Current_As_Of__c: null });
  expect(measure).toHaveBeenCalledTimes(1);
  await ask({ do: 'edit', part: 'objectives', id: 'o1', values: { measure: 'Manual' } });
  await ask({ do: 'edit', part: 'objectives', id: 'o1', values: { current: 30_000 } });
  expect(saved()).toMatchObject({ Current__c: 3, Current_As_Of__c: NORTHGATE.today });
  await ask({ do: 'edit', part: 'objectives', id: 'o1', values: { current: null } });
  expect(saved()).toMatchObject({ Current__c: null, Current_As_Of__c: null });
  expect(measure).toHaveBeenCalledTimes(1);
});

test('where every figure is entered by hand, or the plan may not be edited, there is nothing to measure', async () => {
  const { part } = await render(plan({ editable: false }));
  expect(part('c-plan-objective-table').querySelector('lightning-button-icon')).toBeNull();
});

test('an action is given to somebody whom the plan has not named: found in the org, shown by name at once', async () => {
  updates.mockResolvedValue({ id: 'a1', lastModifiedDate: '2026-02-13T17:00:00.000Z' });
  jest.mocked(findUsers).mockResolvedValue([{ id: 'u9', name: 'Marta Silva' }]);
  jest.mocked(findContacts).mockRejectedValue({ body: { message: 'No access' } });
  const { ask, part } = await render(plan());
  const found: unknown[] = [];
  const answer = (people: unknown) => found.push(people);
  await ask({ do: 'find', kind: 'user', term: 'mar', answer });
  await ask({ do: 'find', kind: 'contact', term: 'mar', answer });
  expect(found).toEqual([[{ id: 'u9', name: 'Marta Silva', detail: null }], []]);
  const id = NORTHGATE.actions.find(({ side }) => side === 'Us')!.id;
  await ask({ do: 'know', id: 'u9', name: 'Marta Silva' });
  await ask({ do: 'edit', part: 'actions', id, values: { owner: 'u9' } });
  const owners = [...part('c-plan-action-board').querySelectorAll('c-plan-action-list')].flatMap((list) =>
    [...list.shadowRoot!.querySelectorAll('c-plan-action-row')].map(
      (row) => row.shadowRoot!.querySelector('c-plan-owner')!.shadowRoot!.textContent
    )
  );
  expect(owners.join(' ')).toContain('Marta Silva');
});

test('leaving the page asks while a decision is open or a text is not saved, and only then', async () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const input = plan();
  const { ask } = await render(input);
  expect(leave()).toBe(false);
  let isUnsaved = true;
  await ask({ do: 'typing', isUnsaved: () => isUnsaved });
  expect(leave()).toBe(true);
  isUnsaved = false;
  expect(leave()).toBe(false);
  updates.mockRejectedValueOnce({ body: { message: 'no' } });
  await ask({
    do: 'edit',
    part: 'profile',
    id: input.profile.id,
    values: { vision: 'Another vision of the customer' }
  });
  await settled();
  expect(leave()).toBe(true);
  await ask({ do: 'dismiss', id: input.profile.id });
  expect(leave()).toBe(false);
});

test('once a change of an action is saved the org is asked whether its task is in step, and a row says where it is not', async () => {
  updates.mockResolvedValue({ id: 'a1', lastModifiedDate: '2026-02-13T17:00:00.000Z' });
  const refreshed = jest.mocked(refreshApex as unknown as (wired: object) => Promise<void>);
  const actions = NORTHGATE.actions.map((action, index) =>
    index === 0 ? { ...action, taskProblem: 'The owner has left.' } : action
  );
  const { ask, part } = await render(plan({ actions }));
  refreshed.mockClear();
  await ask({ do: 'edit', part: 'objectives', id: 'o5', values: { target: 85_000 } });
  expect(refreshed).not.toHaveBeenCalled();
  await ask({ do: 'edit', part: 'actions', id: actions[1]!.id, values: { due: '2026-03-01' } });
  expect(refreshed).toHaveBeenCalledTimes(1);
  const lists = [...part('c-plan-action-board').querySelectorAll('c-plan-action-list')];
  const rows = lists.flatMap((list) => [...list.shadowRoot!.querySelectorAll('c-plan-action-row')]);
  const texts = rows.map((row) => row.shadowRoot!.textContent ?? '');
  expect(texts.filter((text) => text.includes('Not in step with a task: The owner has left.'))).toHaveLength(1);
});

test('who comes back to the page after a minute sees the plan as it is by then, and keeps what is not saved', async () => {
  updates.mockRejectedValue({ status: 400, body: [{ errorCode: 'INVALID', message: 'No.' }] });
  const mine = plan();
  const theirs = {
    ...mine,
    objectives: mine.objectives.map((one) =>
      one.id === 'o1' ? { ...one, modified: 'later', target: 5_000_000_000 } : one
    )
  };
  const refreshed = jest.mocked(refreshApex as unknown as () => Promise<void>).mockImplementation(() => {
    loads.emit(theirs);
    return Promise.resolve();
  });
  const { element, part, ask } = await render(mine);
  await ask({ do: 'edit', part: 'objectives', id: 'o5', values: { target: 85_000 } });
  refreshed.mockClear();
  const clock = jest.spyOn(Date, 'now');
  const hidden = jest.spyOn(document, 'hidden', 'get');
  const see = async (isHidden: boolean, at: number) => {
    clock.mockReturnValue(at);
    hidden.mockReturnValue(isHidden);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
  };
  await see(true, 1_000_000);
  await see(false, 1_059_999);
  expect(refreshed).not.toHaveBeenCalled();
  await see(true, 2_000_000);
  await see(false, 2_060_000);
  expect(refreshed).toHaveBeenCalledTimes(1);
  const rows = part('c-plan-objective-table').querySelectorAll('c-plan-objective-row');
  const target = rows[0]!.shadowRoot!.querySelector<HTMLElement & { text: string }>('.target c-plan-field')!;
  expect(target.text).toBe('$500,000');
  expect(rows[4]!.shadowRoot!.querySelector('c-plan-refusal')).not.toBeNull();
  element.remove();
  await see(true, 3_000_000);
  await see(false, 4_000_000);
  expect(refreshed).toHaveBeenCalledTimes(1);
  clock.mockRestore();
  hidden.mockRestore();
});
