// The Apex engine against the TypeScript engine: every vector of the deal desk, and generated cases.
import path from 'node:path';
import { evaluate, type DealInput, type Verdict } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';
import { dealFiles, inputOf } from './cases.ts';
import { generatedInput } from './generated.ts';

let apex: ApexCalls;
beforeAll(() => {
  apex = openApex({ project: path.resolve(import.meta.dirname, '..'), now: '2026-02-13T09:00:00-08:00' });
});
afterAll(() => apex.close());

type Decided = Record<string, unknown>;

/** What Apex decides of a verdict; what is the program's own, or words for a person, is the screen's. */
function decided({ criteria, reason, ...verdict }: Verdict): Decided {
  const { key, id, name, version, vendorName, settlement, status, value, missing, problems, repair } = verdict;
  return {
    ...{ key, id, name, version, vendorName, settlement, status, missing, problems, criteria, repair },
    value: pays(value),
    failing: reason.code === 'criterion' ? reason.index : null
  };
}

/** The program's own words are not decided. */
const OF_THE_PROGRAM = ['calculation', 'measure', 'mode', 'baseKind'];

function pays(value: Verdict['value']): unknown {
  return value?.code === 'amount'
    ? {
        ...Object.fromEntries(Object.entries(value).filter(([key]) => !OF_THE_PROGRAM.includes(key))),
        claimCloses: null
      }
    : value;
}

/** Keys that Apex leaves empty, as it does for values without an amount, count as absent. */
function comparable(verdict: Decided): Decided {
  const value = verdict['value'] as Record<string, unknown> | null;
  return value === null || value['code'] === 'amount'
    ? verdict
    : { ...verdict, value: Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) };
}

function byKey(verdicts: readonly Decided[]): Decided[] {
  return [...verdicts].sort((one, other) => (String(one['key']) < String(other['key']) ? -1 : 1));
}

interface Question {
  readonly input: DealInput;
  readonly asOf: string;
}

/** The verdicts of many questions, asked in one call. */
function inApex(questions: readonly Question[]): Decided[][] {
  const answers = apex.callStatic('DealEngineJson.evaluateAll', [JSON.stringify(questions)]) as string;
  return (JSON.parse(answers) as Decided[][]).map((verdicts) => byKey(verdicts.map(comparable)));
}

function inTypeScript({ input, asOf }: Question): Decided[] {
  const verdicts = evaluate(input, asOf).verdicts.map(decided);
  return byKey(JSON.parse(JSON.stringify(verdicts)) as Decided[]);
}

describe.each(dealFiles)('deals/$file ($rule)', ({ cases }) => {
  const questions = cases.map((one) => {
    const input = inputOf(one);
    return { input, asOf: one.asOf ?? input.today };
  });
  let answers: Decided[][];
  beforeAll(() => {
    answers = inApex(questions);
  });
  test.each(cases.map((one, index) => [one.name, index] as const))('%s', (_name, index) => {
    expect(answers[index]).toEqual(inTypeScript(questions[index]!));
  });
});

/** 2,000 programs on 400 deals, so many a call that each stays within the limits of a transaction. */
const DEALS = 400;
const PROGRAMS = 5;
const BATCH = 20;

test(`agree on ${DEALS * PROGRAMS} generated cases`, () => {
  const seen = new Map<string, number>();
  for (let first = 0; first < DEALS; first += BATCH) {
    const questions = Array.from({ length: BATCH }, (_, index) => generatedInput(first + index, PROGRAMS));
    const answers = inApex(questions);
    questions.forEach((question, index) => {
      const expected = inTypeScript(question);
      expect({ seed: first + index, verdicts: answers[index] }).toEqual({ seed: first + index, verdicts: expected });
      for (const { status, value } of expected) {
        const kind = `${String(status)} ${(value as { code: string } | null)?.code ?? ''}`;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }
    });
  }
  // A generator that made only refused programs would prove little.
  expect(seen.get('eligible amount')).toBeGreaterThan(DEALS / 4);
  expect(seen.get('needsData amount')).toBeGreaterThan(DEALS / 20);
  expect(seen.get('nearMiss ')).toBeGreaterThan(DEALS / 10);
  expect(seen.get('needsAttention ')).toBeGreaterThan(DEALS / 20);
  expect(seen.get('notEligible ')).toBeGreaterThan(DEALS / 4);
}, 120_000);
