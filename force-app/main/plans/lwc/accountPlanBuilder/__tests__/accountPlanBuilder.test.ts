// The plan on a customer's page: shown, started once, asked for; a refusal is shown and nothing is lost.
import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import askForPlan from '@salesforce/apex/PlanStartController.ask';
import existing from '@salesforce/apex/PlanStartController.existing';
import startPlan from '@salesforce/apex/PlanStartController.start';
import AccountPlanBuilder from 'c/accountPlanBuilder';
import type { PlanExistence } from 'c/planFetch';
import type * as Runner from '@salesforce/sfdx-lwc-jest';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/planLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../planLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/PlanStartController.existing',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
// The builder stays as it is before its plan has come.
jest.mock(
  '@salesforce/apex/PlanController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/PlanStartController.start', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PlanStartController.ask', () => ({ default: jest.fn() }), { virtual: true });

const loads = existing as unknown as Runner.TestAdapter<PlanExistence>;
const starts = jest.mocked(startPlan);
const asks = jest.mocked(askForPlan);
const settled = () => new Promise((resolve) => setTimeout(resolve));

const NONE: PlanExistence = {
  year: 2026,
  thisYear: 2026,
  accountName: 'Northgate Logistics Group',
  accountOwner: 'Mara Lindqvist',
  isOwn: true,
  exists: false,
  mayCreate: true,
  sources: [{ template: 'Expand', label: 'Expand', objectives: [], needs: [], actions: [], milestones: [], roles: [] }]
};
const THERE: PlanExistence = {
  ...NONE,
  exists: true,
  planId: 'a01000000000001AAA',
  planName: 'Northgate Logistics 2026',
  sources: []
};

async function render(existence: PlanExistence) {
  const element = createElement('c-account-plan-builder', { is: AccountPlanBuilder });
  element.recordId = '001000000000001AAA';
  document.body.append(element);
  loads.emit(existence);
  await settled();
  return { element, root: element.shadowRoot! };
}

beforeEach(() => {
  jest.resetAllMocks();
});

afterEach(() => {
  document.body.replaceChildren();
});

test('a plan that is there is the builder of its own; another year’s is another builder', async () => {
  const { root } = await render(THERE);
  const builder = root.querySelector<HTMLElement & { recordId: string }>('c-plan-builder')!;
  expect(builder.recordId).toBe('a01000000000001AAA');
  expect(root.querySelector('button.link')!.textContent).toBe('Open Northgate Logistics 2026');
  loads.emit({ ...THERE, year: 2025, planId: 'a01000000000002AAA' });
  await settled();
  expect(root.querySelector('c-plan-builder')).not.toBe(builder);
});

test('a plan is started from what was chosen, once, and is then there', async () => {
  const { root } = await render(NONE);
  let done = (_id: string) => {};
  starts.mockImplementation(() => new Promise((resolve) => (done = resolve)));
  const start = root.querySelector('c-plan-start')!;
  start.dispatchEvent(new CustomEvent('create', { detail: NONE.sources[0] }));
  start.dispatchEvent(new CustomEvent('create', { detail: NONE.sources[0] }));
  expect(starts).toHaveBeenCalledTimes(1);
  expect(starts).toHaveBeenCalledWith({
    choice: { accountId: '001000000000001AAA', year: 2026, template: 'Expand' }
  });
  jest.mocked(refreshApex).mockImplementation(async () => loads.emit(THERE));
  done('a01000000000001AAA');
  await settled();
  expect(root.querySelector('c-plan-builder')).not.toBeNull();
  expect(root.querySelector('.said')!.textContent).toBe('Northgate Logistics 2026 is created.');
});

test('a refused start says why and offers the sources still', async () => {
  const { root } = await render(NONE);
  starts.mockRejectedValue({ body: { message: 'A plan for 2026 exists already.' } });
  root.querySelector('c-plan-start')!.dispatchEvent(new CustomEvent('create', { detail: NONE.sources[0] }));
  await settled();
  const start = root.querySelector<HTMLElement & { problem: string; isSaving: boolean }>('c-plan-start')!;
  expect(start.problem).toContain('A plan for 2026 exists already.');
  expect(start.isSaving).toBe(false);
});

test('a plan that is not shared is not said to be missing; its customer’s owner is asked once', async () => {
  const { root } = await render({ ...NONE, isOwn: false, exists: true, sources: [] });
  expect(root.querySelector('c-plan-start')).toBeNull();
  const state = () => root.querySelector<HTMLElement & Record<string, unknown>>('c-state-message')!;
  expect(state()['heading']).toBe('A plan for 2026 exists, but it isn’t shared with you');
  expect(state()['actionLabel']).toBe('Ask Mara Lindqvist');
  asks.mockResolvedValue('00T000000000001AAA');
  state().dispatchEvent(new CustomEvent('action'));
  await settled();
  expect(asks).toHaveBeenCalledWith({ accountId: '001000000000001AAA', year: 2026 });
  expect(root.querySelector('.said')!.textContent).toBe('Mara Lindqvist has a task to add you.');
  expect(state()['actionLabel']).toBeUndefined();
});

test('one’s own customer with a plan of somebody else has nobody to ask but the manager', async () => {
  const { root } = await render({ ...NONE, exists: true, sources: [] });
  const state = root.querySelector<HTMLElement & Record<string, unknown>>('c-state-message')!;
  expect(state['text']).toContain('Ask your manager');
  expect(state['actionLabel']).toBeUndefined();
});

test('a load that failed says so and is tried again; the same failure is said again', async () => {
  const element = createElement('c-account-plan-builder', { is: AccountPlanBuilder });
  document.body.append(element);
  loads.error({ message: 'No right' });
  await settled();
  const failed = element.shadowRoot!.querySelector('c-failure-state')!;
  failed.dispatchEvent(new CustomEvent('tryagain'));
  expect(refreshApex).toHaveBeenCalled();
  await settled();
  expect(element.shadowRoot!.querySelector('c-failure-state')).not.toBeNull();
});
