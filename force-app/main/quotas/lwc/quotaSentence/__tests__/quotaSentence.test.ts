// The sentences of the screens: quota-tracker.png and states.png; their figures are held by the engines' own tests.
import { plain } from 'c/phrase';
import { answer } from 'c/quotaAnswer';
import type { QuotaInput } from 'c/quotaEngine';
import {
  belowHeadline,
  bridgeText,
  figuresOf,
  partTexts,
  headline,
  namesOf,
  problemNotes,
  shareText,
  shortText,
  valueText,
  wordsOf
} from 'c/quotaSentence';
import { english } from '../../quotaLabels/__tests__/english';
import { DANA, WORDS } from './fixture';

const said = (input: QuotaInput, asOf = input.today) => {
  const answered = answer(input, asOf);
  const period = input.periods.find(({ key }) => key === answered.period)!;
  const about = { answer: answered, row: answered.measures[0]!.whole, period };
  const words = { ...WORDS, asOf };
  return { text: plain(headline(about, words)), below: belowHeadline(about, words), answered };
};

test('the tracker answers first', () => {
  expect(said(DANA).text).toBe(
    'You are $52,105 behind plan. With today’s open deals the chance to reach quota is 38%.'
  );
});

test('who reads of somebody else is told whose quota it is', () => {
  const words = wordsOf(DANA, DANA.today, english, 'en-US', 'somebody else');
  const sentence = (input: QuotaInput) => {
    const answered = answer(input, input.today);
    const period = input.periods.find(({ key }) => key === answered.period)!;
    return plain(headline({ answer: answered, row: answered.measures[0]!.whole, period }, words));
  };
  const withBase = (base: number) => ({
    ...DANA,
    quotas: DANA.quotas.map((quota) => ({ ...quota, base, adjustments: [] }))
  });
  expect(words.labels.title).toBe('Quota of Dana Whitlock');
  expect(sentence(DANA)).toBe(
    'Dana Whitlock is $52,105 behind plan. With today’s open deals the chance to reach quota is 38%.'
  );
  expect(sentence(withBase(0))).toBe(
    'The quota of Dana Whitlock for Revenue is $0, so there is no attainment to show.'
  );
  expect(sentence(withBase(20_000_000))).toMatch(/^Dana Whitlock reached quota on /);
});

test('each state says what is known', () => {
  expect(said({ ...DANA, deals: [] }).text).toBe(
    'You are $52,105 behind plan. No deal closes in this period, so the chance to reach quota is 0%.'
  );
  expect(said({ ...DANA, quotas: [] }).text).toBe('No quota for Revenue is set for Q1 2026.');
  const zero = said({ ...DANA, quotas: DANA.quotas.map((quota) => ({ ...quota, base: 0, adjustments: [] })) });
  expect(zero.text).toBe('Your quota for Revenue is $0, so there is no attainment to show.');
  expect(zero.below).toBe(
    'Your credit is counted all the same: $315,000 so far. Attainment and pace appear once a quota exists.'
  );
  expect(said(DANA, '2026-04-02').text).toBe('Q1 2026 ended on Tue Mar 31. Credit may still change until Fri Apr 10.');
  expect(said(DANA, '2025-12-30')).toMatchObject({
    text: 'Q1 2026 starts on Thu Jan 1, 2026, after 61 more business days.',
    below: 'Nothing credited yet'
  });
});

test('a quota that is reached says when', () => {
  const quotas = DANA.quotas.map((quota) => ({ ...quota, base: 20_000_000, adjustments: [] }));
  expect(said({ ...DANA, quotas }).text).toBe('You reached quota on Jan 28: 157.5%.');
});

