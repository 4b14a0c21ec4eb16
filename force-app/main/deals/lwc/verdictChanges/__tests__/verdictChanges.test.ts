// The list of changed programs: its rows, its sums, and the rest on demand.
import { createElement } from 'lwc';
import VerdictChanges from 'c/verdictChanges';
import type { DecisionDifference, VerdictChange } from 'c/dealChange';
import { WORDS } from '../../whatIfSentence/__tests__/fixture';

const change = (at: number): VerdictChange => ({
  key: `p${at}`,
  name: `Program ${at}`,
  from: { status: 'nearMiss', inStack: false, amount: 0 },
  to: { status: 'eligible', inStack: true, amount: 100 * at },
  settlement: 'Claim'
});

async function render(count: number, edge: VerdictChanges['edge'] = null) {
  const changes = Array.from({ length: count }, (_, at) => change(at + 1));
  const difference: DecisionDifference = { changes, unchanged: 21, now: 0, claim: 100 * count, front: 0 };
  const element = createElement('c-verdict-changes', { is: VerdictChanges });
  Object.assign(element, { difference, edge, words: WORDS });
  document.body.append(element);
  await Promise.resolve();
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return { all, texts: (selector: string) => all(selector).map((one) => one.textContent?.trim()) };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('a row a program with both chips, and the sum below', async () => {
  const { all, texts } = await render(2);
  expect(texts('.name')).toEqual(['Program 1', 'Program 2']);
  expect(all('c-status-chip').map((chip) => (chip as HTMLElement & { text: string }).text)).toEqual([
    'Near miss',
    'Eligible, in the stack',
    'Near miss',
    'Eligible, in the stack'
  ]);
  expect(texts('.total span')).toEqual(['On claim, 21 programs unchanged', '+$2']);
  expect(texts('.none, .edge, .more')).toEqual([]);
});

test('many changes are shown on demand', async () => {
  const { all, texts } = await render(30);
  expect(texts('.name')).toHaveLength(8);
  const [more] = all('.more');
  expect(more?.textContent).toBe('Show all 30 changes');
  more?.click();
  await Promise.resolve();
  expect(texts('.name')).toHaveLength(30);
  expect(all('.more')).toEqual([]);
});

test('without changes it says so; an edge is a warning with its day', async () => {
  const { texts } = await render(0, {
    key: 'a',
    name: 'Arcturon Deal Registration',
    lastDay: '2026-03-06',
    amount: 600_000
  });
  expect(texts('.none')).toEqual(['No program changes yet.']);
  expect(texts('.edge')).toEqual(['Closing after Mar 6 would end Arcturon Deal Registration, worth $6,000.']);
});
