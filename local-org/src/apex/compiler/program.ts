/** The Apex of a project: its classes and triggers, parsed and linked when they are first asked for, and all types. */
import { NAME_OBJECT } from '../../soql/index.ts';
import { join } from 'node:path';
import type { ProjectMetadata } from '../../metadata/types.ts';
import type { ObjectDef, Schema } from '../../schema/types.ts';
import { findNativeType } from '../library/index.ts';
import type { NativeType } from '../native.ts';
import { ApexSyntaxError } from '../parser/nodes.ts';
import { parseClass, parseTrigger } from '../parser/parse.ts';
import type { TriggerDecl } from '../parser/ast.ts';
import type { TypeRef } from '../values.ts';
import { PlatformCache } from '../library/platformCache.ts';
import { LineHits } from '../testing/line-hits.ts';
import { exceptionClass } from '../runtime/exception-types.ts';
import { languageType } from '../runtime/language-types.ts';
import { JobQueue } from '../runtime/job-queue.ts';
import { LockReport } from '../runtime/lock-report.ts';
import { LockedObjects, objectsLockedIn } from '../runtime/locks.ts';
import { ApexNotSupportedError, type ApexOptions } from '../types.ts';
import { ClassInfo, type CompiledBody } from './class-info.ts';
import { declareMembers, linkParents } from './declare.ts';
import { ApexCompileError } from './errors.ts';
import { isPlatformName } from './platform-names.ts';
import { BUILT_IN, type ApexType } from './type.ts';
import { typeProblem } from './type-problems.ts';

export interface TriggerInfo {
  readonly declaration: TriggerDecl;
  readonly file: string;
  readonly object: ObjectDef;
  /** The class of its methods; null without any. */
  readonly helper: ClassInfo | null;
  compiled: CompiledBody | null;
}

const NAMESPACE = /^(system|schema|database)\./i;

export class Program {
  readonly project: ProjectMetadata;
  readonly schema: Schema;
  readonly hits = new LineHits();
  /** What compiled code asks for and the runtime lacks: it is refused when it is reached. */
  readonly lacking = new Set<string>();
  /** Null while a class is being parsed and for a name that is no class; an error for one that cannot be parsed. */
  readonly #classes = new Map<string, ClassInfo | ApexCompileError | null>();
  readonly #types = new Map<string, ApexType>();
  readonly #ofClass = new Map<ClassInfo, ApexType>();
  #triggers: TriggerInfo[] | undefined;

  readonly lockReport: LockReport;
  /** The cache of the served org. */
  readonly cache = new PlatformCache();
  /** Jobs of the served org. */
  readonly queue: JobQueue;
  readonly whileWaiting: ApexOptions['whileWaiting'];
  readonly #alsoLocked: readonly string[];
  #lockedObjects: LockedObjects | undefined;

  constructor(project: ProjectMetadata, schema: Schema, options: ApexOptions = {}) {
    this.project = project;
    this.schema = schema;
    this.#alsoLocked = options.lockedObjects ?? [];
    this.whileWaiting = options.whileWaiting;
    const warn = options.warn ?? ((line: string) => process.stderr.write(`${line}\n`));
    this.lockReport = new LockReport(warn);
    this.queue = new JobQueue(this, warn);
  }

