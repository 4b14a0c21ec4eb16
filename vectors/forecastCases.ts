// Reads the vectors of forecasts, as README.md says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  BridgeQuestion,
  ForecastDeal,
  StepKind
} from '../force-app/main/team/lwc/forecastBridge/forecastBridge.ts';

export interface BridgeCase {
  readonly name: string;
  readonly before: readonly Pick<ForecastDeal, 'id' | 'amount' | 'category' | 'closeDate' | 'state'>[];
  readonly now: BridgeCase['before'];
  readonly adjustedBefore?: number;
  readonly adjustedNow?: number;
  readonly expected: {
    readonly before: number;
    readonly now: number;
    /** Sums that are not 0. */
    readonly steps: Partial<Record<StepKind, number>>;
    /** Steps of the deals that have one. */
    readonly moves: Readonly<Record<string, StepKind>>;
    readonly unknown?: readonly string[];
  };
}

interface BridgeFile {
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly cases: readonly BridgeCase[];
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'forecasts', name), 'utf8')) as T;
}

export const { cases: bridgeCases, ...quarter } = read<BridgeFile>('bridge.json');

export const errorCases = read<{
  readonly cases: readonly {
    readonly name: string;
    readonly outcomes: readonly (readonly [commit: number, actual: number])[];
    readonly expected: number | null;
  }[];
}>('errors.json').cases;

export function bridgeQuestionOf({ before, now, adjustedBefore = 0, adjustedNow = 0 }: BridgeCase): BridgeQuestion {
  const whole = (deals: BridgeCase['before']) => deals.map((deal) => ({ name: deal.id, stage: '', ...deal }));
  return { ...quarter, before: whole(before), now: whole(now), adjustedBefore, adjustedNow };
}
