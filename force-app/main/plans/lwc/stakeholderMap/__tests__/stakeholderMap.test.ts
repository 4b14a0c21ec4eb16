// The map by keys and by drag: where the focus goes, what is asked for, what is never offered.
import { createElement } from 'lwc';
import StakeholderMap from 'c/stakeholderMap';
import { viewOf } from '../../relationshipMap/view';
import { PLAN, words } from '../../relationshipMap/__tests__/fixture';
import { NORTHGATE } from '../../planEngine/__tests__/northgate';

let tellWidth: ((width: number) => void) | undefined;
globalThis.ResizeObserver = class implements ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    tellWidth = (width) => callback([{ contentRect: { width } } as ResizeObserverEntry], this);
  }
  observe() {}
  unobserve() {}
  disconnect() {}
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function render(editable = true) {
  const view = viewOf(NORTHGATE, PLAN.today, null, editable, words);
  const element = createElement('c-stakeholder-map', { is: StakeholderMap });
  Object.assign(element, {
    ...{ input: view.people, covered: view.covered, people: view.texts, centers: view.centers },
    ...{ rowTexts: view.rows, labels: words.labels, editable }
  });
  const heard: [string, unknown][] = [];
  for (const name of ['open', 'link', 'move', 'name', 'say']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  document.body.append(element);
  tellWidth?.(1384);
  await settled();
  const root = element.shadowRoot!;
  const cell = (id: string) => root.querySelector<HTMLElement>(`[data-id="${id}"]`)!;
  const press = async (key: string, modifiers: KeyboardEventInit = {}) => {
    const from = root.activeElement ?? root.querySelector('[tabindex="0"]')!;
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
    await settled();
    return (root.activeElement as HTMLElement | null)?.dataset['id'];
  };
  return { element, root, cell, press, heard };
}

afterEach(() => document.body.replaceChildren());

test('one tab stop, and arrows go to boss, report and neighbour', async () => {
  const { root, press } = await render();
  expect([...root.querySelectorAll('[tabindex="0"]')].map((one) => (one as HTMLElement).dataset['id'])).toEqual([
    'priya'
  ]);
  expect(await press('ArrowDown')).toBe('marcus');
  expect(await press('ArrowUp')).toBe('priya');
  expect(await press('ArrowRight')).toBe('lena');
  expect(await press('End')).toBe('gerald');
  expect(await press('End', { ctrlKey: true })).toBe('nadia');
  expect(await press('Home', { ctrlKey: true })).toBe('priya');
  expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('Enter opens who has the focus', async () => {
  const { press, heard } = await render();
  await press('ArrowDown');
  await press('Enter');
  expect(heard).toEqual([['open', { id: 'marcus' }]]);
});

test('R, then arrows and Enter, says whom somebody reports to; Escape changes nothing', async () => {
  const { press, heard, root } = await render();
  await press('ArrowRight');
  await press('r');
  expect(heard.at(-1)).toEqual([
    'say',
    { text: 'Whom does Lena Vogt report to? Arrow keys move, Enter takes, Escape cancels.' }
  ]);
  expect(root.querySelector('.linking')).not.toBeNull();
  await press('ArrowRight');
  await press('Enter');
  expect(heard.at(-1)).toEqual(['link', { id: 'lena', boss: 'gerald' }]);
  await press('R');
  await press('ArrowLeft');
  expect(await press('Escape')).toBe('gerald');
  expect(heard.at(-1)).toEqual(['say', { text: 'Nothing changed.' }]);
  expect(heard.filter(([name]) => name === 'link')).toHaveLength(1);
});

test('keys with Alt and those of the browser are left alone', async () => {
  const { root } = await render();
  const event = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true });
  root.querySelector('[tabindex="0"]')!.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

const dragEvent = (name: string, clientX = 0, clientY = 0) =>
  Object.assign(new Event(name, { bubbles: true, cancelable: true }), { clientX, clientY });

test('a card that is dropped on another center and seniority asks to move there', async () => {
  const { cell, root, heard } = await render();
  const goal = cell('joan').style;
  cell('sam').dispatchEvent(dragEvent('dragstart'));
  const x = Number.parseInt(goal.left, 10) + 5;
  const y = Number.parseInt(goal.top, 10) + 5;
  root.querySelector('.map')!.dispatchEvent(dragEvent('dragover', x, y));
  await settled();
  expect(root.querySelector('.drop')?.textContent).toContain('Operations');
  root.querySelector('.map')!.dispatchEvent(dragEvent('drop', x, y));
  expect(heard).toEqual([['move', { id: 'sam', center: 'ops', seniority: 'Director' }]]);
});

test('beside the columns nothing can be dropped', async () => {
  const { cell, root, heard } = await render();
  cell('sam').dispatchEvent(dragEvent('dragstart'));
  root.querySelector('.map')!.dispatchEvent(dragEvent('drop', 5, 5));
  expect(heard).toEqual([]);
});

test('who may not change the plan can neither drag nor link nor name somebody', async () => {
  const { cell, press, heard, root } = await render(false);
  expect(cell('sam').getAttribute('draggable')).toBe('false');
  await press('ArrowDown');
  await press('r');
  expect(heard).toEqual([]);
  expect(root.querySelector('.vacant button')).toBeNull();
  expect(root.querySelector('.vacant')?.textContent).toContain('No decision maker known');
});

test('Security is marked in words as a single thread', async () => {
  const { root } = await render();
  const marked = root.querySelectorAll('.single');
  expect([...marked].map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual(['Security 1Single thread']);
});
