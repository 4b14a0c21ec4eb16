// Why a chance changed: one step a cause in the order of R17, which add up whatever happened.
import fc from 'fast-check';
import { chance, explainChange, type ChanceMoment, type MomentDeal, type WonCredit } from '../chanceEngine';

const moment = (part: Partial<ChanceMoment>): ChanceMoment => ({
  date: '2026-02-06',
  credited: 0,
  quota: 100,
  deals: [],
  ...part
});
const open = (id: string, value: number, probability: number, counts = true): MomentDeal => ({
  id,
  value,
  probability,
  counts
});
const chanceOf = ({ deals, credited, quota }: ChanceMoment) =>
  chance(
    deals.filter(({ counts }) => counts).map(({ id, value, probability }) => ({ id, values: [value], probability })),
    [credited],
    [quota]
  ).hit;

test('every cause in its step, each deal in one', () => {
  const before = moment({
    deals: [
      open('won', 40, 0.5),
      open('lost', 30, 0.5),
      open('slipped', 20, 0.5),
      open('later', 10, 0.5, false),
      open('amount', 25, 0.5),
      open('odds', 35, 0.5),
      open('same', 15, 0.5)
    ]
  });
  const after = moment({
    date: '2026-02-13',
    credited: 57,
    quota: 110,
    deals: [
      open('slipped', 20, 0.5, false),
      open('later', 10, 0.6),
      // Its odds changed too, which belongs to the same step.
      open('amount', 45, 0.2),
      open('odds', 35, 0.7),
      open('same', 15, 0.5),
      open('new', 12, 0.5)
    ]
  });
  const { from, to, steps } = explainChange(before, after, [
    { id: 'won', value: 38 },
    { id: 'won', value: 4 }
  ]);
  expect(steps.map(({ cause, deals, odds, value }) => ({ cause, deals, odds, value }))).toEqual([
    { cause: 'Won', deals: ['won'], odds: null, value: 42 },
    { cause: 'Lost', deals: ['lost'], odds: null, value: null },
    { cause: 'Slipped', deals: ['slipped'], odds: null, value: null },
    { cause: 'MovedIn', deals: ['later'], odds: null, value: null },
    { cause: 'New', deals: ['new'], odds: null, value: null },
    { cause: 'Amount', deals: ['amount'], odds: null, value: null },
    { cause: 'Odds', deals: ['odds'], odds: { before: 500_000, after: 700_000 }, value: null },
    { cause: 'Credit', deals: [], odds: null, value: null },
    { cause: 'Quota', deals: [], odds: null, value: null }
  ]);
  expect(from.chance).toBeCloseTo(chanceOf(before), 12);
  expect(to.chance).toBeCloseTo(chanceOf(after), 12);
  expect(steps.find(({ cause }) => cause === 'Lost')!.change).toBeLessThan(0);
  expect(steps.find(({ cause }) => cause === 'Quota')!.change).toBeLessThan(0);
});

test('odds of several deals are one step without figures of one', () => {
  const { steps } = explainChange(
    moment({ deals: [open('a', 60, 0.5), open('b', 50, 0.5)] }),
    moment({ deals: [open('a', 60, 0.4), open('b', 50, 0.6)] }),
    []
  );
  expect(steps).toMatchObject([{ cause: 'Odds', deals: ['a', 'b'], odds: null }]);
});

test('a deal that was won and is open again is no step; its credit is', () => {
  const { steps } = explainChange(
    moment({ deals: [open('again', 60, 0.5)] }),
    moment({ credited: 60, deals: [open('again', 60, 0.5)] }),
    [{ id: 'again', value: 60 }]
  );
  expect(steps.map(({ cause }) => cause)).toEqual(['Credit']);
});

test('nothing changed: no steps', () => {
  const same = moment({ deals: [open('a', 60, 0.5)] });
  expect(explainChange(same, same, []).steps).toEqual([]);
});

const deals = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    value: fc.integer({ min: -20, max: 80 }),
    probability: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
    counts: fc.boolean()
  }),
  { selector: ({ id }) => id }
);
const moments = fc.record({
  date: fc.constant('2026-02-13'),
  credited: fc.integer({ min: -50, max: 150 }),
  quota: fc.integer({ min: 0, max: 200 }),
  deals
});
const won: fc.Arbitrary<WonCredit[]> = fc.array(
  fc.record({ id: fc.constantFrom('a', 'c', 'e', 'x'), value: fc.integer({ min: -10, max: 90 }) }),
  { maxLength: 4 }
);

test('the steps add up, from the one chance to the other, and no deal is in two', () => {
  fc.assert(
    fc.property(moments, moments, won, (before, after, credits) => {
      const { from, to, steps } = explainChange(before, after, credits);
      expect(from.chance).toBeCloseTo(chanceOf(before), 11);
      expect(to.chance).toBeCloseTo(chanceOf(after), 11);
      expect(from.chance + steps.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(to.chance, 11);
      const named = steps.flatMap(({ deals: of }) => of);
      expect(new Set(named).size).toBe(named.length);
    }),
    { numRuns: 300 }
  );
});
