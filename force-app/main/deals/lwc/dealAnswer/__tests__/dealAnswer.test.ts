// The rep's own choice among the programs: kept where it is legal (R7), refused with its reason, undone.
import { createElement } from 'lwc';
import DealAnswer from 'c/dealAnswer';
import { decide, type DealDecision } from 'c/dealDecision';
import type { CompiledProgram } from 'c/dealEngine';
import { wordsOf } from 'c/dealSentence';
import { DEFAULT_NODE_BUDGET } from 'c/stackEngine';
import { criterion, deal, program } from '../../dealEngine/__tests__/builders';
import { english } from '../../dealLabels/__tests__/english';
import { searchLonger, startOf } from '../choice';

globalThis.ResizeObserver = class implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const pays = (key: string, percent: number, changes: Partial<CompiledProgram> = {}) =>
  program({ key, name: key, tiers: [{ lower: 0, rate: percent * 10_000 }], chancePpm: 1_000_000, ...changes });

/** On 1,000.00: 90.00 excludes 60.00 and 50.00; 20.00 needs a program that there is not. */
const programs = [
  pays('A', 9, { excludes: ['B', 'C'] }),
  pays('B', 6),
  pays('C', 5),
  pays('lonely', 2, { requires: ['absent'] })
];
const input = deal({ programs });

function render(given = input) {
  const element = createElement('c-deal-answer', { is: DealAnswer });
  Object.assign(element, { words: wordsOf(given, english, 'en-US'), input: given });
  document.body.append(element);
  return element;
}

type Rendered = ReturnType<typeof render>;
type Board = HTMLElement & { decision: DealDecision; refusal: { key: string; text: string } | null };

function board(element: Rendered): Board {
  return element.shadowRoot!.querySelector<Board>('c-program-board')!;
}

function chosen(element: Rendered): string[] {
  return board(element)
    .decision.stack.chosen.map(({ key }) => key)
    .sort();
}

async function ask(element: Rendered, type: string, detail?: object) {
  board(element).dispatchEvent(new CustomEvent(type, { detail }));
  await Promise.resolve();
}

afterEach(() => document.body.replaceChildren());

test('at first the best stack', () => {
  expect(chosen(render())).toEqual(['B', 'C']);
});

test('without View Cost the summary says so, and no margin is decided', () => {
  const element = render({ ...input, costVisible: false });
  const summary = element.shadowRoot!.querySelector<HTMLElement & { costHidden: boolean }>('c-deal-summary');
  expect([summary?.costHidden, board(element).decision.margin]).toEqual([true, null]);
});

test('a program that is taken in stays in, at what that costs; Back to best takes it back', async () => {
  const element = render();
  await ask(element, 'force', { key: 'A', force: 'in' });
  expect(chosen(element)).toEqual(['A']);
  // 110.00 less 90.00
  expect(board(element).decision.stack.belowBest).toBe(2000);
  await ask(element, 'best');
  expect(chosen(element)).toEqual(['B', 'C']);
  expect(board(element).decision.stack.belowBest).toBeNull();
});

test('a choice that is the best stack again is none', async () => {
  const element = render();
  await ask(element, 'force', { key: 'C', force: 'out' });
  expect(board(element).decision.stack.belowBest).toBe(2000);
  await ask(element, 'force', { key: 'C', force: 'in' });
  expect([chosen(element), board(element).decision.stack.belowBest]).toEqual([['B', 'C'], null]);
});

test('what cannot join says why, and nothing changes', async () => {
  const element = render();
  await ask(element, 'force', { key: 'lonely', force: 'in' });
  expect(chosen(element)).toEqual(['B', 'C']);
  expect(board(element).refusal).toEqual({ key: 'lonely', text: 'Cannot join: Requires absent' });
});

