// Options side by side: which can be opened and removed, and which one the inputs show.
import { createElement } from 'lwc';
import OptionCompare from 'c/optionCompare';
import { baseOf, optionOf } from '../../dealWhatIf/state';
import { CHANGES, HARBORVIEW, WORDS } from '../../whatIfSentence/__tests__/fixture';

const BASE = baseOf(HARBORVIEW, {});

async function render(currentKey: string, costVisible = true) {
  const option = (key: string, name: string, changes: object, scenarioId: string | null) => ({
    ...optionOf(BASE, { key, name, changes }),
    scenarioId
  });
  const options = [
    option('saved', 'Saved deal', {}, null),
    option('S1', 'Close on Mar 13', { closeDate: '2026-03-13' }, 'S1'),
    option('this', 'This what-if', CHANGES, null)
  ];
  const element: HTMLElement & Pick<OptionCompare, 'options'> = createElement('c-option-compare', {
    is: OptionCompare
  });
  Object.assign(element, { options, currentKey, costVisible, words: WORDS });
  document.body.append(element);
  await Promise.resolve();
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return { element, all, texts: (selector: string) => all(selector).map((one) => one.textContent?.trim()) };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('a column an option, the one in the inputs marked, the best of a row with its word', async () => {
  const { texts, all } = await render('this');
  expect(texts('thead .bold')).toEqual(['Compare options', 'Saved deal', 'Close on Mar 13', 'This what-if']);
  expect(texts('.count')).toEqual(['3 of 4']);
  expect(all('td.current')).toHaveLength(7);
  expect(texts('tr[data-row="claim"] td')).toEqual(['$6,000', '$0', '$12,432 Best']);
  expect(texts('tr[data-row="now"] .best')).toEqual([]);
});

test('only what is kept can be opened, unless it is open, and removed', async () => {
  const { element, all } = await render('this');
  const told: unknown[] = [];
  for (const type of ['openscenario', 'removescenario']) {
    element.addEventListener(type, (event) => told.push([type, (event as CustomEvent<object>).detail]));
  }
  expect(all('.open').map((button) => button.getAttribute('aria-label'))).toEqual(['Open Close on Mar 13']);
  all('.open')[0]?.click();
  expect(all('.remove')).toHaveLength(1);
  all('.remove')[0]?.dispatchEvent(new CustomEvent('click'));
  expect(told).toEqual([
    ['openscenario', { scenarioId: 'S1' }],
    ['removescenario', { scenarioId: 'S1' }]
  ]);
  document.body.replaceChildren();
  expect((await render('S1')).all('.open')).toEqual([]);
});

test('new figures of the same columns follow once the keys rest, a new column at once', async () => {
  const { element, texts } = await render('this');
  const changed = (quantity: number) => ({
    ...optionOf(BASE, {
      key: 'this',
      name: 'This what-if',
      changes: { lines: { [HARBORVIEW.lines[0]!.id]: { quantity } } }
    }),
    scenarioId: null
  });
  const kept = element.options.slice(0, 2);
  element.options = [...kept, changed(1)];
  element.options = [...kept, changed(0)];
  await Promise.resolve();
  expect(texts('tr[data-row="claim"] td')).toEqual(['$6,000', '$0', '$12,432 Best']);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(texts('tr[data-row="claim"] td')[2]).not.toBe('$12,432 Best');
  element.options = kept;
  await Promise.resolve();
  expect(texts('.count')).toEqual(['2 of 4']);
});

test('without View Cost there is no row of margin', async () => {
  const { all } = await render('this', false);
  expect(all('tbody tr').map((row) => row.dataset.row)).toEqual(['stack', 'price', 'rival', 'now', 'claim']);
});
