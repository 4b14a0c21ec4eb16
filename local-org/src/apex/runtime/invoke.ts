/** Calls methods and constructors: frames, dispatch to the overriding method, static and instance initialisers. */
import { bodyOf, instanceBody, staticBody } from '../compiler/compile-class.ts';
import type { ClassInfo, CompiledBody, MethodInfo } from '../compiler/class-info.ts';
import { nativeMethods } from '../compiler/native-members.ts';
import type { Program } from '../compiler/program.ts';
import { bestOverload } from '../compiler/overloads.ts';
import { ApexObject, ApexSObject } from '../native.ts';
import { ANONYMOUS } from '../parser/anonymous.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import { castValue, typeOfValue } from './convert.ts';
import { ExceptionObject } from './exception-types.ts';
import { Frame, type CodeName } from './frame.ts';
import { STACK_DEPTH } from './limits.ts';
import { answerOf, StubObject } from './stubs.ts';
import { newObject, type Thread } from './thread.ts';

/** Runs compiled code in a new frame; `args` becomes its variables. */
export function runBody(
  thread: Thread,
  body: CompiledBody,
  code: CodeName,
  self: ApexObject | null,
  args: ApexValue[]
): ApexValue {
  for (let slot = args.length; slot < body.slots; slot++) args.push(null);
  const caller = thread.frame;
  const frame = new Frame(thread, code, self, args, caller);
  if (frame.depth > STACK_DEPTH) tooDeep(thread);
  thread.frame = frame;
  try {
    body.run(frame);
    return frame.result;
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message)) tooDeep(thread);
    throw error;
  } finally {
    thread.frame = caller;
  }
}

function tooDeep(thread: Thread): never {
  return thread.throwApex('LimitException', `Maximum stack depth reached: ${STACK_DEPTH + 1}`);
}

const codeOf = ({ name, file, sharing, isTest }: ClassInfo, member: string): CodeName => ({
  file,
  // The block has no class that anybody wrote: the platform names it alone.
  label: file === ANONYMOUS && name === ANONYMOUS ? ANONYMOUS : `Class.${name}.${member}`,
  sharing,
  isTest
});

const labels = new WeakMap<MethodInfo, CodeName>();

function nameOf(method: MethodInfo): CodeName {
  let name = labels.get(method);
  if (!name) {
    name = codeOf(method.owner, method.name);
    labels.set(method, name);
  }
  return name;
}

/** Calls exactly this method with arguments of its parameters' types. */
export function call(thread: Thread, method: MethodInfo, self: ApexObject | null, args: ApexValue[]): ApexValue {
  const body = method.compiled ?? bodyOf(thread.program, method);
  if (method.isStatic) thread.staticsOf(method.owner);
  return runBody(thread, body, nameOf(method), self, args);
}

/** Calls the method of that signature that the object's class has: its own or an inherited one. */
export function callVirtual(thread: Thread, method: MethodInfo, self: ApexObject, args: ApexValue[]): ApexValue {
  if (self instanceof StubObject) return answerOf(thread, self, method, args);
  const info = self.type as ClassInfo;
  if (info === method.owner) return call(thread, method, self, args);
  let target = info.dispatch.get(method.key);
  if (target === undefined) {
    target = findByKey(thread.program, info, method);
    info.dispatch.set(method.key, target);
  }
  return call(thread, target ?? method, self, args);
}

function findByKey(program: Program, info: ClassInfo, method: MethodInfo): MethodInfo | null {
  for (const owner of program.link(info).ancestry()) {
    const found = owner.methods.get(method.name.toLowerCase())?.find((other) => other.key === method.key);
    if (found && found.body) return found;
  }
  return null;
}

/** A method by name and number of arguments, inherited ones included. */
export function findMethod(program: Program, info: ClassInfo, name: string, count: number): MethodInfo | undefined {
  return methodsTaking(program, info, name, count)[0];
}

/** Methods with a body, of that name and number of arguments: the nearest class's first. */
function methodsTaking(program: Program, info: ClassInfo, name: string, count: number): readonly MethodInfo[] {
  const key = `${name}/${count}`;
  let found = info.byCount.get(key);
  if (!found) {
    found = methodsNamed(program, info, name).filter((method) => method.parameters.length === count && method.body);
    info.byCount.set(key, found);
  }
  return found;
}

export function methodsNamed(program: Program, info: ClassInfo, name: string): MethodInfo[] {
  const found = new Map<string, MethodInfo>();
  for (const owner of program.link(info).ancestry())
    for (const method of owner.methods.get(name.toLowerCase()) ?? [])
      if (!found.has(method.key)) found.set(method.key, method);
  return [...found.values()];
}

