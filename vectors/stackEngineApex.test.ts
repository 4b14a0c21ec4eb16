// Stacking in Apex against the TypeScript engine: the best total of every vector and of generated problems, and which sets
// are legal with what each program pays in them (R7).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Offer, StackProblem } from '../force-app/main/deals/lwc/stackEngine/contract.ts';
import { largeProblem, randomFrom } from '../force-app/main/deals/lwc/stackEngine/__tests__/problems.ts';
import { bestStack } from '../force-app/main/deals/lwc/stackEngine/stackEngine.ts';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';

interface Answer {
  readonly chosen: readonly { readonly key: string; readonly value: number; readonly pays: number }[];
  readonly total: number;
  readonly proven: boolean;
  readonly gap: number;
  readonly fault: { readonly code: string } | null;
}

interface Question {
  readonly problem: StackProblem;
  readonly keys?: readonly string[];
}

let apex: ApexCalls;
beforeAll(() => {
  apex = openApex({ project: path.resolve(import.meta.dirname, '..'), now: '2026-02-13T09:00:00-08:00' });
});
afterAll(() => apex.close());

function inApex(questions: readonly Question[]): Answer[] {
  return JSON.parse(apex.callStatic('DealEngineJson.stacks', [JSON.stringify(questions)]) as string) as Answer[];
}

const PLAIN = { deadline: null, group: null, excludes: [], requires: [], forced: null };
const folder = path.join(import.meta.dirname, 'stacks');
const cases = readdirSync(folder).flatMap((file) => {
  const { cases: all } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
    readonly cases: readonly {
      readonly name: string;
      readonly problem: Omit<StackProblem, 'offers'> & { readonly offers: readonly Partial<Offer>[] };
    }[];
  };
  return all.map(({ name, problem }): readonly [string, StackProblem] => [
    name,
    { ...problem, offers: problem.offers.map((offer) => ({ ...PLAIN, ...offer }) as Offer) }
  ]);
});

test.each(cases)('%s', (_name, problem) => {
  const [answer] = inApex([{ problem }]);
  const { total, fault } = bestStack(problem);
  expect({ total: answer?.total, fault: answer?.fault?.code }).toEqual({ total, fault: fault?.code });
});

const INSTANCES = 100;
const SETS = 10;

function problemOf(seed: number): StackProblem {
  return largeProblem(
    {
      size: 1 + (seed % 30),
      pairs: [0.1, 0.5, 1, 2][seed % 4]!,
      limit: [8_000, 30_000, 90_000][seed % 3]!,
      maximum: seed % 5 < 2 ? 3 + (seed % 9) : null,
      special: seed % 7 < 2
    },
    seed
  );
}

test(`agree on the best total of ${INSTANCES} generated problems, or say by how much it may be more`, () => {
  let proven = 0;
  for (let seed = 0; seed < INSTANCES; seed++) {
    const problem = problemOf(seed);
    const [answer] = inApex([{ problem }]);
    const best = bestStack(problem);
    expect({ seed, proven: best.proven }).toEqual({ seed, proven: true });
    expect({ seed, within: answer!.total <= best.total && best.total <= answer!.total + answer!.gap }).toEqual({
      seed,
      within: true
    });
    proven += answer!.proven ? 1 : 0;
  }
  expect(proven).toBeGreaterThanOrEqual(INSTANCES * 0.9);
}, 60_000);

/** The offers of a few keys, the others forced out: what the engine of the page says of exactly this set. */
function asGiven(problem: StackProblem, keys: readonly string[]): StackProblem {
  const offers = problem.offers.map((offer): Offer => ({ ...offer, forced: keys.includes(offer.key) ? 'in' : 'out' }));
  return { ...problem, offers };
}

test(`agree on which of ${INSTANCES * SETS} sets are legal, and on what each program pays in them`, () => {
  let legal = 0;
  for (let seed = 0; seed < INSTANCES; seed++) {
    const problem = problemOf(seed);
    const random = randomFrom(seed);
    const share = 2 + (seed % 6);
    const sets = Array.from({ length: SETS }, () =>
      problem.offers.map(({ key }) => key).filter(() => random(share) === 0)
    );
    const answers = inApex(sets.map((keys) => ({ problem, keys })));
    sets.forEach((keys, index) => {
      const { fault, chosen, total } = bestStack(asGiven(problem, keys));
      const answer = answers[index]!;
      expect({ seed, keys, legal: answer.fault === null }).toEqual({ seed, keys, legal: fault === null });
      expect({ seed, keys, chosen: answer.chosen, total: answer.total }).toEqual({ seed, keys, chosen, total });
      legal += fault === null ? 1 : 0;
    });
  }
  expect(legal).toBeGreaterThan(INSTANCES);
}, 60_000);
