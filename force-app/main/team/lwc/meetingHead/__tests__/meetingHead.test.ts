// The head of a meeting: what it says, which buttons it has for whom, and what they tell.
import { createElement } from 'lwc';
import MeetingHead, { type HeadView } from 'c/meetingHead';
import type { Fact } from 'c/oneOnOneSentence';

jest.mock('c/oneOnOneLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../oneOnOneLabels/__tests__/english').englishModule()
);

const FACTS: readonly Fact[] = [
  { key: 'last', label: 'Last meeting', value: 'Fri Feb 6', className: '', record: 'last', sign: '', signText: '' },
  { key: 'pace', label: 'Pace', value: '0.86', className: 'bad', record: '', sign: '▼', signText: 'behind' }
];
const VIEW: HeadView = { title: 'Dana Whitlock', facts: FACTS, state: '', mayShare: true, mayChange: true };

type Button = HTMLElement & { label: string; disabled: boolean };

function render(view: HeadView, isSaving = false) {
  const element = createElement('c-meeting-head', { is: MeetingHead });
  Object.assign(element, { view, isSaving });
  const told: unknown[] = [];
  for (const name of ['print', 'share', 'finish', 'open']) {
    element.addEventListener(name, (event) => told.push([name, (event as CustomEvent<unknown>).detail]));
  }
  document.body.append(element);
  const root = element.shadowRoot!;
  return { root, told, buttons: () => [...root.querySelectorAll<Button>('lightning-button')] };
}

afterEach(() => document.body.replaceChildren());

it('says who is met and the facts, each sign in words as well, and opens the record of a fact', () => {
  const { root, told } = render(VIEW);
  expect(root.querySelector('h1')!.textContent).toBe('Dana Whitlock');
  const [last, pace] = root.querySelectorAll('dd');
  expect(pace!.querySelector('.slds-assistive-text')!.textContent).toBe('behind');
  expect(pace!.className).toBe('bad');
  last!.querySelector('button')!.click();
  expect(told).toEqual([['open', { recordId: 'last' }]]);
  expect(root.querySelector('.state')).toBeNull();
});

it('whoever leads the meeting prints, shares and finishes it', () => {
  const { told, buttons } = render(VIEW);
  buttons().forEach((one) => one.click());
  expect(told).toEqual([
    ['print', null],
    ['share', null],
    ['finish', null]
  ]);
});

it('whoever does not can only print, and is told how it stands', () => {
  const { root, buttons } = render({
    ...VIEW,
    facts: [],
    state: 'Waits for you to sign',
    mayShare: false,
    mayChange: false
  });
  expect(buttons()).toHaveLength(1);
  expect(root.querySelector('.state')!.textContent).toBe('Waits for you to sign');
  expect(root.querySelectorAll('.fact')).toHaveLength(0);
});

it('while it is being saved nothing is saved again', () => {
  const { buttons } = render(VIEW, true);
  expect(buttons().map(({ disabled }) => Boolean(disabled))).toEqual([false, true, true]);
});
