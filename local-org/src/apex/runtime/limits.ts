/** Governor limits of a synchronous transaction. Source: Apex Developer Guide, "Execution Governors and Limits". */
import type { GovernorCounters } from '../native.ts';

export const QUERIES = 100;
export const QUERY_ROWS = 50_000;
export const DML_STATEMENTS = 150;
export const DML_ROWS = 10_000;
export const FUTURE_CALLS = 50;
export const STACK_DEPTH = 1_000;

/** The local org counts statements in place of CPU time, so that a limit is hit at the same place on every machine. */
const STATEMENTS_A_MILLISECOND = 5_000;
const CPU_MILLISECONDS = 10_000;
export const STATEMENTS = STATEMENTS_A_MILLISECOND * CPU_MILLISECONDS;

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
