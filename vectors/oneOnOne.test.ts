// The agenda of the one-on-one's screen against the figures that it shows, open commitments by their cases, and what must
// hold of any agenda.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { QuotaInput } from '../force-app/main/quotas/lwc/quotaEngine/quotaEngine.ts';
import type { Change, Commitment, OneOnOneInput } from '../force-app/main/team/lwc/oneOnOneEngine/contract.ts';
import {
  agendaOf,
  carried,
  changesSince,
  commitmentRows,
  daysBetween,
  decode,
  leadsOf,
  ranked,
  type CarriedCommitment
} from '../force-app/main/team/lwc/oneOnOneEngine/oneOnOneEngine.ts';
import { isSameWeek } from '../force-app/main/team/lwc/oneOnOneEngine/days.ts';
import { dana } from './quotaCases.ts';

const AS_OF = '2026-02-13';
const LAST = '2026-02-06';

const commitment = (given: Partial<Commitment>): Commitment => ({
  ...{ id: 'c', what: 'Call', whoId: 'dana', whoName: 'Dana Whitlock', due: AS_OF, status: 'Open', done: null },
  ...{ timesCarried: 0, nextDue: null, meetingId: 'last', account: null },
  ...given
});

const given: OneOnOneInput = {
  ...{ today: AS_OF, userId: 'marcus', role: 'Manager', currencyCode: 'USD', currencyDecimals: 2, quotaId: 'q' },
  meeting: {
    ...{ id: 'now', name: 'Dana Whitlock, 13 February', repId: 'dana', repName: 'Dana Whitlock', managerId: 'marcus' },
    ...{ managerName: 'Marcus Oyelaran', day: AS_OF, startsAt: null, endsAt: null, status: 'Planned' },
    ...{ previousId: 'last', previousDay: LAST, previousState: null, sharedAt: null, finishedAt: null, signedAt: null },
    ...{ choices: [], topics: [], agenda: null }
  },
  commitments: [
    commitment({ id: 'quote', what: 'Signed quote', status: 'Kept', due: '2026-02-10', done: '2026-02-10' }),
    commitment({ id: 'survey', what: 'Site survey', status: 'Kept', due: '2026-02-13', done: '2026-02-11' }),
    commitment({ id: 'cfo', what: 'Call CFO', due: '2026-02-12', timesCarried: 1, account: 'Tavian Retail' }),
    commitment({ id: 'join', what: 'Join survey', due: '2026-02-19' }),
    commitment({ id: 'new', what: 'Renew', due: '2026-02-18', meetingId: 'now' })
  ],
  promised: { kept: 11, due: 14 },
  goals: [],
  plans: [
    {
      id: 'castell',
      name: 'Castell University',
      completeness: 75.6,
      compliant: false,
      nextReview: '2026-02-11',
      missing: 1
    },
    { id: 'same', name: 'As before', completeness: 90, compliant: true, nextReview: '2026-03-11', missing: 0 }
  ],
  certificates: [{ id: 'nw', name: 'Northwind', ends: '2026-03-04', programs: 3, worth: 1_840_000 }],
  registrations: [{ dealId: 'orrin', ends: '2026-02-18' }],
  blockers: [
    {
      ...{
        id: 'b',
        name: 'Security questionnaire',
        customer: 'Orrin Manufacturing',
        dealId: 'orrin',
        opened: '2026-02-01'
      },
      similar: { customer: 'Marlow Schools', resolved: '2026-01-20' }
    }
  ],
  openCommit: null
};

/** As on the screen: Tavian's close date was another one a week ago, and another before that. */
const quota: QuotaInput = {
  ...dana,
  snapshots: dana.snapshots.map((one) => {
    const moved = (deals: NonNullable<typeof one.deals>, closeDate: string) =>
      deals.map((deal) => (deal.id === 'tavian' ? { ...deal, closeDate } : deal));
    const week = dana.snapshots.find(({ deals }) => deals !== null)?.deals ?? [];
    if (one.measure === 'Revenue' && one.date === '2026-01-30') return { ...one, deals: moved(week, '2026-02-10') };
    return one.deals === null ? one : { ...one, deals: moved(one.deals, '2026-02-20') };
  })
};

const state = {
  ...{ day: LAST, period: null, credited: null, deals: null },
  plans: [
    { id: 'castell', completeness: 80.6 },
    { id: 'same', completeness: 90 }
  ]
};
const input: OneOnOneInput = { ...given, meeting: { ...given.meeting, previousState: JSON.stringify(state) } };

