// The form: what is missing is said where it is, an earlier touch as soon as the person is chosen; the question takes the focus.
import { createElement } from 'lwc';
import TouchForm from 'c/touchForm';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import type { Choice } from 'c/recordLookup';
import findContacts from '@salesforce/apex/TouchController.contacts';
import { INPUT, JOAN, MARCUS, WORDS } from '../../touchSentence/__tests__/given';

jest.mock(
  '@salesforce/apex/TouchController.contacts',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);

const settled = () => new Promise((resolve) => setTimeout(resolve));
type Part = HTMLElement & Record<string, unknown>;

async function render() {
  const element = createElement('c-touch-form', { is: TouchForm });
  Object.assign(element, { input: INPUT, words: WORDS });
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const tell = async (selector: string, name: string, detail: object = {}) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent(name, { detail }));
    await settled();
  };
  const choose = (choice: Choice | null) => tell('c-record-lookup', 'choose', { choice });
  const logged: object[] = [];
  element.addEventListener('log', (event) => logged.push((event as CustomEvent<object>).detail));
  return { element, root, tell, choose, logged };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('what is missing is said, and what is whole is sent', async () => {
  const { root, tell, choose, logged } = await render();
  await tell('.log', 'click');
  expect(root.querySelector('[role=alert]')?.textContent).toBe('Choose whom you were in touch with.');
  await choose({ ...MARCUS, detail: null });
  await tell('.log', 'click');
  expect(root.querySelector('[role=alert]')?.textContent).toBe('Write a subject, at most 255 characters.');
  await tell('.subject', 'change', { value: ' Prices ' });
  await tell('lightning-radio-group', 'change', { value: 'Email' });
  await tell('lightning-textarea', 'change', { value: 'As asked.' });
  await tell('.log', 'click');
  expect(logged).toEqual([
    {
      accountId: INPUT.accountId,
      contactId: MARCUS.id,
      channel: 'Email',
      subject: 'Prices',
      note: 'As asked.',
      at: null
    }
  ]);
});

test('another time is entered where the user is, and must be there', async () => {
  const { root, tell, choose, logged } = await render();
  await choose({ ...MARCUS, detail: null });
  await tell('.subject', 'change', { value: 'Prices' });
  await tell('.when .link', 'click');
  const time = root.querySelector<HTMLInputElement>('.time')!;
  expect(time.value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  time.value = '';
  time.dispatchEvent(new CustomEvent('change'));
  await settled();
  await tell('.log', 'click');
  expect(root.querySelector('[role=alert]')?.textContent).toBe('Enter a date and a time, or choose Now.');
  root.querySelector<HTMLInputElement>('.time')!.value = '2026-02-12T08:00';
  await tell('.time', 'change');
  await tell('.log', 'click');
  expect(logged).toMatchObject([{ at: '2026-02-12T08:00' }]);
});

test('an earlier touch of that day is said as soon as the person is chosen', async () => {
  const { root, choose } = await render();
  await choose({ ...JOAN, detail: null });
  expect(root.querySelector('.hint')?.textContent).toContain('Jonas Weber already called Joan Pratt today at 9:12');
  await choose({ ...MARCUS, detail: null });
  expect(root.querySelector('.hint')).toBeNull();
});

test('the question takes the focus; its answers and Escape are told', async () => {
  const { element, root } = await render();
  Object.assign(element, { question: INPUT.touches[0] });
  await settled();
  const question = root.querySelector('c-touch-question')!.shadowRoot!;
  const ask = question.querySelector<HTMLElement>('.ask')!;
  expect(question.activeElement).toBe(ask);
  expect(ask.textContent).toMatch(
    /Jonas Weber already called Joan Pratt today at 9:12.AM: Back orders\. Log yours as well\?/
  );
  const told: string[] = [];
  for (const name of ['confirm', 'dismiss']) element.addEventListener(name, () => told.push(name));
  question.querySelectorAll<Part>('lightning-button').forEach((button) => button.click());
  ask.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(told).toEqual(['confirm', 'dismiss', 'dismiss']);
  expect(root.querySelector('.log')).toBeNull();
});

test('people are searched by term; an error leaves none', async () => {
  const { root, tell } = await render();
  await tell('c-record-lookup', 'search', { term: 'jo' });
  const contacts = findContacts as unknown as Runner.TestAdapter<readonly Choice[]>;
  contacts.emit([{ ...JOAN, detail: 'Director' }]);
  await settled();
  expect(root.querySelector<Part>('c-record-lookup')?.choices).toEqual([{ ...JOAN, detail: 'Director' }]);
  contacts.error();
  await settled();
  expect(root.querySelector<Part>('c-record-lookup')?.choices).toEqual([]);
});
