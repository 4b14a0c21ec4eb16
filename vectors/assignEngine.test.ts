// The assignment of accounts to reps (R18): against every assignment of small problems, and against the HiGHS solver.
import fc from 'fast-check';
import loadHighs from 'highs';
import {
  assign,
  finished,
  insteadSteps,
  isWithin,
  loadShares,
  nextBestSteps,
  type AssignProblem
} from '../force-app/main/team/lwc/assignEngine/assignEngine.ts';
import { assignModel } from './assignModel.ts';
import { Dice } from './dice.ts';

/** All assignments within the band, widened by some points. */
function legal(problem: AssignProblem, widened: number): { at: number[]; total: number }[] {
  const { accounts, reps, low, high } = problem;
  const found: { at: number[]; total: number }[] = [];
  const fixedShares = loadShares(
    problem,
    accounts.map(({ fixed, now }) => (fixed ? now : null))
  );
  const walk = (at: number[]): void => {
    if (at.length < accounts.length) {
      const { fixed, now } = accounts[at.length]!;
      const choices = fixed && now !== null ? [now] : reps.map((_rep, rep) => rep);
      choices.forEach((rep) => walk([...at, rep]));
      return;
    }
    const shares = loadShares(problem, at);
    const isLegal = shares.every(
      (share, rep) =>
        share === null || isWithin(share, low - widened / 100, Math.max(high + widened / 100, fixedShares[rep] ?? 0))
    );
    if (isLegal) {
      found.push({ at, total: accounts.reduce((sum, { fits }, index) => sum + fits[at[index]!]!, 0) });
    }
  };
  walk([]);
  return found.sort((one, other) => other.total - one.total);
}

const small: fc.Arbitrary<AssignProblem> = fc
  .record({ reps: fc.integer({ min: 1, max: 3 }), accounts: fc.integer({ min: 0, max: 6 }) })
  .chain(({ reps, accounts }) =>
    fc.record({
      accounts: fc
        .array(
          fc.record({
            load: fc.integer({ min: 0, max: 50 }).map((one) => one * 1_000_000),
            fits: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: reps, maxLength: reps }),
            now: fc.option(fc.integer({ min: 0, max: reps - 1 })),
            fixed: fc.boolean()
          }),
          { minLength: accounts, maxLength: accounts }
        )
        .map((all) => all.map((one, index) => ({ key: `a${index}`, ...one }))),
      reps: fc
        .array(
          fc.record({
            base: fc.integer({ min: 0, max: 80 }).map((one) => one * 1_000_000),
            capacity: fc.constantFrom(0.5, 1, 1.5)
          }),
          { minLength: reps, maxLength: reps }
        )
        .map((all) => all.map((one, index) => ({ key: `r${index}`, ...one }))),
      low: fc.constant(0.85),
      high: fc.constant(1.15)
    })
  );

test('is the best of all assignments, the band as narrow as can be, and the next best after it', () => {
  fc.assert(
    fc.property(small, (problem) => {
      const answer = assign(problem);
      expect(answer.fault).toBeNull();
      expect(answer.proven).toBe(true);
      const all = legal(problem, answer.widened);
      expect(answer.total).toBe(all[0]?.total);
      expect(all.some(({ at }) => at.join() === answer.at.join())).toBe(true);
      if (answer.widened > 0 && answer.widened <= 60) {
        expect(legal(problem, answer.widened - 1)).toHaveLength(0);
      }
      const next = finished(nextBestSteps(problem, answer));
      const others = all.filter(({ at }) => at.join() !== answer.at.join());
      expect(next.fault === null ? next.total : null).toBe(others[0]?.total ?? null);
    }),
    { numRuns: 300 }
  );
});

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(small, (problem) => {
      const turned = assign({ ...problem, accounts: [...problem.accounts].reverse() });
      expect([...turned.at].reverse()).toEqual([...assign(problem).at]);
    }),
    { numRuns: 100 }
  );
});

test('an account stays where the sum is the same', () => {
  const fits = [70, 70];
  const account = (key: string, now: number) => ({ key, load: 1_000, fits, now, fixed: false });
  const reps = ['x', 'y'].map((key) => ({ key, base: 10_000, capacity: 1 }));
  const answer = assign({ accounts: [account('b', 0), account('a', 1)], reps, low: 0.85, high: 1.15 });
  expect(answer).toMatchObject({ at: [0, 1], total: 140, proven: true, widened: 0 });
});

