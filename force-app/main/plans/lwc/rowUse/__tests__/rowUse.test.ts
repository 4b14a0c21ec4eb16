// The mark of the row that somebody works in.
import { IN_USE, markUse } from '../rowUse';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const rowWith = (...controls: HTMLElement[]) => {
  const row = document.createElement('div');
  row.append(...controls);
  document.body.replaceChildren(row, document.createElement('button'));
  markUse(row);
  return { row, elsewhere: row.nextElementSibling as HTMLElement, isMarked: () => row.classList.contains(IN_USE) };
};

test('a row is marked while the focus is in it', () => {
  const input = document.createElement('input');
  const { elsewhere, isMarked } = rowWith(input);
  expect(isMarked()).toBe(false);
  input.focus();
  expect(isMarked()).toBe(true);
  elsewhere.focus();
  jest.runAllTimers();
  expect(isMarked()).toBe(false);
});

test('a field that closes takes no mark away: what stands in its place has the focus in the same task', () => {
  const input = document.createElement('input');
  const button = document.createElement('button');
  const { row, isMarked } = rowWith(input);
  const marks: boolean[] = [];
  new MutationObserver(() => marks.push(isMarked())).observe(row, { attributes: true });
  input.focus();
  input.blur();
  input.replaceWith(button);
  expect(isMarked()).toBe(true);
  button.focus();
  jest.runAllTimers();
  expect(isMarked()).toBe(true);
  expect(marks).not.toContain(false);
});

test.each([
  ['is pushed out of view is brought back', 1142, 1],
  ['stays in view is left where it is', 300, 0]
])('a row that %s', (_name, top, times) => {
  const { row } = rowWith(document.createElement('button'));
  row.getBoundingClientRect = () => ({ top, bottom: top + 44 }) as DOMRect;
  row.scrollIntoView = jest.fn();
  row.querySelector('button')?.focus();
  jest.runAllTimers();
  expect(row.scrollIntoView).toHaveBeenCalledTimes(times);
});
