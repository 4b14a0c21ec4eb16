/**
 * The contract between the language half of the Apex runtime (this folder) and the standard library (`library/`).
 *
 * ## What the library gives (all from `library/index.ts`)
 * - `findNativeType(name: string): NativeType | undefined`: by name without regard to case, with or without the
 *   `System.` or `Schema.` or `Database.` ... namespace in which the Reference lists it (`String`, `System.String`,
 *   `Schema.DescribeFieldResult`, `DescribeFieldResult`, `Database.SaveResult`, `Test`, `Math`).
 * - the value classes `ApexDecimal`, `ApexDouble`, `ApexDate`, `ApexDatetime`, `ApexTime`, `ApexBlob`, `ApexList`,
 *   `ApexSet`, `ApexMap`, in the shapes that {@link ValueShapes} describes.
 * - `textOf(thread, value): string` (what `'' + value` and `String.valueOf` give), `equalValues(thread, a, b): boolean`
 *   (`==`: text without case, numbers by value, collections by content, an object by its `equals` or identity, sObjects
 *   by fields), `compareValues(thread, a, b): number` (order of `List.sort` and of `<` on two values of one kind; null
 *   first).
 * - `sObjectTypeToken(object: ObjectDef): ApexValue` (`Account.SObjectType`), `sObjectFieldToken(object, field)`
 *   (`Account.Name` as a value), `describeObject(object)` (`Schema.SObjectType.Account`), `describeField(object, field)`
 *   (`Schema.SObjectType.Account.fields.Name`).
 * - `apexTypeOf(fieldType)`, `toApex(field, value)`, `toStored(field, value)`: field values between the store and Apex;
 *   `cloneRecord(record, options)`; `errorValue(error)`, a `Database.Error`.
 *
 * ## What the language half keeps to itself
 * User classes, all exception types (throw them with {@link ApexThread.throwApex}), `Trigger.*`, `Label.*`,
 * `System.runAs`, sObject construction, field access and the SObject class's methods, custom metadata's
 * `getAll`/`getInstance`, operators, SOQL and DML statements, enum methods (`name`, `ordinal`, `values`, `valueOf`).
 *
 * ## How a member is declared: by its signature in Apex, as the Reference prints it
 * ```
 * statics: { 'Boolean isBlank(String)': (call, text) => ... , 'String join(Object, String)': ... }
 * methods: { 'Integer indexOf(String)': ..., 'Integer indexOf(String, Integer)': ..., 'T get(Integer)': ... }
 * construct: { '()': ..., '(Integer)': ..., '(List<T>)': ... }
 * ```
 * Types in signatures may be the type's own parameters (`typeParameters: ['T']`), `Object` (accepts everything),
 * `SObject`, `void`, and generic types. Parameter names are left out. A signature is parsed when it is first needed.
 *
 * ## How an overload is chosen
 * By name without case and argument count; among several, the one whose parameter types are nearest to the static
 * types of the arguments (identical, then widening Integer < Long < Double < Decimal, Id <-> String, subtype, Object);
 * an argument whose static type is Object is judged by its value at run time. Before the call every argument is
 * converted to its parameter's type, so a method declared with `Decimal` always receives an ApexDecimal (or null), one
 * with `Long` a bigint, one with `Integer` a number; the result is expected to be of the declared return type. A `void`
 * method returns null. Null arguments do arrive: a method that refuses null throws NullPointerException
 * (`throwApex('NullPointerException', 'Attempt to de-reference a null object')`) or what the platform throws.
 * An instance method never sees a null receiver.
 *
 * ## Shapes of the value classes that the language half relies on (methods change nothing unless their name says so)
 * - `ApexDecimal`: `static of(value: string | number | bigint): ApexDecimal`; `plus`, `minus`, `times`, `dividedBy`
 *   take and give an ApexDecimal (never asked to divide by zero: the operator throws first), `negated()`,
 *   `compare(other): number`, `isZero(): boolean`, `toNumber(): number`, `toBigInt(): bigint` (truncated),
 *   `scale: number`, `toString()`.
 * - `ApexDouble`: `new ApexDouble(value: number)`, `value`.
 * - `ApexDate`: `static parse(iso: string): ApexDate` (`YYYY-MM-DD`), `iso: string`.
 * - `ApexDatetime`: `static parse(iso: string): ApexDatetime`, `new ApexDatetime(milliseconds: number)`,
 *   `milliseconds`, `iso` (UTC with milliseconds and `Z`).
 * - `ApexTime`: `new ApexTime(milliseconds)` since midnight, `milliseconds`. `ApexBlob`: `new ApexBlob(bytes:
 *   Uint8Array)`, `bytes`.
 * - `ApexList`: `new ApexList(elementType: TypeRef, items?: ApexValue[])`, `items: ApexValue[]` (the live array),
 *   `elementType`.
 * - `ApexSet`: `new ApexSet(elementType: TypeRef)`, `add(thread, value): boolean`, `has(thread, value): boolean`,
 *   `remove(thread, value): boolean`, `items(): ApexValue[]` (in order of insertion), `size: number`, `elementType`.
 * - `ApexMap`: `new ApexMap(keyType: TypeRef, valueType: TypeRef)`, `put(thread, key, value): ApexValue`,
 *   `get(thread, key): ApexValue`, `has(thread, key): boolean`, `remove(thread, key): ApexValue`,
 *   `keys(): ApexValue[]`, `values(): ApexValue[]`, `size: number`, `keyType`, `valueType`.
 * Their `typeName` is `Decimal`, `List<Account>`, `Map<Id,Account>` and so on.
 */
