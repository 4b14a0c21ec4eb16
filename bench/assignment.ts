// Assignment (R18): our search beside the HiGHS solver on random branches, up to 300 accounts and 60 reps.
import loadHighs from 'highs';
import { assign, type AssignProblem } from '../force-app/main/team/lwc/assignEngine/assignEngine.ts';
import { assignModel } from '../vectors/assignModel.ts';
import { Dice } from '../vectors/dice.ts';
import { median, processorTime, type Figure } from './report.ts';

/** Half of all load is free; fits of any points. */
function branch(seed: number, accounts: number, reps: number): AssignProblem {
  const dice = new Dice(7_000 + seed);
  const loads = Array.from({ length: accounts }, () => dice.whole(5, 100) * 1_000_000);
  const free = loads.reduce((sum, one) => sum + one, 0);
  const people = Array.from({ length: reps }, (_one, index) => {
    const capacity = dice.one([0.5, 1, 1, 1, 1.5]);
    return { key: `r${index}`, capacity, base: Math.round(((free * capacity) / reps) * (dice.whole(80, 120) / 100)) };
  });
  return {
    accounts: loads.map((load, index) => ({
      key: `a${String(index).padStart(4, '0')}`,
      load,
      fits: people.map(() => dice.whole(0, 100)),
      now: null,
      fixed: false
    })),
    reps: people,
    low: 0.85,
    high: 1.15
  };
}

async function size(accounts: number, reps: number, count: number) {
  const highs = await loadHighs();
  const [mine, solver]: [number[], number[]] = [[], []];
  let [disagree, unproven, widest] = [0, 0, 0];
  for (let seed = 0; seed < count; seed++) {
    const problem = branch(seed, accounts, reps);
    const begin = processorTime();
    const { total, gap, proven, widened } = assign(problem);
    const middle = processorTime();
    const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: 60 } as const;
    const oracle = highs.solve(assignModel(problem, widened), options);
    solver.push(processorTime() - middle);
    mine.push(middle - begin);
    const best = Math.round(oracle.ObjectiveValue);
    const agrees = oracle.Status !== 'Optimal' || (best >= total && best <= total + gap && (!proven || best === total));
    disagree += agrees ? 0 : 1;
    unproven += proven ? 0 : 1;
    widest = Math.max(widest, gap / total);
  }
  return { mine: median(mine), solver: median(solver), disagree, unproven, widest };
}

export async function benchAssignment(): Promise<Figure[]> {
  const small = await size(40, 8, 20);
  const large = await size(300, 60, 5);
  return [
    { name: 'answers on which HiGHS says otherwise', value: small.disagree + large.disagree, unit: 'of 25', bound: { most: 0 } }, // prettier-ignore
    { name: '40 accounts, 8 reps: not proven', value: small.unproven, unit: 'of 20', bound: { most: 0 } },
    { name: '40 accounts, 8 reps: median', value: small.mine, unit: 'ms', bound: { most: 1_000 } },
    { name: '40 accounts, 8 reps: HiGHS', value: small.solver, unit: 'ms' },
    { name: '300 accounts, 60 reps: not proven', value: large.unproven, unit: 'of 5', bound: { most: 0 } },
    { name: '300 accounts, 60 reps: widest proven gap', value: large.widest * 100, unit: '%', bound: { most: 0.5 } },
    { name: '300 accounts, 60 reps: median', value: large.mine, unit: 'ms', bound: { most: 1_000 } },
    { name: '300 accounts, 60 reps: HiGHS', value: large.solver, unit: 'ms' }
  ];
}
