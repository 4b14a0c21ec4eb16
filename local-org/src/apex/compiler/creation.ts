/** Compiles `new`: records, collections, arrays, library types. */
import { ApexList, ApexMap, ApexSet } from '../library/index.ts';
import { ApexSObject } from '../native.ts';
import type { Expr, NewArrayExpr, NewCollectionExpr, NewExpr, NewMapExpr } from '../parser/ast.ts';
import { isEditable, memberOf } from '../runtime/sobjects.ts';
import { fieldTypeOf } from '../runtime/field-types.ts';
import type { Run, Value } from './code.ts';
import { coerce, isQuery } from './coerce.ts';
import { newInstance } from './constructors.ts';
import { expression } from './expressions.ts';
import { nativeMethods } from './native-members.ts';
import { nativeCall } from './natives.ts';
import { isPlatformField } from './platform-catalog.ts';
import type { Scope } from './scope.ts';
import { ApexNotSupportedError } from '../types.ts';
import { INTEGER, OBJECT, SOBJECT, type ApexType } from './type.ts';

export function newObjectOrRecord(scope: Scope, expr: NewExpr): Value {
  const type = scope.type(expr.type, expr.line);
  if (type.kind === 'sobject') return newRecord(scope, type, expr);
  // Its arguments may be fields of an object that this org lacks.
  if (type.native?.lacks) throw new ApexNotSupportedError(`the type ${type.name}`, scope.file, expr.line);
  const args = expr.args.map((arg) => expression(scope, arg));
  if (type.info) return newInstance(scope, type.info, args, expr.line);
  const signatures = type.native ? nativeMethods(type.native, 'construct', '') : [];
  if (signatures.length === 0) return scope.fail(expr.line, `Type cannot be constructed: ${type.name}`);
  const site = { receiver: null, typeArgs: type.args, on: type, name: 'new', constructs: type };
  return nativeCall(scope, site, signatures, args, expr.line);
}

type Setter = (frame: Parameters<Run>[0], record: ApexSObject) => void;

/** `new Account(Name = 'x', Parent = other)` */
function newRecord(scope: Scope, type: ApexType, expr: NewExpr): Value {
  const { object } = type;
  if (!object) return scope.fail(expr.line, 'Type cannot be constructed: SObject');
  const setters = expr.args.map((arg) => fieldSetter(scope, type, arg));
  return {
    type,
    run: (frame) => {
      const record = new ApexSObject(object);
      for (const set of setters) set(frame, record);
      return record;
    }
  };
}

function fieldSetter(scope: Scope, type: ApexType, arg: Expr): Setter {
  const { object } = type;
  if (arg.kind !== 'assign' || arg.operator || arg.target.kind !== 'name' || !object)
    return scope.fail(arg.line, `Constructor of ${type.name} takes only name = value`);
  const { name } = arg.target;
  const member = memberOf(object, name);
  const value = expression(scope, arg.value);
  if (member?.kind === 'field') {
    const key = member.field.name.toLowerCase();
    if (!isEditable(object, member.field))
      return scope.fail(arg.line, `Field is not writeable: ${type.name}.${member.field.name}`);
    const run = coerce(scope, value, fieldTypeOf(member.field), arg.line);
    return (frame, record) => record.fields.set(key, run(frame));
  }
  if (member?.kind === 'parent') {
    const key = member.name.toLowerCase();
    const run = isQuery(value) ? coerce(scope, value, SOBJECT, arg.line) : value.run;
    return (frame, record) => {
      const parent = run(frame);
      record.parents.set(key, parent instanceof ApexSObject ? parent : null);
    };
  }
  if (isPlatformField(object.name, name))
    throw new ApexNotSupportedError(`the field ${object.name}.${name}`, scope.file, arg.line);
  return scope.fail(arg.line, `Field does not exist: ${name} on ${type.name}`);
}

export function newCollection(scope: Scope, expr: NewCollectionExpr): Value {
  const type = scope.type(expr.type, expr.line);
  const element = type.args[0] ?? OBJECT;
  const runs = expr.items.map((item) => coerce(scope, expression(scope, item), element, expr.line));
  const ref = element.ref;
  if (type.base === 'list')
    return {
      type,
      run: (frame) =>
        new ApexList(
          ref,
          runs.map((run) => run(frame))
        )
    };
  if (type.base !== 'set') return scope.fail(expr.line, `Type cannot be constructed with a list: ${type.name}`);
  return {
    type,
    run: (frame) => {
      const set = new ApexSet(ref);
      for (const run of runs) set.add(frame.thread, run(frame));
      return set;
    }
  };
}

/** `new Integer[5]`: a list of nulls. */
export function newArray(scope: Scope, expr: NewArrayExpr): Value {
  const type = scope.type(expr.type, expr.line);
  const size = coerce(scope, expression(scope, expr.size), INTEGER, expr.line);
  const ref = (type.args[0] ?? OBJECT).ref;
  return { type, run: (frame) => new ApexList(ref, new Array<null>(Number(size(frame))).fill(null)) };
}

export function newMap(scope: Scope, expr: NewMapExpr): Value {
  const type = scope.type(expr.type, expr.line);
  if (type.base !== 'map') return scope.fail(expr.line, `Type cannot be constructed with entries: ${type.name}`);
  const [keyType, valueType] = [type.args[0] ?? OBJECT, type.args[1] ?? OBJECT];
  const entries = expr.entries.map(([key, value]): [Run, Run] => [
    coerce(scope, expression(scope, key), keyType, expr.line),
    coerce(scope, expression(scope, value), valueType, expr.line)
  ]);
  return {
    type,
    run: (frame) => {
      const map = new ApexMap(keyType.ref, valueType.ref);
      for (const [key, value] of entries) map.put(frame.thread, key(frame), value(frame));
      return map;
    }
  };
}
