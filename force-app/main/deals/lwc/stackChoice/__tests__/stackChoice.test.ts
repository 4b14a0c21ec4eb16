// The choice of what to apply instead.
import { createElement } from 'lwc';
import StackChoice from 'c/stackChoice';
import type { Alternative } from 'c/applySentence';
import { row, words } from '../../applySentence/__tests__/builders';

const best: Alternative = {
  kind: 'best',
  rows: [row('a')],
  proven: true,
  added: ['A'],
  removed: ['B'],
  expectedPpm: null
};
const others: Alternative = { ...best, kind: 'others', proven: false, added: [] };

function render(changes: { readonly disabled?: boolean } = {}) {
  const element = createElement('c-stack-choice', { is: StackChoice });
  element.alternatives = [best, others];
  element.chosen = 'best';
  element.words = words;
  element.disabled = changes.disabled ?? false;
  document.body.append(element);
  return element;
}

const all = (element: ReturnType<typeof render>, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>(selector) ?? [])
];

afterEach(() => document.body.replaceChildren());

test('one card an alternative, the chosen one marked, proof only where it is proven', () => {
  const element = render();
  expect(all(element, '.title').map(({ textContent }) => textContent)).toEqual([
    'The new best stack, 1 program',
    'The other 1 program'
  ]);
  expect(all(element, 'input').map(({ checked }) => checked)).toEqual([true, false]);
  expect(all(element, '.card').map(({ className }) => className)).toEqual(['card chosen', 'card']);
  const chips = element.shadowRoot?.querySelectorAll<HTMLElement & { text: string }>('c-status-chip') ?? [];
  expect([...chips].map(({ text }) => text)).toEqual(['Proven best']);
});

test('a choice is told, not taken: its owner holds it', () => {
  const element = render();
  const told = jest.fn();
  element.addEventListener('choose', (event) => told((event as CustomEvent<string>).detail));
  const [, second] = all(element, 'input');
  second?.dispatchEvent(new Event('change'));
  expect(told).toHaveBeenCalledWith('others');
});

test('while it is being sent nothing can be chosen', () => {
  const [fields] = all(render({ disabled: true }), 'fieldset');
  expect(fields?.disabled).toBe(true);
});
