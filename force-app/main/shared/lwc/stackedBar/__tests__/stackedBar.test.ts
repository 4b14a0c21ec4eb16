// Parts of a sum stand one after the other; what is below 0 has no length.
import { createElement } from 'lwc';
import StackedBar from 'c/stackedBar';

test('parts stand side by side on the given width', () => {
  const element = createElement('c-stacked-bar', { is: StackedBar });
  Object.assign(element, { parts: [20, -5, 30], full: 100, label: 'Grace: 50' });
  document.body.append(element);
  const root = element.shadowRoot!;
  const parts = [...root.querySelectorAll('svg svg')].map((part) => [
    part.getAttribute('x'),
    part.getAttribute('width')
  ]);
  expect(parts).toEqual([
    ['0%', '20%'],
    ['20%', '0%'],
    ['20%', '30%']
  ]);
  expect(root.querySelectorAll('.stripes')).toHaveLength(1);
  expect(root.querySelector('[role="img"]')!.getAttribute('aria-label')).toBe('Grace: 50');
});
