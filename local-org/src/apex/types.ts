/** Contract of the Apex room: what the API and the command line ask of it. Source: Apex Developer Guide and Reference. */
import type { SaveHooks } from '../dml/types.ts';
import type { ExecutionContext } from '../security/types.ts';
import type { Store } from '../store/types.ts';

export interface ApexRuntime {
  /** Triggers of the project, run for saves that come in through the API in the name of this context's user. */
  hooks(context: ExecutionContext): SaveHooks;
  /**
   * Calls an `@AuraEnabled` static method in a transaction of its own.
   * @param params JSON values by parameter name, as a Lightning component sends them.
   * @returns a JSON value (sObjects as plain records, as Lightning receives them).
   * @throws ApexCallError when the method throws; OrgError `INVALID_OPERATION` when there is no such method.
   */
  callAura(
    context: ExecutionContext,
    className: string,
    methodName: string,
    params: Readonly<Record<string, unknown>>,
    options?: { readonly cacheable?: boolean }
  ): unknown;
  /**
   * Calls any static method, whatever its access, in a transaction of its own with fresh statics and limits, and then
   * runs the jobs that wait.
   * @param name `ClassName.method`
   * @param args JSON values in the order of the parameters.
   * @returns a JSON value, as {@link callAura} does.
   * @throws ApexCallError when the method throws; OrgError `INVALID_OPERATION` when there is no such method.
   */
  callStatic(context: ExecutionContext, name: string, args: readonly unknown[]): unknown;
  /** Runs an anonymous block; what it wrote stays unless it throws. Errors of the block are its result. */
  executeAnonymous(context: ExecutionContext, source: string): AnonymousResult;
  /** Errors that a deploy would report, with file and line: of classes and triggers, the first of each. */
  compileErrors(): readonly ApexProblem[];
  /** Asynchronous jobs of committed transactions; nothing runs them but these calls. */
  readonly jobs: JobRunner;
  /** Read-modify-writes without lock so far, outside tests, by their two places; `count` rows each. */
  lockWarnings(): readonly (LockWarning & { readonly count: number })[];
  /** Runs `@IsTest` methods, each in a transaction that is rolled back. `context` is the user the tests run as. */
  runTests(context: ExecutionContext, selection?: TestSelection): ApexTestRun;
}

/** Queueable, future, batch and scheduled jobs, for the server to run between its requests. */
export interface JobRunner {
  /** Runs the next transaction of a job that waits or is due by the org's clock. @returns false when there is none */
  step(): boolean;
  /** Runs all of them. */
  runAll(): void;
  /** Takes up the schedules that the records of a stopped org name; its other jobs are marked as aborted. */
  resume(store: Store): void;
  /** When the next scheduled job is due, in milliseconds since 1970; null when none is scheduled. */
  nextDue(): number | null;
  /** Calls the listener whenever there is something new to run or to wait for; it must not run it at once. */
  onChange(listener: () => void): void;
}

/** A row that one transaction read without lock and then wrote: two such transactions can lose one of the writes. */
export interface LockWarning {
  readonly object: string;
  readonly id: string;
  readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';
  /** Where it was read without `FOR UPDATE` and where it was written: `Class.BudgetLedger.spend: line 12`. */
  readonly read: string;
  readonly written: string;
}

export interface ApexOptions {
  /** Objects whose rows must be read `FOR UPDATE` before they are written, besides those that the project's Apex locks. */
  readonly lockedObjects?: readonly string[];
  /** Takes a line for each new place that writes what it read without lock; default: standard error. */
  readonly warn?: (line: string) => void;
  /**
   * Told the object each time before rows are read `FOR UPDATE`, as if another transaction had them: what it calls is
   * what the other one commits while this one waits, which it must then see.
   */
  readonly whileWaiting?: ((object: string) => void) | undefined;
}

export interface TestSelection {
  readonly classNames?: readonly string[];
  /** Test methods of these classes alone, by lower-case class name; all of a class that has no entry. */
  readonly methods?: ReadonlyMap<string, readonly string[]>;
  /** Tells with each outcome which lines its method ran. */
  readonly coverageByMethod?: boolean;
}

export interface ApexProblem {
  /** `DealController.cls` */
  readonly file: string;
  readonly line: number;
  readonly problem: string;
}

export interface DebugLine {
  readonly level: string;
  readonly text: string;
  readonly line: number;
}

export interface AnonymousResult {
  readonly compiled: boolean;
  readonly success: boolean;
  /** Line of the compile problem or of the exception in the block; -1 when there is none. */
  readonly line: number;
  readonly problem: string | null;
  /** `System.DmlException: Insert failed. ...` */
  readonly exceptionMessage: string | null;
  readonly exceptionStackTrace: string | null;
  /** What `System.debug` wrote. */
  readonly logs: readonly DebugLine[];
}

/** Body of the 500 that Lightning gives a component when Apex throws. */
export class ApexCallError extends Error {
  override readonly name = 'ApexCallError';
  readonly exceptionType: string;
  readonly stackTrace: string;
  /** Of a DmlException: what was wrong with each record; empty for all others. */
  readonly failures: readonly SaveFailure[];
  constructor(exceptionType: string, message: string, stackTrace: string, failures: readonly SaveFailure[] = []) {
    super(message);
    this.exceptionType = exceptionType;
    this.stackTrace = stackTrace;
    this.failures = failures;
  }
}

export interface SaveFailure {
  readonly statusCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

export interface ApexTestOutcome {
  readonly className: string;
  readonly methodName: string;
  readonly passed: boolean;
  /** `System.AssertException: Assertion Failed: ...`; null when passed. */
  readonly message: string | null;
  readonly stackTrace: string | null;
  readonly milliseconds: number;
  /** Classes of which the method ran lines; absent unless asked for. */
  readonly coverage?: readonly ApexCoverage[];
}

export interface ApexCoverage {
  readonly className: string;
  /** Executable lines that were and were not run; test classes are left out. */
  readonly covered: readonly number[];
  readonly uncovered: readonly number[];
}

export interface ApexTestRun {
  readonly outcomes: readonly ApexTestOutcome[];
  readonly coverage: readonly ApexCoverage[];
  /** What the project's Apex asks for and the runtime lacks, with file and line: each stops what reaches it. */
  readonly lacking: readonly string[];
}

/** A construct or library member the runtime lacks: always thrown with file and line, never answered with null. */
export class ApexNotSupportedError extends Error {
  override readonly name = 'ApexNotSupportedError';
  constructor(what: string, file: string, line: number) {
    super(`${file}:${line}: the local org's Apex runtime does not support ${what}`);
  }
}
