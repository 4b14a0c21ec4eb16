/** Compiles expressions to closures with their static types. */
import { ApexDecimal, ApexDouble } from '../library/index.ts';
import { ApexTypeValue } from '../native.ts';
import type { CastExpr, Expr, InstanceOfExpr, LiteralExpr } from '../parser/ast.ts';
import { castValue, isInstance, narrow } from '../runtime/convert.ts';
import { ApexNotSupportedError } from '../types.ts';
import { assignment, update } from './assignments.ts';
import { distance } from './assign.ts';
import { binary, unary } from './binary.ts';
import { checkCast, checkInstanceOf } from './casting.ts';
import { chainValue } from './chains.ts';
import type { Value } from './code.ts';
import { coerce } from './coerce.ts';
import { newCollection, newArray, newMap, newObjectOrRecord } from './creation.ts';
import { constructorCall } from './constructors.ts';
import { namePlace, placeValue } from './names.ts';
import { inlineQuery, inlineSearch } from './queries.ts';
import type { Scope } from './scope.ts';
import {
  BOOLEAN,
  DECIMAL,
  DOUBLE,
  INTEGER,
  LONG,
  NULL,
  OBJECT,
  SOBJECT,
  STRING,
  isNumber,
  isText,
  widest
} from './type.ts';

export function expression(scope: Scope, expr: Expr): Value {
  switch (expr.kind) {
    case 'literal':
      return literal(scope, expr);
    case 'name':
      return placeValue(namePlace(scope, expr.name, expr.line));
    case 'member':
    case 'call':
    case 'index':
      return chainValue(scope, expr);
    case 'this':
      if (scope.isStatic || !scope.info) return scope.fail(expr.line, 'This cannot be referenced in a static context');
      return { type: scope.program.classType(scope.info), run: (frame) => frame.self };
    case 'super':
      return scope.fail(expr.line, 'super can only be followed by a method call');
    case 'constructorCall':
      return constructorCall(scope, expr);
    case 'new':
      return newObjectOrRecord(scope, expr);
    case 'newCollection':
      return newCollection(scope, expr);
    case 'newArray':
      return newArray(scope, expr);
    case 'newMap':
      return newMap(scope, expr);
    case 'unary':
      return unary(scope, expr);
    case 'update':
      return update(scope, expr);
    case 'binary':
      return binary(scope, expr);
    case 'assign':
      return assignment(scope, expr);
    case 'conditional': {
      const test = condition(scope, expr.test);
      const whenTrue = expression(scope, expr.whenTrue);
      const whenFalse = expression(scope, expr.whenFalse);
      const type = commonType(scope, whenTrue, whenFalse, expr.line);
      const [yes, no] = [coerce(scope, whenTrue, type, expr.line), coerce(scope, whenFalse, type, expr.line)];
      return { type, run: (frame) => (test(frame) ? yes(frame) : no(frame)) };
    }
    case 'instanceof':
      return instanceOf(scope, expr);
    case 'cast':
      return cast(scope, expr);
    case 'typeLiteral': {
      const type = expr.type.name === 'void' ? OBJECT : scope.type(expr.type, expr.line);
      const value = new ApexTypeValue(expr.type.name === 'void' ? expr.type : type.ref);
      return { type: scope.program.library('System.Type'), run: () => value };
    }
    case 'sosl':
      return inlineSearch(scope, expr);
    case 'soql':
      return inlineQuery(scope, expr);
    case 'unsupported':
      throw new ApexNotSupportedError(expr.what, scope.file, expr.line);
  }
}

/** A Boolean; null where one is needed is a NullPointerException, as on the platform. */
export function condition(scope: Scope, expr: Expr): (frame: Parameters<Value['run']>[0]) => boolean {
  const value = expression(scope, expr);
  if (distance(scope.program, value.type, BOOLEAN) === null)
    scope.fail(expr.line, `Condition expression must be of type Boolean: ${value.type.name}`);
  const run = coerce(scope, value, BOOLEAN, expr.line);
  return (frame) => {
    const result = run(frame);
    if (result === true) return true;
    if (result === false) return false;
    return frame.thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');
  };
}

/** The type of `a ? b : c` and `b ?? c`. */
export function commonType(scope: Scope, left: Value, right: Value, line: number): Value['type'] {
  const [a, b] = [left.type, right.type];
  if (a === b || b === NULL) return a;
  if (a === NULL) return b;
  if (isNumber(a) && isNumber(b)) return widest(a, b);
  if (isText(a) && isText(b)) return STRING;
  if (distance(scope.program, b, a) !== null) return a;
  if (distance(scope.program, a, b) !== null) return b;
  // Two classes may have a parent or an interface in common.
  if (a.kind === 'class' && b.kind === 'class') return OBJECT;
  if (a.kind === 'sobject' && b.kind === 'sobject') return SOBJECT;
  return scope.fail(line, `Incompatible types in ternary operator: ${a.name}, ${b.name}`);
}

function literal(scope: Scope, expr: LiteralExpr): Value {
  const { value } = expr;
  switch (expr.type) {
    case 'String':
      return { type: STRING, run: () => value };
    case 'Boolean': {
      const truth = value === 'true';
      return { type: BOOLEAN, run: () => truth };
    }
    case 'Integer': {
      const number = Number(value);
      if (number > 2_147_483_647) return scope.fail(expr.line, `Illegal integer: ${value}`);
      return { type: INTEGER, run: () => number };
    }
    case 'Long': {
      const number = BigInt(value);
      if (BigInt.asIntN(64, number) !== number) return scope.fail(expr.line, `Illegal long: ${value}`);
      return { type: LONG, run: () => number };
    }
    case 'Double': {
      const number = new ApexDouble(Number(value));
      return { type: DOUBLE, run: () => number };
    }
    case 'Decimal': {
      const number = ApexDecimal.of(value.startsWith('.') ? `0${value}` : value);
      return { type: DECIMAL, run: () => number };
    }
    case 'null':
      return { type: NULL, run: () => null };
  }
}

function instanceOf(scope: Scope, expr: InstanceOfExpr): Value {
  const { run, type: from } = expression(scope, expr.operand);
  const type = scope.type(expr.type, expr.line);
  checkInstanceOf(scope, from, type, expr.line);
  const { program } = scope;
  return { type: BOOLEAN, run: (frame) => isInstance(program, run(frame), type) };
}

function cast(scope: Scope, expr: CastExpr): Value {
  const value = expression(scope, expr.operand);
  const to = scope.type(expr.type, expr.line);
  const { type: from, run } = value;
  if (from === to) return value;
  if (isNumber(from) && isNumber(to)) return { type: to, run: (frame) => narrow(frame.thread, run(frame), from, to) };
  if ('isQuery' in value && to.kind === 'sobject') return { type: to, run: coerce(scope, value, to, expr.line) };
  checkCast(scope, from, to, expr.line);
  const { program } = scope;
  return {
    type: to,
    run: (frame) => {
      const given = run(frame);
      frame.line = expr.line;
      return castValue(frame.thread, program, given, to);
    }
  };
}
