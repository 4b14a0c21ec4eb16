/** Calls members of the library in tests by their signatures, on a thread without a program. */
import { buildSchema, type ObjectDef } from '../../schema/index.ts';
import type { ProjectMetadata } from '../../metadata/types.ts';
import type { UserAccess } from '../../security/types.ts';
import type { Store } from '../../store/types.ts';
import {
  ApexEnum,
  ApexObject,
  ApexSObject,
  type ApexClassType,
  type ApexMember,
  type ApexThread,
  type NativeMethod,
  type NativeType
} from '../native.ts';
import { freshCounters, limitsOf } from '../runtime/limits.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { PlatformCache } from './platformCache.ts';
import { ApexList, findNativeType } from './index.ts';
import { OBJECT } from './typeText.ts';

/** What `throwApex` throws in tests: `StringException: Invalid id: x`. */
export class Thrown extends Error {
  constructor(type: string, message: string) {
    super(`${type}: ${message}`);
  }
}

/** An object of a user's class with methods and members written in TypeScript. */
export class UserObject extends ApexObject {
  readonly methods: Readonly<Record<string, (...args: readonly ApexValue[]) => ApexValue>>;
  readonly members: Record<string, ApexValue>;

  constructor(name: string, parts: { methods?: UserObject['methods']; members?: Record<string, ApexValue> } = {}) {
    super({ name, kind: 'class', isException: false }, []);
    this.methods = parts.methods ?? {};
    this.members = parts.members ?? {};
  }
}

const user = (value: ApexObject): UserObject => {
  if (value instanceof UserObject) return value;
  throw new TypeError('not a user object of a test');
};

const project: ProjectMetadata = {
  root: '',
  name: 'library',
  all: () => [],
  find: () => undefined,
  activations: [],
  unread: []
};

/** The standard objects. */
export const schema = buildSchema(project);

export function objectNamed(name: string): ObjectDef {
  const object = schema.object(name);
  if (!object) throw new TypeError(`no object ${name}`);
  return object;
}

export function record(type: string, fields: Record<string, ApexValue>): ApexSObject {
  const made = new ApexSObject(objectNamed(type));
  for (const [name, value] of Object.entries(fields)) made.fields.set(name.toLowerCase(), value);
  return made;
}

const everything: UserAccess = {
  userId: '005000000000001AAA',
  mayRead: () => true,
  mayCreate: () => true,
  mayEdit: () => true,
  mayDelete: () => true,
  mayReadField: () => true,
  mayEditField: () => true,
  viewsAll: () => true,
  modifiesAll: () => true,
  hasCustomPermission: (name) => name === 'Granted',
  modifyAllData: true
};

function missing(what: string): never {
  throw new TypeError(`a library test must supply ${what}`);
}

/** Friday, 13 February 2026, 18:30 GMT; half past ten in Los Angeles. */
export const NOW = Date.UTC(2026, 1, 13, 18, 30);

const store: Store = {
  schema,
  clock: { now: () => NOW },
  organizationId: '00D000000000001AAA',
  addedFields: [],
  settleAddedFields: () => missing('settleAddedFields'),
  select: () => missing('select'),
  rowsById: (object) =>
    object.name === 'User'
      ? new Map([[everything.userId, { Id: everything.userId, LocaleSidKey: 'en_US', Name: 'Org Admin' }]])
      : new Map(),
  insert: () => missing('insert'),
  update: () => missing('update'),
  remove: () => missing('remove'),
  nextId: () => missing('nextId'),
  nextAutoNumber: () => missing('nextAutoNumber'),
  noted: () => missing('noted'),
  note: () => missing('note'),
  transaction: (work) => work(),
  savepoint: () => missing('savepoint'),
  rollbackTo: () => missing('rollbackTo'),
  defineFunction: () => missing('defineFunction'),
  revision: 0,
  lastWrite: () => 0,
  adopt: () => missing('adopt'),
  copyTo: () => missing('copyTo'),
  close: () => undefined
};

const simple = (name: string): TypeRef => ({ name, args: [] });

