// The first lines of the deal desk: the answer, margin and upside, what could not be checked.
import { plain } from 'c/phrase';
import { attention, headline, isToApply, restLine, spoken, upside } from '../dealSentence';
import {
  advice,
  campus,
  cindral,
  decision,
  displacement,
  margin,
  registration,
  server,
  stack,
  stacked,
  storage,
  velmora,
  verdict,
  volume,
  words
} from './harborview';

const nothing = { chosen: [], leftOut: [], now: 0, claim: 0, total: 0, aboveNext: null };

describe('the sentence that answers', () => {
  test('how many programs to apply, and what each column gets, never as a sum', () => {
    const phrase = headline(decision, words);
    expect(plain(phrase)).toBe('Apply 4 programs: $4,000 off cost now, $20,700 back on claim.');
    expect(phrase.filter((part) => part.bold).map((part) => part.text)).toEqual(['$4,000', '$20,700']);
  });

  test('a column without money is not told; cents in one amount show in all', () => {
    expect(plain(headline(stacked({ chosen: stack.chosen.slice(0, 1), now: 0, claim: 970_000 }), words))).toBe(
      'Apply 1 program: $9,700 back on claim.'
    );
    expect(plain(headline(stacked({ claim: 2_070_050 }), words))).toBe(
      'Apply 4 programs: $4,000.00 off cost now, $20,700.50 back on claim.'
    );
  });

  test.each([
    [
      'nothing fits',
      stacked(nothing, { result: { ...decision.result, eligibleCount: 0 } }),
      'No program fits this deal yet.'
    ],
    ['all left out by the rep', stacked({ ...nothing, belowBest: 2_470_000 }), 'No program is in your choice.'],
    ['worth nothing', stacked(nothing), '6 programs fit this deal, but pay nothing on it.'],
    [
      'all hidden',
      stacked({ ...nothing, undecided: [volume.key] }, { result: { ...decision.result, eligibleCount: 1 } }),
      '1 program fits this deal; what it pays is decided when you apply.'
    ],
    ['no set', stacked({ ...nothing, fault: { code: 'tooLarge' } }), 'The best set of programs could not be found.']
  ])('%s', (_name, given, expected) => {
    expect(plain(headline(given, words))).toBe(expected);
  });

  const [first, second, third, last] = stack.chosen.map(({ key }) => key) as [string, string, string, string];

  test.each([
    ['all of it', [last, first, second, third], '4 programs are applied: $4,000 off cost now, $20,700 back on claim.'],
    ['all but one', [first, second, last], 'Applied: 3 of 4 programs. The other one adds $5,000 back on claim.'],
    ['one of it', [first], 'Applied: 1 of 4 programs. The other 3 add $4,000 off cost now, $11,000 back on claim.'],
    [
      'what is not in it',
      [first, server.key],
      'Applied: 2 programs. Apply 4 programs instead: $4,000 off cost now, $20,700 back on claim.'
    ]
  ])('where programs are applied, %s: what is, and what is still worth it', (_what, applied, expected) => {
    expect(plain(headline(decision, words, applied))).toBe(expected);
    expect(spoken(decision, words, applied)).toContain(expected);
    expect(isToApply(decision, applied)).toBe(applied.length !== 4);
  });
});

