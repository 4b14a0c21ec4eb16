// Days as text, in whatever time zone the test runs.
import { formatDay, formatDays } from '../dates';

const spaced = (text: string) => text.replaceAll(/[\u2009\u202f]/g, ' ');
const in2026 = { unlessOf: '2026-02-13' };

test.each([
  ['2026-02-27', in2026, 'Feb 27'],
  ['2027-02-27', in2026, 'Feb 27, 2027'],
  ['2026-01-01', 'always' as const, 'Jan 1, 2026'],
  ['2026-12-31', 'always' as const, 'Dec 31, 2026']
])('%s', (day, year, expected) => {
  expect(formatDay(day, 'en-US', year)).toBe(expected);
});

test.each([
  ['2026-01-01', '2026-06-30', 'always' as const, 'Jan 1 – Jun 30, 2026'],
  ['2026-07-01', '2026-07-30', in2026, 'Jul 1 – 30'],
  ['2026-12-01', '2027-01-31', in2026, 'Dec 1, 2026 – Jan 31, 2027'],
  ['2026-07-01', '2026-07-01', in2026, 'Jul 1']
])('%s to %s', (from, to, year, expected) => {
  expect(spaced(formatDays(from, to, 'en-US', year))).toBe(expected);
});
