import { instantOf, isDay, storedInstant } from './dates.ts';

it.each([
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-2-3', false],
  ['2026-02-03T00:00:00Z', false]
])('%s is a day of the calendar: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

// REST API Developer Guide, "Valid Date and DateTime Formats"
it.each([
  ['2026-02-03T10:20:30Z', '2026-02-03T10:20:30.000Z'],
  ['2026-02-03T10:20:30.400+0000', '2026-02-03T10:20:30.400Z'],
  ['2026-02-03T10:20:30-08:00', '2026-02-03T18:20:30.000Z'],
  ['2026-02-03T10:20:30', null],
  ['2026-02-30T10:20:30Z', null],
  ['2026-02-03T25:00:00Z', null],
  ['2026-02-03', null]
])('%s names the instant %s', (text, expected) => {
  expect(instantOf(text)).toBe(expected);
});

// Object Reference, "Primitive Data Types": "a precision of one second".
it('keeps an instant to the second', () => {
  expect(storedInstant(Date.UTC(2026, 1, 13, 9, 0, 0, 999))).toBe('2026-02-13T09:00:00.000Z');
  expect(storedInstant(-1)).toBe('1969-12-31T23:59:59.000Z');
});
