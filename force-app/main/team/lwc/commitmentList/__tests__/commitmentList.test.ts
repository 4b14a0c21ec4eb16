// Commitments: what is promised needs words and a day that is not over; whoever promised, and the manager, may say it is kept.
import { createElement } from 'lwc';
import { createRecord } from 'lightning/uiRecordApi';
import CommitmentList from 'c/commitmentList';
import { commitmentText } from 'c/oneOnOneSentence';
import { english } from '../../oneOnOneLabels/__tests__/english';
import { MEETING } from '../../oneOnOneSentence/__tests__/given';

jest.mock('c/oneOnOneLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../oneOnOneLabels/__tests__/english').englishModule()
);

const words = {
  ...{ labels: english, locale: 'en-US', timeZone: 'UTC', asOf: '2026-02-13' },
  currency: { code: 'USD', decimals: 2 }
};
const settled = () => new Promise((resolve) => setTimeout(resolve));
const row = (id: string, whoId: string) =>
  commitmentText(
    {
      id,
      what: `Promise ${id}`,
      whoId,
      whoName: whoId,
      by: '2026-02-17',
      status: 'Open',
      timesCarried: 0,
      again: false
    },
    words
  );

async function render(userId: string, isManager: boolean) {
  const element = createElement('c-commitment-list', { is: CommitmentList });
  const view = { commitments: [row('a', 'dana'), row('b', 'marcus')], isManager, mayChange: isManager };
  Object.assign(element, { view, meeting: MEETING.meeting, userId, today: '2026-02-13' });
  const events: string[] = [];
  for (const name of ['keep', 'changed']) element.addEventListener(name, () => events.push(name));
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const press = async (label: string) => {
    const all = [...root.querySelectorAll<HTMLElement & { label?: string }>('lightning-button')];
    all.find((one) => one.label === label)!.click();
    await settled();
  };
  const enter = (what: string, due: string) => {
    const [first, second] = root.querySelectorAll<HTMLElement & { value: string }>('lightning-input');
    first!.value = what;
    second!.value = due;
  };
  return { root, events, press, enter };
}

afterEach(() => {
  while (document.body.firstChild) document.body.firstChild.remove();
  jest.clearAllMocks();
});

it.each([
  ['the manager', 'marcus', true, 2],
  ['the rep, of the own', 'dana', false, 1],
  ['nobody else', 'vp', false, 0]
] as const)('%s may say that a promise is kept', async (_name, userId, isManager, count) => {
  const { root, events } = await render(userId, isManager);
  const buttons = root.querySelectorAll<HTMLButtonElement>('.keep');
  expect(buttons).toHaveLength(count);
  buttons.forEach((one) => one.click());
  expect(events).toEqual(Array.from({ length: count }, () => 'keep'));
});

it('refuses what says nothing or is due in the past, and saves the rest as the user', async () => {
  const { root, events, press, enter } = await render('marcus', true);
  await press('Add');
  enter(' ', '2026-02-20');
  await press('Save');
  expect(root.querySelector('[role=alert]')!.textContent).toBe(english.needsWhat);
  enter('Send it', '2026-02-12');
  await press('Save');
  expect(root.querySelector('[role=alert]')!.textContent).toBe(english.needsDay);
  expect(createRecord).not.toHaveBeenCalled();
  enter(' Send it ', '2026-02-13');
  await press('Save');
  expect(jest.mocked(createRecord).mock.calls[0]).toEqual([
    {
      apiName: 'Commitment__c',
      fields: { Name: 'Send it', Due_Date__c: '2026-02-13', Meeting__c: 'now', Rep__c: 'dana', Who__c: 'dana' }
    }
  ]);
  expect(events).toEqual(['changed']);
});