/** Calls a method by name, as the library does: overloads are chosen by the values. */
export function invokeOn(thread: Thread, target: ApexObject, name: string, args: readonly ApexValue[]): ApexValue {
  const info = target.type as ClassInfo;
  const { program } = thread;
  if (target instanceof StubObject) {
    const stubbed = methodsNamed(program, info, name).find((method) => method.parameters.length === args.length);
    if (stubbed) return answerOf(thread, target, stubbed, args);
  }
  const candidates = methodsTaking(program, info, name, args.length);
  const method = candidates.length > 1 ? overloadFor(program, candidates, args) : candidates[0];
  if (!method) return thread.notSupported(`calling ${info.name}.${name} with ${args.length} arguments`);
  const converted = args.map((arg, index) => {
    const { type } = method.parameters[index]!;
    // The common case, a comparator's: an object of just that class.
    return arg instanceof ApexObject && arg.type === type.info ? arg : castValue(thread, program, arg, type);
  });
  // A job may have a static `execute`: it is a method of that signature like another.
  return call(thread, method, method.isStatic ? null : target, converted);
}

function overloadFor(
  program: Program,
  candidates: readonly MethodInfo[],
  args: readonly ApexValue[]
): MethodInfo | undefined {
  const instances = candidates.filter((method) => !method.isStatic);
  const types = args.map((arg) => typeOfValue(program, arg));
  return bestOverload(program, instances, types) ?? instances[0];
}

export function initializeStatics(thread: Thread, info: ClassInfo): void {
  if (info.parent) thread.staticsOf(info.parent);
  if (info.staticInitializers.length === 0) return;
  const body = info.compiledStatic ?? staticBody(thread.program, info);
  runBody(thread, body, codeOf(info, '<clinit>'), null, []);
}

/** `new X(args)`: `constructor` is null for a class that declares none. */
export function construct(
  thread: Thread,
  info: ClassInfo,
  constructor: MethodInfo | null,
  args: ApexValue[]
): ApexObject {
  thread.staticsOf(info);
  const object = newObject(thread.program, info);
  if (object instanceof ExceptionObject) object.made = { line: thread.line, trace: thread.stackTrace() };
  initializeInstance(thread, object, info);
  runConstructor(thread, object, info, constructor, args);
  return object;
}

/** Runs one constructor (its body calls the parent's), or what stands for a missing one. */
export function runConstructor(
  thread: Thread,
  object: ApexObject,
  info: ClassInfo,
  constructor: MethodInfo | null,
  args: ApexValue[]
): void {
  if (constructor) {
    call(thread, constructor, object, args);
    return;
  }
  if (object instanceof ExceptionObject) setException(object, args);
  constructParent(thread, object, info);
}

/** The implicit `super()`. */
export function constructParent(thread: Thread, object: ApexObject, info: ClassInfo): void {
  const parent = info.parent;
  if (!parent || parent.file === 'System') return;
  const constructors = thread.program.link(parent).constructors;
  const empty = constructors.find((candidate) => candidate.parameters.length === 0) ?? null;
  runConstructor(thread, object, parent, empty, []);
}

/**
 * Gives the fields their first values, the parents' first, before any constructor runs: what a parent's constructor calls
 * of its child finds the child's fields set, as published apps rely on.
 */
function initializeInstance(thread: Thread, object: ApexObject, info: ClassInfo): void {
  if (info.parent && info.parent.file !== 'System')
    initializeInstance(thread, object, thread.program.link(info.parent));
  if (info.instanceInitializers.length === 0) return;
  const body = info.compiledInstance ?? instanceBody(thread.program, info);
  runBody(thread, body, codeOf(info, '<init>'), object, []);
}

/** The constructors that every exception has: (), (message), (cause), (message, cause). */
export function setException(exception: ExceptionObject, args: readonly ApexValue[]): void {
  for (const arg of args) {
    if (typeof arg === 'string') exception.message = arg;
    else if (arg instanceof ExceptionObject) exception.cause = arg;
  }
  if (args.length === 1 && exception.cause instanceof ExceptionObject) exception.message ??= exception.cause.text;
}

/** `Type.newInstance()` */
export function constructByType(thread: Thread, ref: TypeRef): ApexValue {
  const type = thread.program.resolve(ref, null);
  if (type?.info) {
    const info = thread.program.link(type.info);
    if (info.isAbstract || info.kind !== 'class')
      thread.throwApex('TypeException', `Class ${info.name} cannot be constructed`);
    const empty = info.constructors.find((constructor) => constructor.parameters.length === 0);
    if (!empty && info.constructors.length > 0)
      thread.throwApex('TypeException', `Class ${info.name} must have a public no-argument constructor`);
    return construct(thread, info, empty ?? null, []);
  }
  if (type?.object) return new ApexSObject(type.object);
  const signature = type?.native
    ? nativeMethods(type.native, 'construct', '').find((item) => item.parameters.length === 0)
    : undefined;
  if (!signature || !type) return thread.notSupported(`constructing ${ref.name} by its type`);
  return signature.run({ thread, receiver: null, typeArgs: type.ref.args });
}
