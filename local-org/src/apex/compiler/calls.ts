/** Method calls: on users' classes, on library values, on types, on records. */
import { ApexList } from '../library/index.ts';
import type { ApexObject } from '../native.ts';
import type { CallExpr, Expr } from '../parser/ast.ts';
import { enumConstant, nativeEnumValues } from '../runtime/enums.ts';
import { shallowCopy } from '../runtime/copies.ts';
import { ExceptionObject } from '../runtime/exception-types.ts';
import { call, callVirtual, methodsNamed } from '../runtime/invoke.ts';
import { ENUM_TYPE, OBJECT_TYPE, exceptionMembers } from '../runtime/language-types.ts';
import { customMetadataCall } from '../runtime/custom-metadata.ts';
import { customSettingCall } from '../runtime/custom-settings.ts';
import type { ApexValue } from '../values.ts';
import { distance } from './assign.ts';
import { withVariables } from './dynamic-binds.ts';
import { annotationOf, signatureOf, type ClassInfo, type MethodInfo } from './class-info.ts';
import type { Run, Value } from './code.ts';
import { coerce } from './coerce.ts';
import { expression } from './expressions.ts';
import { libraryType, nativeMethods, type NativeSignature } from './native-members.ts';
import { nativeCall, notNull } from './natives.ts';
import { bestOverload, isAmbiguous } from './overloads.ts';
import type { Scope } from './scope.ts';
import { staticName, type StaticName } from './static-names.ts';
import { STRING, type ApexType } from './type.ts';
import { isVisible } from './visibility.ts';

type Receiver = Value | StaticName | null;
const isStaticName = (receiver: Value | StaticName): receiver is StaticName => 'kind' in receiver;

export function compileCall(scope: Scope, expr: CallExpr, receiver: Receiver): Value {
  const args = expr.args.map((arg) => expression(scope, arg));
  if (!expr.target) return ownCall(scope, expr, args);
  if (expr.target.kind === 'super') return superCall(scope, expr, args);
  if (!receiver) return missing(scope, expr, args, '');
  if (isStaticName(receiver)) return staticCall(scope, expr, receiver, args);
  const fieldError = addFieldError(scope, expr, args);
  return fieldError ?? instanceCall(scope, expr, receiver, args);
}

function missing(scope: Scope, expr: CallExpr, args: readonly Value[], on: string): never {
  const from = on ? ` from the type ${on}` : '';
  const shown = called(
    expr.name,
    args.map((arg) => arg.type)
  );
  return scope.fail(expr.line, `Method does not exist or incorrect signature: ${shown}${from}`);
}

/** A call as messages show it: what it returns is not known. */
const called = (name: string, args: readonly ApexType[]): string =>
  `void ${name === '<init>' ? '<Constructor>' : name}(${args.map((type) => type.name).join(', ')})`;

const notStatic = (method: MethodInfo): string =>
  `Non static method cannot be referenced from a static context: ${signatureOf(method, method.owner.name)}`;

/** `load(id)`: a method of this class, its parents, or (static) the classes around it. */
function ownCall(scope: Scope, expr: CallExpr, args: readonly Value[]): Value {
  for (let info: ClassInfo | null = scope.info; info; info = info.outer) {
    const candidates = methodsNamed(scope.program, info, expr.name);
    if (candidates.length === 0) continue;
    const method = choose(scope, candidates, args, expr.line);
    if (!method) return missing(scope, expr, args, info.name);
    if (method.isStatic) return userCall(scope, method, null, args, expr.line, false);
    if (info === scope.info && !scope.isStatic)
      return userCall(scope, method, (frame) => frame.self, args, expr.line, true);
    return scope.fail(expr.line, notStatic(method));
  }
  if (scope.info?.isException) {
    const self: Value = { type: scope.program.classType(scope.info), run: (frame) => frame.self };
    return instanceCall(scope, expr, self, args);
  }
  return missing(scope, expr, args, scope.info?.name ?? '');
}

function superCall(scope: Scope, expr: CallExpr, args: readonly Value[]): Value {
  const parent = scope.info?.parent;
  if (!parent) return missing(scope, expr, args, 'super');
  const method = choose(scope, methodsNamed(scope.program, parent, expr.name), args, expr.line);
  if (method && !method.body)
    scope.fail(expr.line, `Abstract method cannot be called directly: ${signatureOf(method, method.owner.name)}`);
  if (method) return userCall(scope, method, (frame) => frame.self, args, expr.line, false);
  const self: Value = { type: scope.program.classType(parent), run: (frame) => frame.self };
  return instanceCall(scope, expr, self, args);
}

/** The method that the argument types choose; a query given for one record counts as that record. */
export function choose(
  scope: Scope,
  candidates: readonly MethodInfo[],
  args: readonly Value[],
  line: number
): MethodInfo | undefined {
  const types = args.map((arg) => arg.type);
  const best = bestOverload(scope.program, candidates, types);
  if (best && isAmbiguous(scope.program, candidates, types, best))
    scope.fail(line, `Ambiguous method signature: ${called(best.name, types)}`);
  if (best) return best;
  const rows = args.map((arg) => ('isQuery' in arg ? (arg.type.args[0] ?? arg.type) : arg.type));
  return bestOverload(scope.program, candidates, rows);
}