test('says what another rep for one account costs', () => {
  const reps = ['x', 'y'].map((key) => ({ key, base: 100, capacity: 1 }));
  const problem = {
    accounts: [
      { key: 'a', load: 10, fits: [90, 60], now: null, fixed: false },
      { key: 'b', load: 10, fits: [50, 80], now: 1, fixed: true }
    ],
    reps,
    low: 0.5,
    high: 1.5
  };
  const answer = assign(problem);
  expect(answer).toMatchObject({ at: [0, 1], total: 170 });
  expect(finished(insteadSteps(problem, answer, 0))).toMatchObject({ at: [1, 1], total: 140 });
});

test('nobody who can carry anything is a fault', () => {
  const accounts = [{ key: 'a', load: 10, fits: [90], now: null, fixed: false }];
  expect(assign({ accounts, reps: [{ key: 'x', base: 0, capacity: 0 }], low: 0.85, high: 1.15 }).fault).toBe('noReps');
  expect(assign({ accounts, reps: [], low: 0.85, high: 1.15 }).fault).toBe('noReps');
});

function generated(seed: number, size: number, width: number): AssignProblem {
  const dice = new Dice(seed);
  const loads = Array.from({ length: size }, () => dice.whole(5, 100) * 1_000_000);
  const free = loads.reduce((sum, one) => sum + one, 0);
  const reps = Array.from({ length: width }, (_one, index) => {
    const capacity = dice.one([0.5, 1, 1, 1, 1.5]);
    return { key: `r${index}`, capacity, base: Math.round(((free * capacity) / width) * (dice.whole(80, 120) / 100)) };
  });
  return {
    accounts: loads.map((load, index) => ({
      key: `a${String(index).padStart(4, '0')}`,
      load,
      fits: reps.map(() => dice.whole(0, 100)),
      now: dice.maybe(0.8, () => dice.whole(0, width - 1)),
      fixed: dice.chance(0.1)
    })),
    reps,
    low: 0.85,
    high: 1.15
  };
}

test('agrees with HiGHS on problems of 8 to 40 accounts', async () => {
  const highs = await loadHighs();
  for (let seed = 0; seed < 40; seed++) {
    const problem = generated(seed, 8 + (seed % 5) * 8, 3 + (seed % 6));
    const { total, gap, proven, widened } = assign(problem);
    const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 } as const;
    const { Status, ObjectiveValue } = highs.solve(assignModel(problem, widened), options);
    expect({ seed, Status, best: Math.round(ObjectiveValue) }).toEqual({
      seed,
      Status: 'Optimal',
      best: total + (proven ? 0 : gap)
    });
    if (widened > 0) {
      expect(highs.solve(assignModel(problem, widened - 1), options).Status).toBe('Infeasible');
    }
  }
}, 120_000);

test('is proven and agrees with HiGHS on problems of 60 accounts and 12 reps, in whatever order', async () => {
  const highs = await loadHighs();
  for (let seed = 100; seed < 106; seed++) {
    const problem = generated(seed, 60, 12);
    const answer = assign(problem);
    const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 } as const;
    const { Status, ObjectiveValue } = highs.solve(assignModel(problem, answer.widened), options);
    expect({ seed, Status, best: Math.round(ObjectiveValue), proven: answer.proven }).toEqual({
      seed,
      Status: 'Optimal',
      best: answer.total,
      proven: true
    });
    const turned = assign({ ...problem, accounts: [...problem.accounts].reverse() });
    expect([...turned.at].reverse()).toEqual([...answer.at]);
  }
}, 120_000);

test('300 accounts to 60 reps: proven, every load within the band, fixed pairs as they were', () => {
  const problem = generated(7, 300, 60);
  const { at, total, proven, widened } = assign(problem);
  expect({ proven, total }).toEqual({
    proven: true,
    total: problem.accounts.reduce((sum, { fits }, index) => sum + fits[at[index]!]!, 0)
  });
  const stays = loadShares(
    problem,
    problem.accounts.map(({ fixed, now }) => (fixed ? now : null))
  );
  const [low, high] = [problem.low - widened / 100, problem.high + widened / 100];
  expect(loadShares(problem, at).every((share, rep) => isWithin(share!, low, Math.max(high, stays[rep]!)))).toBe(true);
  problem.accounts.forEach(({ fixed, now }, index) => {
    expect(!fixed || now === null || at[index] === now).toBe(true);
  });
});
