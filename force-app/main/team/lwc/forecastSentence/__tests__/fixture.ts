// A branch of three for tests of the forecast: one submitted with a change, one draft with an own figure, one not begun.
import { forecastOf, type Forecast, type ForecastLoad } from 'c/forecastFetch';
import { wordsOf } from 'c/forecastSentence';
import type { ForecastDeal } from 'c/forecastBridge';
import { english } from '../../forecastLabels/__tests__/english';

export const deal = (id: string, thousands: number, other: Partial<ForecastDeal> = {}): ForecastDeal => ({
  ...{ id, name: `Deal ${id}`, account: `Customer ${id}`, amount: thousands * 100_000, category: 'Commit' },
  ...{ closeDate: '2026-03-20', stage: 'Negotiation', state: 'Open' },
  ...other
});

export const SENT: ForecastLoad = {
  ...{ userId: '005M', branch: 'Strategic Sales East', isManager: true, hasTeam: true },
  ...{ now: '2026-02-13T23:10:00Z', today: '2026-02-13', timeZone: 'America/Los_Angeles', weekStart: '2026-02-09' },
  ...{ week: '2026-02-13', lastWeek: '2026-02-06', locksAt: '2026-02-14T01:00:00Z', isLocked: false },
  ...{ periodName: 'Q1 2026', periodStart: '2026-01-01', periodEnd: '2026-03-31' },
  ...{ currencyCode: 'USD', currencyDecimals: 2, own: { status: 'NotStarted' } },
  rows: [
    {
      ...{ userId: '005H', name: 'Henrik Solberg', team: 'Public & Health', status: 'Submitted' },
      ...{ submittedAt: '2026-02-13T22:31:00Z', committed: 18_000_000, dealsCommitted: 18_000_000 },
      ...{ bestCase: 52_000_000, booked: 26_000_000, target: 70_000_000, expected: 30_000_000 },
      ...{ change: -8_000_000, reason: 'the board votes', changedById: '005M', changedBy: 'Marcus' },
      dealsBefore: [deal('a', 142), deal('lake', 98), deal('up', 38, { category: 'BestCase' })],
      deals: [
        deal('a', 142),
        deal('lake', 98, { closeDate: '2026-04-10', account: 'Lakeview County', nextStep: 'Board votes' }),
        deal('up', 38)
      ],
      outcomes: [
        { period: 'Q3 2025', committed: 120, actual: 100 },
        { period: 'Q4 2025', committed: 125, actual: 100 }
      ]
    },
    {
      ...{ userId: '005D', name: 'Dana Whitlock', status: 'Draft', committed: 31_000_000, dealsCommitted: 30_000_000 },
      ...{ ownCommitted: 31_000_000, pipeline: 50_000_000, note: 'Penrose waits for legal.', booked: 31_500_000 },
      ...{ target: 90_000_000, expected: 36_700_000 },
      dealsBefore: [deal('b', 300), deal('won', 49)],
      deals: [deal('b', 300), deal('won', 49, { state: 'Won', category: 'Closed' })]
    },
    {
      ...{ userId: '005P', name: 'Priya Raman', committed: 0, dealsBefore: [deal('lost', 85)] },
      deals: [deal('lost', 85, { state: 'Lost', category: 'Omitted', nextStep: 'On price' })]
    }
  ]
};

export const BRANCH: Forecast = forecastOf(SENT);
export const WORDS = wordsOf(BRANCH, english, 'en-US');
/** Henrik's own. */
export const OWN: Forecast = { ...BRANCH, isManager: false, hasTeam: false, own: null, rows: BRANCH.rows.slice(0, 1) };
