// The charts below the board, their tables, and what is drawn of many reps.
import { createElement } from 'lwc';
import BoardCharts from 'c/boardCharts';
import CreditStack from 'c/creditStack';
import PaceDumbbell from 'c/paceDumbbell';
import { BOARD, WORDS } from '../../boardSentence/__tests__/fixture';

function shown<Props>(name: string, is: Parameters<typeof createElement>[1]['is'], props: Props) {
  const element = createElement(name, { is });
  Object.assign(element, props);
  document.body.append(element);
  return element.shadowRoot!;
}

afterEach(() => document.body.replaceChildren());

test('reps by credit, each chart with its table', async () => {
  const root = shown('c-board-charts', BoardCharts, { reps: BOARD.reps, words: WORDS, costVisible: true });
  const drawn = root.querySelector<HTMLElement & { reps: { shortName: string }[] }>('c-credit-stack')!.reps;
  expect(drawn.map(({ shortName }) => shortName)).toEqual([
    'Grace',
    'Luis',
    'Mei',
    'Dana',
    'Henrik',
    'Owen',
    'Priya',
    'Rosa'
  ]);
  root.querySelectorAll<HTMLElement>('.twin').forEach((button) => button.click());
  await Promise.resolve();
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows[0]).toEqual(['Grace Adeyemi', '1.22', '1.12']);
  expect(rows[8]).toEqual(['Grace Adeyemi', '$236k', '$176k', '$59k', '$471k']);
});

test('without View Cost there is no chart of margin; of many reps the furthest behind', () => {
  const many = Array.from({ length: 20 }, (_, place) => ({ ...BOARD.reps[place % 8]!, key: String(place) }));
  const root = shown('c-board-charts', BoardCharts, { reps: many, words: WORDS, costVisible: false });
  expect(root.querySelector('c-pace-dumbbell')).toBeNull();
  expect(root.textContent).toContain('The 12 furthest behind of 20; all are in the table.');
});

test('nobody has no chart', () => {
  const root = shown('c-board-charts', BoardCharts, { reps: [], words: WORDS, costVisible: true });
  expect(root.querySelector('.charts')).toBeNull();
});

test('the dumbbell says both paces, with the plan on its axis', () => {
  const root = shown('c-pace-dumbbell', PaceDumbbell, { reps: BOARD.reps, words: WORDS });
  const says = [...root.querySelectorAll('[role="img"]')].map((row) => row.getAttribute('aria-label'));
  expect(says[0]).toBe('Grace Adeyemi: revenue pace 1.22, margin pace 1.12');
  expect([...root.querySelectorAll('.mark')].map(({ textContent }) => textContent)).toContain('1.0 plan');
});

test('the stack says its parts', () => {
  const root = shown('c-credit-stack', CreditStack, { reps: BOARD.reps, words: WORDS });
  const bars = [...root.querySelectorAll<HTMLElement & { label: string }>('c-stacked-bar')];
  expect(bars[0]!.label).toBe('Grace Adeyemi: retained $236k, expansion $176k, new $59k, together $471k');
});
