// The TypeScript engine against every vector of stacking, and against the HiGHS solver on generated problems.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import loadHighs from 'highs';
import type { Offer, StackAnswer, StackProblem } from '../force-app/main/deals/lwc/stackEngine/contract.ts';
import { largeProblem } from '../force-app/main/deals/lwc/stackEngine/__tests__/problems.ts';
import { bestStack } from '../force-app/main/deals/lwc/stackEngine/stackEngine.ts';
import { modelOf } from './stackModel.ts';

interface StackCase {
  readonly name: string;
  readonly problem: Omit<StackProblem, 'offers'> & { readonly offers: readonly Partial<Offer>[] };
  readonly expected: Partial<StackAnswer> & { readonly keys?: readonly string[] };
}

const folder = path.join(import.meta.dirname, 'stacks');
const files = readdirSync(folder).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
    readonly rule: string;
    readonly cases: readonly StackCase[];
  })
}));
const PLAIN = { deadline: null, group: null, excludes: [], requires: [], forced: null };

function solve({ problem }: StackCase) {
  const offers = problem.offers.map((offer) => ({ ...PLAIN, ...offer }) as Offer);
  const answer = bestStack({ ...problem, offers });
  return { ...answer, keys: answer.chosen.map(({ key }) => key) };
}

describe.each(files)('stacks/$file ($rule)', ({ cases }) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const answer = solve(one);
    expect(answer).toMatchObject(one.expected);
    expect(answer.proven).toBe(answer.fault === null);
  });
});

/** Sizes 1 to 60, with and without a maximum, from few to many pairs. */
const INSTANCES = 2000;

test(`agrees with HiGHS on ${INSTANCES} problems of up to 60 offers`, async () => {
  const highs = await loadHighs();
  let unproven = 0;
  for (let seed = 0; seed < INSTANCES; seed++) {
    const shape = {
      size: 1 + (seed % 60),
      pairs: [0.1, 0.5, 1, 2][seed % 4]!,
      limit: [8_000, 30_000, 90_000][seed % 3]!,
      maximum: seed % 5 < 2 ? 3 + (seed % 9) : null,
      special: seed % 7 < 2
    };
    const problem = largeProblem(shape, seed);
    const oracle = highs.solve(modelOf(problem), { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    const { total, gap, proven } = bestStack(problem);
    expect({ seed, close: gap <= total * 0.005 }).toEqual({ seed, close: true });
    const best = Math.round(oracle.ObjectiveValue);
    unproven += proven ? 0 : 1;
    expect({ seed, status: oracle.Status, within: best >= total && best <= total + gap }).toEqual({
      seed,
      status: 'Optimal',
      within: true
    });
    expect({ seed, total: proven ? total : best }).toEqual({ seed, total: best });
  }
  expect(unproven).toBeLessThanOrEqual(INSTANCES * 0.002);
}, 400_000);
