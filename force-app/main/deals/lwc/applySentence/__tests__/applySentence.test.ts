// Applying in words: what it takes, what it brings, why a program was refused.
import { plain } from 'c/phrase';
import {
  alternativeNote,
  alternativeTitle,
  amountsPhrase,
  appliedSentence,
  applyWordsOf,
  buttonText,
  ifWonText,
  momentText,
  refusalText,
  refusedSentence,
  reservesSentence,
  titleText,
  type Alternative
} from 'c/applySentence';
import type { Refusal } from 'c/dealApply';
import { deal } from '../../dealEngine/__tests__/builders';
import { harborview, row, words } from './builders';

const refused = (code: Refusal['code'], params: Refusal['params'] = {}) => refusalText({ code, params }, words);

describe('what applying takes', () => {
  test('budget and units are named apart, each bold', () => {
    const sentence = reservesSentence(harborview, words);
    expect(plain(sentence)).toBe('Reserves $11,000 of vendor budget and 4 units at the special price.');
    expect(sentence.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['$11,000', '4 units']);
  });

  test.each([
    ['only budget', [row('a', { measure: 'Amount', reserves: 1_00 })], 'Reserves $1 of vendor budget.'],
    ['only one unit', [row('a', { measure: 'Units', reserves: 1 })], 'Reserves 1 unit at the special price.'],
    ['no budget', [row('a')], 'Reserves no vendor budget.'],
    ['nothing that can be applied', [row('a', { lacks: 'letter' })], 'Every program still needs a document.']
  ])('%s', (_what, rows, sentence) => {
    expect(plain(reservesSentence(rows, words))).toBe(sentence);
  });

  test('a program that lacks a document takes nothing and brings nothing', () => {
    const rows = harborview.map((each) => (each.key.includes('Displacement') ? { ...each, lacks: 'letter' } : each));
    expect(plain(reservesSentence(rows, words))).toBe(
      'Reserves $6,000 of vendor budget and 4 units at the special price.'
    );
    expect(ifWonText(rows, words)).toContain('$15,700 back on claim');
  });

  test('a win is said in two columns, never as one sum', () => {
    expect(ifWonText(harborview, words)).toBe(
      'If the deal is won: $4,000 off cost now, $20,700 back on claim. Every rule is checked again when you apply.'
    );
  });

  test('what is hidden is in no sum and says when it is decided', () => {
    expect(ifWonText([row('a', { amount: null })], words)).toBe(
      'Some amounts are decided when you apply. Every rule is checked again when you apply.'
    );
  });

  test('one and many', () => {
    expect([titleText(1, words), titleText(4, words)]).toEqual(['Apply 1 program', 'Apply 4 programs']);
    expect([buttonText(1, words), buttonText(3, words)]).toEqual(['Apply 1 Program', 'Apply 3 Programs']);
  });

  test('cents are shown everywhere as soon as one amount has some', () => {
    const { whole } = applyWordsOf(deal(), [1_00, 1_50], words.labels, 'en-US', 'UTC');
    expect(whole).toBe(false);
  });
});

