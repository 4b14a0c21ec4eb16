// Where a plan stands in its review, for whoever works on it: returned with a comment, waiting, due soon or overdue.
import { createElement } from 'lwc';
import load from '@salesforce/apex/PlanReviewController.load';
import type { PlanReviews } from 'c/planReview';
import { wordsOf } from 'c/planSentence';
import PlanStanding from 'c/planStanding';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { NORTHGATE } from '../../planDesk/__tests__/northgate';
import { english } from '../../planLabels/__tests__/english';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock(
  '@salesforce/apex/PlanReviewController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);

// On a busy machine the first draw of a page takes a second or two.
jest.setTimeout(30_000);

const loads = load as unknown as Runner.TestAdapter<PlanReviews>;

/** As of 13 February 2026. */
const WITHOUT_MANAGER: PlanReviews = {
  planId: 'plan1',
  status: 'Draft',
  version: 2,
  ownerName: 'Mara Lindqvist',
  today: NORTHGATE.today,
  proposedReview: '2026-05-18',
  open: ['Submit'],
  events: []
};
const REVIEWS: PlanReviews = { ...WITHOUT_MANAGER, managerName: 'Dana Whitfield' };

async function notes(reviews: Partial<PlanReviews>): Promise<readonly string[]> {
  const element = createElement('c-plan-standing', { is: PlanStanding });
  Object.assign(element, { planId: 'plan1', words: wordsOf(NORTHGATE, english, 'en-US') });
  document.body.append(element);
  loads.emit({ ...REVIEWS, ...reviews });
  await new Promise((resolve) => setTimeout(resolve));
  return [...element.shadowRoot!.querySelectorAll('li')].map((note) => note.textContent!.trim());
}

afterEach(() => {
  document.body.replaceChildren();
});

test('a plan that asks nothing of anybody says nothing', async () => {
  expect(await notes({})).toEqual([]);
  expect(await notes({ nextReview: '2026-02-28' })).toEqual([]);
});

test('what a plan was returned for stands where it is mended, until it is submitted again', async () => {
  const events = [
    {
      id: 'e2',
      event: 'Returned',
      userName: 'Dana Whitfield',
      at: '2026-02-12T16:12:00.000Z',
      version: 2,
      comment: 'Sign-off by Friday, please.'
    },
    { id: 'e1', event: 'Submitted', userName: 'Mara Lindqvist', at: '2026-02-11T16:00:00.000Z', version: 2 }
  ] as const;
  expect(await notes({ status: 'Returned', events })).toEqual([
    'Dana Whitfield returned version 2, Feb 12, 2026“Sign-off by Friday, please.”'
  ]);
  expect(await notes({ status: 'Submitted', events: [events[1], ...events] })).toEqual([
    'Waits for Dana Whitfield, or who is above or stands in'
  ]);
});

test('a long comment is cut: the whole of it is in the log', async () => {
  const returned = { id: 'e2', event: 'Returned', comment: 'é'.repeat(5_000) } as const;
  const [text] = await notes({ status: 'Returned', events: [returned] });
  expect(text).toMatch(/“é{300}…”$/);
});

test('who may decide is told so, with what was said when it was submitted', async () => {
  const events = [{ id: 'e1', event: 'Submitted', comment: 'Akron added.' }] as const;
  expect(await notes({ status: 'Submitted', open: ['Approve', 'Return'], events })).toEqual([
    'It waits for your decision, on the tab Review“Akron added.”'
  ]);
  const element = createElement('c-plan-standing', { is: PlanStanding });
  Object.assign(element, { planId: 'plan1', words: wordsOf(NORTHGATE, english, 'en-US') });
  document.body.append(element);
  loads.emit({ ...WITHOUT_MANAGER, status: 'Submitted', open: ['Withdraw'] });
  await new Promise((resolve) => setTimeout(resolve));
  expect(element.shadowRoot!.textContent).toContain('Mara Lindqvist has no manager in Salesforce');
});

test('a review is told from two weeks before on, and warned of once it is overdue, whatever the status', async () => {
  expect(await notes({ nextReview: '2026-02-27' })).toEqual(['Next review Feb 27, in 14 days']);
  expect(await notes({ nextReview: '2026-02-14' })).toEqual(['Next review Feb 14, tomorrow']);
  expect(await notes({ nextReview: NORTHGATE.today })).toEqual(['Next review Feb 13, today']);
  expect(await notes({ status: 'Approved', nextReview: '2026-02-12' })).toEqual(['Review overdue since Feb 12']);
  expect(await notes({ status: 'Archived', nextReview: '2026-02-12' })).toEqual([]);
});
