/** Limits and counters of one transaction. */
import type { GovernorCounters, JobKind } from '../native.ts';

/** Governor limits. Source: Apex Developer Guide, "Execution Governors and Limits". */
export interface GovernorLimits {
  readonly queries: number;
  readonly queryRows: number;
  readonly dmlStatements: number;
  readonly dmlRows: number;
  readonly cpuMilliseconds: number;
  readonly heapBytes: number;
  readonly queueableJobs: number;
  readonly futureCalls: number;
}

const SYNCHRONOUS: GovernorLimits = {
  queries: 100,
  queryRows: 50_000,
  dmlStatements: 150,
  dmlRows: 10_000,
  cpuMilliseconds: 10_000,
  heapBytes: 6_000_000,
  queueableJobs: 50,
  futureCalls: 50
};

const ASYNCHRONOUS: GovernorLimits = {
  ...SYNCHRONOUS,
  queries: 200,
  cpuMilliseconds: 60_000,
  heapBytes: 12_000_000,
  queueableJobs: 1
};

/** Scheduled Apex has the limits of synchronous Apex; future methods and batches may call no future method. */
export function limitsOf(kind: JobKind | null): GovernorLimits {
  if (kind === null || kind === 'scheduled') return SYNCHRONOUS;
  return kind === 'queueable' ? ASYNCHRONOUS : { ...ASYNCHRONOUS, futureCalls: 0 };
}

export const STACK_DEPTH = 1_000;

/** The local org counts statements in place of CPU time, so that a limit is hit at the same place on every machine. */
const STATEMENTS_A_MILLISECOND = 5_000;
export const statementsIn = (milliseconds: number): number => milliseconds * STATEMENTS_A_MILLISECOND;

export const cpuOf = (statements: number): number => Math.floor(statements / STATEMENTS_A_MILLISECOND);

export const freshCounters = (): GovernorCounters => ({
  queries: 0,
  queryRows: 0,
  dmlStatements: 0,
  dmlRows: 0,
  cpuMilliseconds: 0,
  queueableJobs: 0,
  futureCalls: 0
});