describe('the agenda of the screen', () => {
  const changes = changesSince(input, quota);
  const of = (key: string): Change => changes.find((one) => one.key === key) as Change;

  it('has ten changes and topics to discuss', () => {
    expect(changes.map(({ key }) => key)).toEqual([
      ...['promise:quote', 'promise:survey', 'promise:cfo', 'chance', 'credit', 'deal:orrin', 'deal:tavian'],
      ...['plan:castell', 'certificate:nw', 'blocker:b']
    ]);
    expect(changes.filter(({ discuss }) => discuss)).toHaveLength(7);
  });

  it('tells the chance by steps that add up: 40.5 + 2.9 - 5.7 = 37.7', () => {
    const { before, after, facts } = of('chance');
    expect([before?.value, after?.value].map((share) => (Number(share) * 100).toFixed(1))).toEqual(['40.5', '37.7']);
    expect(facts.steps?.map(({ change }) => (change * 100).toFixed(1))).toEqual(['2.9', '-5.7']);
  });

  it('takes the lost points to the deal that cost them', () => {
    expect(of('deal:orrin')).toMatchObject({
      kind: 'DealOdds',
      tone: 'Bad',
      before: { type: 'Share', value: 0.4 },
      after: { type: 'Share', value: 0.3 },
      facts: { blockedDays: 12, registrationEnds: '2026-02-18' }
    });
    expect((of('deal:orrin').lost * 100).toFixed(1)).toBe('5.7');
  });

  it('knows how often a close date moved', () => {
    expect(of('deal:tavian')).toMatchObject({
      kind: 'DealMoved',
      tone: 'Day',
      before: { type: 'Day', value: '2026-02-20' },
      after: { type: 'Day', value: '2026-03-31' },
      facts: { moves: 2 }
    });
  });

  it('adds credit by what was won', () => {
    expect(of('credit')).toMatchObject({
      kind: 'CreditRose',
      before: { type: 'Money', value: 26_600_000 },
      after: { type: 'Money', value: 31_500_000 },
      discuss: false
    });
    expect(of('credit').facts.won?.map(({ value }) => value)).toEqual([1_700_000, 3_200_000]);
  });

  it('tells plans, certificates and blockers', () => {
    expect(of('plan:castell')).toMatchObject({
      kind: 'PlanFell',
      before: { value: 80.6 },
      after: { value: 75.6 },
      facts: { reviewOverdue: 2, missing: 1 }
    });
    expect(of('certificate:nw')).toMatchObject({ facts: { days: 19, programs: 3 }, after: { value: '2026-03-04' } });
    expect(of('blocker:b')).toMatchObject({ after: { type: 'Days', value: 12 } });
  });

  it('starts with Orrin and Tavian', () => {
    expect(leadsOf(changes).map(({ key }) => key)).toEqual(['deal:orrin', 'promise:cfo']);
    expect(of('promise:cfo').broken).toBe(2);
  });

  it('keeps what the manager chose', () => {
    const { changes: chosen } = agendaOf(
      changes,
      [
        { key: 'credit', discuss: true },
        { key: 'gone', discuss: true }
      ],
      LAST
    );
    expect(chosen.find(({ key }) => key === 'credit')?.discuss).toBe(true);
    expect(chosen).toHaveLength(changes.length);
  });
});

describe('what is compared with', () => {
  it('is what the last meeting froze, where it did', () => {
    const deals = [
      { id: 'orrin', name: 'Data center refresh', value: 30_000_000, probability: 500_000, closeDate: '2026-03-27' },
      { id: 'gone', name: 'Gone', value: 100, probability: 500_000, closeDate: '2026-03-01' }
    ];
    const frozen = { day: LAST, period: quota.period, credited: 26_600_000, deals, plans: [] };
    const meeting = { ...given.meeting, previousState: JSON.stringify(frozen) };
    const found = changesSince({ ...given, meeting }, quota);
    expect(found.find(({ key }) => key === 'deal:orrin')).toMatchObject({ before: { value: 0.5 } });
    expect(found.find(({ key }) => key === 'deal:gone')).toMatchObject({ kind: 'DealLost', name: 'Gone', tone: 'Bad' });
    expect(found.find(({ key }) => key === 'deal:castell')).toMatchObject({ kind: 'DealNew' });
  });

  it('is nothing at a first meeting, without a quota, or where the state is broken', () => {
    const first = { ...given.meeting, previousId: null, previousDay: null };
    const groups = (changes: readonly Change[]) => new Set(changes.map(({ group }) => group));
    expect(groups(changesSince({ ...given, meeting: first }, quota)).has('Deals')).toBe(false);
    expect(groups(changesSince(given, null)).has('Quota')).toBe(false);
    const broken = { ...given.meeting, previousState: '{' };
    expect(groups(changesSince({ ...given, meeting: broken }, quota)).has('Deals')).toBe(true);
  });

  it('says that a deal left the quarter, came into it, or has another amount', () => {
    const found = (change: Partial<QuotaInput['deals'][number]>) =>
      changesSince(given, {
        ...quota,
        deals: quota.deals.map((deal) => (deal.id === 'castell' ? { ...deal, ...change } : deal))
      }).find(({ key }) => key === 'deal:castell');
    expect(found({ closeDate: '2026-04-10' })).toMatchObject({ kind: 'DealSlipped', tone: 'Bad' });
    expect(found({ amount: 10_000_000 })).toMatchObject({ kind: 'DealAmount', tone: 'Bad' });
    // Overdue, so that no chance has it: it is open all the same.
    expect(found({ closeDate: '2026-02-12' })).toMatchObject({ kind: 'DealMoved' });
    expect(found({ probability: null })).toBeUndefined();
  });
});