test('the figures with their notes', () => {
  const answered = answer(DANA, DANA.today);
  const figures = figuresOf(answered, answered.measures[0]!.whole, WORDS);
  expect(figures.map(({ label, figure, note, standing }) => [label, figure, note, standing])).toEqual([
    ['Attainment', '35.0%', 'same day last year 38.4%', null],
    ['Pace', '0.86', '14% under plan', 'behind'],
    // R9: 315,000 / 0.407895 = 772,258.06, of 900,000.
    ['Finish at this rate', '$772,258', '86% of quota', null],
    ['Gap', '$585,000', '31 of 61 business days left', null],
    ['Needed a day', '$18,871', 'so far $10,500 a day', null],
    ['Open pipeline', '2.05×', 'of the gap · needs 2.38×', null],
    ['Revenue and margin', '31%', 'chance to hit both', null]
  ]);
});

test('why the chance fell adds up', () => {
  const { chanceBridge } = answer(DANA, DANA.today);
  expect(bridgeText(chanceBridge!, 'Revenue', namesOf(DANA), WORDS)).toEqual({
    title: 'Why the chance fell',
    rows: [
      { key: 'from', text: 'Fri Feb 6', figure: '40.5%', isTotal: true, deals: [] },
      {
        key: 'Won',
        text: '2 deals won, $49,000 credited',
        figure: '+2.9',
        isTotal: false,
        deals: [
          { id: 'deal-c7', name: 'Northgate Foods' },
          { id: 'deal-c8', name: 'Orrin Manufacturing' }
        ]
      },
      {
        key: 'Odds',
        text: 'Orrin Manufacturing: 40% to 30%',
        figure: '−5.7',
        isTotal: false,
        deals: [{ id: 'orrin', name: 'Orrin Manufacturing' }]
      },
      { key: 'to', text: 'Today', figure: '37.7%', isTotal: true, deals: [] }
    ]
  });
});

test('deals that cannot be counted are named with the reason', () => {
  const deals = DANA.deals.map((deal) =>
    deal.id === 'tavian'
      ? { ...deal, probability: null }
      : deal.id === 'penrose'
        ? { ...deal, amount: null, margin: null, currencyWithoutRate: 'EUR' }
        : deal
  );
  const { problems } = answer({ ...DANA, deals }, DANA.today);
  const [note] = problemNotes(problems, { names: namesOf(DANA), dealCount: 6 }, WORDS);
  expect(note).toMatchObject({
    title: '2 of 6 open deals are not in the chance.',
    text:
      'Tavian Retail has no probability and Penrose Legal is in a currency without a rate. ' +
      'Missing is never read as zero.',
    isConflict: false
  });
});

const sold = { ...DANA.credits[0]!, account: 'Castell', creditType: 'Direct', reversal: false, entries: 1 } as const;
const notesOf = (more: Partial<QuotaInput>) => {
  const input = { ...DANA, ...more };
  const { problems } = answer(input, input.today);
  const days = new Map(input.credits.map(({ id, date }) => [id, date]));
  return problemNotes(problems, { names: namesOf(input), dealCount: 6, days }, WORDS).map(
    ({ title, text, isConflict }) => [title, text, isConflict]
  );
};

