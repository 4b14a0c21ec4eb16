/** Calls of the standard library: chooses the overload, converts the arguments, types the result. */
import { castValue, typeOfValue } from '../runtime/convert.ts';
import { ApexNotSupportedError } from '../types.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import type { Run, Value } from './code.ts';
import { coerce } from './coerce.ts';
import { libraryType, type NativeSignature } from './native-members.ts';
import { bestOverload } from './overloads.ts';
import { isPlatformEnum, overloadsOf } from './platform-catalog.ts';
import type { Scope } from './scope.ts';
import { OBJECT, type ApexType } from './type.ts';

interface TypedSignature {
  readonly signature: NativeSignature;
  readonly parameters: readonly { readonly type: ApexType }[];
}

/** A type of a signature with the type's parameters (T, K, V) replaced by the receiver's arguments. */
export function substitute(
  scope: Scope,
  ref: TypeRef,
  owner: NativeSignature['owner'],
  args: readonly ApexType[]
): ApexType {
  const parameter = (owner.typeParameters ?? []).indexOf(ref.name);
  if (parameter >= 0) return args[parameter] ?? OBJECT;
  if (ref.args.length === 0) return scope.program.resolve(ref, null) ?? unknownType(ref);
  // Their arguments may be types that have no name here: inner classes, and what the runtime lacks.
  const native = libraryType(ref.name) ?? unknownType(ref);
  return scope.program.nativeType(
    native,
    ref.args.map((arg) => substitute(scope, arg, owner, args))
  );
}

function unknownType(ref: TypeRef): never {
  throw new TypeError(`a signature of the standard library names the unknown type ${ref.name}`);
}

export interface NativeCallSite {
  /** Null for statics and constructors. */
  readonly receiver: Run | null;
  /** Type arguments of the receiver or of the constructed type. */
  readonly typeArgs: readonly ApexType[];
  /** The type whose member it is, and the member's name; `new` for a constructor. */
  readonly on: ApexType;
  readonly name: string;
  /** Constructor: the constructed type. */
  readonly constructs?: ApexType;
}

export function nativeCall(
  scope: Scope,
  site: NativeCallSite,
  signatures: readonly NativeSignature[],
  args: readonly Value[],
  line: number
): Value {
  const fitting = signatures
    .filter((signature) => signature.parameters.length === args.length)
    .map((signature): TypedSignature => ({
      signature,
      parameters: signature.parameters.map((ref) => ({ type: substitute(scope, ref, signature.owner, site.typeArgs) }))
    }));
  const argTypes = args.map((arg) => arg.type);
  const best = bestOverload(scope.program, fitting, argTypes) ?? queryArgument(fitting, args);
  if (!best) return noSuchMethod(scope, site, args, line, fitting.length);
  const returns = site.constructs ?? substitute(scope, best.signature.returns, best.signature.owner, site.typeArgs);
  const dynamic = fitting.length > 1 && argTypes.includes(OBJECT);
  const run = dynamic ? chosenAtRun(scope, site, fitting, args, line) : chosen(scope, site, best, args, line);
  return { type: returns, run };
}

/**
 * A call that the standard library does not answer. One that the platform would not answer either is an error; one that
 * the local org alone lacks is refused when it is reached, and the rest of the project still runs.
 * @param found methods of that name and number of parameters that the library has
 */
export function noSuchMethod(
  scope: Scope,
  { on, name }: Pick<NativeCallSite, 'on' | 'name'>,
  args: readonly Value[],
  line: number,
  found = 0
): never {
  const shown = args.map((arg) => arg.type.name).join(', ');
  const type = nameInCatalog(on);
  const known = overloadsOf(type, name, args.length) ?? Infinity;
  const inherited = overloadsOf(on.kind === 'class' ? 'Exception' : 'Object', name, args.length) ?? 0;
  if (isPlatformEnum(type) && args.length === 0 && /^(name|ordinal)$/i.test(name))
    throw new ApexNotSupportedError(`the enum ${on.name}`, scope.file, line);
  if (Math.max(known, inherited) <= found) {
    if (name === 'new') scope.fail(line, `Constructor not defined: [${on.name}].<Constructor>(${shown})`);
    scope.fail(line, `Method does not exist or incorrect signature: void ${name}(${shown}) from the type ${on.name}`);
  }
  throw new ApexNotSupportedError(`${labelOf(on, name)}(${shown}): its library has no such method`, scope.file, line);
}

