// What tells two decisions apart, and options side by side.
import type { DealDecision } from 'c/dealDecision';
import { decide } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import { criterion, deal, line, program } from '../../dealEngine/__tests__/builders';
import {
  applyChanges,
  bestOf,
  competitorPriceOf,
  difference,
  figures,
  type DealChanges,
  type OptionFigures
} from '../dealChange';

/** 10 x 100.00 at cost 80.00; `more` needs 12 units and, being excluded by it, then takes the place of `own`. */
const SAVED: DealInput = deal({
  lines: [line('L1')],
  programs: [
    program({ key: 'own', name: 'Own', settlement: 'Invoice', tiers: [{ lower: 0, rate: 20_000 }] }),
    program({
      key: 'more',
      name: 'More',
      excludes: ['own'],
      criteria: [criterion(1, 'deal.quantity', 'atLeast', '12')]
    }),
    program({ key: 'never', name: 'Never', criteria: [criterion(1, 'deal.quantity', 'atLeast', '999')] })
  ],
  competitorPrices: [
    { id: 'K1', productId: 'P-L1', competitor: 'Norvex', price: 9_900, seen: '2026-01-09' },
    { id: 'K2', productId: 'P-L1', competitor: 'Norvex', price: 9_800, seen: '2026-02-09' },
    { id: 'K3', productId: 'P-L1', competitor: 'Halyard', price: 9_000, seen: '2026-02-10' }
  ]
});
const of = (changes: DealChanges): DealDecision => decide(applyChanges(SAVED, changes), SAVED.today);
const TWELVE: DealChanges = { lines: { L1: { quantity: 12 } } };

test('equal decisions differ in nothing', () => {
  expect(difference(of({}), of({}))).toEqual({ changes: [], unchanged: 3, now: 0, claim: 0, front: 0 });
});

test('changed verdicts and amounts in the stack, the largest change first', () => {
  expect(difference(of({}), of(TWELVE))).toEqual({
    changes: [
      {
        key: 'more',
        name: 'More',
        // 3 % of 1,200.00
        from: { status: 'notEligible', inStack: false, amount: 0 },
        to: { status: 'eligible', inStack: true, amount: 3_600 },
        settlement: 'Claim'
      },
      {
        key: 'own',
        name: 'Own',
        from: { status: 'eligible', inStack: true, amount: 2_000 },
        to: { status: 'eligible', inStack: false, amount: 0 },
        settlement: 'Invoice'
      }
    ],
    unchanged: 1,
    now: -2_000,
    claim: 3_600,
    front: 4_000
  });
});

test('a change back is the same with its signs turned', () => {
  const there = difference(of({}), of(TWELVE));
  const back = difference(of(TWELVE), of({}));
  expect([back.now, back.claim, back.front]).toEqual([-there.now, -there.claim, -4_000]);
  expect(back.changes.map(({ from, to }) => [from, to])).toEqual(there.changes.map(({ from, to }) => [to, from]));
});

test('without View Cost there is no front margin to tell', () => {
  const hidden = decide({ ...SAVED, costVisible: false }, SAVED.today);
  expect(difference(hidden, hidden).front).toBeNull();
});

test('figures of an option against the saved deal', () => {
  expect(figures(applyChanges(SAVED, TWELVE), of(TWELVE), of({}))).toMatchObject({
    programs: 1,
    adds: ['more'],
    drops: ['own'],
    customerPrice: 120_000,
    // 100.00 against 90.00, the newest of any competitor
    againstCompetitor: 1_000,
    now: 0,
    claim: 3_600,
    booked: { amount: 24_000, ppm: 200_000 },
    // No chance is known.
    expected: null
  });
});

test('what is passed on to the customer lowers the price', () => {
  const [own, ...others] = SAVED.programs;
  const passing = decide({ ...SAVED, programs: [{ ...own!, direction: 'PayOn' }, ...others] }, SAVED.today);
  expect(figures(SAVED, passing, passing).customerPrice).toBe(98_000);
});

test('the competitor that the deal names is the one to beat', () => {
  const named = applyChanges(SAVED, { facts: { 'deal.competitor': 'Norvex' } });
  expect(competitorPriceOf(named)?.price.id).toBe('K2');
  expect(competitorPriceOf({ ...SAVED, competitorPrices: [] })).toBeNull();
});

test('only an option that beats all others in a row is best in it', () => {
  const option = (changes: Partial<OptionFigures>): OptionFigures => ({
    programs: 1,
    adds: [],
    drops: [],
    customerPrice: 1,
    againstCompetitor: null,
    now: 0,
    claim: 0,
    booked: null,
    expected: null,
    ...changes
  });
  const share = (amount: number) => ({ amount, ppm: null });
  expect(
    bestOf([
      option({ now: 5, againstCompetitor: 20, booked: share(7), expected: share(1) }),
      option({ now: 5, claim: 3, againstCompetitor: -20, booked: share(-1) }),
      option({ now: 4, claim: 2, booked: share(9) })
    ])
  ).toEqual({ againstCompetitor: 1, now: null, claim: 1, booked: 2, expected: null });
});
