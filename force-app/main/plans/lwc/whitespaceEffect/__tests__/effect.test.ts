// What a cell would bring: R1 before and after, R2 as a difference, programs with their status.
import { wordsOf } from 'c/whitespaceSentence';
import { english } from '../../whitespaceLabels/__tests__/english';
import { ONE_CELL } from '../../whitespaceEngine/__tests__/fixture';
import { creditLine, tierLine, type QuotaStanding } from '../effect';
import type { Verdict } from 'c/dealEngine';

const words = wordsOf(ONE_CELL, english, 'en-US');
const Q1: QuotaStanding = { name: 'Q1', last: '2026-03-31', credited: 31_500_000, quota: 90_000_000 };

test('R1: 315k of 900k and 70k more is 42.8 %', () => {
  expect(creditLine(7_000_000, Q1, words)).toEqual({
    ...{ name: 'Quota credit', note: 'Q1: 35.0% → 42.8%', amount: '+ $70,000' }
  });
});

test('without a quota only the credit is told', () => {
  for (const standing of [null, { ...Q1, quota: null }, { ...Q1, quota: 0 }]) {
    expect(creditLine(7_000_000, standing, words)).toMatchObject({ note: english.quotaNone, amount: '+ $70,000' });
  }
});

const rebate = (amount: number, changes: Partial<Verdict> = {}): Verdict =>
  ({
    ...{ key: `r${amount}`, id: 'p', name: 'Arbelo growth rebate', kind: 'Rebate', status: 'eligible' },
    value: { code: 'amount', amount, counter: 48_000_000, base: 7_000_000, measure: 'Amount' },
    ...changes
  }) as unknown as Verdict;

test('R2: the tier line is what the rebate pays with the deal less without it, of the one that pays most', () => {
  expect(tierLine([rebate(100), rebate(1_310_000)], words)).toEqual({
    ...{ name: 'Rebate tier', note: '$480,000 → $550,000, Arbelo growth rebate', amount: '+ $13,100' }
  });
});

test('what is not eligible, no rebate or without a counter moves no tier', () => {
  const others = [rebate(5, { status: 'nearMiss' }), rebate(5, { kind: 'Promotion' }), rebate(5, { value: null })];
  expect(tierLine(others, words)).toMatchObject({ note: english.tierNone, amount: '' });
});
