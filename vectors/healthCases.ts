// The cases of R14 in `vectors/plans/health.json`: the customer that they start from, with what each changes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  CaseHealth,
  Health,
  HealthInput,
  HealthPart,
  HealthSettings,
  LineHealth,
  UnknownCode
} from '../force-app/main/plans/lwc/healthEngine/contract.ts';

export interface HealthCase {
  readonly name: string;
  /** Keys that replace those of the given customer. */
  readonly input?: Partial<HealthInput>;
  readonly settings?: Partial<HealthSettings>;
  readonly expected: {
    readonly score: number | null;
    readonly known: number;
    readonly points: Partial<Record<HealthPart, number | null>>;
    readonly unknown: readonly UnknownCode[];
    /** `count` and `judged`. */
    readonly counts?: Partial<Record<HealthPart, readonly [number, number]>>;
    readonly below?: readonly HealthPart[];
    readonly cases?: readonly (readonly [id: string, days: number, isLate: boolean])[];
    readonly backOrders?: readonly (readonly [id: string, state: LineHealth['state'], days: number | null])[];
  };
}

const file = path.join(import.meta.dirname, 'plans', 'health.json');
const read = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly given: HealthInput;
  readonly cases: readonly HealthCase[];
};

export const givenHealth = read.given;
export const healthCases = read.cases;

export const healthInputOf = ({ input, settings }: HealthCase): HealthInput => ({
  ...givenHealth,
  ...input,
  settings: { ...givenHealth.settings, ...settings }
});

/** What a case expects, of an answer: only what the case says anything of. */
export function saidOf(answer: Health, { expected }: HealthCase): HealthCase['expected'] {
  const { parts, cases, backOrders, unknowns } = answer;
  const of = <Value>(value: (part: Health['parts'][number]) => Value): Record<string, Value> =>
    Object.fromEntries(parts.map((part) => [part.part, value(part)]));
  return {
    score: answer.score,
    known: answer.known,
    points: of(({ points }) => points),
    unknown: unknowns.map(({ code }) => code),
    ...(expected.counts && {
      counts: Object.fromEntries(
        Object.entries(of(({ count, judged }) => [count, judged] as const)).filter(([part]) => part in expected.counts!)
      )
    }),
    ...(expected.below && { below: parts.filter(({ isBelow }) => isBelow).map(({ part }) => part) }),
    ...(expected.cases && { cases: cases.map(({ id, days, isLate }: CaseHealth) => [id, days, isLate] as const) }),
    ...(expected.backOrders && { backOrders: backOrders.map(({ id, state, days }) => [id, state, days] as const) })
  };
}
