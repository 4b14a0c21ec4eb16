// The matrix by keys and mouse: one tab stop, where each key leads, what is drawn of a large one.
import { createElement } from 'lwc';
import { whitespace, type Matrix, type WhitespaceInput } from 'c/whitespaceEngine';
import WhitespaceGrid from 'c/whitespaceGrid';
import { wordsOf } from 'c/whitespaceSentence';
import { english } from '../../whitespaceLabels/__tests__/english';
import { deal, ONE_CELL, record } from '../../whitespaceEngine/__tests__/fixture';
import { nextPlace, stepTo } from '../steps';
import { drawn, revealed } from '../window';

globalThis.ResizeObserver = class implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Three families at two locations with two centers each. */
const SMALL: WhitespaceInput = {
  ...ONE_CELL,
  sites: [
    { id: 'dayton', name: 'Northgate - Dayton DC', size: 300, parent: null },
    { id: 'toledo', name: 'Northgate - Toledo DC', size: 100, parent: null }
  ],
  centers: [
    { name: 'IT', account: 'account' },
    { name: 'Operations', account: 'account' }
  ],
  families: ['Networking', 'Security', 'Servers'].map((name) => ({ name, factor: 1_000_000 })),
  cells: [
    record({ state: 'White' }),
    record({ id: 'other', family: 'Servers', site: 'toledo', center: 'IT', state: 'Blocked' })
  ],
  deals: [deal()]
};

async function render(input: WhitespaceInput, state = '') {
  const matrix = whitespace(input);
  const element = createElement('c-whitespace-grid', { is: WhitespaceGrid });
  const all = (count: number) => Array.from({ length: count }, (_, place) => place);
  const shown = { rows: all(matrix.families.length), columns: all(matrix.columns.length), state };
  const opened: string[] = [];
  element.addEventListener('open', (event) => opened.push((event as CustomEvent<{ key: string }>).detail.key));
  Object.assign(element, { matrix, shown, words: wordsOf(input, english, 'en-US'), view: 'left' });
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const stops = () => [...root.querySelectorAll<HTMLElement>('[role="gridcell"][tabindex="0"]')];
  const press = async (key: string, init: KeyboardEventInit = {}) => {
    stops()[0]!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...init }));
    await settled();
    return stops()[0]!.textContent;
  };
  return { root, stops, press, opened, matrix: matrix as Matrix, element };
}

afterEach(() => document.body.replaceChildren());

test('has one tab stop, and arrows, ends and corners lead where they should', async () => {
  const { stops, press } = await render(SMALL);
  expect(stops()).toHaveLength(1);
  expect(stops()[0]!.textContent).toContain('Networking, Dayton DC, IT');
  expect(await press('ArrowRight')).toContain('Networking, Dayton DC, Operations, White, 5,000 US dollars left');
  expect(await press('ArrowDown')).toContain('Security, Dayton DC, Operations');
  expect(await press('End')).toContain('Security, Toledo DC, Operations');
  expect(await press('Home', { ctrlKey: true })).toContain('Networking, Dayton DC, IT');
  expect(await press('End', { ctrlKey: true })).toContain('Servers, Toledo DC, Operations');
  expect(await press('PageUp')).toContain('Networking, Toledo DC, Operations');
  expect(await press('ArrowRight')).toContain('Networking, Toledo DC, Operations');
  expect(stops()).toHaveLength(1);
});

test('N goes to the next white cell, in reading order and round again', async () => {
  const { press } = await render(SMALL);
  expect(await press('n')).toContain('Networking, Dayton DC, Operations, White');
  expect(await press('N')).toContain('Networking, Toledo DC, IT, White');
});

test('Enter, Space and a click open the cell; other keys and modifiers do not', async () => {
  const { press, opened, stops, matrix } = await render(SMALL);
  await press('Enter');
  await press(' ');
  stops()[0]!.click();
  await press('x');
  await press('Enter', { altKey: true });
  expect(opened).toEqual([matrix.cells[0]!.key, matrix.cells[0]!.key, matrix.cells[0]!.key]);
});

test('every state has its sign and its word, and totals add up what is left', async () => {
  const { root } = await render(SMALL);
  const cells = [...root.querySelectorAll('.cell')];
  expect(cells).toHaveLength(12);
  expect(cells[10]!.querySelector('.glyph')!.className).toBe('glyph Blocked');
  expect(cells[10]!.textContent).toContain('Servers, Toledo DC, IT, Blocked, no figure');
  expect(root.querySelector('.foot')!.textContent).toContain('Total');
  expect([...root.querySelectorAll('.group')].map((group) => group.textContent)).toEqual(['Dayton DC', 'Toledo DC']);
});

test('cells of another state than the one asked for show nothing', async () => {
  const { root } = await render(SMALL, 'Blocked');
  expect(root.querySelectorAll('.cell.out')).toHaveLength(11);
  // Nothing is left of what is blocked: totals are of what is shown.
  expect([...root.querySelectorAll('.total')].map((total) => total.textContent)).toEqual([
    'Total',
    'Total',
    '0',
    '0',
    '0',
    '0'
  ]);
});

test('of a large matrix only what is in view is drawn', async () => {
  const sites = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, name: `S${at}`, size: 10, parent: null }));
  const families = Array.from({ length: 100 }, (_, at) => ({ name: `F${String(at).padStart(3, '0')}`, factor: 1 }));
  const { root, press } = await render({ ...SMALL, sites, families, cells: [], deals: [], spend: [] });
  expect(root.querySelectorAll('.cell').length).toBeLessThan(400);
  expect(root.querySelector('[role="grid"]')!.getAttribute('aria-rowcount')).toBe('103');
  expect(root.querySelector('[role="grid"]')!.getAttribute('aria-colcount')).toBe('82');
  expect(await press('ArrowDown')).toContain('F001, S0, IT');
});

test('a key that leads nowhere is none', () => {
  expect(stepTo('a', false, { row: 0, column: 0 }, { row: 1, column: 1 })).toBeNull();
  expect(stepTo('ArrowUp', true, { row: 0, column: 0 }, { row: 1, column: 1 })).toBeNull();
  expect(nextPlace({ row: 0, column: 0 }, { row: 1, column: 1 }, () => false)).toBeNull();
});

test('what is drawn covers what is in view, and a step reveals its cell', () => {
  const view = { top: 520, left: 800, width: 1000, height: 640 };
  const range = drawn(100, 80, view);
  expect(range.firstRow).toBeLessThanOrEqual(10);
  expect(range.lastRow).toBeGreaterThanOrEqual(20);
  expect(drawn(10, 10, view)).toEqual({ firstRow: 0, lastRow: 9, firstColumn: 0, lastColumn: 9 });
  expect(revealed(10, 10, view)).toEqual({ top: 520, left: 800 });
  expect(revealed(0, 0, view)).toEqual({ top: 0, left: 0 });
  expect(revealed(99, 79, view).top).toBe(100 * 52 - (640 - 60 - 36));
});
