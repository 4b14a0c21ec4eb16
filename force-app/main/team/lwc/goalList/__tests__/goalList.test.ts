// Goals of a rep: what they show, who may add and count, what is refused before and by the org.
import { createElement } from 'lwc';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import GoalList from 'c/goalList';
import type { GoalText } from 'c/oneOnOneSentence';
import { english } from '../../oneOnOneLabels/__tests__/english';

jest.mock('c/oneOnOneLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../oneOnOneLabels/__tests__/english').englishModule()
);

const settled = () => new Promise((resolve) => setTimeout(resolve));
const GOAL = {
  ...{ id: 'g', name: 'Discovery', done: '2 of 4 calls', due: 'Apr 30', style: 'width: 50%', isReached: false },
  ...{ moreLabel: 'One more of Discovery', next: 3 }
} as unknown as GoalText;
const REACHED = { ...GOAL, id: 'r', name: 'Reached', isReached: true };

async function render(goals: readonly GoalText[] = [GOAL, REACHED], isManager = true) {
  const element = createElement('c-goal-list', { is: GoalList });
  Object.assign(element, { view: { goals, isManager }, repId: 'dana', today: '2026-02-13' });
  const told: unknown[] = [];
  for (const name of ['changed', 'open']) {
    element.addEventListener(name, (event) => told.push([name, (event as CustomEvent<unknown>).detail]));
  }
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const press = async (label: string) => {
    const all = [...root.querySelectorAll<HTMLElement & { label: string }>('lightning-button')];
    all.find((one) => one.label === label)!.click();
    await settled();
  };
  const add = async () => {
    root.querySelector<HTMLElement>('.add')!.click();
    await settled();
  };
  const enter = (...values: readonly string[]) => {
    const fields = root.querySelectorAll<HTMLElement & { value: string }>('lightning-input');
    values.forEach((value, index) => (fields[index]!.value = value));
  };
  const alert = () => root.querySelector('[role=alert]')?.textContent;
  return { root, told, press, add, enter, alert };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
});

it('shows how far they are and opens them; without any it says so', async () => {
  const { root, told } = await render();
  expect(root.querySelector('.goal')!.textContent).toMatch(/Discovery.*2 of 4 calls.*Apr 30/s);
  root.querySelector<HTMLElement>('.what button')!.click();
  expect(told).toEqual([['open', { recordId: 'g' }]]);
  const empty = await render([]);
  expect(empty.root.querySelector('.empty')!.textContent).toBe(english.goalsNone);
});

it('the rep neither adds nor counts; the manager counts what is not reached', async () => {
  const rep = await render([GOAL], false);
  expect(rep.root.querySelectorAll('.add, button.count')).toHaveLength(0);
  const { root, told } = await render();
  const counts = root.querySelectorAll<HTMLButtonElement>('button.count');
  expect(counts).toHaveLength(1);
  expect(counts[0]!.getAttribute('aria-label')).toBe('One more of Discovery');
  counts[0]!.click();
  await settled();
  expect(jest.mocked(updateRecord).mock.calls[0]).toEqual([{ fields: { Id: 'g', Done__c: 3 } }]);
  expect(told).toEqual([['changed', null]]);
});

it.each([
  [[' ', '4', 'calls', '2026-03-01'], english.needsGoal],
  [['Discovery', '0', 'calls', '2026-03-01'], english.needsGoal],
  [['Discovery', 'x', 'calls', '2026-03-01'], english.needsGoal],
  [['Discovery', '4', 'calls', ''], english.needsDay],
  [['Discovery', '4', 'calls', '2026-02-12'], english.needsDay]
])('refuses %j before it is sent', async (values, text) => {
  const { press, add, enter, alert } = await render();
  await add();
  enter(...values);
  await press(english.save);
  expect(alert()).toBe(text);
  expect(createRecord).not.toHaveBeenCalled();
});

it('saves a goal as the user; what the org refuses is said and what was typed stays', async () => {
  jest.mocked(createRecord).mockRejectedValueOnce(Object.assign(new Error('x'), { body: { message: 'Not yours.' } }));
  const { root, told, press, add, enter, alert } = await render();
  await add();
  enter(' Discovery ', '4', 'calls', '2026-02-13');
  await press(english.save);
  expect(alert()).toBe('Not yours.');
  expect(root.querySelectorAll('lightning-input')).toHaveLength(4);
  expect(told).toEqual([]);
  await press(english.save);
  expect(jest.mocked(createRecord).mock.calls[1]).toEqual([
    {
      apiName: 'Development_Goal__c',
      fields: { Name: 'Discovery', Target__c: 4, Unit__c: 'calls', Due_Date__c: '2026-02-13', Rep__c: 'dana' }
    }
  ]);
  expect(told).toEqual([['changed', null]]);
  expect(root.querySelectorAll('lightning-input')).toHaveLength(0);
});

it('cancelling takes the form away', async () => {
  const { root, press, add } = await render();
  await add();
  expect(root.querySelector('.add')).toBeNull();
  await press(english.cancel);
  expect(root.querySelector('.form')).toBeNull();
});
