// Stacking: our branch and bound beside the HiGHS solver on random problems, and its times and gaps at 100 offers.
import loadHighs from 'highs';
import type { StackProblem } from '../force-app/main/deals/lwc/stackEngine/contract.ts';
import { largeProblem, type Shape } from '../force-app/main/deals/lwc/stackEngine/__tests__/problems.ts';
import { bestStack } from '../force-app/main/deals/lwc/stackEngine/stackEngine.ts';
import { modelOf } from '../vectors/stackModel.ts';
import { median, type Figure } from './report.ts';

/** 100 offers whose caps clip, from loose to tight. */
const CLIPPING: readonly Shape[] = [
  { size: 100, pairs: 0.3, limit: 90_000, maximum: 8 },
  { size: 100, pairs: 0.3, limit: 30_000, maximum: 12 },
  { size: 100, pairs: 0.3, limit: 30_000, maximum: 8 },
  { size: 100, pairs: 0.3, limit: 15_000, maximum: 8 },
  { size: 100, pairs: 0.3, limit: 8_000, maximum: 8 }
];

/** 100 offers of which up to half of all pairs exclude each other. */
const DENSE: readonly Shape[] = [5, 10, 25].flatMap((pairs) => [
  { size: 100, pairs, limit: 30_000, maximum: 12 },
  { size: 100, pairs, limit: 90_000, maximum: null },
  { size: 100, pairs, limit: 1_000_000, maximum: null }
]);

function name({ pairs, limit, maximum }: Shape): string {
  return `${(pairs * 2).toFixed(1)} % of pairs exclude, caps of ${limit / 100}, ${maximum ?? 'any number of'} programs`;
}

/** As of the tests, with other seeds. */
function instance(seed: number) {
  const shape = {
    size: 1 + (seed % 60),
    pairs: [0.1, 0.5, 1, 2][seed % 4]!,
    limit: [8_000, 30_000, 90_000][seed % 3]!,
    maximum: seed % 5 < 2 ? 3 + (seed % 9) : null
  };
  return largeProblem(shape, 1_000_000 + seed);
}

async function againstSolver(instances: number): Promise<Figure[]> {
  let highs = await loadHighs();
  let disagree = 0;
  let unproven = 0;
  let widest = 0;
  let [mine, solver] = [0, 0];
  for (let seed = 0; seed < instances; seed++) {
    // The solver's memory only grows.
    highs = seed % 1000 === 999 ? await loadHighs() : highs;
    const problem = instance(seed);
    const begin = performance.now();
    const { total, gap, proven } = bestStack(problem);
    const middle = performance.now();
    const oracle = highs.solve(modelOf(problem), { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    solver += performance.now() - middle;
    mine += middle - begin;
    const best = Math.round(oracle.ObjectiveValue);
    const agrees = oracle.Status === 'Optimal' && best >= total && best <= total + gap && (!proven || best === total);
    disagree += agrees ? 0 : 1;
    unproven += proven ? 0 : 1;
    widest = Math.max(widest, total === 0 ? 0 : gap / total);
  }
  return [
    { name: 'problems of up to 60 offers on which HiGHS says otherwise', value: disagree, unit: `of ${instances}`, bound: { most: 0 } }, // prettier-ignore
    { name: 'not proven', value: unproven, unit: `of ${instances}` },
    { name: 'widest gap', value: widest * 100, unit: '%', bound: { most: 0.5 } },
    { name: 'times HiGHS', value: solver / mine, unit: 'x' }
  ];
}

/** The answer is the same each time: the best of some tries is the engine's time, not that of what else runs here. */
const TRIES = 5;

function once(problem: StackProblem): number {
  const begin = performance.now();
  bestStack(problem);
  return performance.now() - begin;
}

function timed(shape: Shape, count: number) {
  const times: number[] = [];
  const gaps: number[] = [];
  for (let seed = 0; seed < count; seed++) {
    const problem = largeProblem(shape, 2_000_000 + seed);
    const { total, gap } = bestStack(problem);
    times.push(Math.min(...Array.from({ length: TRIES }, () => once(problem))));
    gaps.push(total === 0 ? 0 : (gap / total) * 100);
  }
  return { times, gap: Math.max(...gaps) };
}

export async function benchStacking(instances: number): Promise<Figure[]> {
  const solver = await againstSolver(instances);
  const clipping = CLIPPING.map((shape) => ({ shape, ...timed(shape, 60) }));
  const dense = DENSE.map((shape) => ({ shape, ...timed(shape, 12) }));
  const all = clipping.flatMap(({ times }) => times);
  return [
    ...solver,
    { name: 'median at 100 offers with clipping caps', value: median(all), unit: 'ms', bound: { most: 5 } },
    ...clipping.map(({ shape, times }) => ({ name: `  ${name(shape)}`, value: median(times), unit: 'ms' })),
    ...dense.map(({ shape, times }) => ({ name: `  ${name(shape)}`, value: median(times), unit: 'ms' })),
    ...[...clipping, ...dense].map(({ shape, gap }) => ({
      name: `widest gap: ${name(shape)}`,
      value: gap,
      unit: '%',
      bound: { most: 0.5 }
    }))
  ];
}