describe('commitments', () => {
  const { day, next, cases } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'team', 'carry.json'), 'utf8')
  ) as {
    readonly day: string;
    readonly next: string;
    readonly cases: readonly {
      readonly name: string;
      readonly commitment: Pick<Commitment, 'due' | 'nextDue' | 'timesCarried'>;
      readonly expected: CarriedCommitment;
    }[];
  };
  it.each(cases)('$name', ({ commitment: one, expected }) => {
    expect(carried(one, day, next)).toEqual(expected);
  });

  it('are shown as they will be carried over, by their day', () => {
    const rows = commitmentRows(given.commitments, 'now', AS_OF, '2026-02-17');
    expect(rows.map(({ id, by, timesCarried, again }) => [id, by, timesCarried, again])).toEqual([
      ['cfo', '2026-02-17', 2, true],
      ['new', '2026-02-18', 0, false],
      ['join', '2026-02-19', 1, false]
    ]);
  });
});

describe('any agenda', () => {
  const deal = fc.record({
    value: fc.integer({ min: 100, max: 50_000_000 }),
    probability: fc.integer({ min: 0, max: 1_000_000 }),
    closeDate: fc.constantFrom('2026-02-20', '2026-03-27', '2026-04-10')
  });

  it('takes every changed point of chance to one deal, and ranks by what was lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(deal), fc.option(deal)), { minLength: 1, maxLength: 7 }), (pairs) => {
        const template = dana.deals[0] as QuotaInput['deals'][number];
        const before = pairs.flatMap(([then], place) => (then ? [{ id: `d${place}`, name: 'then', ...then }] : []));
        const deals = pairs.flatMap(([, now], place) =>
          now
            ? [{ ...template, id: `d${place}`, ...now, amount: now.value, margin: 0, percent: 1_000_000, parts: [] }]
            : []
        );
        const frozen = { day: LAST, period: dana.period, credited: 31_500_000, deals: before, plans: [] };
        const changes = changesSince(
          { ...given, commitments: [], meeting: { ...given.meeting, previousState: JSON.stringify(frozen) } },
          { ...dana, deals, credits: dana.credits.filter(({ date }) => date <= LAST) }
        );
        const lost = ranked(changes).map((one) => one.lost);
        expect(lost).toEqual([...lost].sort((one, other) => other - one));
        expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
        const steps = changes.find(({ key }) => key === 'chance')?.facts.steps ?? [];
        // What was lost by deals is at least what the steps that fell have lost.
        const fallen = steps
          .filter(({ names, change }) => names.length > 0 && change < 0)
          .reduce((sum, { change }) => sum - change, 0);
        const byDeals = changes.reduce((sum, one) => sum + one.lost, 0);
        expect(byDeals).toBeGreaterThanOrEqual(fallen - 0.0005 * pairs.length - 1e-9);
      }),
      { numRuns: 60 }
    );
  });

  it('counts days without a clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -400, max: 400 }), (from, days) => {
        const dayOf = (count: number) => new Date(count * 86_400_000).toISOString().slice(0, 10);
        expect(daysBetween(dayOf(from), dayOf(from + days))).toBe(days);
      })
    );
    expect([isSameWeek('2026-02-02', '2026-02-08'), isSameWeek('2026-02-08', '2026-02-09')]).toEqual([true, false]);
  });

  it('is decoded with every key', () => {
    const sent = JSON.parse(JSON.stringify(given, (_key, value: unknown) => value ?? undefined)) as never;
    expect(decode(sent)).toEqual(given);
  });
});