test('two choices that exclude each other: the second is refused, and names the first', async () => {
  const element = render();
  await ask(element, 'force', { key: 'C', force: 'out' });
  await ask(element, 'force', { key: 'B', force: 'in' });
  await ask(element, 'force', { key: 'A', force: 'in' });
  expect(board(element).refusal).toEqual({ key: 'A', text: 'Cannot join: Excludes B' });
  await ask(element, 'force', { key: 'lonely', force: 'out' });
  expect(board(element).refusal).toBeNull();
});

test('fresh figures of the same deal keep the choice as long as it is legal; another deal starts anew', async () => {
  const element = render();
  await ask(element, 'force', { key: 'A', force: 'in' });
  element.input = deal({ programs: [...programs, pays('D', 4)] });
  await Promise.resolve();
  expect(chosen(element)).toEqual(['A', 'D']);
  element.input = { ...input, deal: { ...input.deal, id: 'D2' } };
  await Promise.resolve();
  expect(chosen(element)).toEqual(['B', 'C']);
});

test('a longer search keeps the choice', async () => {
  const element = render();
  await ask(element, 'force', { key: 'A', force: 'in' });
  await ask(element, 'searchlonger');
  expect(chosen(element)).toEqual(['A']);
});

test('each longer search opens more nodes than the one before it, the first among them', () => {
  const first = searchLonger(input, startOf(input));
  expect(first.nodeBudget).toBeGreaterThan(DEFAULT_NODE_BUDGET);
  expect(searchLonger(input, first).nodeBudget).toBeGreaterThan(first.nodeBudget ?? Infinity);
});

test('what the page is asked for goes with the decision and the choice', async () => {
  const element = render();
  const asked = jest.fn();
  element.addEventListener('trywhatif', (event) => asked((event as CustomEvent).detail));
  await ask(element, 'trywhatif', { keys: ['A'] });
  expect(asked.mock.calls[0]?.[0]).toEqual({ keys: ['A'], decision: board(element).decision, force: {} });
});

describe('advice', () => {
  /** 12 units are asked for, the deal has 10; the more it pays, the later it comes. */
  const nearMiss = (index: number) =>
    pays(`near ${index}`, 1, {
      tiers: [{ lower: 0, rate: 10_000 + index * 100 }],
      criteria: [{ ...criterion(1, 'deal.quantity', 'atLeast', '12'), actionable: true }]
    });
  const near = (count: number) =>
    deal({ programs: [...programs, ...Array.from({ length: count }, (_, at) => nearMiss(at))] });
  const advised = (element: Rendered) => board(element).decision.advice.map(({ key }) => key);

  async function pause(element: Rendered) {
    element.shadowRoot!.querySelector('c-deal-summary')!.dispatchEvent(new CustomEvent('settled'));
    await Promise.resolve();
  }

  test('is there at once where it is little work', () => {
    expect(board(render(near(3))).decision).toEqual(decide(near(3), near(3).today));
    expect(advised(render(near(3)))).toHaveLength(3);
  });

  test('waits for a pause where it would keep a key waiting, then tells what gains most', async () => {
    const element = render(near(60));
    expect(advised(element)).toEqual([]);
    expect(board(element).decision.stack.aboveNext).toBeNull();
    await pause(element);
    expect(board(element).decision.stack).toEqual(decide(near(60), near(60).today).stack);
    // 64 programs: 2,500 of them are judged for 38 near misses and for all together.
    expect(advised(element)).toHaveLength(38);
    expect(advised(element)).toContain('near 59');
    expect(advised(element)).not.toContain('near 0');
    const { decision } = board(element);
    await pause(element);
    expect(board(element).decision).toBe(decision);
  });

  test('is that of the rep’s choice, and comes back with the best stack', async () => {
    const element = render(near(60));
    await pause(element);
    const best = board(element).decision;
    await ask(element, 'force', { key: 'A', force: 'in' });
    expect(advised(element)).toEqual([]);
    await pause(element);
    expect(advised(element)).toHaveLength(38);
    await ask(element, 'best');
    expect(board(element).decision).toBe(best);
  });
});
