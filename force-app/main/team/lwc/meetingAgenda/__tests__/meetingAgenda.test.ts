// The agenda: each matter is discussed or skipped by a button that says which; a topic needs words.
import { createElement } from 'lwc';
import MeetingAgenda from 'c/meetingAgenda';
import { groupTexts } from 'c/oneOnOneSentence';
import { english } from '../../oneOnOneLabels/__tests__/english';
import { change } from '../../oneOnOneSentence/__tests__/given';

jest.mock('c/oneOnOneLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../oneOnOneLabels/__tests__/english').englishModule()
);

const words = {
  ...{ labels: english, locale: 'en-US', timeZone: 'UTC', asOf: '2026-02-13' },
  currency: { code: 'USD', decimals: 2 }
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function render(mayChange: boolean) {
  const element = createElement('c-meeting-agenda', { is: MeetingAgenda });
  const groups = groupTexts([change({ key: 'a' }), change({ key: 'b', discuss: false })], words);
  Object.assign(element, { view: { note: '2 changes', groups, mayChange } });
  const events: unknown[] = [];
  for (const name of ['choose', 'topic', 'open'])
    element.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
  document.body.append(element);
  await settled();
  return { root: element.shadowRoot!, events };
}

it('says what is pressed, and asks for the other', async () => {
  const { root, events } = await render(true);
  const toggles = [...root.querySelectorAll<HTMLButtonElement>('button.toggle')];
  expect(toggles.map((one) => [one.ariaPressed ?? one.getAttribute('aria-pressed'), one.textContent])).toEqual([
    ['true', 'Discuss'],
    ['false', 'Skip']
  ]);
  toggles.forEach((one) => one.click());
  expect(events).toEqual([
    ['choose', { key: 'a', discuss: false }],
    ['choose', { key: 'b', discuss: true }]
  ]);
});

it('is words alone for who may not change it', async () => {
  const { root } = await render(false);
  expect(root.querySelectorAll('button.toggle')).toHaveLength(0);
  expect([...root.querySelectorAll('.chosen')].map(({ textContent }) => textContent)).toEqual(['Discuss', 'Skip']);
});

it('refuses a topic without words', async () => {
  const { root, events } = await render(true);
  root.querySelector<HTMLElement>('.head lightning-button')!.click();
  await settled();
  root.querySelector<HTMLElement>('.form lightning-button')!.click();
  await settled();
  expect(root.querySelector('[role=alert]')!.textContent).toContain('1 to 255 characters');
  expect(events).toEqual([]);
});
