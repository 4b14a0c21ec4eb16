/**
 * Limits and counters of one transaction. Source: Apex Developer Guide, "Execution Governors and Limits"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm).
 */
import type { GovernorCounters, JobKind, Spent } from '../native.ts';

/** Governor limits. */
export interface GovernorLimits extends Readonly<Record<Spent, number>> {
  readonly cpuMilliseconds: number;
  readonly heapBytes: number;
}

const SYNCHRONOUS: GovernorLimits = {
  queries: 100,
  queryRows: 50_000,
  queryLocatorRows: 10_000,
  cursorRows: 50_000_000,
  cursorFetches: 100,
  // Three times that of queries.
  aggregateQueries: 300,
  soslQueries: 20,
  dmlStatements: 150,
  dmlRows: 10_000,
  publishImmediate: 150,
  callouts: 100,
  emailInvocations: 10,
  cpuMilliseconds: 10_000,
  heapBytes: 6_000_000,
  queueableJobs: 50,
  futureCalls: 50
};

const ASYNCHRONOUS: GovernorLimits = {
  ...SYNCHRONOUS,
  queries: 200,
  aggregateQueries: 600,
  cpuMilliseconds: 60_000,
  heapBytes: 12_000_000,
  queueableJobs: 1
};

/** Scheduled Apex has the limits of synchronous Apex; future methods and batches may call no future method. */
export function limitsOf(kind: JobKind | null): GovernorLimits {
  if (kind === null || kind === 'scheduled') return SYNCHRONOUS;
  return kind === 'queueable' ? ASYNCHRONOUS : { ...ASYNCHRONOUS, futureCalls: 0 };
}

const NAMES: Readonly<Record<Spent, string>> = {
  queries: 'SOQL queries',
  queryRows: 'query rows',
  queryLocatorRows: 'query locator rows',
  cursorRows: 'Apex cursor rows',
  cursorFetches: 'fetch calls on Apex cursor',
  aggregateQueries: 'aggregate queries',
  soslQueries: 'SOSL queries',
  dmlStatements: 'DML statements',
  dmlRows: 'DML rows',
  publishImmediate: 'publish immediate DML statements',
  callouts: 'callouts',
  emailInvocations: 'Email Invocations',
  queueableJobs: 'queueable jobs added to the queue',
  futureCalls: 'future calls'
};

/** The message of the LimitException. */
export const tooMany = (what: Spent, count: number): string => `Too many ${NAMES[what]}: ${count}`;

export const STACK_DEPTH = 1_000;

/** The local org counts statements in place of CPU time, so that a limit is hit at the same place on every machine. */
const STATEMENTS_A_MILLISECOND = 5_000;
export const statementsIn = (milliseconds: number): number => milliseconds * STATEMENTS_A_MILLISECOND;

export const cpuOf = (statements: number): number => Math.floor(statements / STATEMENTS_A_MILLISECOND);

export const freshCounters = (): GovernorCounters => ({
  queries: 0,
  queryRows: 0,
  queryLocatorRows: 0,
  cursorRows: 0,
  cursorFetches: 0,
  aggregateQueries: 0,
  soslQueries: 0,
  dmlStatements: 0,
  dmlRows: 0,
  publishImmediate: 0,
  callouts: 0,
  emailInvocations: 0,
  cpuMilliseconds: 0,
  queueableJobs: 0,
  futureCalls: 0
});
