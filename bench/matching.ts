// Matching programs and deals: our masks beside two rule engines, in one run, on the same rules and the same answers.
import { catalogueOf } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';
import {
  encodeDeals,
  indexPrograms,
  MATCH,
  matchDeals
} from '../force-app/main/deals/lwc/programMatcher/programMatcher.ts';
import {
  AS_OF,
  benchDeals,
  benchPrograms,
  compiledProgram,
  meets,
  type BenchDeal,
  type BenchProgram
} from './matchingDeals.ts';
import { median, type Figure } from './report.ts';
import { jsonLogic, jsonRules, type Rival } from './rivals.ts';

const PROGRAMS = 500;
const MANY_PROGRAMS = 10_000;
const DEALS = 5_000;
/** Rivals take long: they get the first of the same deals, and the time a deal is compared. */
const LOGIC_DEALS = 150;
const RULES_DEALS = 5;
/** Ours and the rivals take turns, since the machine is now quicker and now slower; the median of the rounds counts. */
const ROUNDS = 5;
const RUNS = 7;

interface Timed {
  /** Milliseconds a deal: encoding and matching. */
  readonly aDeal: number;
  /** The same with the index and every row of its columns built anew. */
  readonly aDealFromScratch: number;
  readonly answers: Uint8Array;
}

/** Ours: median of the runs. */
function ours(programs: readonly BenchProgram[], deals: readonly BenchDeal[]): Timed {
  const compiled = programs.map(compiledProgram);
  const inputs = deals.map(({ input }) => input);
  let answers: Uint8Array = new Uint8Array();
  const scratch: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    const index = indexPrograms(compiled, catalogueOf(inputs[0]!));
    answers = matchDeals(index, encodeDeals(index, inputs, AS_OF));
    const middle = performance.now();
    answers = matchDeals(index, encodeDeals(index, inputs, AS_OF));
    scratch.push(middle - begin);
    warm.push(performance.now() - middle);
  }
  return { aDeal: median(warm) / deals.length, aDealFromScratch: median(scratch) / deals.length, answers };
}

function eligibleIn(answers: Uint8Array, deal: number, width: number): Set<number> {
  const found = new Set<number>();
  for (let program = 0; program < width; program++) {
    if (answers[deal * width + program] === MATCH.eligible) {
      found.add(program);
    }
  }
  return found;
}

function differ(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size !== other.size || [...one].some((program) => !other.has(program));
}

/** Milliseconds a deal, and on how many deals the rival says otherwise. */
async function against(
  rival: Rival,
  deals: readonly BenchDeal[],
  { answers, width }: { readonly answers: Uint8Array; readonly width: number }
) {
  let spent = 0;
  let different = 0;
  for (const [deal, { flat }] of deals.entries()) {
    const found = new Set<number>();
    const begin = performance.now();
    for (const facts of flat) {
      await rival(facts, found);
    }
    spent += performance.now() - begin;
    different += differ(found, eligibleIn(answers, deal, width)) ? 1 : 0;
  }
  return { aDeal: spent / deals.length, different };
}

/** On how many deals the plain reading of the rules says otherwise. */
export function differences(programs: readonly BenchProgram[], deals: readonly BenchDeal[], answers: Uint8Array) {
  return deals.filter(({ flat }, deal) => {
    const found = new Set<number>();
    programs.forEach((program, place) => flat.some((facts) => meets(program, facts)) && found.add(place));
    return differ(found, eligibleIn(answers, deal, programs.length));
  }).length;
}

/** How many times our time a deal a rival takes, by round, and on how many deals it says otherwise. */
interface Contest {
  readonly rival: Rival;
  /** A round. */
  readonly deals: number;
  readonly times: number[];
  different: number;
}

interface Rounds {
  readonly ours: readonly Timed[];
  readonly logic: Contest;
  readonly rules: Contest;
  /** Our time a deal at many programs over that at few, by round. */
  readonly many: readonly number[];
}

async function rounds(programs: readonly BenchProgram[], deals: readonly BenchDeal[]): Promise<Rounds> {
  // Ours is compiled when it has run some times; each rival is after its first deal.
  const { answers } = ours(programs, deals);
  const [manyPrograms, manyDeals] = [benchPrograms(MANY_PROGRAMS), deals.slice(0, 1_000)];
  const own: Timed[] = [];
  const many: number[] = [];
  const logic: Contest = { rival: jsonLogic(programs), deals: LOGIC_DEALS / ROUNDS, times: [], different: 0 };
  const rules: Contest = { rival: jsonRules(programs), deals: RULES_DEALS / ROUNDS, times: [], different: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const timed = ours(programs, deals);
    own.push(timed);
    for (const contest of [logic, rules]) {
      const from = round * contest.deals;
      const { aDeal, different } = await against(contest.rival, deals.slice(from, from + contest.deals), {
        answers: answers.subarray(from * programs.length),
        width: programs.length
      });
      contest.times.push(aDeal / timed.aDeal);
      contest.different += different;
    }
    many.push(ours(manyPrograms, manyDeals).aDeal / timed.aDeal);
  }
  return { ours: own, logic, rules, many };
}

export async function benchMatching(): Promise<Figure[]> {
  const programs = benchPrograms(PROGRAMS);
  const deals = benchDeals(DEALS);
  const { ours: own, logic, rules, many } = await rounds(programs, deals);
  const aDeal = median(own.map((timed) => timed.aDeal));
  const { answers } = own[0]!;
  const eligible = answers.reduce((sum, answer) => sum + (answer === MATCH.eligible ? 1 : 0), 0);
  const microseconds = 1_000;
  return [
    { name: `programs eligible a deal, of ${PROGRAMS}`, value: eligible / DEALS, unit: '' },
    { name: 'our time a deal, encoding included', value: aDeal * microseconds, unit: 'us' },
    {
      name: 'our time a deal, building the index included',
      value: median(own.map((timed) => timed.aDealFromScratch)) * microseconds,
      unit: 'us'
    },
    { name: 'times json-logic-engine, compiled', value: median(logic.times), unit: 'x', bound: { least: 150 } },
    { name: 'times json-rules-engine', value: median(rules.times), unit: 'x', bound: { least: 20_000 } },
    { name: 'a deal at 10,000 programs over one at 500', value: median(many), unit: 'x', bound: { most: 8 } },
    {
      name: 'deals on which json-logic-engine says otherwise',
      value: logic.different,
      unit: `of ${LOGIC_DEALS}`,
      bound: { most: 0 }
    },
    {
      name: 'deals on which json-rules-engine says otherwise',
      value: rules.different,
      unit: `of ${RULES_DEALS}`,
      bound: { most: 0 }
    },
    {
      name: 'deals on which a plain reading of the rules says otherwise',
      value: differences(programs, deals.slice(0, 500), answers),
      unit: 'of 500',
      bound: { most: 0 }
    }
  ];
}
