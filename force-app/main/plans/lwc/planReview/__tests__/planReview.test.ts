// The review tab: who may do what, that a plan below the standard asks first, what has changed since a frozen copy, and
// that a refusal is shown.
import { createElement } from 'lwc';
import loadPlan from '@salesforce/apex/PlanController.load';
import frozenCopy from '@salesforce/apex/PlanReviewController.frozenCopy';
import origins from '@salesforce/apex/PlanReviewController.origins';
import load from '@salesforce/apex/PlanReviewController.load';
import transition from '@salesforce/apex/PlanReviewController.transition';
import type { PlanInput } from 'c/planEngine';
import PlanReview, { type PlanReviews } from 'c/planReview';
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
jest.mock(
  '@salesforce/apex/PlanReviewController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/PlanReviewController.frozenCopy', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PlanReviewController.origins', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PlanReviewController.transition', () => ({ default: jest.fn() }), { virtual: true });

jest.setTimeout(30_000);

const plans = loadPlan as unknown as Runner.TestAdapter<PlanInput>;
const loads = load as unknown as Runner.TestAdapter<PlanReviews>;
const steps = jest.mocked(transition);
const copies = jest.mocked(frozenCopy);
const lastYears = jest.mocked(loadPlan);
const settled = () => new Promise((resolve) => setTimeout(resolve));

const REVIEWS: PlanReviews = {
  planId: NORTHGATE.profile.id,
  status: 'Submitted',
  version: 2,
  ownerName: 'Mara Lindqvist',
  managerName: 'Dana Whitfield',
  today: '2026-02-17',
  nextReview: '2026-02-18',
  proposedReview: '2026-05-18',
  open: ['Approve', 'Return'],
  events: [
    {
      id: 'e2',
      event: 'Submitted',
      userName: 'Mara Lindqvist',
      at: '2026-02-17T16:12:00.000Z',
      version: 2,
      score: 9244,
      comment: 'Akron added.'
    },
    { id: 'e1', event: 'Approved', userName: 'Dana Whitfield', at: '2025-11-20T16:00:00.000Z', version: 1, score: 8100 }
  ]
};

async function render(reviews: PlanReviews, input: PlanInput = NORTHGATE) {
  const element = createElement('c-plan-review', { is: PlanReview });
  document.body.append(element);
  plans.emit(input);
  loads.emit(reviews);
  await settled();
  await settled();
  const part = (name: string) => element.shadowRoot!.querySelector(name)!.shadowRoot!;
  const decision = () => part('c-review-decision');
  const button = (label: string) =>
    [...decision().querySelectorAll<HTMLElement & { label: string }>('lightning-button')].find(
      (one) => one.label === label
    );
  const press = async (label: string) => {
    button(label)!.click();
    await settled();
    await settled();
  };
  return { element, part, decision, button, press };
}

beforeEach(() => {
  copies.mockResolvedValue(JSON.stringify({ ...NORTHGATE, objectives: NORTHGATE.objectives.slice(1) }));
  steps.mockResolvedValue({ ...REVIEWS, status: 'Draft', open: ['Submit'] });
});

afterEach(() => {
  document.body.replaceChildren();
  steps.mockReset();
  copies.mockReset();
});

test('what has changed since the approved version comes first, by part, with what was and what is', async () => {
  const newer: PlanInput = {
    ...NORTHGATE,
    profile: { ...NORTHGATE.profile, vision: { text: 'New', isElsewhere: false } }
  };
  const { part } = await render(REVIEWS, newer);
  const table = part('c-plan-diff-table');
  expect(table.querySelector('h2')?.textContent).toBe('2 changes since version 1');
  expect([...table.querySelectorAll('tbody')].map((body) => body.querySelector('th')?.textContent)).toEqual([
    'Profile',
    'Objectives'
  ]);
  const cells = [...table.querySelectorAll('tbody:last-of-type tr:last-child > *')].map((one) =>
    one.textContent?.trim()
  );
  expect(cells.slice(0, 3)).toEqual(['Added', NORTHGATE.objectives[0]?.name, 'New']);
  expect(part('c-review-log').querySelectorAll('li')).toHaveLength(2);
  expect(part('c-plan-path').querySelector('[aria-current="step"]')?.textContent?.trim()).toBe('Submitted');
});

test('the manager returns with a comment only, and approves for the day that the standard gives', async () => {
  const { decision, button, press } = await render(REVIEWS);
  expect(button('Submit for Review')).toBeUndefined();
  await press('Return');
  expect(steps).not.toHaveBeenCalled();
  expect(decision().querySelector('[role="alert"]')?.textContent).toBe(
    'Say what is to be changed before you return the plan.'
  );
  decision()
    .querySelector('lightning-textarea')!
    .dispatchEvent(new CustomEvent('change', { detail: { value: ' Confirm need 3. ' } }));
  await press('Return');
  expect(steps).toHaveBeenLastCalledWith({
    planId: '',
    step: { event: 'Return', comment: 'Confirm need 3.', nextReview: null }
  });
});

