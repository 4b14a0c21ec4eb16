// The dialog in which accounts are chosen: what is ticked at first, searching, filtering, the most, and what it closes with.
import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import offer from '@salesforce/apex/AssignController.offer';
import AssignChoose from 'c/assignChoose';
import type { AssignChoice, AssignInput, AssignOffer } from 'c/assignFacts';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { INPUT } from '../../assignFacts/__tests__/fixture';
import { english } from '../../assignLabels/__tests__/english';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock(
  '@salesforce/apex/AssignController.offer',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);

const offers = offer as unknown as Runner.TestAdapter<object>;

const one = (id: string, name: string, change: Partial<AssignChoice> = {}): AssignChoice => ({
  id,
  name,
  ownerName: 'Rosa Lindqvist',
  isMember: true,
  potential: 10_000_000,
  ...change
});
const OFFER: AssignOffer = {
  accounts: [
    one('001a', 'Kessler Group', { isMember: false, ownerName: 'Marcus Oyelaran' }),
    one('001f', 'Fairmont Academy'),
    one('001h', 'Hadley Tools', { potential: null })
  ],
  isCut: false,
  people: [{ id: '005y', name: 'Rosa Lindqvist' }]
};

type Button = HTMLElement & { label: string; disabled: boolean };

async function open(input: AssignInput = INPUT, given: AssignOffer | null = OFFER) {
  const element = createElement('c-assign-choose', { is: AssignChoose });
  Object.assign(element, { words: { labels: english, locale: 'en-US', input } });
  const closed = jest.fn();
  element.addEventListener('modalclose', (event) => closed((event as CustomEvent<unknown>).detail));
  document.body.append(element);
  if (given) {
    offers.emit(given);
  }
  await Promise.resolve();
  const root = element.shadowRoot!;
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>('input')];
  const button = (label: string) =>
    [...root.querySelectorAll<Button>('lightning-button')].find((found) => found.label === label)!;
  const tell = async (selector: string, value: string) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await new Promise((resolve) => setTimeout(resolve, 200));
  };
  return {
    root,
    closed,
    button,
    rows: () => [...root.querySelectorAll('tbody tr')].map(({ textContent }) => textContent),
    ticked: () => boxes().map(({ checked }) => checked),
    boxes,
    count: () => root.querySelector('[role=status]')?.textContent,
    tick: async (index: number, checked: boolean) => {
      const box = boxes()[index]!;
      box.checked = checked;
      box.dispatchEvent(new CustomEvent('change'));
      await Promise.resolve();
    },
    search: (term: string) => tell('lightning-input', term),
    filter: (value: string) => tell('lightning-combobox', value)
  };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('what is considered now is ticked; more is ticked, and it closes with all of it', async () => {
  const box = await open();
  expect(box.rows()).toEqual([
    'Kessler GroupUnassigned$100k',
    'Fairmont AcademyRosa Lindqvist$100k',
    'Hadley ToolsRosa Lindqvistnot known'
  ]);
  expect(box.ticked()).toEqual([false, true, false, false]);
  expect(box.count()).toBe('3 accounts chosen, of at most 500');
  await box.tick(2, true);
  await box.tick(1, false);
  box.button('Consider 3 accounts').click();
  expect(box.closed).toHaveBeenCalledWith(['001f', '001b', '001c']);
});

test('it asks the org for a part of the name and for whose they are, once typing has paused', async () => {
  const box = await open();
  expect(offers.getLastConfig()).toEqual({ term: '', held: '' });
  await box.search(' fair ');
  await box.filter('005y');
  expect(offers.getLastConfig()).toEqual({ term: 'fair', held: '005y' });
  await box.filter('nobody');
  expect(offers.getLastConfig()).toEqual({ term: 'fair', held: 'nobody' });
});

test('only what is chosen is shown on demand, also what the list does not hold, and can be searched', async () => {
  const box = await open();
  await box.filter('chosen');
  expect(box.rows().map((text) => text?.replace(/(Rosa|Unassigned).*/, ''))).toEqual([
    'Kessler Group',
    'Marlow Schools',
    'Tavian Retail'
  ]);
  await box.search('TAV');
  expect(box.rows()).toHaveLength(1);
});

test('all that are shown are taken as far as there is room, and the most is said', async () => {
  const box = await open({ ...INPUT, most: 4 });
  await box.tick(0, true);
  expect(box.count()).toBe('4 accounts chosen, the most that one proposal takes');
  expect(box.ticked()).toEqual([false, true, true, false]);
  expect(box.boxes()[3]!.disabled).toBe(true);
  await box.tick(0, false);
  expect(box.count()).toBe('2 accounts chosen, of at most 4');
});

test('a list that is cut says so', async () => {
  const box = await open(INPUT, { ...OFFER, isCut: true });
  expect(box.count()).toBe('3 accounts chosen, of at most 500. The first 3 by name are shown. Search for the others.');
});

test('nothing chosen cannot be considered; those that are marked can, and cancelling changes nothing', async () => {
  const box = await open({ ...INPUT, accounts: [] });
  expect(box.button('Consider').disabled).toBe(true);
  box.button('Take those marked').click();
  expect(box.closed).toHaveBeenLastCalledWith(null);
  box.button('Cancel').click();
  expect(box.closed).toHaveBeenCalledTimes(2);
});

test('it says that it loads, that nothing matches, and what failed', async () => {
  const box = await open(INPUT, null);
  expect(box.root.querySelector('c-loading-shape')).not.toBeNull();
  offers.emit({ ...OFFER, accounts: [] });
  await Promise.resolve();
  expect(box.root.querySelector<HTMLElement & { heading: string }>('c-state-message')?.heading).toBe(
    'No account matches'
  );
  offers.error({ message: 'You may not read it.' });
  await Promise.resolve();
  box.root.querySelector('c-failure-state')!.dispatchEvent(new CustomEvent('tryagain'));
  expect(refreshApex).toHaveBeenCalledTimes(1);
});
