// The question before a meeting is finished: what is carried over, the next day or none, and leaving it by the keyboard.
import { createElement } from 'lwc';
import MeetingFinish from 'c/meetingFinish';
import { english } from '../../oneOnOneLabels/__tests__/english';

jest.mock('c/oneOnOneLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../oneOnOneLabels/__tests__/english').englishModule()
);

const settled = () => new Promise((resolve) => setTimeout(resolve));
type Button = HTMLElement & { label: string; disabled: boolean };

async function render(change: object = {}) {
  const element = createElement('c-meeting-finish', { is: MeetingFinish });
  Object.assign(element, { rep: 'Dana Whitlock', carried: 2, nextDay: '2026-02-20', ...change });
  const told: unknown[] = [];
  for (const name of ['finish', 'cancel']) {
    element.addEventListener(name, (event) => told.push([name, (event as CustomEvent<unknown>).detail]));
  }
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const button = (label: string) =>
    [...root.querySelectorAll<Button>('lightning-button')].find((one) => one.label === label)!;
  const day = () => root.querySelector<HTMLElement & { value: string }>('lightning-input');
  const plan = async (plans: boolean) => {
    const box = root.querySelector('input')!;
    box.checked = plans;
    box.dispatchEvent(new CustomEvent('change'));
    await settled();
  };
  return { root, told, button, day, plan };
}

afterEach(() => document.body.replaceChildren());

it('has the focus, and says what is carried over', async () => {
  const { root } = await render();
  expect(root.activeElement).toBe(root.querySelector('[role=alertdialog]'));
  expect(root.querySelector('p')!.textContent).toMatch(/Dana Whitlock.*2 open commitments are carried over\./s);
});

it.each([
  [0, ''],
  [1, english.finishCarryOne]
])('%d carried over', async (carried, text) => {
  const { root } = await render({ carried });
  expect(root.querySelector('p')!.textContent!.trim().endsWith(text)).toBe(true);
  expect(root.textContent!.includes('open commitments are')).toBe(false);
});

it('finishes with the day that is offered, with another, or without one', async () => {
  const { told, button, day, plan } = await render();
  button(english.finishNow).click();
  day()!.dispatchEvent(new CustomEvent('change', { detail: { value: '2026-02-27' } }));
  await settled();
  expect(day()!.value).toBe('2026-02-27');
  button(english.finishNow).click();
  day()!.dispatchEvent(new CustomEvent('change', { detail: { value: null } }));
  await settled();
  button(english.finishNow).click();
  await plan(false);
  expect(day()).toBeNull();
  button(english.finishNow).click();
  expect(told).toEqual(['2026-02-20', '2026-02-27', null, null].map((nextDay) => ['finish', { nextDay }]));
});

it('Escape leaves it, other keys do not, and so does the button', async () => {
  const { root, told, button } = await render();
  const box = root.querySelector('[role=alertdialog]')!;
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(told).toEqual([]);
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  button(english.cancel).click();
  expect(told.map((one) => (one as [string])[0])).toEqual(['cancel', 'cancel']);
});

it('while it is being saved it is not finished again', async () => {
  const { button } = await render({ isSaving: true });
  expect(button(english.finishNow).disabled).toBe(true);
});
