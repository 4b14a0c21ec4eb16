// A result is kept for the same arguments, and only for the last ones.
import { lastResult } from 'c/lastResult';

test('the same arguments are answered with the same result, others are counted again', () => {
  const make = jest.fn((one: number, other: string | undefined) => [one, other]);
  const kept = lastResult(make);
  const first = kept(1, 'a');
  expect(first).toEqual([1, 'a']);
  expect(kept(1, 'a')).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
  expect(kept(2, 'a')).toEqual([2, 'a']);
  expect(kept(2, undefined)).toEqual([2, undefined]);
  expect(kept(1, 'a')).toEqual([1, 'a']);
  expect(make).toHaveBeenCalledTimes(4);
});

test('nothing is kept of a result that was never made', () => {
  const kept = lastResult((fails: boolean) => {
    if (fails) throw new Error('none');
    return 'made';
  });
  expect(() => kept(true)).toThrow('none');
  expect(() => kept(true)).toThrow('none');
  expect(kept(false)).toBe('made');
});
