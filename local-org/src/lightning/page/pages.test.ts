// Which rows a page of 50 shows.
import { pagesOf } from './pages.ts';

it.each([
  [0, 0, '0 items', false, true, true],
  [0, 50, '1-50 of 50 items', false, true, true],
  [0, 51, '1-50 of 51 items', true, true, false],
  [1, 51, '51-51 of 51 items', true, false, true],
  [1, 120, '51-100 of 120 items', true, false, false]
])('page %d of %d rows: %s', (pageNumber, total, summary, isPaged, isFirst, isLast) => {
  expect(pagesOf(pageNumber, total)).toEqual({ summary, isPaged, isFirst, isLast });
});