import type { DmlError, DmlOperation, DmlResult, MergeResult } from '../dml/types.ts';
import type { ProjectMetadata } from '../metadata/types.ts';
import type { ObjectDef } from '../schema/types.ts';
import type { AccessMode, ExecutionContext } from '../security/types.ts';
import type { PlatformCache } from './library/platformCache.ts';
import type { GovernorLimits } from './runtime/limits.ts';
import type { ApexClassType, ApexEnum, ApexObject, ApexSObject } from './instances.ts';
import type { ApexValue, TypeRef } from './values.ts';

export * from './instances.ts';

export type NativeMethod = (call: NativeCall, ...args: ApexValue[]) => ApexValue;

/** Reads (and sets) a property; `call.receiver` is null for a static one. */
export interface NativeProperty {
  readonly get: (call: NativeCall) => ApexValue;
  readonly set?: (call: NativeCall, value: ApexValue) => void;
}

/** A type of the standard library. All member keys are signatures (see the top of this file). */
export interface NativeType {
  /** As `getName()` and messages show it: `String`, `Database.SaveResult`. */
  readonly name: string;
  readonly kind?: 'class' | 'interface' | 'enum';
  /** Parent type, for `instanceof`, assignment and inherited members. */
  readonly superName?: string;
  readonly interfaces?: readonly string[];
  /** `['T']` for List and Set, `['K', 'V']` for Map. */
  readonly typeParameters?: readonly string[];
  readonly statics?: Readonly<Record<string, NativeMethod>>;
  readonly methods?: Readonly<Record<string, NativeMethod>>;
  /** Key: `'Integer length'`, type and name. */
  readonly properties?: Readonly<Record<string, NativeProperty>>;
  readonly staticProperties?: Readonly<Record<string, NativeProperty>>;
  /** Key: `'(Integer, String)'`. A type without it cannot be constructed with `new`. */
  readonly construct?: Readonly<Record<string, NativeMethod>>;
  /** For an enum its values in order; the language half makes one {@link ApexEnum} of each. */
  readonly enumValues?: readonly string[];
  /** A type of the platform that the local org lacks: it may be named, and whatever is done with it is refused. */
  readonly lacks?: boolean;
  /**
   * For an interface that user classes implement: the signatures they must have (`'Integer compareTo(Object)'`). The
   * method of the same signature in `methods` is that of the library's own objects.
   */
  readonly abstractMethods?: readonly string[];
}

/** What one call of a native member knows. */
export interface NativeCall {
  readonly thread: ApexThread;
  /** The object whose method it is; null for statics and constructors. */
  readonly receiver: ApexValue;
  /** Type arguments of the receiver's static type or of the type that is constructed; empty when not known. */
  readonly typeArgs: readonly TypeRef[];
}

