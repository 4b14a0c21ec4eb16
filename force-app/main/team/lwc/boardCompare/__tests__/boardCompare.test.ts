// Reps side by side: their figures, who can be added, and that four are the most.
import { createElement } from 'lwc';
import BoardCompare from 'c/boardCompare';
import { BOARD, WORDS } from '../../boardSentence/__tests__/fixture';

async function render(chosen: readonly string[], costVisible = true) {
  const element = createElement('c-board-compare', { is: BoardCompare });
  Object.assign(element, { board: BOARD, chosen, words: WORDS, months: ['January', 'February', 'March'], costVisible });
  const told: (readonly string[])[] = [];
  element.addEventListener('choose', (event) => told.push((event as CustomEvent<{ keys: string[] }>).detail.keys));
  document.body.append(element);
  await Promise.resolve();
  return { root: element.shadowRoot!, told };
}

afterEach(() => document.body.replaceChildren());

test('each figure in its row', async () => {
  const { root, told } = await render(['priya', 'rosa']);
  const rows = new Map(
    [...root.querySelectorAll('tbody tr')].map((row) => {
      const [head, ...cells] = [...row.children].map((cell) => cell.textContent);
      return [head, cells];
    })
  );
  expect(rows.get('Quota')).toEqual(['$800,000', '$650,000']);
  expect(rows.get('Pace')).toEqual(['▼ 0.65', '▼ 0.70']);
  expect(rows.get('January')).toEqual(['75%', '86%']);
  expect(rows.get('Margin rate')).toEqual(['17.1%', '14.9%']);
  root.querySelector('lightning-combobox')!.dispatchEvent(new CustomEvent('change', { detail: { value: 'dana' } }));
  root.querySelector<HTMLElement>('.remove')!.click();
  expect(told).toEqual([['priya', 'rosa', 'dana'], ['rosa']]);
});

test('four are the most; nobody is said; without View Cost nothing of margin', async () => {
  const four = await render(['priya', 'rosa', 'dana', 'mei'], false);
  expect(four.root.querySelector('lightning-combobox')).toBeNull();
  expect(four.root.textContent).not.toContain('Margin');
  document.body.replaceChildren();
  const nobody = await render([]);
  expect(nobody.root.textContent).toContain('Choose a rep to compare.');
});
