// The submission on the plan's page: for whom the org lets, asked once more below the standard, never before all is saved.
import { createElement } from 'lwc';
import load from '@salesforce/apex/PlanReviewController.load';
import transition from '@salesforce/apex/PlanReviewController.transition';
import LightningConfirm from 'lightning/confirm';
import { completeness, type PlanInput } from 'c/planEngine';
import { wordsOf } from 'c/planSentence';
import PlanSubmit from 'c/planSubmit';
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
jest.mock('@salesforce/apex/PlanReviewController.transition', () => ({ default: jest.fn() }), { virtual: true });

const loads = load as unknown as Runner.TestAdapter<object>;
const sent = transition as unknown as jest.Mock;
const asks = jest.spyOn(LightningConfirm as unknown as { open(options: object): Promise<boolean> }, 'open');
const settled = () => new Promise((resolve) => setTimeout(resolve));
const STEP = { event: 'Submit', comment: null, nextReview: null };

async function render(open: readonly string[], more: object = {}, input: PlanInput = NORTHGATE) {
  const element = createElement('c-plan-submit', { is: PlanSubmit });
  const complete = completeness(input, input.today);
  Object.assign(element, {
    planId: 'p1',
    standard: input.standard,
    complete,
    isSaved: true,
    words: wordsOf(input, english, 'en-US'),
    ...more
  });
  document.body.append(element);
  loads.emit({ planId: 'p1', version: 1, ownerName: 'Mara', today: input.today, open, events: [] });
  await settled();
  const root = element.shadowRoot!;
  const button = () => root.querySelector<HTMLElement & { disabled: boolean; title: string }>('lightning-button');
  return { root, button };
}

beforeEach(() => {
  document.body.replaceChildren();
  sent.mockReset().mockResolvedValue({});
  asks.mockReset().mockResolvedValue(true);
});

test('below the standard it asks once more, with what is missing; a no sends nothing', async () => {
  asks.mockResolvedValue(false);
  const { button } = await render(['Submit']);
  button()!.click();
  await settled();
  expect(asks.mock.calls[0]![0]).toMatchObject({
    message: expect.stringContaining('Submit all the same?') as string
  });
  expect(JSON.stringify(asks.mock.calls[0]![0])).toContain('Customer sign-off');
  expect(sent).not.toHaveBeenCalled();
});

test('what is submitted is said, where the standard asks nothing at once', async () => {
  const { root, button } = await render(['Submit'], { standard: null, complete: null });
  button()!.click();
  await settled();
  expect(asks).not.toHaveBeenCalled();
  expect(sent).toHaveBeenCalledWith({ planId: 'p1', step: STEP });
  expect(root.querySelector('[role="status"]')!.textContent).toBe('The plan is with its reviewer.');
});

test('a refusal is said', async () => {
  sent.mockRejectedValue({ body: { message: 'Only the owner submits.' } });
  const { root, button } = await render(['Submit'], { standard: null, complete: null });
  button()!.click();
  await settled();
  expect(root.querySelector('[role="status"]')!.textContent).toBe('Only the owner submits.');
});

test('who may not submit is not offered it; before all is saved it waits', async () => {
  expect((await render(['Approve', 'Return'])).button()).toBeNull();
  document.body.replaceChildren();
  const { button } = await render(['Submit'], { isSaved: false });
  expect([button()!.disabled, button()!.title]).toEqual([true, 'Once all changes are saved']);
});