/** Use of the governor limits in the present transaction; `Limits.getX()` reads it. */
export interface GovernorCounters {
  queries: number;
  queryRows: number;
  dmlStatements: number;
  dmlRows: number;
  cpuMilliseconds: number;
  queueableJobs: number;
  futureCalls: number;
  /** Child subqueries: each is a query of its own, with a limit of their own. */
  aggregateQueries: number;
  soslQueries: number;
  callouts: number;
  emailInvocations: number;
  publishImmediate: number;
  queryLocatorRows: number;
  cursorRows: number;
  cursorFetches: number;
}

/** What is counted one by one and ends the program when there is too much of it. */
export type Spent = Exclude<keyof GovernorCounters, 'cpuMilliseconds'>;

export interface QueryOptions {
  /** Default: system. */
  readonly mode?: AccessMode;
  /** Binds by name without the colon, any case. Absent: no binds but those of the text itself. */
  readonly binds?: ReadonlyMap<string, ApexValue>;
  /** The records with these Ids instead of those that the conditions find. */
  readonly ofIds?: readonly string[];
  /** Its rows are those of a cursor: they count against the limit of cursors. */
  readonly opensCursor?: boolean;
}

export interface SaveOptions {
  /** True: a failure throws DmlException; false: it stands in the results. */
  readonly allOrNone: boolean;
  /** Default: system. */
  readonly mode?: AccessMode;
  /** Upsert: the key field; absent: Id. */
  readonly externalIdField?: string;
}

/** What the trigger of a platform event knows of its run, `EventBus.TriggerContext`. */
export interface EventTrigger {
  readonly retries: number;
  readonly lastError: string | null;
  /** The last event that it has done with, and a mark in the transaction. */
  replayId: string | null;
  savepoint: string | null;
}

/** The running program: one request, trigger save or test method. */
export interface ApexThread {
  /** The running user and the store. Changes inside `System.runAs`. */
  readonly context: ExecutionContext;
  readonly project: ProjectMetadata;
  /** Where the program is, for messages: `DealService.cls`, 12. */
  readonly file: string;
  readonly line: number;
  readonly counters: GovernorCounters;
  /** Estimated bytes of what variables and statics hold. */
  readonly heapBytes: number;
  /** Counts; a LimitException beyond the limit. */
  spend(what: Spent, amount: number): void;
  /** True in a test method. */
  readonly testing: boolean;

  /** Throws an Apex exception by type name (`MathException`, `System.ListException`, ...) with a message. */
  throwApex(typeName: string, message: string): never;
  /** Throws the DmlException of failed rows: `row` is the index in the caller's list. */
  throwDml(
    operation: DmlOperation,
    failures: readonly { row: number; object: ObjectDef; id: string | null; errors: readonly DmlError[] }[]
  ): never;
  /** Throws ApexNotSupportedError with the present file and line. */
  notSupported(what: string): never;

  /** SOQL as `Database.query` runs it: an ApexList of sObjects, or a number for `SELECT COUNT()`. Counts limits. */
  query(soql: string, options?: QueryOptions): ApexValue;
  /** SOSL as `Search.query` runs it: a list of records for each object. Counts limits. */
  search(sosl: string, options?: QueryOptions): ApexValue;
  /** Ids that a search of a test finds. */
  foundByTest: readonly string[];
  /** One DML statement: counts limits, sets the Ids of inserted records, runs triggers. Results in record order. */
  save(operation: DmlOperation, records: readonly ApexSObject[], options: SaveOptions): DmlResult[];

  /** Merges records or Ids (one, or a list) into the master. */
  merge(master: ApexSObject, losers: ApexValue, options: SaveOptions): MergeResult;

  /** True when the class of the object (or a parent) has a method of that name and argument count. */
  hasMethod(target: ApexObject, name: string, argumentCount: number): boolean;
  /** Calls a method of a user's object (`compareTo`, `compare`, `equals`, `hashCode`, `call`, `execute`, `toString`). */
  invoke(target: ApexObject, name: string, args: readonly ApexValue[]): ApexValue;
  /** Fields and properties of a user's class, parents' first; for JSON and `String.valueOf`. */
  membersOf(type: ApexClassType): readonly ApexMember[];
  /** Reads or sets a member of an object by name (properties by their accessors). */
  getMember(target: ApexObject, name: string): ApexValue;
  setMember(target: ApexObject, name: string, value: ApexValue): void;