/** A thread for the library alone; `overrides` stand for the parts that a test needs. */
export function testThread(
  overrides: Partial<ApexThread> & { access?: Partial<UserAccess>; timeZone?: string } = {}
): ApexThread {
  const { access, timeZone = 'America/Los_Angeles', ...rest } = overrides;
  const classes = new Map<string, ApexMember[]>();
  return {
    context: {
      store,
      access: { ...everything, ...access },
      sharing: { condition: () => null },
      timeZone,
      forUser: () => missing('forUser')
    },
    project,
    file: 'Test.cls',
    line: 1,
    counters: freshCounters(),
    heapBytes: 0,
    spend: () => undefined,
    testing: true,
    throwApex: (type, message) => {
      throw new Thrown(type, message);
    },
    throwDml: () => missing('throwDml'),
    notSupported: (what) => {
      throw new Thrown('NotSupported', what);
    },
    query: () => missing('query'),
    save: () => missing('save'),
    merge: () => missing('merge'),
    hasMethod: (target, name) => Object.hasOwn(user(target).methods, name),
    invoke: (target, name, args) => (user(target).methods[name] ?? missing(name))(...args),
    membersOf: (type: ApexClassType) => classes.get(type.name) ?? missing(`members of ${type.name}`),
    getMember: (target, name) => user(target).members[name] ?? null,
    setMember: (target, name, value) => {
      user(target).members[name] = value;
    },
    eventTrigger: null,
    search: () => missing('search'),
    foundByTest: [],
    triggerRecords: () => [],
    findType: () => undefined,
    findClass: () => undefined,
    construct: () => missing('construct'),
    stub: () => missing('stub'),
    allocate: (type) => new UserObject(type.name),
    convert: (value) => value,
    isAssignable: () => missing('isAssignable'),
    isInstance: () => missing('isInstance'),
    enumValue: (type, name) => {
      const values = findNativeType(type)?.enumValues ?? [];
      const index = values.indexOf(name);
      return index < 0 ? undefined : new ApexEnum(type, name, index);
    },
    jobs: {
      kind: null,
      enqueue: () => missing('enqueue'),
      attachFinalizer: () => missing('attachFinalizer'),
      batch: () => missing('batch'),
      schedule: () => missing('schedule'),
      abort: () => missing('abort')
    },
    mocks: new Map(),
    cache: new PlatformCache(),
    ofComponent: false,
    copy: (value) => value,
    publish: () => missing('publish'),
    settleEvents: () => missing('settleEvents'),
    limits: limitsOf(null),
    startTest: () => missing('startTest'),
    stopTest: () => missing('stopTest'),
    savepoint: () => missing('savepoint'),
    rollback: () => missing('rollback'),
    debug: () => missing('debug'),
    ...rest
  };
}

export function typeNamed(name: string): NativeType {
  const type = findNativeType(name);
  if (!type) throw new TypeError(`no type ${name}`);
  return type;
}

function member(type: string, kind: 'statics' | 'methods' | 'construct', signature: string): NativeMethod {
  return typeNamed(type)[kind]?.[signature] ?? missing(`${type} ${signature}`);
}

/** Members of one type by signature. */
export function members(type: string, thread = testThread()) {
  return {
    call: (signature: string, receiver: ApexValue, ...args: ApexValue[]): ApexValue =>
      member(type, 'methods', signature)({ thread, receiver, typeArgs: [] }, ...args),
    static: (signature: string, ...args: ApexValue[]): ApexValue =>
      member(type, 'statics', signature)({ thread, receiver: null, typeArgs: [] }, ...args),
    make: (signature: string, typeArgs: readonly string[], ...args: ApexValue[]): ApexValue =>
      member(type, 'construct', signature)({ thread, receiver: null, typeArgs: typeArgs.map(simple) }, ...args)
  };
}

export const decimal = (text: string): ApexDecimal => ApexDecimal.of(text);
export const double = (value: number): ApexDouble => new ApexDouble(value);
export const listOf = (...items: ApexValue[]): ApexList => new ApexList(OBJECT, items);

/** The elements of a list that a member answered. */
export function itemsOf(value: ApexValue): readonly ApexValue[] {
  return value instanceof ApexList ? value.items : missing('a list');
}
