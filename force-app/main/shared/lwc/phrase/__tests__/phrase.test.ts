// Sentences from labels with placeholders.
import { bold, byNumber, fill, fillPlain, link, listOf, plain } from '../phrase';

test('placeholders take words with their marks, in any order', () => {
  expect(fill('{1} of {0}.', bold('$5'), link('Program', 'R1'))).toEqual([
    { text: 'Program', recordId: 'R1' },
    { text: ' of ' },
    { text: '$5', bold: true },
    { text: '.' }
  ]);
});

test('a value that looks like a placeholder is left alone', () => {
  expect(fillPlain('{0} and {1}', '{1}', 'B')).toBe('{1} and B');
});

test('a place without words stays empty', () => {
  expect(plain(fill('{0}-{3}', 'A'))).toBe('A-');
});

test('one and many by the rules of the locale', () => {
  const say = (count: number, locale: string) => byNumber(count, 'one', 'many', locale);
  expect([say(0, 'en-US'), say(1, 'en-US'), say(2, 'en-US'), say(0, 'fr-FR')]).toEqual(['many', 'one', 'many', 'one']);
});

test('lists', () => {
  expect(listOf(['A', 'B', 'C'], 'en-US', 'disjunction')).toBe('A, B, or C');
  expect(listOf(['A', 'B'], 'en-US', 'conjunction')).toBe('A and B');
  expect(listOf([], 'en-US', 'conjunction')).toBe('');
});
