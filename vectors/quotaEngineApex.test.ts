// The Apex engine of quotas against every vector of R1, R9, R10 and R11, and against the TypeScript engine on generated
// quotas.
import path from 'node:path';
import { chance } from '../force-app/main/quotas/lwc/chanceEngine/chanceEngine.ts';
import type {
  Attainment,
  Chance,
  ChanceDeal,
  IsoDate,
  Measure,
  MeasureAnswer,
  Period,
  QuotaInput
} from '../force-app/main/quotas/lwc/quotaEngine/contract.ts';
import {
  attain,
  chanceDeals,
  periodOf,
  standing,
  TOGETHER
} from '../force-app/main/quotas/lwc/quotaEngine/quotaEngine.ts';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';
import { Dice } from './dice.ts';
import { generatedQuota, type GeneratedQuota } from './generatedQuotas.ts';
import {
  chanceCases,
  chanceQuestionOf,
  dana,
  figureFiles,
  given,
  near,
  quotaInputOf,
  readQuotas,
  type ChanceQuestion,
  type QuotaCase
} from './quotaCases.ts';

let apex: ApexCalls;
beforeAll(() => {
  apex = openApex({ project: path.resolve(import.meta.dirname, '..'), now: '2026-02-13T09:00:00-08:00' });
});
afterAll(() => apex.close());

function inApex<Answer>(method: 'standings' | 'chances', questions: readonly object[]): Answer[] {
  return JSON.parse(apex.callStatic(`QuotaEngineJson.${method}`, [JSON.stringify(questions)]) as string) as Answer[];
}

function standingInApex(input: QuotaInput, one: Pick<QuotaCase<unknown>, 'measure' | 'period' | 'asOf'>) {
  const { measure = given.measure, period = input.period, asOf = given.asOf } = one;
  return inApex<MeasureAnswer>('standings', [{ input, measure, period, asOf }])[0];
}

describe.each(figureFiles)('quotas/$name.json ($rule)', ({ cases }) => {
  test.each(cases)('$name', (one) => {
    expect(standingInApex(quotaInputOf(one), one)).toMatchObject(near(one.expected) as object);
  });
});

const screens = readQuotas<readonly QuotaCase<Partial<MeasureAnswer>>[]>('cases.json');
test.each(screens)('quotas/cases.json: $name', (one) => {
  expect(standingInApex({ ...dana, ...one.input }, one)).toMatchObject(near(one.expected) as object);
});

describe('quotas-chance/cases.json', () => {
  test.each(chanceCases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { hit, ...others } = one.expected;
    const found = inApex<Chance>('chances', [chanceQuestionOf(one)])[0]!;
    if (hit !== undefined) {
      expect(found.hit).toBeCloseTo(hit, 4);
    }
    expect(Math.round(found.hit * 100)).toBe(one.percent ?? Math.round(hit! * 100));
    expect(found).toMatchObject(others);
  });
});

/** What TypeScript says of the same question; the calendar by month is the page's alone. */
function inTypeScript({ input, measure, period: key, asOf }: GeneratedQuota) {
  const period = periodOf(input, key)!;
  const { attainment, pace, coverage } = standing(input, measure, period, asOf);
  const { part, days, daysGone } = pace.elapsed;
  const of = (measures: readonly Measure[]) => chanceOf(input, measures, period, asOf);
  return {
    attainment,
    pace: { ...pace, elapsed: { part, days, daysGone } },
    coverage,
    chance: of([measure]),
    joint: of(TOGETHER)
  };
}

function chanceOf(input: QuotaInput, measures: readonly Measure[], period: Period, asOf: IsoDate): Chance | null {
  const attainments = measures.map((measure) => attain(input, measure, period, asOf));
  const hasQuota = ({ quota }: Attainment): boolean => quota !== null && quota > 0;
  return attainments.every(hasQuota)
    ? chance(
        chanceDeals(input, measures, period, asOf),
        attainments.map(({ credited }) => credited),
        attainments.map(({ quota }) => quota!)
      )
    : null;
}

/** 500 quotas, so many a call that each stays within the limits of a transaction. */
const QUOTAS = 500;
const BATCH = 50;

test(`agree on ${QUOTAS} generated quotas`, () => {
  const seen = new Map<string, number>();
  const count = (key: string): unknown => seen.set(key, (seen.get(key) ?? 0) + 1);
  for (let first = 0; first < QUOTAS; first += BATCH) {
    const questions = Array.from({ length: BATCH }, (_, index) => generatedQuota(first + index));
    const answers = inApex<ReturnType<typeof inTypeScript>>('standings', questions);
    questions.forEach((question, index) => {
      const expected = inTypeScript(question);
      expect({ seed: first + index, ...answers[index] }).toEqual(near({ seed: first + index, ...expected }));
      count(expected.attainment.quota === null ? 'no quota' : 'quota');
      count(expected.pace.pace === null ? 'no pace' : 'pace');
      count(expected.attainment.incomplete ? 'incomplete' : 'complete');
      count(expected.chance && expected.chance.hit > 0 && expected.chance.hit < 1 ? 'chance' : 'no chance');
      count(expected.joint && expected.joint.deals > 1 ? 'joint' : 'no joint');
    });
  }
  // A generator that left out a part would prove nothing of it.
  for (const kind of ['no quota', 'quota', 'no pace', 'pace', 'incomplete', 'complete', 'chance', 'joint']) {
    expect({ kind, often: (seen.get(kind) ?? 0) > QUOTAS / 40 }).toEqual({ kind, often: true });
  }
}, 300_000);

/** Deals of one measure, more than a list of all sums holds. */
function manyDeals(seed: number, deals: number, unit: number): ChanceQuestion {
  const dice = new Dice(seed);
  const odds = (): ChanceDeal => ({
    id: 'd',
    values: [dice.whole(dice.chance(0.05) ? -400 : 1, 4_000) * unit + (unit === 1 ? dice.whole(0, 20_000_000) : 0)],
    probability: dice.whole(50, 950) / 1_000
  });
  const list = Array.from({ length: deals }, odds);
  const sum = list.reduce((total, { values, probability }) => total + values[0]! * probability, 0);
  return { deals: list, credited: [1_000], quotas: [Math.round(sum * (0.8 + dice.whole(0, 4) / 10))] };
}

test.each([
  ['odd amounts, exact by halves', 22, 1, true],
  ['round amounts, exact on their grid', 60, 100_000, true],
  ['odd amounts, on the same rounded grid', 40, 1, false]
])(
  'many deals: %s',
  (_name, deals, unit, isExact) => {
    const questions = [1, 2].map((seed) => manyDeals(seed, deals, unit));
    questions.forEach((question) => {
      const expected = chance(question.deals, question.credited, question.quotas);
      expect(expected.exact).toBe(isExact);
      const [found] = inApex<Chance>('chances', [question]);
      expect(found).toEqual({
        ...expected,
        hit: expect.closeTo(expected.hit, 9) as number,
        lowest: expect.closeTo(expected.lowest, 9) as number,
        highest: expect.closeTo(expected.highest, 9) as number
      });
    });
  },
  120_000
);
