// Blockers of a record: added with what is like them, solved with an answer, tracked from a plan's own words.
import { createElement } from 'lwc';
import addBlocker from '@salesforce/apex/BlockerController.add';
import load from '@salesforce/apex/BlockerController.load';
import resolveBlocker from '@salesforce/apex/BlockerController.resolve';
import findSimilar from '@salesforce/apex/BlockerController.similar';
import BlockerList from 'c/blockerList';
import type { BlockerInput } from 'c/blockerSentence';
import type * as Runner from '@salesforce/sfdx-lwc-jest';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/blockerLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../blockerLabels/__tests__/english').englishModule()
);
function mockWire() {
  const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
  return { default: createApexTestWireAdapter(jest.fn()) };
}
jest.mock('@salesforce/apex/BlockerController.load', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/BlockerController.similar', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/BlockerController.add', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/BlockerController.resolve', () => ({ default: jest.fn() }), { virtual: true });

const loads = load as unknown as Runner.TestAdapter<BlockerInput>;
const finds = findSimilar as unknown as Runner.TestAdapter<object>;
const settled = () => new Promise((resolve) => setTimeout(resolve));

const INPUT: BlockerInput = {
  today: '2026-02-13',
  mayAdd: true,
  noted: [{ actionId: 'action', action: 'Review the contract', text: 'Legal has no time' }],
  blockers: [
    {
      ...{
        id: 'b',
        name: 'Questionnaire',
        owner: 'Dana',
        opened: '2026-02-01',
        days: 12,
        businessDays: 10,
        editable: true
      },
      similar: { id: 's', name: 'Other', customer: 'Marlow Schools', resolved: '2026-01-20', answer: 'Send the CAIQ' }
    }
  ]
};

async function render() {
  const element = createElement('c-blocker-list', { is: BlockerList });
  element.recordId = 'deal';
  document.body.append(element);
  loads.emit(INPUT);
  await settled();
  const root = element.shadowRoot!;
  const press = async (label: string) => {
    const all = [...root.querySelectorAll<HTMLElement & { label?: string }>('lightning-button, button')];
    all.find((one) => one.label === label || one.textContent === label)!.click();
    await settled();
  };
  return { root, press };
}

afterEach(() => {
  while (document.body.firstChild) document.body.firstChild.remove();
  jest.clearAllMocks();
});

it('tells the age in days and business days, and the answer to the same question', async () => {
  const { root } = await render();
  const row = root.querySelector<HTMLElement & { blocker: object }>('c-blocker-row')!;
  expect(row.blocker).toMatchObject({
    age: '12 days',
    business: '10 business days',
    since: 'since Feb 1, Dana',
    similar: { text: 'Same question solved for Marlow Schools in January', answer: 'Send the CAIQ' }
  });
  expect(root.textContent).toContain('1 open');
});

it('solves one with the answer of another', async () => {
  const { root } = await render();
  jest.mocked(resolveBlocker).mockResolvedValueOnce(undefined);
  const detail = { id: 'b', name: 'Questionnaire', answer: 'Send the CAIQ', fromId: 's' };
  root.querySelector('c-blocker-row')!.dispatchEvent(new CustomEvent('solve', { detail }));
  await settled();
  expect(jest.mocked(resolveBlocker).mock.calls).toEqual([[{ blockerId: 'b', answer: 'Send the CAIQ', fromId: 's' }]]);
  expect(root.querySelector('.said')!.textContent).toBe('“Questionnaire” is solved.');
});

it('tracks what an action of a plan says, and says what is refused', async () => {
  const { root, press } = await render();
  const refused = Object.assign(new Error('refused'), { body: { message: 'Not yours.' } });
  jest.mocked(addBlocker).mockRejectedValueOnce(refused).mockResolvedValueOnce('new');
  await press('Track as a blocker');
  expect(root.querySelector('[role=alert]')!.textContent).toBe('Not yours.');
  await press('Track as a blocker');
  expect(jest.mocked(addBlocker).mock.calls[1]).toEqual([
    { recordId: 'action', name: 'Legal has no time', opened: '2026-02-13' }
  ]);
});

it('shows answers to the same question while it is typed', async () => {
  jest.useFakeTimers();
  const element = createElement('c-blocker-list', { is: BlockerList });
  element.recordId = 'deal';
  document.body.append(element);
  loads.emit(INPUT);
  await jest.advanceTimersByTimeAsync(0);
  const root = element.shadowRoot!;
  root.querySelector<HTMLElement>('.head lightning-button')!.click();
  await jest.advanceTimersByTimeAsync(0);
  root
    .querySelector('lightning-input')!
    .dispatchEvent(new CustomEvent('change', { detail: { value: 'Security questionnaire' } }));
  await jest.advanceTimersByTimeAsync(500);
  expect(finds.getLastConfig()).toEqual({ question: 'Security questionnaire' });
  finds.emit([{ id: 's', name: 'Other', customer: null, resolved: '2026-01-20', answer: 'Send the CAIQ' }]);
  await jest.advanceTimersByTimeAsync(0);
  expect(root.querySelector('.similar')!.textContent).toContain('Same question solved in January');
  jest.useRealTimers();
});
