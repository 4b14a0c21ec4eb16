// What is asked of the filter: shares as numbers, nothing where an input says nothing.
import { createElement } from 'lwc';
import BoardFilter from 'c/boardFilter';
import { NO_FILTER, type Filter } from 'c/teamEngine';
import { INPUT, WORDS } from '../../boardSentence/__tests__/fixture';

test('each input changes its part', () => {
  const element = createElement('c-board-filter', { is: BoardFilter });
  Object.assign(element, { filter: { ...NO_FILTER, chanceUnder: 0.4 }, teams: INPUT.teams, words: WORDS });
  const told: Filter[] = [];
  element.addEventListener('filter', (event) => told.push((event as CustomEvent<Filter>).detail));
  document.body.append(element);
  const root = element.shadowRoot!;
  const set = (name: string, value: string) =>
    root.querySelector(`[data-name="${name}"]`)!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  expect(root.querySelector<HTMLElement & { value: number }>('[data-name="chance"]')!.value).toBe(40);
  expect(root.querySelector<HTMLElement & { options: unknown[] }>('lightning-combobox')!.options).toHaveLength(3);
  set('name', 'an');
  set('team', 'public');
  set('pace', '0.9');
  set('pace', 'x');
  set('chance', '25');
  set('chance', ' ');
  root.querySelector<HTMLElement>('lightning-button')!.click();
  expect(told.map(({ name, team, paceUnder, chanceUnder }) => [name, team, paceUnder, chanceUnder])).toEqual([
    ['an', '', null, 0.4],
    ['', 'public', null, 0.4],
    ['', '', 0.9, 0.4],
    ['', '', null, 0.4],
    ['', '', null, 0.25],
    ['', '', null, null],
    ['', '', null, null]
  ]);
});
