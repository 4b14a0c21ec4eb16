// What the page says of each sort of change, and what to start with.
import type { Change } from 'c/oneOnOneEngine';
import { plain } from 'c/phrase';
import {
  agendaNote,
  commitmentText,
  factTexts,
  goalText,
  groupTexts,
  headline,
  itemText,
  stateText,
  type MeetingWords
} from '../oneOnOneSentence';
import { english } from '../../oneOnOneLabels/__tests__/english';
import { change, MEETING } from './given';

const words: MeetingWords = {
  ...{ labels: english, locale: 'en-US', timeZone: 'America/Los_Angeles', asOf: '2026-02-13' },
  currency: { code: 'USD', decimals: 2 }
};
const evidence = (given: Partial<Change>) => itemText(change(given), words).evidence;

it.each<readonly [Partial<Change>, string]>([
  [{ kind: 'PromiseKept', facts: { due: '2026-02-13', done: '2026-02-11' } }, 'Kept on Feb 11, due Feb 13'],
  [{ kind: 'PromiseMissed', facts: { due: '2026-02-12', carried: 0 } }, 'Missed, due Feb 12'],
  [
    { kind: 'PromiseMissed', facts: { due: '2026-02-12', carried: 1 } },
    'Missed, due Feb 12. Carried over once already'
  ],
  [
    { kind: 'PromiseMissed', facts: { due: '2025-12-12', carried: 3 } },
    'Missed, due Dec 12, 2025. Carried over 3 times already'
  ],
  [
    {
      kind: 'ChanceFell',
      facts: {
        steps: [
          { cause: 'Won', names: ['A', 'B'], change: 0.0286 },
          { cause: 'Odds', names: ['Orrin'], change: -0.0571 },
          { cause: 'Lost', names: ['C', 'D'], change: -0.01 },
          { cause: 'Credit', names: [], change: 0.001 },
          { cause: 'Quota', names: [], change: -0.02 },
          { cause: 'Amount', names: ['E'], change: 0.0001 }
        ]
      }
    },
    '2 wins added 2.9, Orrin took away 5.7, 2 deals took away 1.0, other credit added 0.1, a changed quota took away 2.0'
  ],
  [
    {
      kind: 'CreditRose',
      facts: {
        won: [
          { name: 'Northgate', value: 1_700_000 },
          { name: 'Orrin', value: 3_200_000 }
        ]
      }
    },
    'Northgate $17,000 and Orrin $32,000'
  ],
  [
    { kind: 'DealOdds', lost: 0.057, facts: { blockedDays: 12, registrationEnds: '2026-02-18' } },
    'Odds changed; cost 5.7 points of chance; blocked for 12 days; registration ends Feb 18'
  ],
  [{ kind: 'DealMoved', facts: { moves: 1 } }, 'Close date moved'],
  [{ kind: 'DealMoved', facts: { moves: 2 } }, 'Close date moved for the second time'],
  [{ kind: 'DealMoved', facts: { moves: 3 } }, 'Close date moved 3 times'],
  [{ kind: 'DealLost' }, 'Lost'],
  [{ kind: 'PlanFell', facts: { reviewOverdue: 2, missing: 1 } }, 'Review 2 days overdue; 1 required part missing'],
  [{ kind: 'PlanLate', facts: { reviewOverdue: 1 } }, 'Review 1 day overdue'],
  [
    { kind: 'CertificateEnds', facts: { programs: 3, worth: 1_840_000 } },
    '3 programs worth $18,400 in open deals need it'
  ],
  [{ kind: 'CertificateEnds', facts: { programs: 1, worth: 100 } }, '1 program worth $1 in open deals needs it'],
  [{ kind: 'CertificateEnds', facts: { programs: 0, worth: 0 } }, 'No program on an open deal asks for it'],
  [
    { kind: 'Blocked', facts: { similar: { customer: 'Marlow Schools', resolved: '2026-01-20' } } },
    'Same question solved for Marlow Schools in January'
  ],
  [
    { kind: 'Blocked', facts: { similar: { customer: null, resolved: '2026-01-20' } } },
    'Same question solved in January'
  ],
  [{ kind: 'Topic' }, '']
])('%j', (given, expected) => {
  expect(evidence(given)).toBe(expected);
});