test.each<[string, Partial<QuotaInput>, readonly unknown[]]>([
  [
    'a day that no period holds',
    { credits: [{ ...sold, id: 'x', date: '2062-02-02', subject: 'Far ahead' }] },
    ['', 'Credit outside every period is not counted: Castell, Far ahead (Feb 2, 2062)', true]
  ],
  [
    'two shares of one sale over all of it',
    {
      credits: ['x', 'y'].map((id) => ({ ...sold, id, source: 'deal', percent: 600_000, subject: id }))
    },
    ['', 'Splits are over 100%: Castell, x and Castell, y', true]
  ],
  [
    'a split of an open deal over all of it',
    { deals: [{ ...DANA.deals[0]!, percent: 1_200_000 }] },
    ['', 'Splits are over 100%: Orrin Manufacturing', true]
  ],
  [
    'a negative amount that takes nothing back',
    { credits: [{ ...sold, id: 'x', amount: -10_000, margin: null, subject: 'Below nothing' }] },
    ['', 'A negative amount that takes nothing back counts as it is: Castell, Below nothing', true]
  ],
  [
    'an open deal below nothing',
    { deals: [{ ...DANA.deals[0]!, amount: -1, margin: -1 }] },
    ['', 'A negative amount that takes nothing back counts as it is: Orrin Manufacturing', true]
  ],
  [
    'one line without an amount',
    { credits: [{ ...sold, id: 'x', amount: null, margin: null, subject: 'In pesos' }] },
    ['The credit is not complete.', '1 ledger line has no amount or percent: Castell, In pesos', false]
  ],
  [
    'two lines without a percent',
    { credits: ['x', 'y'].map((id) => ({ ...sold, id, percent: null, subject: id })) },
    ['The credit is not complete.', '2 ledger lines have no amount or percent: Castell, x and Castell, y', false]
  ],
  [
    'one line sent twice',
    { credits: [sold, sold].map((one) => ({ ...one, id: 'x', subject: 'Again' })) },
    ['', 'Sent twice, counted once: Castell, Again', true]
  ],
  [
    'a deal that no quota of a family counts',
    {
      quotas: [
        { ...DANA.quotas.find(({ measure }) => measure === 'Revenue')!, period: DANA.period, family: 'Servers' }
      ],
      deals: [{ ...DANA.deals[0]!, family: null }]
    },
    [
      '',
      'Not all of it counts for quotas of a product family, as it has no products, or some of no family: ' +
        'Orrin Manufacturing',
      false
    ]
  ],
  [
    'a deal whose day has passed',
    { deals: [{ ...DANA.deals[0]!, closeDate: '2026-02-01' }] },
    // The rep's own to put right: no conflict of records.
    ['', 'Close date is past, so it is in no chance: Orrin Manufacturing', false]
  ]
])('what is wrong is said in so many words: %s', (_name, more, note) => {
  expect(notesOf(more)).toContainEqual(note);
});

test('a return takes back and is no mistake', () => {
  const taken = { ...sold, id: 'x', amount: -10_000, margin: -100, reversal: true };
  expect(notesOf({ credits: [...DANA.credits, taken] })).toEqual(notesOf({}));
});

test('a share that is not all is never shown as all; money is rounded half away from zero', () => {
  expect(shareText(0.9996, WORDS)).toBe('99%');
  // Two cents of ten billion are missing; and odds whose sum misses 1 by what doubles lose.
  expect(shareText(1 - 1e-12 * 2, WORDS)).toBe('99%');
  expect(
    shareText(
      [0.7, 0.1, 0.1, 0.1].reduce((sum, odds) => sum + odds, 0),
      WORDS
    )
  ).toBe('100%');
  expect(shareText(1, WORDS)).toBe('100%');
  expect(valueText(-5_210_550, 'Revenue', WORDS)).toBe('-$52,106');
  expect(valueText(250, 'NewLogos', WORDS)).toBe('2.5');
  expect(shortText(116_500_000, 'Revenue', WORDS)).toBe('$1,165k');
  expect(shortText(900_000, 'Revenue', WORDS)).toBe('$9,000');
});

test.each<readonly [readonly (number | null)[], readonly string[]]>([
  // quota-tracker.png.
  [
    [168 / 315, 102 / 315, 45 / 315],
    ['53.3%', '32.4%', '14.3%']
  ],
  [
    [1 / 3, 1 / 3, 1 / 3],
    ['33.4%', '33.3%', '33.3%']
  ],
  // Each by itself would be 1.3, 1.3 and 97.5: 100.1 in all.
  [
    [0.0125, 0.0125, 0.975],
    ['1.3%', '1.2%', '97.5%']
  ],
  [
    [0.99996, 0.00004],
    ['99.9%', '0.1%']
  ],
  [
    [1, 0],
    ['100.0%', '0.0%']
  ],
  [
    [1.2, -0.2, null],
    ['120.0%', '-20.0%', '–']
  ]
])('parts of a whole add up: %j', (shares, texts) => {
  expect(partTexts(shares, WORDS)).toEqual(texts);
});
