// Reads the vectors of quotas and builds the engine's input for each case, as README.md says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Adjustment,
  Chance,
  ChanceDeal,
  Credit,
  IsoDate,
  Measure,
  MeasureAnswer,
  OpenDeal,
  Quota,
  QuotaInput,
  QuotaProblem,
  Value
} from '../force-app/main/quotas/lwc/quotaEngine/contract.ts';

type QuotaPatch = Partial<Omit<Quota, 'adjustments'>> & { readonly adjustments?: readonly Partial<Adjustment>[] };

export interface QuotaCase<Expected> {
  readonly name: string;
  readonly asOf?: IsoDate;
  readonly measure?: Measure;
  readonly period?: string;
  readonly input?: Partial<QuotaInput>;
  readonly quotas?: readonly QuotaPatch[];
  readonly credits?: readonly Partial<Credit>[];
  readonly deals?: readonly Partial<OpenDeal>[];
  readonly expected: Expected;
}

export interface QuotaFile<Expected> {
  readonly rule: string;
  readonly cases: readonly QuotaCase<Expected>[];
}

export interface PayCase {
  readonly name: string;
  readonly bands: readonly { readonly lower: number; readonly rate: number }[];
  readonly quota: number;
  readonly value: number;
  readonly expected: { readonly Marginal: number; readonly Retroactive: number };
}

interface Given {
  readonly input: QuotaInput;
  readonly quota: Quota;
  readonly adjustment: Adjustment;
  readonly credit: Credit;
  readonly deal: OpenDeal;
  readonly asOf: IsoDate;
  readonly measure: Measure;
}

export function readQuotas<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'quotas', name), 'utf8')) as T;
}

export const given = readQuotas<Given>('given.json');
export const dana = readQuotas<QuotaInput>('dana.json');

/** Files of what is expected of a {@link MeasureAnswer}, without chances. */
export const figureFiles = ['attainment', 'pace', 'coverage'].map((name) => ({
  name,
  ...readQuotas<QuotaFile<Partial<MeasureAnswer>>>(`${name}.json`)
}));
export const problemFile = readQuotas<QuotaFile<readonly QuotaProblem[]>>('problems.json');
export const payFile = readQuotas<{ readonly cases: readonly PayCase[] }>('pay.json');

/** A case of `quotas-chance/cases.json`. */
export interface ChanceCase {
  readonly name: string;
  /** Of the quota of the screens; absent: the case has its own deals. */
  readonly measures?: readonly ('Revenue' | 'Margin')[];
  readonly won?: readonly string[];
  readonly without?: readonly string[];
  readonly deals?: readonly ChanceDeal[];
  readonly credited?: readonly Value[];
  readonly quotas?: readonly Value[];
  readonly expected: Partial<Chance>;
  /** The chance as the screens show it, where no rule writes more of it. */
  readonly percent?: number;
  readonly swings?: Readonly<Record<string, number>>;
}

/** Booked and set on the screens. */
export const SCREENS = {
  credited: { Revenue: 31_500_000, Margin: 4_914_000 },
  quotas: { Revenue: 90_000_000, Margin: 13_500_000 }
} as const;

export const chanceCases = readQuotas<{ readonly cases: readonly ChanceCase[] }>('../quotas-chance/cases.json').cases;

export interface ChanceQuestion {
  readonly deals: readonly ChanceDeal[];
  readonly credited: readonly Value[];
  readonly quotas: readonly Value[];
}

export function chanceQuestionOf({ measures, won = [], without = [], ...own }: ChanceCase): ChanceQuestion {
  if (!measures) {
    return { deals: own.deals!, credited: own.credited!, quotas: own.quotas! };
  }
  const deals = dana.deals
    .filter(({ closeDate }) => closeDate <= '2026-03-31')
    .filter(({ id }) => !without.includes(id))
    .map(({ id, amount, margin, probability }) => ({
      id,
      values: measures.map((measure) => (measure === 'Revenue' ? amount! : margin!)),
      probability: won.includes(id) ? 1 : probability! / 1_000_000
    }));
  return {
    deals,
    credited: measures.map((measure) => SCREENS.credited[measure]),
    quotas: own.quotas ?? measures.map((measure) => SCREENS.quotas[measure])
  };
}

/** The given input with what the case changes; without `quotas` it has the given one. */
export function quotaInputOf(one: QuotaCase<unknown>): QuotaInput {
  return {
    ...given.input,
    quotas: (one.quotas ?? [{}]).map((quota) => ({
      ...given.quota,
      ...quota,
      adjustments: (quota.adjustments ?? []).map((adjustment) => ({ ...given.adjustment, ...adjustment }))
    })),
    credits: (one.credits ?? []).map((credit) => ({ ...given.credit, ...credit })),
    deals: (one.deals ?? []).map((deal) => ({ ...given.deal, ...deal })),
    ...one.input
  };
}

/** Numbers that are no whole ones stand for themselves to the sixth decimal; objects name the keys that matter. */
export function near(expected: unknown): unknown {
  if (typeof expected === 'number' && !Number.isInteger(expected)) {
    return expect.closeTo(expected, 6);
  }
  if (Array.isArray(expected)) {
    return expected.map(near);
  }
  return typeof expected === 'object' && expected !== null
    ? Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, near(value)]))
    : expected;
}