it('tells before and after, and says the sign in a word', () => {
  const item = itemText(
    change({
      account: 'Orrin',
      name: 'Refresh',
      before: { type: 'Share', value: 0.4 },
      after: { type: 'Share', value: 0.3 }
    }),
    words
  );
  expect(item).toMatchObject({ title: 'Orrin, Refresh', before: '40%', after: '30%', mark: 'Worse' });
  const ends = change({
    kind: 'CertificateEnds',
    tone: 'Neutral',
    after: { type: 'Day', value: '2026-03-04' },
    facts: { days: 19 }
  });
  expect(itemText(ends, words)).toMatchObject({ after: 'Mar 4, 19 days', mark: 'Ends' });
  expect(itemText(change({ kind: 'Blocked', after: { type: 'Days', value: 1 } }), words).after).toBe('1 day');
  expect(
    itemText(change({ before: { type: 'Money', value: 123 }, after: { type: 'Score', value: 75.58 } }), words)
  ).toMatchObject({
    before: '$1',
    after: '75.6'
  });
});

it('starts with what cost most and what was broken', () => {
  const changes = [
    change({ key: 'a', account: 'Orrin', lost: 0.057 }),
    change({ key: 'b', kind: 'PromiseMissed', group: 'Promises', name: 'Call CFO', account: 'Tavian', broken: 2 })
  ];
  const said = (list: readonly Change[], since: string | null = '2026-02-06') =>
    plain(headline({ since, changes: list }, 'Dana', words));
  expect(said(changes)).toBe(
    'Start with Orrin and Tavian. Orrin cost 5.7 points of chance; “Call CFO” was missed again.'
  );
  expect(said(changes.slice(0, 1))).toBe('Start with Orrin. Orrin cost 5.7 points of chance.');
  expect(said([])).toBe('Nothing was lost since Feb 6.');
  expect(said([], null)).toBe('First meeting with Dana.');
  expect(agendaNote({ since: '2026-02-06', changes }, words)).toBe('2 changes since Feb 6, 2 to discuss');
  expect(agendaNote({ since: null, changes }, words)).toBe('2 matters, 2 to discuss');
});

it('says of each group how much there is of it', () => {
  const groups = groupTexts(
    [
      change({ group: 'Promises', kind: 'PromiseKept', facts: { due: '2026-02-10', done: '2026-02-10' } }),
      change({
        ...{ key: 'chance', group: 'Quota', kind: 'ChanceFell' },
        ...{ before: { type: 'Share', value: 0.40456 }, after: { type: 'Share', value: 0.37672 } }
      }),
      change({ group: 'Plans', kind: 'PlanFell', tone: 'Warning' }),
      change({ group: 'Certificates', kind: 'CertificateEnds' }),
      change({ group: 'Blockers', kind: 'Blocked' }),
      change({ group: 'Topics', kind: 'Topic' })
    ],
    words
  );
  expect(groups.map(({ title, note }) => `${title}: ${note}`)).toEqual([
    'Promises: 1 kept, 0 missed',
    'Quota: chance fell 2.8 points',
    'Plans: 1 below standard',
    'Certificates: 1 ends soon',
    'Blockers: 1 open',
    'Topics: 1 added'
  ]);
});

it('says when, where the rep stands, and how far the meeting is', () => {
  const facts = factTexts(MEETING, null, null, words);
  expect(facts.map(({ value }) => value.replace(/\s/g, ' '))).toEqual([
    'Today, 3:30 – 4:00 PM',
    'Fri Feb 6',
    '$300,000, was $349,000',
    '11 of 14'
  ]);
  const at = (given: Partial<typeof MEETING.meeting>) => ({ ...MEETING, meeting: { ...MEETING.meeting, ...given } });
  expect(stateText(MEETING, words)).toBe('');
  expect(stateText(at({ sharedAt: '2026-02-13T20:00:00.000Z' }), words)).toBe('Shared Feb 13');
  expect(stateText(at({ finishedAt: '2026-02-14T00:10:00.000Z' }), words)).toBe(
    'Finished Feb 13. Waits for Dana Whitlock to sign'
  );
  expect(stateText(at({ signedAt: '2026-02-14T00:10:00.000Z' }), words)).toBe('Dana Whitlock signed Feb 13');
});

it('says how often a commitment was carried, and how far a goal is', () => {
  const row = {
    id: 'c',
    what: 'Call',
    whoId: 'd',
    whoName: 'Dana Whitlock',
    by: '2026-02-17',
    status: 'Open',
    again: true
  } as const;
  const badge = (timesCarried: number) => commitmentText({ ...row, timesCarried }, words).badge;
  expect([0, 1, 2, 3].map(badge)).toEqual(['new', 'carried', '2nd time', '3 times']);
  expect(commitmentText({ ...row, timesCarried: 0 }, words)).toMatchObject({ who: 'Dana', by: 'Tue Feb 17' });
  expect(goalText(MEETING.goals[0]!, words)).toMatchObject({
    done: '2 of 4 calls',
    due: 'Apr 30',
    style: 'width: 50%'
  });
});
