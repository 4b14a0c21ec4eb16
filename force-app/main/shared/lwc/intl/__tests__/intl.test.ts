// Formats are made once by locale and options.
import { dateFormat, listFormat, numberFormat, pluralRules } from 'c/intl';

test('the same locale and options have one format, others their own', () => {
  const percent = { style: 'percent' } as const;
  expect(numberFormat('en-US', percent)).toBe(numberFormat('en-US', { ...percent }));
  expect(numberFormat('de-DE', percent)).not.toBe(numberFormat('en-US', percent));
  expect(numberFormat('en-US', {})).not.toBe(numberFormat('en-US', percent));
});

test('each formats as its locale does', () => {
  expect(numberFormat('de-DE', {}).format(1234.5)).toBe('1.234,5');
  expect(dateFormat('en-US', { timeZone: 'UTC', month: 'short', day: 'numeric' }).format(0)).toBe('Jan 1');
  expect(pluralRules('en-US', {}).select(1)).toBe('one');
  expect(listFormat('en-US', { type: 'disjunction' }).format(['a', 'b', 'c'])).toBe('a, b, or c');
});
