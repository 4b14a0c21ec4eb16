// Solid what the deal has, dashed what is short.
import { createElement } from 'lwc';
import ShortfallBar from 'c/shortfallBar';

function render(share: number) {
  const element = createElement('c-shortfall-bar', { is: ShortfallBar });
  Object.assign(element, { share, have: '37 on the deal', required: '40', label: '37 of 40' });
  document.body.append(element);
  return element.shadowRoot!;
}

afterEach(() => document.body.replaceChildren());

test.each([
  [0.925, '92.5%', 'end'],
  [0.1, '10%', 'start'],
  [-1, '0%', 'start'],
  [2, '100%', 'end']
])('%d of it is %s wide', (share, width, anchor) => {
  const root = render(share);
  expect(root.querySelector('.have')?.getAttribute('width')).toBe(width);
  expect(root.querySelector('text')?.getAttribute('text-anchor')).toBe(anchor);
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe('37 of 40');
});
