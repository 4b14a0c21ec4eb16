/** Compiles operators: arithmetic, text, comparison, logic, bits. */
import { isId, toId18 } from '../../schema/index.ts';
import { textOf } from '../library/index.ts';
import type { BinaryExpr, BinaryOperator, UnaryExpr } from '../parser/ast.ts';
import {
  arithmetic,
  bits,
  complement,
  equals,
  identical,
  lessOrMore,
  negate,
  type Arithmetic,
  type Bits
} from '../runtime/operators.ts';
import type { Run, Value } from './code.ts';
import { coerce, isQuery, rowOrNull } from './coerce.ts';
import { commonType, condition, expression } from './expressions.ts';
import type { Scope } from './scope.ts';
import {
  BOOLEAN,
  DATE,
  DATETIME,
  INTEGER,
  LONG,
  NULL,
  OBJECT,
  SOBJECT,
  STRING,
  TIME,
  isNumber,
  isText,
  widest,
  type ApexType
} from './type.ts';

export function binary(scope: Scope, expr: BinaryExpr): Value {
  const { operator, line } = expr;
  if (operator === '&&' || operator === '||') {
    const [left, right] = [condition(scope, expr.left), condition(scope, expr.right)];
    const run: Run =
      operator === '&&' ? (frame) => left(frame) && right(frame) : (frame) => left(frame) || right(frame);
    return { type: BOOLEAN, run };
  }
  const [left, right] = [expression(scope, expr.left), expression(scope, expr.right)];
  if (operator === '??') {
    if (isQuery(left) && right.type.kind === 'sobject') return coalesce(scope, rowOrNull(left), right, line);
    return coalesce(scope, left, right, line);
  }
  return operate(scope, operator, left, right, line);
}

function coalesce(scope: Scope, left: Value, right: Value, line: number): Value {
  const type = commonType(scope, left, right, line);
  const [first, second] = [coerce(scope, left, type, line), coerce(scope, right, type, line)];
  return { type, run: (frame) => first(frame) ?? second(frame) };
}

/** An operation on two compiled values; compound assignments use it too. */
export function operate(scope: Scope, operator: BinaryOperator, left: Value, right: Value, line: number): Value {
  switch (operator) {
    case '+':
      if (isText(left.type) || isText(right.type)) return concatenate(left, right);
      return arithmeticValue(scope, operator, left, right, line);
    case '-':
    case '*':
    case '/':
      return arithmeticValue(scope, operator, left, right, line);
    case '==':
    case '!=':
    case '===':
    case '!==':
      return equality(scope, operator, left, right, line);
    case '<':
    case '>':
    case '<=':
    case '>=':
      return comparison(scope, operator, left, right, line);
    case '&':
    case '|':
    case '^':
    case '<<':
    case '>>':
    case '>>>':
      return bitwise(scope, operator, left, right, line);
    default:
      return scope.fail(line, `Unexpected operator ${operator}`);
  }
}

/** Text whose making is worth a look at the heap. */
const LONG_TEXT = 100_000;

function concatenate(left: Value, right: Value): Value {
  const [a, b] = [left.run, right.run];
  return {
    type: STRING,
    run: (frame) => {
      const first = a(frame);
      const second = b(frame);
      const { thread } = frame;
      const text =
        (typeof first === 'string' ? first : textOf(thread, first)) +
        (typeof second === 'string' ? second : textOf(thread, second));
      if (text.length > LONG_TEXT) thread.grew(text.length);
      return text;
    }
  };
}

function arithmeticValue(scope: Scope, operator: Arithmetic, left: Value, right: Value, line: number): Value {
  const type = arithmeticType(scope, operator, left.type, right.type, line);
  const [a, b] = [left.run, right.run];
  if (type === INTEGER && operator === '+')
    return {
      type,
      run: (frame) => {
        const first = a(frame);
        const second = b(frame);
        if (typeof first === 'number' && typeof second === 'number') return (first + second) | 0;
        return arithmetic(frame.thread, operator, first, second);
      }
    };
  return { type, run: (frame) => arithmetic(frame.thread, operator, a(frame), b(frame)) };
}

function arithmeticType(scope: Scope, operator: Arithmetic, left: ApexType, right: ApexType, line: number): ApexType {
  if (isNumber(left) && isNumber(right)) return widest(left, right);
  const isMoment = left === DATE || left === DATETIME || left === TIME;
  if (isMoment && isNumber(right) && (operator === '+' || operator === '-')) return left;
  // null in arithmetic compiles and fails when it runs.
  if (left === NULL && isNumber(right)) return right;
  if (right === NULL && isNumber(left)) return left;
  return scope.fail(line, `Arithmetic expressions must use numeric arguments: ${left.name} ${operator} ${right.name}`);
}

