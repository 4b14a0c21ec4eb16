// The deal that is only in a what-if: what is asked, what is refused, what comes of it.
import { createElement } from 'lwc';
import CaseDeal from 'c/caseDeal';
import { WORDS } from '../../quotaSentence/__tests__/fixture';

type Field = HTMLElement & { label: string };

async function open(costVisible = true) {
  const element = createElement('c-case-deal', { is: CaseDeal });
  const closed = jest.fn();
  Object.assign(element, { asked: { words: WORDS, lastDay: '2026-03-31', costVisible } });
  element.addEventListener('modalclose', (event) => closed((event as CustomEvent<unknown>).detail));
  document.body.append(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const fields = () => [...root.querySelectorAll<Field>('lightning-input')];
  const type = (label: string, value: string) =>
    fields()
      .find((field) => field.label === label)!
      .dispatchEvent(new CustomEvent('change', { detail: { value } }));
  const add = async () => {
    [...root.querySelectorAll<Field>('lightning-button')].find(({ label }) => label === 'Add a deal')!.click();
    await Promise.resolve();
  };
  const said = () => root.querySelector('[role="alert"]')?.textContent ?? '';
  return { closed, fields, type, add, said };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('becomes an open deal, all of it the rep’s', async () => {
  const { closed, type, add } = await open();
  type('Deal', ' Warehouse scanners ');
  type('Amount', '120000.50');
  type('Margin, percent', '15');
  type('Close date', '2026-03-31');
  type('Odds, percent', '35');
  await add();
  expect(closed).toHaveBeenCalledWith({
    name: 'Warehouse scanners',
    account: null,
    stage: 'only in this case',
    nextStep: null,
    closeDate: '2026-03-31',
    probability: 350_000,
    segment: 'Expansion',
    creditType: 'Direct',
    family: null,
    amount: 12_000_050,
    // 15 % of 120,000.50 is 18,000.075.
    margin: 1_800_008,
    units: null,
    logos: 0,
    percent: 1_000_000,
    currencyWithoutRate: null
  });
});

test.each([
  ['Deal', ' '],
  ['Amount', '0'],
  ['Amount', 'many'],
  ['Close date', '2026-04-01'],
  ['Close date', '2026-02-12'],
  ['Odds, percent', ''],
  ['Odds, percent', '101']
])('is refused with %s "%s"', async (label, value) => {
  const { closed, type, add, said } = await open();
  type('Deal', 'Scanners');
  type('Amount', '120000');
  type('Close date', '2026-03-20');
  type('Odds, percent', '35');
  type(label, value);
  await add();
  expect(closed).not.toHaveBeenCalled();
  expect(said()).toContain('a close date from today to Mar 31');
});

test('more margin than amount is refused; without margin nobody knows it', async () => {
  const { closed, type, add, said } = await open();
  type('Deal', 'Scanners');
  type('Amount', '120000');
  type('Close date', '2026-03-20');
  type('Odds, percent', '35');
  type('Margin, percent', '101');
  await add();
  expect(said()).toBe('Margin is at most 100 percent.');
  type('Margin, percent', '');
  await add();
  expect(closed).toHaveBeenCalledWith(expect.objectContaining({ margin: null }));
});

test('without View Cost margin is neither asked nor in it', async () => {
  const { closed, fields, type, add } = await open(false);
  expect(fields().map(({ label }) => label)).toEqual(['Deal', 'Amount', 'Close date', 'Odds, percent']);
  type('Deal', 'Scanners');
  type('Amount', '120000');
  type('Close date', '2026-03-20');
  type('Odds, percent', '35');
  await add();
  expect(closed.mock.calls[0]?.[0]).not.toHaveProperty('margin');
});