describe('the second line', () => {
  test('margin without, booked and expected, the last in bold; then what to do first', () => {
    const phrase = restLine(decision, words);
    expect(plain(phrase)).toBe(
      'Margin is 12.84% without them, 13.77% booked with them and 18.02% expected. Attach the displacement letter first.'
    );
    expect(phrase.filter((part) => part.bold)).toEqual([{ text: '18.02% expected', bold: true }]);
  });

  test('without View Cost no margin is told', () => {
    expect(plain(restLine(stacked({}, { margin: null, todo: [] }), words))).toBe('');
  });

  test('an unknown chance leaves no expected figure, which is said', () => {
    const withStack = { ...margin.withStack, expected: null, unknownChances: ['a', 'b'] };
    expect(plain(restLine(stacked({}, { margin: { ...margin, withStack }, todo: [] }), words))).toBe(
      'Margin is 12.84% without them and 13.77% booked with them. Expected margin is not known: the chance of 2 programs is missing.'
    );
  });

  test('nothing chosen, a missing cost, several documents', () => {
    const unknown = { ...margin, without: { ...margin.without, booked: null } };
    const [todo] = decision.todo;
    expect(plain(restLine(stacked(nothing, { todo: [] }), words))).toBe('Margin is 12.84% without programs.');
    expect(plain(restLine(stacked({}, { margin: unknown, todo: [todo!, todo!] }), words))).toBe(
      'Margin is not known: a price or cost is missing. Attach 2 documents first.'
    );
  });

  test('why there is no set', () => {
    const fault = { code: 'forcedConflict', key: 'x', reason: { code: 'maximum', maximum: 2 } } as const;
    expect(plain(restLine(stacked({ fault }, { margin: null, todo: [] }), words))).toBe(
      'Cannot join: At most 2 programs on a deal'
    );
  });
});

describe('the upside', () => {
  test('all advised steps together; leads to the one that gains most', () => {
    expect(upside(decision, words)).toEqual({ key: campus.key, text: '3 small steps would add $8,465 on claim.' });
  });

  test('one step, in both columns; what is not advised does not count', () => {
    const only = [advice(velmora.key, 20_000, { now: 50_000 }), advice(cindral.key, 100, { advised: false })];
    expect(upside(stacked({}, { advice: only, together: null }), words)).toEqual({
      key: velmora.key,
      text: '1 small step would add $500 off cost now and $200 on claim.'
    });
    expect(upside(stacked({}, { advice: [], together: null }), words)).toBeNull();
  });

  test('where nothing fits it says how many are one step away', () => {
    const none = { ...decision, result: { ...decision.result, eligibleCount: 0 } };
    expect(upside(none, words)).toEqual({ key: campus.key, text: '3 are one step away.' });
  });
});

describe('what could not be checked', () => {
  const malformed = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      verdict(`bad ${index}`, {
        name: 'Velmora Trade-In',
        status: 'needsAttention',
        problems: [{ code: 'LOGIC_ENDS_EARLY', sequence: null, params: { logic: '1 AND (2 OR' } }]
      })
    );
  const among = (count: number, others = [volume, registration, displacement, storage, server], proven = true) => ({
    ...stacked({ proven }),
    result: { ...decision.result, verdicts: [...others, ...malformed(count)] }
  });

  test('is named, linked, with its fault; the best stack is proven without it', () => {
    const banner = attention(among(1), words);
    expect(banner?.title).toBe('1 of 6 programs could not be checked.');
    expect(plain(banner?.items[0]?.words ?? [])).toBe('Velmora Trade-In: the logic "1 AND (2 OR" ends too early.');
    expect(banner?.items[0]?.words[0]).toEqual({ text: 'Velmora Trade-In', recordId: 'R-bad 0' });
    expect(banner?.rest).toBe('The best stack is proven without it.');
    expect(attention(decision, words)).toBeNull();
  });

  test('of many three are named, the others counted', () => {
    const four = attention(among(4), words);
    expect(four?.items.map(({ key }) => key)).toEqual(['bad 0', 'bad 1', 'bad 2']);
    expect(four?.rest).toBe('1 more is listed below. The best stack is proven without them.');
    expect(attention(among(5, []), words)?.rest).toBe('2 more are listed below.');
    expect(attention(among(2, [volume], false), words)?.rest).toBe('All others were judged.');
  });
});

test('all of it for a screen reader', () => {
  expect(spoken(decision, words)).toBe(
    'Apply 4 programs: $4,000 off cost now, $20,700 back on claim. ' +
      'Margin is 12.84% without them, 13.77% booked with them and 18.02% expected. ' +
      'Attach the displacement letter first. 3 small steps would add $8,465 on claim.'
  );
});