function equality(scope: Scope, operator: '==' | '!=' | '===' | '!==', left: Value, right: Value, line: number): Value {
  const asRows = [left, right].some(isQuery);
  if (!asRows && !comparable(left.type, right.type))
    scope.fail(line, `Comparison arguments must be compatible types: ${left.type.name}, ${right.type.name}`);
  const [a, b] = idsAlike(left, right);
  switch (operator) {
    case '==':
      return { type: BOOLEAN, run: (frame) => equals(frame.thread, a(frame), b(frame)) };
    case '!=':
      return { type: BOOLEAN, run: (frame) => !equals(frame.thread, a(frame), b(frame)) };
    case '===':
      return { type: BOOLEAN, run: (frame) => identical(frame.thread, a(frame), b(frame)) };
    default:
      return { type: BOOLEAN, run: (frame) => !identical(frame.thread, a(frame), b(frame)) };
  }
}

/** An Id is compared with an Id written as text in its 18-character form. */
function idsAlike(left: Value, right: Value): [Run, Run] {
  const toId = (value: Value, other: Value): Run => {
    if (value.type !== STRING || other.type.name !== 'Id') return value.run;
    const { run } = value;
    return (frame) => {
      const text = run(frame);
      return typeof text === 'string' && text.length === 15 && isId(text) ? toId18(text) : text;
    };
  };
  return [toId(left, right), toId(right, left)];
}

/** Primitives of different kinds are refused, and a primitive or a record beside something else. */
function comparable(left: ApexType, right: ApexType): boolean {
  if (left === right || [left, right].some((type) => type === OBJECT || type === NULL)) return true;
  if (left.kind === 'sobject' && right.kind === 'sobject') return [left, right].includes(SOBJECT);
  if (left.kind !== 'primitive' || right.kind !== 'primitive')
    return ![left, right].some(({ kind }) => kind === 'primitive' || kind === 'sobject');
  if (isNumber(left) && isNumber(right)) return true;
  if (isText(left) && isText(right)) return true;
  const moments = [DATE, DATETIME];
  return moments.includes(left) && moments.includes(right);
}

function comparison(scope: Scope, operator: '<' | '>' | '<=' | '>=', left: Value, right: Value, line: number): Value {
  const isOrdered = (type: ApexType): boolean =>
    type === NULL || (type.kind === 'primitive' && type !== BOOLEAN) || type.native?.kind === 'enum';
  if (!isOrdered(left.type) || !isOrdered(right.type) || !comparable(left.type, right.type))
    scope.fail(line, `Comparison arguments must be compatible types: ${left.type.name}, ${right.type.name}`);
  const [a, b] = momentsAlike(scope, left, right, line);
  if (left.type === INTEGER && right.type === INTEGER && operator === '<')
    return {
      type: BOOLEAN,
      run: (frame) => {
        const first = a(frame);
        const second = b(frame);
        return first !== null && second !== null && first < second;
      }
    };
  return { type: BOOLEAN, run: (frame) => lessOrMore(frame.thread, operator, a(frame), b(frame)) };
}

/** A Date compared with a Datetime becomes one. */
function momentsAlike(scope: Scope, left: Value, right: Value, line: number): [Run, Run] {
  if (left.type === DATE && right.type === DATETIME) return [coerce(scope, left, DATETIME, line), right.run];
  if (left.type === DATETIME && right.type === DATE) return [left.run, coerce(scope, right, DATETIME, line)];
  return [left.run, right.run];
}

function bitwise(scope: Scope, operator: Bits, left: Value, right: Value, line: number): Value {
  const whole = (type: ApexType): boolean => type === INTEGER || type === LONG;
  const [a, b] = [left.run, right.run];
  const run: Run = (frame) => bits(frame.thread, operator, a(frame), b(frame));
  if (left.type === BOOLEAN && right.type === BOOLEAN) return { type: BOOLEAN, run };
  if (!whole(left.type) || !whole(right.type))
    return scope.fail(line, `Bitwise operators take Integer or Long: ${left.type.name} ${operator} ${right.type.name}`);
  const shifts = operator === '<<' || operator === '>>' || operator === '>>>';
  return { type: shifts ? left.type : widest(left.type, right.type), run };
}

export function unary(scope: Scope, expr: UnaryExpr): Value {
  if (expr.operator === '!') {
    const test = condition(scope, expr.operand);
    return { type: BOOLEAN, run: (frame) => !test(frame) };
  }
  const { type, run } = expression(scope, expr.operand);
  if (!isNumber(type) && type !== OBJECT)
    return scope.fail(expr.line, `Arithmetic expressions must use numeric arguments: ${expr.operator}${type.name}`);
  if (expr.operator === '+') return { type, run };
  if (expr.operator === '-') return { type, run: (frame) => negate(frame.thread, run(frame)) };
  return { type, run: (frame) => complement(frame.thread, run(frame)) };
}
