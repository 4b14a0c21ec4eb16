// Blockers of the branch: how old they are and whose, where they lead, and what is said where there are none or no access.
import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import branch from '@salesforce/apex/BlockerController.branch';
import BlockerBoard from 'c/blockerBoard';
import type { BlockerInput } from 'c/blockerSentence';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { english } from '../../blockerLabels/__tests__/english';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/blockerLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../blockerLabels/__tests__/english').englishModule()
);
function mockWire() {
  const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
  return { default: createApexTestWireAdapter(jest.fn()) };
}
jest.mock('@salesforce/apex/BlockerController.branch', () => mockWire(), { virtual: true });
const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const mixin = (Base: new () => object) =>
    class extends Base {
      [Navigate](page: unknown) {
        mockNavigate(page);
      }
    };
  return { NavigationMixin: Object.assign(mixin, { Navigate }) };
});

const branches = branch as unknown as Runner.TestAdapter<BlockerInput>;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const ROW = { opened: '2026-02-01', days: 12, businessDays: 10, editable: false } as const;
const INPUT: BlockerInput = {
  today: '2026-02-13',
  mayAdd: false,
  noted: [],
  blockers: [
    {
      ...ROW,
      ...{ id: 'b', name: 'Questionnaire', owner: 'Dana Whitlock', customer: 'Castell University' },
      similar: { id: 's', name: 'Other', customer: 'Marlow Schools', resolved: '2026-01-20', answer: 'Send the CAIQ' }
    },
    { ...ROW, ...{ id: 'c', name: 'Credit line', owner: 'Owen Keane', days: 1, businessDays: 1 } }
  ]
};

async function render(input?: BlockerInput) {
  const element = createElement('c-blocker-board', { is: BlockerBoard });
  document.body.append(element);
  if (input) {
    branches.emit(input);
  }
  await settled();
  return element.shadowRoot!;
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

it('tells each with its customer, owner, age, and what was answered elsewhere', async () => {
  const root = await render(INPUT);
  const [first, second] = [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(first).toMatch(/Questionnaire.*Castell University ·.*Dana Whitlock.*Marlow Schools in January/s);
  expect(first).toMatch(/12 days.*10 business days/s);
  expect(second).toMatch(/Credit line.*Owen Keane.*1 day.*1 business day/s);
  expect(second).not.toContain('·');
});

it('a blocker is a button that opens it', async () => {
  const root = await render(INPUT);
  root.querySelectorAll<HTMLButtonElement>('li button')[1]!.click();
  expect(mockNavigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { recordId: 'c', actionName: 'view' }
  });
});

it('says that it loads, and that there are none', async () => {
  expect((await render()).querySelector('c-loading-shape')).not.toBeNull();
  const root = await render({ ...INPUT, blockers: [] });
  expect(root.querySelector('p')!.textContent).toBe(english.branchNone);
  expect(root.querySelector('ul')).toBeNull();
});

it('what failed is said and can be tried again, and what comes then takes its place', async () => {
  const root = await render();
  branches.error({ message: 'No access.' });
  await settled();
  const failure = root.querySelector<HTMLElement & { failure: { text: string } }>('c-failure-state')!;
  failure.dispatchEvent(new CustomEvent('tryagain'));
  expect(refreshApex).toHaveBeenCalledTimes(1);
  branches.emit(INPUT);
  await settled();
  expect(root.querySelector('c-failure-state')).toBeNull();
  expect(root.querySelectorAll('li')).toHaveLength(2);
});