test('an approval is for a day to come', async () => {
  const { decision, press } = await render(REVIEWS);
  const day = decision().querySelector('lightning-input')!;
  day.dispatchEvent(new CustomEvent('change', { detail: { value: '2026-02-17' } }));
  await press('Approve');
  expect(steps).not.toHaveBeenCalled();
  day.dispatchEvent(new CustomEvent('change', { detail: { value: '2026-05-01' } }));
  await press('Approve');
  expect(steps.mock.calls[0]?.[0]?.step).toEqual({ event: 'Approve', comment: null, nextReview: '2026-05-01' });
});

test('a plan below the standard says what is open and asks before it is submitted', async () => {
  const { decision, press } = await render({ ...REVIEWS, status: 'Draft', open: ['Submit'], events: [] });
  await press('Submit for Review');
  expect(steps).not.toHaveBeenCalled();
  const question = decision().querySelector('.ask')!;
  expect(question.querySelectorAll('li').length).toBeGreaterThan(0);
  await press('Cancel');
  expect(decision().querySelector('.ask')).toBeNull();
  await press('Submit for Review');
  await press('Submit All the Same');
  expect(steps.mock.calls[0]?.[0]?.step.event).toBe('Submit');
});

test('a refusal is shown, and the plan stays as it was', async () => {
  steps.mockRejectedValue({ body: { message: 'Only a manager of the owner approves.' } });
  const { element, press } = await render(REVIEWS);
  await press('Approve');
  expect(element.shadowRoot!.querySelector('[role="alert"]')?.textContent).toBe(
    'Only a manager of the owner approves.'
  );
});

test('without an approved version there is nothing to compare with', async () => {
  const { part } = await render({ ...REVIEWS, events: [], open: [] });
  expect(part('c-plan-diff-table').querySelector('.empty')?.textContent).toMatch(/^No version has been approved yet/);
  expect(part('c-review-decision').querySelector('lightning-textarea')).toBeNull();
  expect(copies).not.toHaveBeenCalled();
});

test('before the first approval a plan is compared with that of the year before, entry by entry', async () => {
  const copy = (id: string) => `${id}-copy`;
  const previousId = 'last';
  const lastYear = { ...NORTHGATE, profile: { ...NORTHGATE.profile, id: previousId } };
  const [first, ...others] = NORTHGATE.objectives;
  const now: PlanInput = {
    ...NORTHGATE,
    objectives: [{ ...first!, id: copy(first!.id), target: 6_000_000 }, ...others],
    needs: NORTHGATE.needs.map((need) =>
      need.objective === first!.id ? { ...need, objective: copy(first!.id) } : need
    )
  };
  jest.mocked(origins).mockResolvedValue({ [copy(first!.id)]: first!.id });
  lastYears.mockResolvedValue(lastYear);
  const { part } = await render(
    { ...REVIEWS, events: [], open: [], previousId, previousName: 'Northgate Logistics 2025' },
    now
  );
  expect(lastYears).toHaveBeenCalledWith({ planId: previousId });
  const table = part('c-plan-diff-table');
  // The needs that follow the objective are no change of theirs.
  expect(table.querySelector('h2')?.textContent).toBe('1 change since Northgate Logistics 2025');
  expect(table.querySelector('tbody:last-of-type tr:last-child > *')?.textContent?.trim()).toBe('Changed');
});

test('days that only moved on with the year are no changes, and it says so; others are', async () => {
  const moved = (day: string | null) => day && day.replace('2026', '2027');
  const previousId = 'last';
  const now: PlanInput = {
    ...NORTHGATE,
    profile: { ...NORTHGATE.profile, start: '2027-01-01', last: '2027-12-31' },
    objectives: NORTHGATE.objectives.map((one, at) => ({ ...one, due: at === 0 ? '2027-06-01' : moved(one.due) })),
    actions: NORTHGATE.actions.map((one) => ({ ...one, due: moved(one.due) })),
    milestones: NORTHGATE.milestones.map((one) => ({ ...one, due: moved(one.due) }))
  };
  jest.mocked(origins).mockResolvedValue({});
  lastYears.mockResolvedValue({ ...NORTHGATE, profile: { ...NORTHGATE.profile, id: previousId } });
  const { part } = await render(
    { ...REVIEWS, events: [], open: [], previousId, previousName: 'Northgate Logistics 2026' },
    now
  );
  const table = part('c-plan-diff-table');
  expect(table.querySelector('h2')?.textContent).toBe('1 change since Northgate Logistics 2026');
  expect(table.querySelector('.note')?.textContent).toBe('Days that moved on with the year are left out');
  expect(table.querySelector('.after')?.textContent).toContain('Jun 1');
});
