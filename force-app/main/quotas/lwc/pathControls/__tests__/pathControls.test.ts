// What a path may be asked for: a level that is set is among the levels, measures together only where there are two.
import { createElement } from 'lwc';
import PathControls from 'c/pathControls';
import { WORDS } from '../../quotaSentence/__tests__/fixture';

type Child = HTMLElement & Record<string, unknown>;

function render(given: object) {
  const element = createElement('c-path-controls', { is: PathControls });
  Object.assign(element, { subtitle: 'Dana', level: 800_000, measures: 'Both', words: WORDS, ...given });
  document.body.append(element);
  const child = (name: string) => element.shadowRoot!.querySelector<Child>(`lightning-${name}`)!;
  const values = (name: string) => (child(name)['options'] as { value: string }[]).map(({ value }) => value);
  return { element, child, values };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('offers levels with the one that is set, and measures alone and together', () => {
  const { values } = render({ level: 750_000, possible: ['Revenue', 'Margin'] });
  expect(values('combobox')).toEqual(['500000', '600000', '700000', '750000', '800000', '900000', '950000']);
  expect(values('radio-group')).toEqual(['Revenue', 'Margin', 'Both']);
});

test('one measure is not together with anything', () => {
  expect(render({ possible: ['Revenue'], measures: 'Revenue' }).values('radio-group')).toEqual(['Revenue']);
});

test('tells what is chosen, goes back, and takes the focus', () => {
  const { element, child } = render({ possible: ['Revenue', 'Margin'] });
  const told: unknown[] = [];
  for (const type of ['levelchange', 'measureschange', 'back']) {
    element.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail]));
  }
  child('combobox').dispatchEvent(new CustomEvent('change', { detail: { value: '900000' } }));
  child('radio-group').dispatchEvent(new CustomEvent('change', { detail: { value: 'Margin' } }));
  child('button').click();
  expect(told).toEqual([
    ['levelchange', { level: 900_000 }],
    ['measureschange', { measures: 'Margin' }],
    ['back', null]
  ]);
  element.focus();
  expect(element.shadowRoot!.activeElement?.textContent).toBe(WORDS.labels.path.title);
});
