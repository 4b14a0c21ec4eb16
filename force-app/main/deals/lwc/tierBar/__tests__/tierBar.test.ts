// The bar of bands: places in percent of its width, labels that do not run into each other or off the bar.
import { createElement } from 'lwc';
import TierBar from 'c/tierBar';
import { tierBarWords, type TierBarWords } from 'c/dealSentence';
import { volume, words } from '../../dealSentence/__tests__/harborview';

const bar = tierBarWords(volume, words)!;

function render(given: TierBarWords = bar) {
  const element = createElement('c-tier-bar', { is: TierBar });
  element.bar = given;
  document.body.append(element);
  return element.shadowRoot!;
}

function attributes(root: ShadowRoot, selector: string, name: string): (string | null)[] {
  return [...root.querySelectorAll(selector)].map((each) => each.getAttribute(name));
}

afterEach(() => document.body.replaceChildren());

test('bands and both marks stand where their share of 600,000 is, and one line says all of it', () => {
  const root = render();
  expect(attributes(root, 'rect', 'x')).toEqual(['0%', '16.67%', '41.67%', '83.33%']);
  expect(attributes(root, 'rect', 'width')).toEqual(['16.67%', '25%', '41.67%', '16.67%']);
  expect(attributes(root, 'line', 'x1')).toEqual(['26.67%', '71.67%']);
  expect([...root.querySelectorAll('.mark text')].map((each) => each.textContent)).toEqual([
    'so far $160,000',
    'with this deal $430,000'
  ]);
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(bar.label);
});

test.each([
  [0.02, null, ['start']],
  [0.5, null, ['middle']],
  [0.95, null, ['end']],
  [0.5, 0.45, ['end', 'start']],
  [0.12, 0.05, ['start', 'start']],
  [0.95, 0.9, ['end', 'end']]
])('a mark at %d, the one before at %s, is labelled %j', (at, before, anchors) => {
  const root = render({ ...bar, before: before === null ? null : { at: before, text: 'a' }, after: { at, text: 'b' } });
  expect(attributes(root, '.mark text', 'text-anchor')).toEqual(anchors);
});

test('a rate without room is left to the line of words', () => {
  const narrow = { from: 0, to: 0.01, rate: '2.5%', lower: '' };
  const root = render({ ...bar, bands: [narrow, { from: 0.01, to: 1, rate: '3%', lower: '$1' }] });
  expect([...root.querySelectorAll('.rate')].map((each) => each.textContent)).toEqual(['', '3%']);
});
