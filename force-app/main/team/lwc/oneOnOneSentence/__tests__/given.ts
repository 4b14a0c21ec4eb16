// A meeting of the screen, for tests.
import type { Change, OneOnOneInput } from 'c/oneOnOneEngine';

export const MEETING: OneOnOneInput = {
  ...{
    today: '2026-02-13',
    userId: 'marcus',
    role: 'Manager',
    currencyCode: 'USD',
    currencyDecimals: 2,
    quotaId: null
  },
  meeting: {
    ...{ id: 'now', name: 'Dana Whitlock, 13 February', repId: 'dana', repName: 'Dana Whitlock', managerId: 'marcus' },
    ...{ managerName: 'Marcus Oyelaran', day: '2026-02-13', status: 'Planned', previousId: 'last' },
    ...{ startsAt: '2026-02-13T23:30:00.000Z', endsAt: '2026-02-14T00:00:00.000Z', previousDay: '2026-02-06' },
    ...{ previousState: null, sharedAt: null, finishedAt: null, signedAt: null, choices: [], topics: [], agenda: null }
  },
  commitments: [
    {
      ...{ id: 'cfo', what: 'Call CFO', whoId: 'dana', whoName: 'Dana Whitlock', due: '2026-02-12', status: 'Open' },
      ...{ done: null, timesCarried: 1, nextDue: '2026-02-17', meetingId: 'last', account: 'Tavian Retail' }
    }
  ],
  promised: { kept: 11, due: 14 },
  goals: [{ id: 'goal', name: 'Discovery', unit: 'calls', done: 2, target: 4, due: '2026-04-30' }],
  plans: [],
  certificates: [],
  registrations: [],
  blockers: [],
  openCommit: { now: 30_000_000, before: 34_900_000 }
};

export const change = (given: Partial<Change>): Change => ({
  ...{ key: 'key', group: 'Deals', kind: 'DealOdds', tone: 'Bad', record: null, name: 'Name', account: null },
  ...{ facts: {}, before: null, after: null, lost: 0, broken: 0, discuss: true },
  ...given
});