/** A call of a user's method. `self` null: static. */
function userCall(
  scope: Scope,
  method: MethodInfo,
  self: Run | null,
  args: readonly Value[],
  line: number,
  isVirtual: boolean
): Value {
  if (!isVisible(scope, method.owner, method.modifiers))
    scope.fail(line, `Method is not visible: ${method.owner.name}.${method.name}`);
  const runs = args.map((arg, index) => coerce(scope, arg, method.parameters[index]!.type, line));
  const values = argumentsOf(runs);
  if (!self && annotationOf(method.modifiers, 'future')) return futureCall(method, values, line);
  if (!self)
    return {
      type: method.returns,
      run: (frame) => {
        const given = values(frame);
        frame.line = line;
        return call(frame.thread, method, null, given);
      }
    };
  return {
    type: method.returns,
    run: (frame) => {
      const target = self(frame) as ApexObject;
      const given = values(frame);
      frame.line = line;
      return isVirtual ? callVirtual(frame.thread, method, target, given) : call(frame.thread, method, target, given);
    }
  };
}

/** `@future`: runs when the transaction is done, or at `Test.stopTest()`. */
function futureCall(method: MethodInfo, values: Arguments, line: number): Value {
  return {
    type: method.returns,
    run: (frame) => {
      const given = values(frame);
      frame.line = line;
      frame.thread.jobs.future(method, given);
      return null;
    }
  };
}

type Arguments = (frame: Parameters<Run>[0]) => ApexValue[];

function argumentsOf(runs: readonly Run[]): Arguments {
  const [first, second] = runs;
  if (runs.length === 0) return () => [];
  if (runs.length === 1 && first) return (frame) => [first(frame)];
  if (runs.length === 2 && first && second) return (frame) => [first(frame), second(frame)];
  return (frame) => runs.map((run) => run(frame));
}

function staticCall(scope: Scope, expr: CallExpr, target: StaticName, args: readonly Value[]): Value {
  if (target.kind !== 'type') return missing(scope, expr, args, target.kind);
  const { type } = target;
  const isEnum = type.info?.kind === 'enum' || type.native?.kind === 'enum';
  if (isEnum) return enumCall(scope, expr, type, args);
  if (type.info) {
    const methods = methodsNamed(scope.program, type.info, expr.name).filter((method) => method.isStatic);
    const method = choose(scope, methods, args, expr.line);
    if (method) return userCall(scope, method, null, args, expr.line, false);
    const outerCall = instanceOfOwnClass(scope, type.info, expr, args);
    return outerCall ?? missing(scope, expr, args, type.name);
  }
  if (type.object) {
    const call = customMetadataCall(scope, type, expr, args) ?? customSettingCall(scope, type, expr, args);
    return call ?? missing(scope, expr, args, type.name);
  }
  const native = type.native ?? libraryType(type.name);
  const signatures = native ? nativeMethods(native, 'statics', expr.name.toLowerCase()) : [];
  const site = { receiver: null, typeArgs: [], on: type, name: expr.name };
  const value = nativeCall(scope, site, signatures, args, expr.line);
  if (type.base !== 'database') return value;
  const bound = { type: value.type, run: withVariables(scope, value.run) };
  return /^query(withbinds)?$/i.test(expr.name) ? ({ ...bound, isQuery: true } as Value) : bound;
}

/** `MyClass.method()` for an instance method is an error that deserves its own words. */
function instanceOfOwnClass(scope: Scope, info: ClassInfo, expr: CallExpr, args: readonly Value[]): Value | null {
  const method = choose(scope, methodsNamed(scope.program, info, expr.name), args, expr.line);
  if (!method) return null;
  return scope.fail(expr.line, notStatic(method));
}

function enumCall(scope: Scope, expr: CallExpr, type: ApexType, args: readonly Value[]): Value {
  const values = type.info?.enumValues ?? (type.native ? nativeEnumValues(type.native) : []);
  if (/^values$/i.test(expr.name) && args.length === 0)
    return { type: scope.program.listOf(type), run: () => new ApexList(type.ref, [...values]) };
  const [name] = args;
  if (/^valueof$/i.test(expr.name) && args.length === 1 && name) {
    const text = coerce(scope, name, STRING, expr.line);
    const { program } = scope;
    return {
      type,
      run: (frame) => {
        const given = text(frame);
        const found = given === null ? undefined : enumConstant(program, type.name, String(given));
        const message = `No enum constant ${type.name}.${String(given)}`;
        return found ?? frame.thread.throwApex('NoSuchElementException', message);
      }
    };
  }
  return missing(scope, expr, args, type.name);
}

