// What the forecast says: the sentence, the bars, the rows, the moves, the summary, the notes, until when.
import {
  axisText,
  barsOf,
  centsOf,
  headlineOf,
  lockText,
  movedDeals,
  notesOf,
  repRows,
  shortText,
  subtitleOf,
  summaryOf,
  teamOf,
  totalsOf
} from 'c/forecastSentence';
import { plain } from 'c/phrase';
import type { Forecast } from 'c/forecastFetch';
import { BRANCH, OWN, WORDS } from './fixture';

const TEAM = teamOf(BRANCH);
const said = (forecast: Forecast): string => plain(headlineOf(forecast, teamOf(forecast), WORDS));

test('the sentence says how much, what it is of the gap, and why it moved', () => {
  // 490,000 of 1,600,000 - 575,000; last week 240 + 349 + 85 = 674.
  expect(said(BRANCH)).toBe(
    'Open commit is $490,000, 48% of the gap. It fell $184,000: $48,000 came in, $49,000 was won, ' +
      '$183,000 was lost or slipped.'
  );
  expect(said(OWN)).toBe(
    'Your open commit is $180,000, 41% of your gap. It fell $60,000: $38,000 came in, $98,000 was lost or slipped.'
  );
});

test('without a week before, a quota, or a move it says that', () => {
  const rows = BRANCH.rows.map((row) => ({ ...row, dealsBefore: row.deals, adjustedBefore: 0, target: null }));
  expect(said({ ...BRANCH, lastWeek: null })).toMatch(/There is no forecast of the week before to compare with\.$/);
  const [henrik] = rows;
  expect(said({ ...BRANCH, rows: [henrik!] })).toBe('Open commit is $180,000. Nothing has moved since last week.');
});

test('bars end where they must, and rare steps are only shown where there is something', () => {
  const bars = barsOf(TEAM.bridge, BRANCH, WORDS);
  expect(bars.map(({ label, text, note }) => `${label} ${text} ${note}`)).toEqual([
    'Last week $674,000 Feb 6',
    'New – 0 deals',
    'Moved up +$38,000 1 deal',
    'Amount – 0 deals',
    'Own figures +$10,000 by reps',
    'Won −$49,000 now booked',
    'Lost −$85,000 1 deal',
    'Slipped −$98,000 1 deal',
    'This week $490,000 Feb 13'
  ]);
  expect(bars.at(-2)!.level).toBe(bars.at(-1)!.level);
});

test('rows stand by what is committed, with what was said otherwise, errors and states', () => {
  const rows = repRows(BRANCH, WORDS);
  expect(
    rows.map(({ name, committed, call, movedText, error, trend, status }) =>
      [name, committed, call, movedText, error, trend, status].join(' | ')
    )
  ).toEqual([
    'Dana Whitlock | $310k | $310k | −$39k | – |  | Draft',
    'Henrik Solberg | $180k | $100k | −$60k | 23% | ▲ | 2:31 PM',
    'Priya Raman | $0 | $0 | −$85k | – |  | Not started'
  ]);
  expect(rows[0]!.own).toBe('own figure; the deals say $300,000');
  expect(totalsOf(BRANCH, TEAM, WORDS)).toMatchObject({
    ...{ name: '3 reps', booked: '$575k', committed: '$490k', change: '−$80k', call: '$410k', submitted: '1 of 3' }
  });
});

test('what moved begins with what left the quarter, and can be narrowed to a step', () => {
  const moved = movedDeals(TEAM.bridge, BRANCH, null, WORDS);
  expect(moved.map(({ badge, name, text, amount }) => `${badge}: ${name}, ${text}, ${amount}`)).toEqual([
    '▼ Slipped: Lakeview County, Deal lake, Henrik · Board votes, −$98k',
    '▼ Lost: Customer lost, Deal lost, Priya · On price, −$85k',
    '▲ Moved up: Customer up, Deal up, Henrik, +$38k',
    'Won: Customer won, Deal won, Dana, −$49k'
  ]);
  expect(movedDeals(TEAM.bridge, BRANCH, 'Lost', WORDS)).toHaveLength(1);
});

test('the summary is written from the figures', () => {
  expect(summaryOf(BRANCH, TEAM, WORDS)).toBe(
    'Booked $575,000 of $1,600,000 (35.9%), pace 0.86. Open commit $490,000; my call is $410,000 after taking ' +
      '$80,000 off Henrik. Won this week $49,000. Largest slip: Lakeview County, $98,000, to April. ' +
      '2 reps have not submitted: Dana (draft) and Priya.'
  );
  const done = { ...BRANCH, rows: BRANCH.rows.slice(0, 1).map((row) => ({ ...row, change: null, target: null })) };
  expect(summaryOf(done, teamOf(done), WORDS)).toBe(
    'Booked $260,000. Open commit $180,000; my call is $180,000. Largest slip: Lakeview County, $98,000, to April.'
  );
});

test('notes begin with changes and say that the rep sees the reason', () => {
  const notes = notesOf({ ...BRANCH, own: { ...BRANCH.own!, note: 'A quiet week' } }, WORDS);
  expect(notes.map(({ who, text, below }) => [who, text, below].join(' '))).toEqual([
    'You, Henrik −$80,000: the board votes Reason shown to Henrik.',
    'You: A quiet week ',
    'Dana: Penrose waits for legal. '
  ]);
  expect(notesOf({ ...BRANCH, userId: '005V' }, WORDS)[0]!.who).toBe('Marcus, Henrik −$80,000:');
});

test('it says until when, in the time of the company', () => {
  const text = (other: Partial<Forecast>) => lockText({ ...BRANCH, ...other }, WORDS).replaceAll('\u202f', ' ');
  expect(text({})).toBe('Locks today 5:00 PM, in 1 h 50 min');
  expect(text({ now: '2026-02-14T00:40:30Z' })).toBe('Locks today 5:00 PM, in 20 min');
  expect(text({ today: '2026-02-11' })).toBe('Locks Fri 5:00 PM');
  expect(text({ isLocked: true })).toBe('Locked since Fri 5:00 PM');
  expect(subtitleOf(BRANCH, WORDS).replaceAll('\u2009', ' ')).toBe('Strategic Sales East · Feb 9 – 13 · Q1 2026');
});

test('amounts are short where there is little room', () => {
  expect([47_050_000, -8_000_000, 99_900, 0].map((cents) => shortText(cents, WORDS))).toEqual([
    '$471k',
    '−$80k',
    '$999',
    '$0'
  ]);
  expect([280_000_000, 50_000_000].map((cents) => axisText(cents, WORDS))).toEqual(['$2.8M', '$500k']);
});

test.each([
  ['-80k', -8_000_000],
  ['−80,000', -8_000_000],
  ['+1.5m', 150_000_000],
  ['$12.345', 1235],
  ['0', null],
  ['', null],
  ['eighty', undefined],
  ['99999999999999999', undefined]
])('a change is typed as %j', (typed, cents) => {
  expect(centsOf(typed, 2, 'en-US')).toBe(cents);
});