  /** A type by its name in source form (`Outer.Inner`, `List<Account>`); undefined when there is none. */
  findType(name: string): TypeRef | undefined;
  /** A user's class by type name; undefined for library types and sObjects. */
  findClass(name: string): ApexClassType | undefined;
  /** `Type.newInstance()`: of a user's class, sObject or library type, by the constructor without arguments. */
  construct(type: TypeRef): ApexValue;
  /** An object of a user's class with all members null and no constructor run: for JSON.deserialize. */
  allocate(type: ApexClassType): ApexObject;
  /** An object that stands for one of the class or interface: each call of its methods goes to the provider. */
  stub(type: TypeRef, provider: ApexObject): ApexObject;
  /** Converts a value to a declared type as an assignment does (Integer to Decimal); TypeException when it cannot. */
  convert(value: ApexValue, type: TypeRef): ApexValue;
  /** True when a value of the type may stand where the other is declared. */
  isAssignable(from: TypeRef, to: TypeRef): boolean;
  /** True when the value is an instance of the type (`instanceof`). */
  isInstance(value: ApexValue, type: TypeRef): boolean;
  /** The value of a user's or library's enum by name (any case); undefined when there is none. */
  enumValue(typeName: string, name: string): ApexEnum | undefined;

  /** Starts asynchronous jobs: they run at `Test.stopTest()`, or when the transaction has committed. */
  readonly jobs: ApexJobs;
  readonly limits: GovernorLimits;
  /** The platform cache: the org's, in a test its own. */
  readonly cache: PlatformCache;
  /** Runs what a Lightning component calls. */
  readonly ofComponent: boolean;
  /** A copy as the platform stores objects: later changes do not reach it. */
  copy(value: ApexValue): ApexValue;
  /** `EventBus.publish`: a result for each event. */
  publish(events: readonly ApexValue[], callback: ApexObject | null): DmlResult[];
  /** `Test.getEventBus()`: the events of a test are delivered, or fail. */
  settleEvents(what: 'deliver' | 'fail'): void;
  /** Set while a trigger of a platform event runs. */
  readonly eventTrigger: EventTrigger | null;
  /** `Trigger.new` of the trigger that runs; none outside. */
  triggerRecords(): readonly ApexSObject[];
  /** What `Test.setMock` set, by lower-case name of its interface. */
  readonly mocks: Map<string, ApexValue>;
  /** `Test.startTest()` and `Test.stopTest()`: fresh limits; the jobs in the queue run. */
  startTest(): void;
  stopTest(): void;
  /** `Database.setSavepoint()` and `Database.rollback()`. */
  savepoint(): string;
  rollback(savepoint: string): void;
  /** `System.debug`: kept with the thread. */
  debug(level: string, text: string): void;
}

/** What runs a job's code; null in synchronous code. */
export type JobKind = 'queueable' | 'future' | 'batch' | 'scheduled';

/** Asynchronous jobs of objects that implement the interface; each answers the Id of its AsyncApexJob. */
export interface ApexJobs {
  readonly kind: JobKind | null;
  enqueue(target: ApexObject): string;
  /** To the queueable job that runs; null is refused as by the platform. */
  attachFinalizer(target: ApexObject | null): void;
  /** @param scope records a transaction; null: 200 */
  batch(target: ApexObject, scope: number | null): string;
  /** @returns the Id of the CronTrigger */
  schedule(name: string, expression: string, target: ApexObject): string;
  /** Of a CronTrigger or an AsyncApexJob. */
  abort(id: string): void;
}

/** A field or property of a user's class. */
export interface ApexMember {
  readonly name: string;
  readonly type: TypeRef;
  readonly isStatic: boolean;
  readonly isTransient: boolean;
  readonly isProperty: boolean;
  /** `private`, `protected`, `public`, `global`. */
  readonly access: string;
  /** Lower-case names of the annotations: `auraenabled`, `testvisible`. */
  readonly annotations: readonly string[];
}
