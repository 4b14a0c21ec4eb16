// The pair: named with why, changed by who may, with those before it; saving begins with who is named by hand.
import { createElement } from 'lwc';
import TouchPair from 'c/touchPair';
import type { TouchInput } from 'c/touchEngine';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { INPUT, JONAS, MAYA, WORDS } from '../../touchSentence/__tests__/given';

jest.mock(
  '@salesforce/apex/TouchController.users',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);

const settled = () => new Promise((resolve) => setTimeout(resolve));
type Part = HTMLElement & Record<string, unknown>;
const NAMED: TouchInput = {
  ...INPUT,
  outsideFrom: 'Pairing',
  insideFrom: 'Pairing',
  pairings: [{ id: 'p', outside: MAYA, inside: JONAS, since: '2026-02-09T18:00:00.000Z', byName: 'Ruben Castellano' }]
};

async function render(input: TouchInput) {
  const element = createElement('c-touch-pair', { is: TouchPair });
  Object.assign(element, { input, words: WORDS });
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const saved: object[] = [];
  element.addEventListener('save', (event) => saved.push((event as CustomEvent<object>).detail));
  const open = async () => {
    root.querySelector<HTMLElement>('.change')!.click();
    await settled();
  };
  return { element, root, saved, open };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('who may not change it has no button for it', async () => {
  const { root } = await render({ ...INPUT, mayPair: false });
  expect(root.querySelector('.pair')?.textContent).toBe('Maya Lindqvist outside, Jonas Weber inside');
  expect(root.querySelector('.change')).toBeNull();
});

test('who stands in is not named by saving; who is chosen is', async () => {
  const { root, saved, open } = await render(INPUT);
  await open();
  const [outside, inside] = [...root.querySelectorAll<Part>('c-record-lookup')];
  expect([outside?.choice, inside?.choice]).toEqual([null, null]);
  expect(root.querySelector('.history')).toBeNull();
  inside!.dispatchEvent(new CustomEvent('choose', { detail: { choice: { ...JONAS, detail: null } } }));
  await settled();
  root.querySelector<HTMLElement>('lightning-button')!.click();
  expect(saved).toEqual([{ outsideId: null, insideId: JONAS.id }]);
});

test('the named pair is there to be changed, with its history; Escape closes and goes back', async () => {
  const { root, open } = await render(NAMED);
  await open();
  expect([...root.querySelectorAll<Part>('c-record-lookup')].map(({ choice }) => choice)).toMatchObject([MAYA, JONAS]);
  expect(root.querySelector('.history')?.textContent).toBe(
    'Maya Lindqvist outside, Jonas Weber inside, since Feb 9, by Ruben Castellano'
  );
  root.querySelector('.form')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await settled();
  expect(root.querySelector('.form')).toBeNull();
  expect(root.activeElement).toBe(root.querySelector('.change'));
});