const labelOf = (on: ApexType, name: string): string => (name === 'new' ? on.name : `${on.name}.${name}`);

/** Without type arguments; of a record the methods of every record. */
export const nameInCatalog = ({ kind, native, name, info }: ApexType): string =>
  kind === 'sobject' ? 'SObject' : info?.isException ? 'Exception' : (native?.name ?? name);

/** An inline query given for a single record. */
function queryArgument(fitting: readonly TypedSignature[], args: readonly Value[]): TypedSignature | undefined {
  return fitting.find((item) =>
    item.parameters.every((parameter, index) => {
      const arg = args[index];
      return arg && (arg.type === parameter.type || ('isQuery' in arg && parameter.type.kind === 'sobject'));
    })
  );
}

function chosen(scope: Scope, site: NativeCallSite, best: TypedSignature, args: readonly Value[], line: number): Run {
  const { run: native } = best.signature;
  const runs = args.map((arg, index) => coerce(scope, arg, best.parameters[index]?.type ?? OBJECT, line));
  const { receiver } = site;
  const typeArgs = site.typeArgs.map((type) => type.ref);
  const [first, second] = runs;
  const on = receiver ? notNull(receiver) : () => null;
  if (runs.length === 0)
    return (frame) => {
      const self = on(frame);
      frame.line = line;
      return native({ thread: frame.thread, receiver: self, typeArgs });
    };
  if (runs.length === 1 && first)
    return (frame) => {
      const self = on(frame);
      const a = first(frame);
      frame.line = line;
      return native({ thread: frame.thread, receiver: self, typeArgs }, a);
    };
  if (runs.length === 2 && first && second)
    return (frame) => {
      const self = on(frame);
      const a = first(frame);
      const b = second(frame);
      frame.line = line;
      return native({ thread: frame.thread, receiver: self, typeArgs }, a, b);
    };
  return (frame) => {
    const self = on(frame);
    const values = runs.map((run) => run(frame));
    frame.line = line;
    return native({ thread: frame.thread, receiver: self, typeArgs }, ...values);
  };
}

/** Several overloads and an argument of type Object: its value decides. */
function chosenAtRun(
  scope: Scope,
  site: NativeCallSite,
  fitting: readonly TypedSignature[],
  args: readonly Value[],
  line: number
): Run {
  const { program } = scope;
  const typeArgs = site.typeArgs.map((type) => type.ref);
  const on = site.receiver ? notNull(site.receiver) : () => null;
  return (frame) => {
    const { thread } = frame;
    const receiver = on(frame);
    const values = args.map((arg) => arg.run(frame));
    const types = values.map((value, index) => {
      const declared = args[index]?.type ?? OBJECT;
      return declared === OBJECT && value !== null ? typeOfValue(program, value) : declared;
    });
    const best = bestOverload(program, fitting, types);
    frame.line = line;
    if (!best) {
      const shown = types.map((t) => t.name).join(', ');
      return thread.throwApex('TypeException', `No ${labelOf(site.on, site.name)} for ${shown}`);
    }
    const converted: ApexValue[] = values.map((value, index) =>
      castValue(thread, program, value, best.parameters[index]?.type ?? OBJECT)
    );
    return best.signature.run({ thread, receiver, typeArgs }, ...converted);
  };
}

/** A receiver that must not be null. */
export function notNull(run: Run): Run {
  return (frame) => {
    const value = run(frame);
    if (value === null) return frame.thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');
    return value;
  };
}