  /** Objects that the project's Apex queries FOR UPDATE; read from the text, so that nothing is parsed for it. */
  get lockedObjects(): LockedObjects {
    this.#lockedObjects ??= new LockedObjects([
      ...this.#alsoLocked,
      ...[...this.project.all('ApexClass'), ...this.project.all('ApexTrigger')]
        .filter(({ source }) => source !== undefined && !/@istest\b/i.test(source))
        .flatMap(({ source = '' }) => objectsLockedIn(source))
    ]);
    return this.#lockedObjects;
  }

  get #cacheFolder(): string {
    return join(this.project.root, '.cache', 'apex');
  }

  /** A class by name, `Outer.Inner` included. */
  findClass(name: string): ClassInfo | undefined {
    const [first = '', ...rest] = name.toLowerCase().split('.');
    let info = this.#topLevel(first);
    for (const part of rest) info = info?.inner.get(part);
    return info ?? exceptionClass(name);
  }

  #topLevel(name: string): ClassInfo | undefined {
    const known = this.#classes.get(name);
    if (known instanceof ApexCompileError) throw known;
    if (known !== undefined) return known ?? undefined;
    const component = this.project.find('ApexClass', name);
    this.#classes.set(name, null);
    if (component?.source === undefined) return undefined;
    const file = fileName(component.path, component.fullName, '.cls');
    try {
      const tree = syntax(file, () => parseClass(file, component.source ?? '', { cacheFolder: this.#cacheFolder }));
      const info = new ClassInfo(tree, file, null);
      this.#classes.set(name, info);
      return info;
    } catch (error) {
      if (error instanceof ApexCompileError) this.#classes.set(name, error);
      throw error;
    }
  }

  /** Every top-level class of the project. */
  classes(): ClassInfo[] {
    return this.project.all('ApexClass').flatMap((component) => this.findClass(component.fullName) ?? []);
  }

  triggers(): readonly TriggerInfo[] {
    if (this.#triggers) return this.#triggers;
    // The platform promises no order among triggers of one event; here it is that of their names.
    const components = [...this.project.all('ApexTrigger')].sort((a, b) => (a.fullName < b.fullName ? -1 : 1));
    this.#triggers = components.flatMap((component): TriggerInfo[] => {
      const file = fileName(component.path, component.fullName, '.trigger');
      const source = component.source ?? '';
      const tree = syntax(file, () => parseTrigger(file, source, { cacheFolder: this.#cacheFolder }));
      const object = this.schema.object(tree.object);
      const helper = tree.helper && new ClassInfo(tree.helper, file, null);
      if (helper) helper.triggerObject = object ?? null;
      if (object) return [{ declaration: tree, file, object, helper, compiled: null }];
      if (!isPlatformName(tree.object) && !this.lacksObject(tree.object))
        throw new ApexCompileError(file, tree.line, `Invalid type: ${tree.object}`);
      this.lacking.add(new ApexNotSupportedError(`triggers of ${tree.object}`, file, tree.line).message);
      return [];
    });
    return this.#triggers;
  }

  /** Resolves parents and declares members; the first use of a class does it. One that fails fails at every use. */
  link(info: ClassInfo): ClassInfo {
    if (info.linkError) throw info.linkError;
    if (info.linked !== 'no') return info;
    info.linked = 'parents';
    try {
      linkParents(this, info);
      if (info.parent) this.link(info.parent);
      declareMembers(this, info);
    } catch (error) {
      info.linkError = error as Error;
      throw error;
    }
    info.linked = 'yes';
    return info;
  }

  /** The type of a name as written inside `from`. */
  resolve(ref: TypeRef, from: ClassInfo | null): ApexType | undefined {
    const args = ref.args.map((arg) => this.resolve(arg, from));
    if (args.some((arg) => arg === undefined)) return undefined;
    return this.#named(ref.name, args as ApexType[], from);
  }

  /** The same, or an error at the line. */
  need(ref: TypeRef, from: ClassInfo | null, file: string, line: number): ApexType {
    const args = ref.args.map((arg) => this.need(arg, from, file, line));
    const type = this.#named(ref.name, args, from);
    if (type) {
      const problem = typeProblem(type, ref, from);
      if (problem !== null) throw new ApexCompileError(file, line, problem);
      return type;
    }
    if (isPlatformName(ref.name) || this.lacksObject(ref.name)) {
      this.lacking.add(new ApexNotSupportedError(`the type ${ref.name}`, file, line).message);
      return this.nativeType({ name: ref.name, lacks: true }, []);
    }
    throw new ApexCompileError(file, line, `Invalid type: ${ref.name}`);
  }

  /** An object of the project of a kind that the local org lacks, such as a big object. */
  lacksObject(name: string): boolean {
    const plain = name.replace(/^schema\./i, '');
    return this.schema.object(plain) === undefined && this.project.find('CustomObject', plain) !== undefined;
  }

  #named(name: string, args: readonly ApexType[], from: ClassInfo | null): ApexType | undefined {
    const lower = name.toLowerCase();
    if (args.length === 0) {
      const info = this.#visibleClass(lower, from);
      if (info) return this.classType(info);
      const builtIn = BUILT_IN.get(lower.replace(NAMESPACE, ''));
      if (builtIn) return builtIn;
      const plain = name.replace(/^schema\./i, '');
      const object = this.schema.object(plain) ?? (/^name$/i.test(plain) ? NAME_OBJECT : undefined);
      if (object) return this.sObjectType(object);
    }
    const native = languageType(name) ?? findNativeType(name);
    return native ? this.nativeType(native, args) : undefined;
  }

  /** A class by simple or dotted name, seen from inside another: its own inner classes, its parents', the outer's. */
  #visibleClass(name: string, from: ClassInfo | null): ClassInfo | undefined {
    const [first = '', ...rest] = name.split('.');
    for (let scope = from; scope; scope = scope.outer) {
      if (scope.linked === 'no') linkParentsOnly(this, scope);
      for (const info of scope.ancestry()) {
        let inner = info.inner.get(first);
        for (const part of rest) inner = inner?.inner.get(part);
        if (inner) return inner;
      }
      if (scope.declaration.name.toLowerCase() === name) return scope;
    }
    return this.findClass(name);
  }

  classType(info: ClassInfo): ApexType {
    let type = this.#ofClass.get(info);
    if (!type) {
      type = { kind: 'class', name: info.name, base: info.name.toLowerCase(), args: [], ref: ref(info.name), info };
      this.#ofClass.set(info, type);
    }
    return type;
  }

  sObjectType(object: ObjectDef): ApexType {
    return this.#intern(`sobject:${object.name.toLowerCase()}`, () => ({
      kind: 'sobject',
      name: object.name,
      base: object.name.toLowerCase(),
      args: [],
      ref: ref(object.name),
      object
    }));
  }

  nativeType(native: NativeType, given: readonly ApexType[]): ApexType {
    const args = (native.typeParameters ?? []).map((_parameter, index) => given[index] ?? objectType);
    const name = args.length === 0 ? native.name : `${native.name}<${args.map((arg) => arg.name).join(',')}>`;
    return this.#intern(`native:${name.toLowerCase()}`, () => ({
      kind: 'native',
      name,
      base: native.name.toLowerCase(),
      args,
      ref: { name: native.name, args: args.map((arg) => arg.ref) },
      native
    }));
  }

  listOf(element: ApexType): ApexType {
    return this.#collection('List', [element]);
  }

  setOf(element: ApexType): ApexType {
    return this.#collection('Set', [element]);
  }

  mapOf(key: ApexType, value: ApexType): ApexType {
    return this.#collection('Map', [key, value]);
  }

  #collection(name: string, args: readonly ApexType[]): ApexType {
    const native = findNativeType(name);
    if (!native) throw new TypeError(`the standard library lacks ${name}`);
    return this.nativeType(native, args);
  }

  /** A type of the library by name, known to be there. */
  library(name: string): ApexType {
    const native = languageType(name) ?? findNativeType(name);
    if (!native) throw new TypeError(`the standard library lacks ${name}`);
    return this.nativeType(native, []);
  }

  #intern(key: string, make: () => ApexType): ApexType {
    let type = this.#types.get(key);
    if (!type) {
      type = make();
      this.#types.set(key, type);
    }
    return type;
  }
}

const objectType = BUILT_IN.get('object') as ApexType;
const ref = (name: string): TypeRef => ({ name, args: [] });

/** While a class's parents are being found, names inside it must not ask for its parents again. */
function linkParentsOnly(program: Program, info: ClassInfo): void {
  info.linked = 'parents';
  try {
    linkParents(program, info);
  } finally {
    info.linked = 'no';
  }
}

function fileName(path: string, fullName: string, ending: string): string {
  const name = path.split('/').pop() ?? '';
  return name.endsWith(ending) ? name : `${fullName}${ending}`;
}

function syntax<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof ApexSyntaxError) throw new ApexCompileError(file, error.line, error.problem);
    throw error;
  }
}
