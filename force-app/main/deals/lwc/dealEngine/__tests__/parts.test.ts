// The small parts of the engine: patterns, parsing, three-valued logic.
import Big from 'big.js';
import fc from 'fast-check';
import { parseDate, parseMoney, parseNumber } from '../parse';
import { matchesPattern } from '../products';
import { allOf, anyOf, not, type Truth } from '../truth';

const truths: Truth[] = ['met', 'notMet', 'unknown'];
const truthLists = fc.array(fc.constantFrom(...truths), { maxLength: 5 });

describe('patterns', () => {
  const text = fc.string({ unit: fc.constantFrom('A', 'B', '-', '*', '?'), maxLength: 12 });

  test('agree with the same pattern as a regular expression', () => {
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom('A', 'B', '-'), maxLength: 12 }), (pattern, value) => {
        const source = pattern.replaceAll('*', '.*').replaceAll('?', '.');
        expect(matchesPattern(pattern, value)).toBe(new RegExp(`^${source}$`).test(value));
      })
    );
  });

  test('of many stars do not stall', () => {
    // Processor time: what other programs do meanwhile decides nothing.
    const begin = process.cpuUsage();
    expect(matchesPattern(`${'*A'.repeat(40)}B`, 'A'.repeat(255))).toBe(false);
    expect(process.cpuUsage(begin).user).toBeLessThan(200_000);
  });
});

describe('required values', () => {
  test('amounts become minor units exactly, half up', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.nat(9999), fc.constantFrom(0, 2, 3), (whole, fraction, decimals) => {
        const text = `${whole}.${String(fraction).padStart(4, '0')}`;
        const expected = new Big(text).times(new Big(10).pow(decimals)).round(0, Big.roundHalfUp);
        expect(parseMoney(text, decimals)).toBe(Number(expected.toFixed(0)));
        expect(parseMoney(`-${text}`, decimals)).toBe(0 - Number(expected.toFixed(0)));
      })
    );
  });

  test.each(['', 'ten', '1,000', '1e3', '.5', '5.', '0x10', 'NaN', 'Infinity', '--1'])('%p is no number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
    expect(parseMoney(text, 2)).toBeUndefined();
  });

  test.each([
    ['2026-02-28', '2026-02-28'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-00-10', undefined],
    ['2026-2-3', undefined],
    ['2026-02-28T00:00:00Z', undefined]
  ])('date %p is %p', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });
});

describe('Kleene logic', () => {
  test('one that is unknown matters only where nothing decides', () => {
    fc.assert(
      fc.property(truthLists, (parts) => {
        const as = (truth: Truth) => parts.map((part) => (part === 'unknown' ? truth : part));
        const either = [allOf(as('met')), allOf(as('notMet'))];
        expect(allOf(parts)).toBe(either[0] === either[1] ? either[0] : 'unknown');
      })
    );
  });

  test('De Morgan', () => {
    fc.assert(
      fc.property(truthLists, (parts) => {
        expect(not(anyOf(parts))).toBe(allOf(parts.map(not)));
      })
    );
  });
});