function instanceCall(scope: Scope, expr: CallExpr, receiver: Value, args: readonly Value[]): Value {
  const { type } = receiver;
  const self = notNull(receiver.run);
  if (type.info && type.info.kind !== 'enum') {
    const methods = interfaceMethods(scope, type.info, expr.name);
    const ofInstances = methods.filter((method) => !method.isStatic);
    const method = choose(scope, ofInstances, args, expr.line);
    if (method) return userCall(scope, method, self, args, expr.line, true);
    const ofClass = choose(scope, methods, args, expr.line);
    if (ofClass)
      scope.fail(
        expr.line,
        `Static method cannot be referenced from a non static context: ${signatureOf(ofClass, ofClass.owner.name)}`
      );
  }
  if (isClone(type, expr)) return { type, run: (frame) => shallowCopy(frame.thread, self(frame)) };
  const signatures = methodsOf(type, expr.name.toLowerCase());
  if (signatures.length === 0 && isUsers(type)) return missing(scope, expr, args, type.name);
  const site = { receiver: receiver.run, typeArgs: type.args, on: type, name: expr.name };
  const value = nativeCall(scope, site, signatures, args, expr.line);
  // A clone has its original's type; so do `List.clone`, `deepClone`, which the library declares by its own parameter.
  const isRecord = type.kind === 'sobject' && expr.name.toLowerCase() === 'clone';
  return isRecord ? { type, run: value.run } : value;
}

/** Every object of a user’s class has `clone()`, a shallow copy. Source: https://salesforce.stackexchange.com/questions/11352 */
const isClone = ({ info }: ApexType, { name, args }: CallExpr): boolean =>
  info?.kind === 'class' && !info.isException && args.length === 0 && name.toLowerCase() === 'clone';

/** All methods are known: of Object, and of a class unless it has methods of the platform, as an exception has. */
const isUsers = (type: ApexType): boolean =>
  type.kind === 'object' || (type.kind === 'class' && !type.info?.isException);

/** Methods of a class or interface, those of the interfaces it extends included. */
function interfaceMethods(scope: Scope, info: ClassInfo, name: string): MethodInfo[] {
  const own = methodsNamed(scope.program, info, name);
  const inherited = [...info.ancestry()].flatMap((ancestor) =>
    ancestor.interfaces.flatMap((type) => (type.info ? interfaceMethods(scope, type.info, name) : []))
  );
  const keys = new Set(own.map((method) => method.key));
  return [...own, ...inherited.filter((method) => !keys.has(method.key))];
}

/** Library methods of a value of this type. */
function methodsOf(type: ApexType, name: string): NativeSignature[] {
  const objects = nativeMethods(OBJECT_TYPE, 'methods', name);
  if (type.kind === 'class' && type.info) {
    if (type.info.kind === 'enum') return [...nativeMethods(ENUM_TYPE, 'methods', name)];
    const builtIn = [...type.info.ancestry()].find((info) => info.file === 'System');
    const exceptions = builtIn ? nativeMethods(exceptionMembers(builtIn.name), 'methods', name) : [];
    const libraries = [...type.info.ancestry()]
      .flatMap((info) => info.interfaces)
      .flatMap((face) => (face.native ? nativeMethods(face.native, 'methods', name) : []));
    return exceptions.length > 0 ? exceptions : [...libraries, ...objects];
  }
  if (type.native?.kind === 'enum') return nativeMethods(ENUM_TYPE, 'methods', name);
  const native = type.native ?? libraryType(type.kind === 'sobject' ? 'SObject' : type.name);
  const own = native ? nativeMethods(native, 'methods', name) : [];
  return own.length > 0 ? own : objects;
}

/** `deal.Amount.addError('...')`: an error on a field of the record. */
function addFieldError(scope: Scope, expr: CallExpr, args: readonly Value[]): Value | null {
  const target: Expr | null = expr.target;
  if (!/^adderror$/i.test(expr.name) || target?.kind !== 'member' || args.length === 0) return null;
  if (staticName(scope, target.target)) return null;
  const record = expression(scope, target.target);
  const field = record.type.object?.fields.get(target.name.toLowerCase());
  if (record.type.kind !== 'sobject' || !field) return null;
  const name: Value = { type: STRING, run: () => field.name };
  const signatures = nativeMethods(libraryType('SObject')!, 'methods', 'adderror');
  const message = textOfError(scope, args[0]!, expr.line);
  const site = { receiver: record.run, typeArgs: [], on: record.type, name: 'addError' };
  return nativeCall(scope, site, signatures, [name, message], expr.line);
}

function textOfError(scope: Scope, value: Value, line: number): Value {
  if (distance(scope.program, value.type, STRING) !== null)
    return { type: STRING, run: coerce(scope, value, STRING, line) };
  const { run } = value;
  return {
    type: STRING,
    run: (frame) => {
      const thrown = run(frame);
      return thrown instanceof ExceptionObject ? thrown.text : null;
    }
  };
}
