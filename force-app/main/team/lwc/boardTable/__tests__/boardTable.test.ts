// The tree by keys and mouse, what is drawn of a large one, and which columns a width has.
import { createElement } from 'lwc';
import BoardTable from 'c/boardTable';
import { Board, decode, listed, NO_FILTER, type Listing, type TeamBoardLoad } from 'c/teamEngine';
import { WORDS } from '../../boardSentence/__tests__/fixture';
import { MARCUS } from '../../teamEngine/__tests__/fixture';
import { columnsOf } from '../columns';
import { drawnRows, stepOf } from '../window';

const MONTHS = ['January', 'February', 'March'];

async function render(sent: TeamBoardLoad = MARCUS, listing: Partial<Listing> = {}) {
  const board = new Board(decode(sent));
  const asked: Listing = { sort: { key: 'pace', descending: true }, filter: NO_FILTER, closed: new Set(), ...listing };
  const element = createElement('c-board-table', { is: BoardTable });
  const rows = listed(board.nodes, asked, board.chanceOf);
  Object.assign(element, {
    board,
    listing: { rows },
    sort: asked.sort,
    words: WORDS,
    months: MONTHS,
    costVisible: true
  });
  const told: [string, string][] = [];
  for (const name of ['sort', 'toggle', 'open'])
    element.addEventListener(name, (event) => told.push([name, (event as CustomEvent<{ key: string }>).detail.key]));
  document.body.append(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const drawn = () => [...root.querySelectorAll<HTMLElement & { focusRow(): void }>('c-board-row')];
  const lines = () => drawn().map((row) => row.shadowRoot!.querySelector<HTMLElement>('[role="row"]')!);
  const active = () => drawn().find((row) => row.shadowRoot!.querySelector('[tabindex="0"]'))?.dataset['key'];
  const press = async (key: string) => {
    root.querySelector('.body')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await Promise.resolve();
  };
  return { element, root, told, drawn, lines, active, press };
}

beforeEach(() => {
  window.ResizeObserver = class {
    observe() {}
    disconnect() {}
    unobserve() {}
  };
});

afterEach(() => document.body.replaceChildren());

test('says the tree, the sort and where each row stands', async () => {
  const { root, lines } = await render();
  expect(root.querySelector('[role="treegrid"]')!.getAttribute('aria-rowcount')).toBe('12');
  const sorted = [...root.querySelectorAll('[role="columnheader"]')].map((head) => head.getAttribute('aria-sort'));
  expect(sorted.filter((one) => one !== 'none')).toEqual(['descending']);
  const said = (row: HTMLElement) =>
    ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded', 'aria-rowindex'].map((name) =>
      row.getAttribute(name)
    );
  expect(said(lines()[0]!)).toEqual(['1', '1', '1', 'true', '2']);
  expect(said(lines()[2]!)).toEqual(['3', '1', '4', null, '4']);
  expect(lines()[2]!.textContent).toContain('Grace Adeyemi');
});

test('one tab stop; arrows move, Right and Left go down and up, and open and close teams', async () => {
  const { active, press, told } = await render();
  expect(active()).toBe('east');
  await press('ArrowDown');
  expect(active()).toBe('public');
  await press('ArrowRight');
  expect(active()).toBe('grace');
  await press('ArrowLeft');
  expect(active()).toBe('public');
  await press('ArrowLeft');
  expect(told).toEqual([['toggle', 'public']]);
  await press('End');
  expect(active()).toBe('priya');
  await press('Enter');
  expect(told.at(-1)).toEqual(['open', 'priya']);
  await press('Home');
  await press(' ');
  expect(told.at(-1)).toEqual(['toggle', 'east']);
  await press('x');
  expect(active()).toBe('east');
});

test('a click opens a rep, a head sorts', async () => {
  const { drawn, told, root } = await render();
  drawn()[2]!.click();
  root.querySelector<HTMLButtonElement>('button[data-key="gap"]')!.click();
  expect(told).toEqual([
    ['open', 'grace'],
    ['sort', 'gap']
  ]);
});

test('a closed team says so and opens', async () => {
  const { lines, press, told } = await render(MARCUS, { closed: new Set(['public']) });
  expect(lines()[1]!.getAttribute('aria-expanded')).toBe('false');
  await press('ArrowDown');
  await press('ArrowRight');
  expect(told).toEqual([['toggle', 'public']]);
});

const many: TeamBoardLoad = {
  ...MARCUS,
  reps: Array.from({ length: 500 }, (_, place) => ({ id: `r${place}`, name: `Rep ${place}`, team: 'public' })),
  rows: [],
  monthRows: []
};

test('of many rows only what is in view is drawn, and the keyboard takes the view along', async () => {
  const { drawn, active, press, root } = await render(many);
  expect(root.querySelector('[role="treegrid"]')!.getAttribute('aria-rowcount')).toBe('503');
  expect(drawn().length).toBeLessThan(40);
  await press('End');
  expect(active()).toBe('r99');
  expect(drawn().length).toBeLessThan(40);
});

test('what is drawn is what is in view with some rows beyond', () => {
  expect(drawnRows(60, 0, 640)).toEqual({ first: 0, end: 60 });
  expect(drawnRows(500, 0, 640)).toEqual({ first: 0, end: 32 });
  expect(drawnRows(500, 3200, 640)).toEqual({ first: 94, end: 126 });
  expect(drawnRows(500, 16_000, 640)).toEqual({ first: 468, end: 500 });
});

test('keys at the ends lead nowhere else', () => {
  const rows = [
    { key: 'a', level: 1, place: 1, of: 1, isOpen: true },
    { key: 'b', level: 2, place: 1, of: 1, isOpen: null }
  ];
  expect(stepOf('ArrowUp', rows, 0, 5)).toEqual({ to: 0 });
  expect(stepOf('PageDown', rows, 0, 5)).toEqual({ to: 1 });
  expect(stepOf('PageUp', rows, 1, 5)).toEqual({ to: 0 });
  expect(stepOf('ArrowRight', rows, 1, 5)).toBeNull();
  expect(stepOf('ArrowLeft', [{ ...rows[0]!, isOpen: false }], 0, 5)).toBeNull();
  expect(stepOf('ArrowDown', [], 0, 5)).toBeNull();
});

test('columns fold with the width; without View Cost there are none of margin', () => {
  const keys = (width: number, costVisible = true, view: 'board' | 'months' = 'board') =>
    columnsOf({ view, width, costVisible, months: MONTHS }, WORDS).map(({ key }) => key);
  expect(keys(1000)).toEqual([
    ...['name', 'attained', 'month:0', 'month:1', 'month:2', 'pace', 'gap', 'coverage', 'chance'],
    ...['marginAttained', 'marginRate']
  ]);
  expect(keys(1000, false).some((key) => key.startsWith('margin'))).toBe(false);
  expect(keys(800)).toEqual(['name', 'attained', 'pace', 'gap', 'coverage', 'chance']);
  expect(keys(380)).toEqual(['name', 'attained', 'pace', 'chance']);
  expect(keys(1000, true, 'months')).toEqual(['name', 'month:0', 'month:1', 'month:2']);
});
