// How an account and a rep fit (R18), part by part, by the worked figures of the rule.
import { fitOf, levelOf, sharesOf, weigh } from 'c/assignFacts';
import { account, INPUT, rep, SETTINGS } from './fixture';

const shares = (accountChange: object, repChange: object, load: number | null = 1) =>
  sharesOf(account(accountChange), rep(repChange), load, SETTINGS);

test('certification is the share of what is bought whose vendor is certified; one to come counts half', () => {
  const vendors = [
    { id: 'v1', amount: 29_000 },
    { id: 'v2', amount: 1_000 }
  ];
  expect(shares({ vendors }, { certificates: [{ vendorId: 'v1' }] }).certification).toBeCloseTo(0.96667, 5);
  const soon = [{ vendorId: 'v1', beginsOn: '2026-04-15' }];
  expect(shares({ vendors: [vendors[0]] }, { certificates: soon }).certification).toBe(0.5);
  expect(shares({ vendors: [] }, {}).certification).toBeNull();
});

test('experience is won deals in the industry, of three', () => {
  expect(shares({}, { wins: [{ industry: 'consulting ', count: 2 }] }).segment).toBeCloseTo(2 / 3, 9);
  expect(shares({}, { wins: [{ industry: 'Consulting', count: 9 }] }).segment).toBe(1);
  expect(shares({}, {}).segment).toBe(0);
  expect(shares({ industry: null }, {}).segment).toBeNull();
});

test('the same town is near, the same state or a region of the rep half', () => {
  expect(shares({}, { city: 'springfield', state: 'OH' }).location).toBe(1);
  expect(shares({}, { city: 'Springfield', state: 'IL', regions: [] }).location).toBe(0);
  expect(shares({}, { state: 'OH', regions: [] }).location).toBe(0.5);
  expect(shares({}, {}).location).toBe(0.5);
  expect(shares({}, { regions: [] }).location).toBeNull();
  expect(shares({ city: null, state: null, region: null }, {}).location).toBeNull();
});

test('who owns it or has a deal knows it; touches count up to ten', () => {
  expect(shares({ ownerId: '005x' }, {}).relationship).toBe(1);
  expect(shares({ known: [{ userId: '005x', touches: 0, hasDeal: true }] }, {}).relationship).toBe(1);
  expect(shares({ known: [{ userId: '005x', touches: 7, hasDeal: false }] }, {}).relationship).toBe(0.7);
  expect(shares({}, {}).relationship).toBe(0);
});

test('room is what the load of today leaves', () => {
  expect([0.84, 0.85, 1.15, 1.16, null].map((load) => shares({}, {}, load).capacity)).toEqual([1, 0.5, 0.5, 0, null]);
});

test('a fit is weighed over what is known, in whole points', () => {
  const all = { certification: 1, capacity: 1, segment: 1, location: 0.5, relationship: 0.7 };
  expect(fitOf(all, SETTINGS)).toBe(88);
  expect(fitOf({ ...all, certification: 0.5, location: 1, relationship: 0.6 }, SETTINGS)).toBe(79);
  expect(fitOf({ ...all, segment: null }, SETTINGS)).toBe(Math.round((100 * (30 + 16 + 8 + 9.8)) / 76));
  const none = { certification: null, capacity: null, segment: null, location: null, relationship: null };
  expect(fitOf(none, SETTINGS)).toBe(0);
});

test('a part is yes, partly, no or not known', () => {
  expect([0.95, 0.94, 0.06, 0.05, 0, null].map((share) => levelOf(share, SETTINGS))).toEqual([
    'yes',
    'partly',
    'partly',
    'no',
    'no',
    'unknown'
  ]);
});

test('accounts with a deal due and those that are kept stay with their rep', () => {
  const { problem, loads } = weigh(INPUT, new Set(['001a', '001b']));
  expect(problem.accounts.map(({ fixed, now }) => [fixed, now])).toEqual([
    [false, null],
    [true, 1],
    [true, 1]
  ]);
  expect(problem.reps.map(({ capacity }) => capacity)).toEqual([1, 1]);
  // (100 + 160 + 40 + 40) / 2 = 170 million is a fair load.
  expect(loads.map((load) => Math.round((load ?? 0) * 1000))).toEqual([588, 1176]);
});
