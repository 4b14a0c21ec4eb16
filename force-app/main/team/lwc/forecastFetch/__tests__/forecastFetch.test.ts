// What Apex sends without values is filled in, so that the page never meets a key that is not there.
import { forecastOf } from 'c/forecastFetch';

test('what is absent or null is none, nothing, or no deal', () => {
  const { rows, own, lastWeek, isManager } = forecastOf({
    own: { note: 'Good' },
    rows: [{ userId: '005', name: 'Ann', booked: null, outcomes: [{ period: 'Q4', committed: 1, actual: 2 }] }]
  });
  expect([lastWeek, isManager]).toEqual([null, false]);
  expect(own).toEqual({ status: 'NotStarted', submittedAt: null, call: null, note: 'Good', summary: null });
  expect(rows[0]).toMatchObject({ name: 'Ann', booked: null, committed: 0, deals: [], change: null });
  expect(rows[0]!.outcomes).toEqual([{ period: 'Q4', commit: 1, actual: 2 }]);
  expect(forecastOf({})).toMatchObject({ own: null, rows: [] });
});
