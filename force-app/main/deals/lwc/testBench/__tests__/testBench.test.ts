// Who gains and who loses, as it is told: sums apart, the first deals by name, what it comes from.
import { createElement } from 'lwc';
import TestBench from 'c/testBench';
import type { Comparison, DealChange } from 'c/versionComparison';
import { words } from '../../programSentence/__tests__/words';

const change = (dealId: string, dollars: number): DealChange => ({
  dealId,
  name: `Deal ${dealId}`,
  difference: dollars * 100
});
const COMPARISON: Comparison = {
  deals: 100,
  gains: [change('a', 4_310), change('b', 3_875), change('c', 3_120), change('d', 100), change('e', 50)],
  losses: [change('f', -3_600)],
  gained: 11_455_00,
  lost: -3_600_00,
  same: 94,
  hidden: 0,
  unknown: 0,
  gainsFrom: null,
  lossesFrom: { code: 'rate', calculation: 'Percent', from: 50_000, to: 45_000 }
};

async function render(changes: Record<string, unknown>) {
  const element = createElement('c-test-bench', { is: TestBench });
  Object.assign(element, { words, deals: 100, activeVersion: 3, vendorName: 'Arcturon' }, changes);
  document.body.append(element);
  await Promise.resolve();
  return {
    element,
    root: element.shadowRoot!,
    text: () => element.shadowRoot!.textContent?.replace(/\s+/g, ' ') ?? ''
  };
}

afterEach(() => document.body.replaceChildren());

test('gains and losses are separate sums, with three deals each and the rest on demand', async () => {
  const { root, text } = await render({ comparison: COMPARISON });
  expect(text()).toContain('+$11,455');
  expect(text()).toContain('\u2212$3,600');
  expect(text()).toContain('2 more');
  expect(text()).toContain('+$150');
  expect(root.querySelectorAll('.deals li')).toHaveLength(4);
  root.querySelector<HTMLElement>('.more')?.click();
  await Promise.resolve();
  expect(root.querySelectorAll('.deals li')).toHaveLength(6);
});

test('cents are shown everywhere where one amount has some', async () => {
  const { text } = await render({
    comparison: { ...COMPARISON, gains: [change('a', 10.5), change('b', 3)], gained: 13_50 }
  });
  expect(text()).toContain('+$3.00');
  expect(text()).toContain('\u2212$3,600.00');
});

test('says what losses come from, and that applied deals keep their version', async () => {
  const { text } = await render({ comparison: COMPARISON });
  expect(text()).toContain('Losses come from 4.5% instead of 5%. Deals already applied keep version 3.');
});

test('while a test is due it says so, and reports the end of the pause', async () => {
  const { element, root, text } = await render({ comparison: COMPARISON, test: 2 });
  expect(text()).toContain('Testing on 100 deals');
  expect(root.querySelector('svg')).toBeNull();
  const due = jest.fn();
  element.addEventListener('due', due);
  root.querySelector('.testing')?.dispatchEvent(new Event('animationend'));
  expect(due).toHaveBeenCalledTimes(1);
});

test('an obstacle stands instead of figures', async () => {
  const { root, text } = await render({ comparison: COMPARISON, obstacle: 'The test runs once the rule is valid.' });
  expect(text()).toContain('The test runs once the rule is valid.');
  expect(root.querySelector('svg')).toBeNull();
});

test('without a deal it names the vendor', async () => {
  const { text } = await render({ comparison: { ...COMPARISON, deals: 0, gains: [], losses: [] }, deals: 0 });
  expect(text()).toContain('Arcturon');
});
