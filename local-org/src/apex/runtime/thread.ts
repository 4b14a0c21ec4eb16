/** One running program: its transaction's statics, limits and jobs, the user it runs as, and the line it is at. */
import type { DmlOperation, DmlResult, MergeResult } from '../../dml/types.ts';
import type { ProjectMetadata } from '../../metadata/types.ts';
import type { FieldDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import type { ClassInfo } from '../compiler/class-info.ts';
import type { FindVariable } from '../compiler/dynamic-binds.ts';
import type { Program } from '../compiler/program.ts';
import { distance } from '../compiler/assign.ts';
import { parseType } from '../compiler/native-members.ts';
import {
  ApexThrow,
  type ApexClassType,
  type ApexEnum,
  type ApexMember,
  ApexObject,
  type ApexSObject,
  type ApexThread,
  type EventTrigger,
  type GovernorCounters,
  type JobKind,
  type QueryOptions,
  type SaveOptions,
  type Spent
} from '../native.ts';
import { ApexNotSupportedError, type DebugLine, type LockWarning } from '../types.ts';
import { PlatformCache } from '../library/platformCache.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import { castValue, isInstance } from './convert.ts';
import { copyOf } from './copies.ts';
import { enumConstant } from './enums.ts';
import { publishEvents, TestEventBus } from './events.ts';
import { ExceptionObject, exceptionClass, type DmlFailure } from './exception-types.ts';
import { fieldTypeOf } from './field-types.ts';
import type { Frame } from './frame.ts';
import { heapOf, type HeapSize } from './heap.ts';
import { constructByType, findMethod, initializeStatics, invokeOn } from './invoke.ts';
import { jobSteps, type Job, type Launch } from './job-queue.ts';
import { ThreadJobs } from './jobs.ts';
import { cpuOf, freshCounters, type GovernorLimits, limitsOf, statementsIn, tooMany } from './limits.ts';
import { LockLedger } from './locks.ts';
import { mergeRecords } from './merges.ts';
import { membersOf, readMember, writeMember } from './members.ts';
import { runQuery } from './queries.ts';
import { saveRecords } from './saves.ts';
import { runSosl } from './searches.ts';
import { stubOf } from './stubs.ts';
import type { TriggerState } from './triggers.ts';

/** Statements between two looks at the heap, and how many more for each value in it. */
/** Ends a job that enqueues itself without end. */
const MOST_JOBS_OF_A_TEST = 1_000;

const CHECK_EVERY = 50_000;
const STATEMENTS_A_VALUE = 10;

export interface ThreadOptions {
  readonly testing?: boolean;
  /** The job whose code it runs. */
  readonly kind?: JobKind | null;
  /** Runs a method of `@AuraEnabled(cacheable=true)`: DML is refused. */
  readonly cacheable?: boolean;
  /** Runs what a Lightning component calls. */
  readonly ofComponent?: boolean;
  /** Where a job of a test puts its warnings. */
  readonly lockWarnings?: LockWarning[];
  /** Those of the test whose job it runs. */
  readonly mocks?: Map<string, ApexValue>;
  readonly cache?: PlatformCache;
  readonly bus?: TestEventBus | null;
}

export class Thread implements ApexThread {
  readonly program: Program;
  readonly testing: boolean;
  readonly cacheable: boolean;
  readonly ofComponent: boolean;
  /** Rows read and locked in this transaction. */
  readonly locks: LockLedger;
  /** Warnings of this thread and of its jobs; absent outside tests, where the program counts them. */
  readonly #lockWarnings: LockWarning[] | null;
  /** Counts the statements of test classes: each is a transaction of its own to the code that it calls. */
  testStatement = 0;
  readonly logs: DebugLine[] = [];
  context: ExecutionContext;
  frame: Frame | null = null;
  /** What `Trigger.new` and its kin mean at this moment. */
  trigger: TriggerState | null = null;
  eventTrigger: EventTrigger | null = null;
  /** Ids that a search of a test finds, `Test.setFixedSearchResults`. */
  foundByTest: readonly string[] = [];
  /** Variables of the method that runs a dynamic query. */
  findVariable: FindVariable | null = null;
  /** What must stop the program although it was thrown inside a trigger, below the DML room. */
  fatal: Error | null = null;
  /** Statements run since the counters were fresh. */
  steps = 0;
  readonly stepLimit: number;
  /** The number of statements after which limits are looked at. */
  nextCheck = CHECK_EVERY;
  #grown = 0;
  readonly kind: JobKind | null;
  readonly limits: GovernorLimits;
  readonly mocks: Map<string, ApexValue>;
  readonly cache: PlatformCache;
  /** Where events of a test wait; null outside tests. */
  readonly bus: TestEventBus | null;
  readonly jobs = new ThreadJobs(this);
  /** The start of a batch may locate millions of rows. */
  rowsUnlimited = false;
  /** It runs the `finish` of a batch, which may start the next one. */
  finishing = false;
  /** Attached to the queueable job that it runs. */
  finalizer: ApexObject | null = null;
  /** It runs a finalizer. */
  finalizing = false;
  #counters = freshCounters();
  #statics = new Map<ClassInfo, ApexValue[]>();
  #jobs: Job[] = [];
  #beforeStart: { counters: GovernorCounters; steps: number } | null = null;

  constructor(program: Program, context: ExecutionContext, options: ThreadOptions = {}) {
    this.program = program;
    this.context = context;
    this.testing = options.testing ?? false;
    this.cacheable = options.cacheable ?? false;
    this.ofComponent = options.ofComponent ?? false;
    this.kind = options.kind ?? null;
    this.mocks = options.mocks ?? new Map();
    this.cache = options.cache ?? (this.testing ? new PlatformCache() : program.cache);
    this.bus = this.testing ? (options.bus ?? new TestEventBus()) : null;
    this.limits = limitsOf(this.kind);
    this.stepLimit = statementsIn(this.limits.cpuMilliseconds);
    this.#lockWarnings = this.testing ? (options.lockWarnings ?? []) : null;
    this.locks = new LockLedger(program.lockedObjects, (warning) =>
      this.#lockWarnings ? this.#lockWarnings.push(warning) : program.lockReport.add(warning)
    );
  }

  get lockWarnings(): readonly LockWarning[] {
    return this.#lockWarnings ?? [];
  }

  get project(): ProjectMetadata {
    return this.program.project;
  }

  get file(): string {
    return this.frame?.code.file ?? '';
  }

  get line(): number {
    return this.frame?.line ?? 0;
  }

  get counters(): GovernorCounters {
    this.#counters.cpuMilliseconds = cpuOf(this.steps);
    return this.#counters;
  }

  // Errors

  throwApex(typeName: string, message: string): never {
    throw this.raise(this.exception(typeName, message));
  }

  throwDml(operation: DmlOperation, failures: readonly DmlFailure[], message?: string): never {
    const exception = this.exception('DmlException', message ?? dmlMessage(operation, failures));
    exception.failures = failures;
    throw this.raise(exception);
  }

  exception(typeName: string, message: string): ExceptionObject {
    const info = exceptionClass(typeName);
    if (!info) throw new TypeError(`unknown exception type ${typeName}`);
    const exception = new ExceptionObject(info, []);
    exception.message = message;
    if (info.name === 'System.AuraHandledException') exception.shown = null;
    return exception;
  }

  /** Marks where an exception is thrown: at its first throw, as the platform does. */
  raise(exception: ExceptionObject): ApexThrow {
    if (exception.line === 0) {
      exception.line = this.line;
      exception.trace = this.stackTrace();
    }
    return new ApexThrow(exception, `${exception.shownType}: ${exception.text}`);
  }

  stackTrace(): string {
    const lines: string[] = [];
    for (let frame = this.frame; frame; frame = frame.caller)
      lines.push(`${frame.code.label}: line ${frame.line}, column 1`);
    return lines.join('\n');
  }

  notSupported(what: string): never {
    throw new ApexNotSupportedError(what, this.file, this.line);
  }

  // Limits

  spend(what: Spent, amount: number): void {
    const counters = this.#counters;
    counters[what] += amount;
    if (counters[what] > this.limits[what] && !(this.rowsUnlimited && /^query(Locator)?Rows$/.test(what)))
      this.throwApex('LimitException', tooMany(what, counters[what]));
  }

  get heapBytes(): number {
    return heapOf(this.#held()).bytes;
  }

  /** Looks at CPU time and heap; the next time when so much has been done that looking costs little. */
  checkLimits(): void {
    if (this.steps > this.stepLimit) this.throwApex('LimitException', 'Apex CPU time limit exceeded');
    const { values } = this.checkHeap();
    this.nextCheck = Math.min(this.stepLimit, this.steps + Math.max(CHECK_EVERY, values * STATEMENTS_A_VALUE));
  }

  checkHeap(): HeapSize {
    this.#grown = 0;
    const heap = heapOf(this.#held());
    if (heap.bytes > this.limits.heapBytes) this.throwApex('LimitException', `Apex heap size too large: ${heap.bytes}`);
    return heap;
  }

  /** Something large was made: the heap is looked at before there can be much more of it. */
  grew(bytes: number): void {
    this.#grown += bytes;
    if (this.#grown > this.limits.heapBytes / 2) this.checkHeap();
  }

  *#held(): Generator<ApexValue> {
    for (const slots of this.#statics.values()) yield* slots;
    for (let frame = this.frame; frame; frame = frame.caller) {
      yield* frame.locals;
      yield frame.self;
    }
  }

  // Records

  query(soql: string, options: QueryOptions = {}): ApexValue {
    return runQuery(this, soql, options);
  }

  search(sosl: string, options: QueryOptions = {}): ApexValue {
    return runSosl(this, sosl, options);
  }

  save(operation: DmlOperation, records: readonly ApexSObject[], options: SaveOptions): DmlResult[] {
    return saveRecords(this, operation, records, options);
  }

  merge(master: ApexSObject, losers: ApexValue, options: SaveOptions): MergeResult {
    return mergeRecords(this, master, losers, options);
  }

  /**
   * Whether the code that runs sees only records that are open to the user. A class that leaves it to its caller, called
   * by nothing, is `with sharing` where it says `inherited` or a component calls it.
   * Source: Apex Developer Guide, "Use the with sharing, without sharing, and inherited sharing Keywords".
   */
  get sharing(): boolean {
    let last: Frame['code']['sharing'] = null;
    for (let frame = this.frame; frame; frame = frame.caller) {
      last = frame.code.sharing;
      if (last === 'with' || last === 'without') return last === 'with';
    }
    return last === 'inherited' || this.ofComponent;
  }

  /** A value as a field takes it from `put`: converted, or SObjectException. */
  fieldValue(field: FieldDef, value: ApexValue): ApexValue {
    const type = fieldTypeOf(field);
    try {
      return castValue(this, this.program, value, type);
    } catch (error) {
      if (!(error instanceof ApexThrow)) throw error;
      const given = typeof value === 'object' && value !== null ? value.typeName : jsTypeName(value);
      if (error.exception.typeName === 'System.TypeException')
        return this.throwApex('SObjectException', `Illegal assignment from ${given} to ${type.name}`);
      throw error;
    }
  }

  savepoint(): string {
    this.countDml(0);
    return this.context.store.savepoint();
  }

  rollback(savepoint: string): void {
    this.countDml(0);
    this.context.store.rollbackTo(savepoint);
  }

  countDml(rows: number): void {
    if (this.cacheable) this.throwApex('LimitException', 'Too many DML statements: 1');
    this.spend('dmlStatements', 1);
    this.spend('dmlRows', rows);
  }

  // Objects of users' classes

  hasMethod(target: ApexObject, name: string, argumentCount: number): boolean {
    return findMethod(this.program, target.type as ClassInfo, name, argumentCount) !== undefined;
  }

  invoke(target: ApexObject, name: string, args: readonly ApexValue[]): ApexValue {
    return invokeOn(this, target, name, args);
  }

  membersOf(type: ApexClassType): readonly ApexMember[] {
    return membersOf(this.program, type as ClassInfo);
  }

  getMember(target: ApexObject, name: string): ApexValue {
    return readMember(this, target, name);
  }

  setMember(target: ApexObject, name: string, value: ApexValue): void {
    writeMember(this, target, name, value);
  }

  findType(name: string): TypeRef | undefined {
    return this.program.resolve(parseType(name), null)?.ref;
  }

  findClass(name: string): ClassInfo | undefined {
    return this.program.findClass(name);
  }

  construct(type: TypeRef): ApexValue {
    return constructByType(this, type);
  }

  allocate(type: ApexClassType): ApexObject {
    return newObject(this.program, type as ClassInfo);
  }

  stub(type: TypeRef, provider: ApexObject): ApexObject {
    return stubOf(this, type, provider);
  }

  convert(value: ApexValue, type: TypeRef): ApexValue {
    const resolved = this.program.resolve(type, null);
    return resolved ? castValue(this, this.program, value, resolved) : this.notSupported(`the type ${type.name}`);
  }

  isAssignable(from: TypeRef, to: TypeRef): boolean {
    const [given, wanted] = [this.program.resolve(from, null), this.program.resolve(to, null)];
    return given !== undefined && wanted !== undefined && distance(this.program, given, wanted) !== null;
  }

  isInstance(value: ApexValue, type: TypeRef): boolean {
    const resolved = this.program.resolve(type, null);
    return resolved !== undefined && isInstance(this.program, value, resolved);
  }

  enumValue(typeName: string, name: string): ApexEnum | undefined {
    return enumConstant(this.program, typeName, name);
  }

  /** Static slots of a class; its static initialisers run when it is first used in the transaction. */
  staticsOf(info: ClassInfo): ApexValue[] {
    const known = this.#statics.get(info);
    if (known) return known;
    this.program.link(info);
    const slots: ApexValue[] = new Array<ApexValue>(info.staticSlots).fill(null);
    this.#statics.set(info, slots);
    initializeStatics(this, info);
    return slots;
  }

  // Jobs and tests

  /** A job of a test waits for `Test.stopTest()`, any other for the end of the transaction. */
  addJob(job: Job): void {
    if (this.testing) this.#jobs.push(job);
    else this.program.queue.add(job);
  }

  /**
   * Runs what a test enqueued, each job with limits of its own, and what those jobs enqueue; not what scheduled Apex does.
   * No page says so: tests of apex-rollup and Nebula Logger, which orgs pass, rest on it.
   */
  runJobs(): void {
    let left = MOST_JOBS_OF_A_TEST;
    for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) {
      left -= 1;
      if (left < 0) this.throwApex('AsyncException', 'Maximum stack depth has been reached.');
      for (const step of jobSteps(job, this.#launch(job.context, job.kind))) void step;
    }
  }

  /** A transaction of a test beside its own. */
  #launch(context: ExecutionContext, kind: JobKind | null): Launch {
    return (work) =>
      this.context.store.transaction(() => {
        const { mocks, cache, bus } = this;
        const warnings = this.#lockWarnings ? { lockWarnings: this.#lockWarnings } : {};
        const thread = new Thread(this.program, context, { testing: true, kind, mocks, cache, bus, ...warnings });
        thread.frame = this.frame;
        // A job of a test sees and sets the statics of the test, as suites of published apps look at what jobs set.
        if (kind !== null) thread.#statics = this.#statics;
        const result = work(thread);
        if (kind !== 'scheduled') this.#jobs.push(...thread.#jobs);
        return result;
      });
  }

  copy(value: ApexValue): ApexValue {
    return copyOf(this, value);
  }

  triggerRecords(): readonly ApexSObject[] {
    return this.trigger?.newRecords ?? [];
  }

  publish(events: readonly ApexValue[], callback: ApexObject | null): DmlResult[] {
    return publishEvents(this, events, callback);
  }

  settleEvents(what: 'deliver' | 'fail'): void {
    const launch = this.#launch(this.context, null);
    const failed = (problem: string): void => this.debug('ERROR', `The delivery of an event failed: ${problem}`);
    if (what === 'deliver') this.bus?.deliver(this.program, launch, failed);
    else this.bus?.fail(launch, failed);
  }

  startTest(): void {
    if (!this.testing) this.throwApex('UnexpectedException', 'Test.startTest() can only be called from a test method');
    if (this.#beforeStart) this.throwApex('UnexpectedException', 'Testing already started');
    this.#beforeStart = { counters: this.#counters, steps: this.steps };
    this.#counters = freshCounters();
    this.steps = 0;
    this.nextCheck = CHECK_EVERY;
  }

  stopTest(): void {
    const before = this.#beforeStart;
    if (!before) return this.throwApex('UnexpectedException', 'Testing was not started');
    this.settleEvents('deliver');
    this.runJobs();
    this.#counters = before.counters;
    this.steps = before.steps;
    this.nextCheck = this.steps;
  }

  debug(level: string, text: string): void {
    this.logs.push({ level, text, line: this.line });
  }
}

/** An object with empty slots; an exception object where the class is one. */
export function newObject(program: Program, info: ClassInfo): ApexObject {
  program.link(info);
  const slots: ApexValue[] = new Array<ApexValue>(info.instanceSlots).fill(null);
  return info.isException ? new ExceptionObject(info, slots) : new ApexObject(info, slots);
}

function dmlMessage(operation: DmlOperation, failures: readonly DmlFailure[]): string {
  const verb = operation.charAt(0).toUpperCase() + operation.slice(1);
  const first = failures[0];
  const error = first?.errors[0];
  const where = first?.id ? `row ${first.row} with id ${first.id}` : `row ${first?.row ?? 0}`;
  const fields = `[${(error?.fields ?? []).join(', ')}]`;
  return `${verb} failed. First exception on ${where}; first error: ${error?.statusCode}, ${error?.message}: ${fields}`;
}

function jsTypeName(value: ApexValue): string {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Integer';
  if (typeof value === 'bigint') return 'Long';
  return 'Boolean';
}
