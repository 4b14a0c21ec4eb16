// The panel of a rep: what it shows, where its buttons lead, and what it says when it cannot be loaded.
import { createElement } from 'lwc';
import plan from '@salesforce/apex/OneOnOneStartController.plan';
import load from '@salesforce/apex/TeamRepController.load';
import RepPanel from 'c/repPanel';
import type { RepLoad } from 'c/boardSentence';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { BOARD, INPUT, WORDS } from '../../boardSentence/__tests__/fixture';

jest.mock(
  '@salesforce/apex/TeamRepController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/OneOnOneStartController.plan', () => ({ default: jest.fn() }), { virtual: true });

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
const goneTo = (recordId: string) =>
  expect(mockNavigate).toHaveBeenLastCalledWith(
    expect.objectContaining({ attributes: expect.objectContaining({ recordId, actionName: 'view' }) as unknown })
  );

const loads = load as unknown as Runner.TestAdapter<RepLoad>;
const flush = () => new Promise((resolve) => setTimeout(resolve, 0));
const SENT: RepLoad = {
  ...{ id: 'dana', name: 'Dana Whitlock', since: '2026-02-06', quotaId: 'quota', meetingId: 'meeting' },
  dealsNow: JSON.stringify([
    { id: 'deal', name: 'Campus Wi-Fi', value: 25_000_000, probability: 400_000, closeDate: '2026-03-24' }
  ]),
  deals: [{ id: 'deal', account: 'Castell University', stage: 'Proposal' }],
  plans: [],
  certificates: [],
  promises: [{ id: 'promise', name: 'Quote', kept: true }]
};

async function render(sent: RepLoad = SENT) {
  const element = createElement('c-rep-panel', { is: RepPanel });
  const node = BOARD.nodes.get('dana')!;
  Object.assign(element, { userId: 'dana', node, period: INPUT.period, today: INPUT.today, words: WORDS });
  document.body.append(element);
  loads.emit(sent);
  await flush();
  const root = element.shadowRoot!;
  const buttons = () => [
    ...root.querySelectorAll<HTMLElement & { label: string; disabled: boolean }>('lightning-button')
  ];
  return { element, root, button: (label: string) => buttons().find((one) => one.label === label)! };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('shows deals, what happened, and leads to them', async () => {
  const { root, button } = await render();
  expect(root.querySelector('tbody')!.textContent).toContain('Castell University');
  expect(root.querySelector('.events')!.textContent).toContain('1 promise kept');
  button('Open tracker').click();
  goneTo('quota');
  root.querySelector<HTMLElement>('.deal')!.click();
  goneTo('deal');
  button('One-on-one').click();
  await flush();
  expect(plan).not.toHaveBeenCalled();
  goneTo('meeting');
});

test('plans the first one-on-one, and says when it may not', async () => {
  jest.mocked(plan).mockResolvedValue('new');
  const { button, root } = await render({
    ...SENT,
    meetingId: null,
    quotaId: null,
    deals: [],
    dealsNow: '[]',
    promises: []
  });
  expect(root.textContent).toContain('No open deal closes in this quarter.');
  expect(root.textContent).toContain('Nothing kept, missed, overdue or ending.');
  expect(button('Open tracker').disabled).toBe(true);
  button('One-on-one').click();
  await flush();
  expect(plan).toHaveBeenCalledWith({ repId: 'dana', day: '2026-02-13' });
  goneTo('new');
  jest.mocked(plan).mockRejectedValue({ body: { message: 'Not yours' } });
  button('One-on-one').click();
  await flush();
  expect(root.querySelector('[role="alert"]')!.textContent).toBe('Not yours');
});

test('Escape and the button close it; what failed is said', async () => {
  const { element, root } = await render();
  const closed = jest.fn();
  element.addEventListener('close', closed);
  root.querySelector('section')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  root.querySelector('section')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  root.querySelector<HTMLElement>('lightning-button-icon')!.click();
  expect(closed).toHaveBeenCalledTimes(2);
  (element as HTMLElement & { focusHeading(): void }).focusHeading();
  loads.error({ message: 'This person is not in your team.' });
  await flush();
  expect(root.querySelector('c-failure-state')).not.toBeNull();
  root.querySelector('c-failure-state')!.dispatchEvent(new CustomEvent('tryagain'));
  await flush();
});