describe('why it was refused', () => {
  test('one and many', () => {
    expect(plain(refusedSentence(1, words))).toBe('One program no longer holds, so nothing was applied.');
    expect(plain(refusedSentence(2, words))).toBe('2 programs no longer hold, so nothing was applied.');
  });

  test('a budget that somebody else took, of which the program needs all or nothing (R4)', () => {
    const params = {
      measure: 'Amount',
      left: 3_000_00,
      needed: 5_000_00,
      allOrNothing: 1,
      lastQuantity: 3_000_00,
      lastAt: '2026-02-13T18:41:00.000Z'
    };
    expect(refused('BUDGET_LEFT', params)).toEqual({
      text: '$3,000 of its budget is left; the program pays $5,000 or nothing.',
      cause: 'Another deal reserved $3,000 at 10:41 AM.'
    });
    expect(refused('BUDGET_LEFT', { ...params, allOrNothing: 0, lastAt: null })).toEqual({
      text: '$3,000 of its budget is left; $5,000 are needed.',
      cause: null
    });
    expect(refused('BUDGET_LEFT', { left: -5_00 }).text).toBe('$0 of its budget is left.');
  });

  test('units at the special price', () => {
    expect(refused('UNITS_LEFT', { measure: 'Units', left: 2, needed: 4 }).text).toBe(
      '2 units left at the special price; 4 needed.'
    );
  });

  const cases: readonly [Refusal['code'], Refusal['params'], string][] = [
    ['NOT_ELIGIBLE', { criterion: 'Partner tier' }, 'Partner tier is not met.'],
    ['NOT_ELIGIBLE', {}, 'The deal is not eligible for it.'],
    ['NEEDS_DATA', { missing: 'Segment, Region' }, 'Missing: Segment, Region.'],
    ['MALFORMED', {}, 'Its rule cannot be read. The deal desk has to repair it.'],
    ['NOT_IN_FORCE', { version: 2 }, 'Version 2 is no longer in force.'],
    ['NOT_IN_FORCE', {}, 'It is not a program for this deal.'],
    ['AMOUNT_CHANGED', { now: 4_000_00, seen: 5_000_00 }, 'It pays $4,000 now, $5,000 when you looked.'],
    ['AMOUNT_CHANGED', { now: null, seen: 5_000_00 }, 'It pays less than when you looked.'],
    ['EXCLUDED', { by: 'Server Special' }, 'It may not be applied with Server Special.'],
    ['GROUP_TAKEN', { by: 'Server Special' }, 'Only one of its group may be applied: Server Special is.'],
    ['REQUIRES', { by: 'Server Special' }, 'It may only be applied with Server Special.'],
    ['MAXIMUM', { most: 3 }, 'At most 3 programs may be applied to a deal.'],
    ['FLOOR', { product: 'R540' }, 'It takes R540 below its lowest price.'],
    ['FLOOR', {}, 'It takes a line below its lowest price.'],
    ['MARGIN', {}, 'It takes the deal below the lowest margin.'],
    ['TOO_LARGE', { product: 'Server R540' }, 'An amount on Server R540 is too large to reckon with.'],
    ['TOO_LARGE', {}, 'An amount of the deal is too large to reckon with.'],
    ['DOCUMENT_MISSING', { document: 'Displacement letter' }, 'Needs the Displacement letter.']
  ];
  test.each(cases)('%s %j', (code, params, text) => {
    expect(refused(code, params)).toEqual({ text, cause: null });
  });

  test('a moment is said with its day where it is not today', () => {
    expect(momentText('2026-02-12T18:41:00Z', words)).toBe('Feb 12, 10:41 AM');
    expect(momentText('2025-12-31T18:41:00Z', words)).toBe('Dec 31, 2025, 10:41 AM');
    // 02:00 on the 14th in UTC is still the 13th in Los Angeles.
    expect(momentText('2026-02-14T02:00:00Z', words)).toBe('6:00 PM');
  });
});

describe('what can be applied instead', () => {
  const best: Alternative = {
    kind: 'best',
    rows: [row('Server', { settlement: 'Invoice', amount: 13_000_00 }), row('Volume', { amount: 9_700_00 })],
    proven: true,
    added: ['Server'],
    removed: ['Registration', 'Displacement'],
    expectedPpm: 178_600
  };

  test('the new best stack says what replaces what, and the margin', () => {
    expect(alternativeTitle(best, words)).toBe('The new best stack, 2 programs');
    expect(plain(amountsPhrase(best.rows, words))).toBe('$13,000 off cost now, $9,700 on claim');
    expect(alternativeNote(best, words)).toBe('Server replaces Registration and Displacement. Expected margin 17.86%.');
  });

  test('the rest of the choice says what is missing; a margin that is hidden is not said', () => {
    const others: Alternative = { ...best, kind: 'others', added: [], removed: ['Displacement'], expectedPpm: null };
    expect(alternativeTitle(others, words)).toBe('The other 2 programs');
    expect(alternativeNote(others, words)).toBe('Your choice without Displacement.');
    expect(alternativeNote({ ...others, removed: [], added: ['Server'] }, words)).toBe('With Server.');
    expect(alternativeNote({ ...others, removed: [] }, words)).toBe('');
  });

  test('what is worth nothing that may be shown is counted', () => {
    expect(plain(amountsPhrase([row('a', { amount: null })], words))).toBe('1 program');
  });
});

test('what is applied names how many, when, and leads to the record', () => {
  const sentence = appliedSentence({ evaluationId: 'E1', at: '2026-02-13T18:41:00Z', keys: ['a', 'b'] }, words);
  expect(plain(sentence)).toBe('2 programs applied at 10:41 AM. Evaluation record');
  expect(sentence.at(-1)).toMatchObject({ recordId: 'E1' });
});
