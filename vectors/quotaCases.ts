// Reads the vectors of quotas and builds the engine's input for each case, as README.md says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Adjustment,
  Credit,
  IsoDate,
  Measure,
  MeasureAnswer,
  OpenDeal,
  Quota,
  QuotaInput,
  QuotaProblem
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
