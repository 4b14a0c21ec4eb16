// The preview of tasks: what each step becomes, and what is sent when they are made.
import { createElement } from 'lwc';
import makeTasks from '@salesforce/apex/PathTaskController.make';
import PathTasks, { type OfferedTasks } from 'c/pathTasks';
import type { StepText } from 'c/quotaPathSentence';
import { WORDS } from '../../quotaSentence/__tests__/fixture';

jest.mock('@salesforce/apex/PathTaskController.make', () => ({ default: jest.fn() }), { virtual: true });
const make = makeTasks as jest.MockedFunction<typeof makeTasks>;

const castell: StepText = {
  key: '006000000000001AAA',
  name: 'Win Castell University',
  detail: 'Deal · Campus Wi-Fi',
  when: '40% · Mar 24',
  nextStep: 'Site survey with facilities, 19 Feb',
  gains: ['+$250,000'],
  recordId: '006000000000001AAA',
  day: '2026-03-24'
};
const brightwater: StepText = {
  ...castell,
  key: 'cell-brightwater',
  name: 'Open Brightwater Clinics',
  nextStep: '',
  recordId: null,
  day: null
};
const offered: OfferedTasks = {
  title: 'Fewest steps',
  owner: '005000000000001AAA',
  steps: [castell, brightwater],
  lastDay: '2026-03-31',
  words: WORDS
};

type Field = HTMLElement & { value: string; label: string };

async function open() {
  const element = createElement('c-path-tasks', { is: PathTasks });
  Object.assign(element, { offered });
  const closed = jest.fn();
  element.addEventListener('modalclose', (event) => closed((event as CustomEvent<unknown>).detail));
  document.body.append(element);
  await Promise.resolve();
  const fields = () => [...element.shadowRoot!.querySelectorAll<Field>('lightning-input')];
  const press = async (label: string) => {
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement & { label: string }>('lightning-button')];
    buttons.find((one) => one.label === label)!.click();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const change = async (field: Field, value: string) => {
    field.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await Promise.resolve();
  };
  return { element, closed, fields, press, change };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('shows one task a step: what, by when; without a day by the end of the period', async () => {
  const { fields } = await open();
  expect(fields().map(({ label, value }) => [label, value])).toEqual([
    ['Subject of step 1', 'Win Castell University: Site survey with facilities, 19 Feb'],
    ['Due date of step 1', '2026-03-24'],
    ['Subject of step 2', 'Open Brightwater Clinics'],
    ['Due date of step 2', '2026-03-31']
  ]);
});

test('sends what is shown, with the records', async () => {
  make.mockResolvedValue(['00T1', '00T2']);
  const { closed, fields, press, change } = await open();
  await change(fields()[2]!, 'Call the clinic');
  await change(fields()[3]!, '');
  await press('Make 2 tasks');
  expect(make).toHaveBeenCalledTimes(1);
  const sent = make.mock.calls[0]?.[0];
  expect(sent?.ownerId).toBe('005000000000001AAA');
  expect(JSON.parse(sent?.steps ?? '')).toEqual([
    {
      subject: 'Win Castell University: Site survey with facilities, 19 Feb',
      due: '2026-03-24',
      record: '006000000000001AAA'
    },
    { subject: 'Call the clinic', due: null, record: null }
  ]);
  expect(closed).toHaveBeenCalledWith(['00T1', '00T2']);
});

test('a task without a subject is not sent, and a refusal is said', async () => {
  const { element, fields, press, change } = await open();
  await change(fields()[0]!, '  ');
  await press('Make 2 tasks');
  expect(make).not.toHaveBeenCalled();
  const said = () => element.shadowRoot!.querySelector('[role="alert"]')?.textContent;
  expect(said()).toBe('Each task needs a subject of at most 255 characters.');
  await change(fields()[0]!, 'Win it');
  make.mockRejectedValue({ body: { message: 'You may not do this: no access' } });
  await press('Make 2 tasks');
  expect(said()).toBe('You may not do this: no access');
});
