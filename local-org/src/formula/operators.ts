/** Operators of formulas. Source: Salesforce Help, "Formula Operators and Functions A-Z", "Math", "Logical", "Text Operators". */
import {
  type Code,
  checkbox,
  exact,
  expect,
  invalid,
  isTrue,
  nameOf,
  number,
  numberOf,
  text,
  textOf,
  unify
} from './code.ts';
import { FormulaError, type FormulaType } from './types.ts';

const DAY = 86_400_000;

/** What one step of a number is in the milliseconds of a moment: days, but milliseconds of a time. */
const stepOf = (type: FormulaType): number => (type === 'time' ? 1 : DAY);
const isMoment = (type: FormulaType): boolean => type === 'date' || type === 'datetime' || type === 'time';

function calculate(left: Code, right: Code, work: (left: number, right: number) => number): Code {
  return number((scope) => {
    const [a, b] = [numberOf(left, scope), numberOf(right, scope)];
    return a === null || b === null ? null : work(a, b);
  });
}

function shift(moment: Code, amount: Code, sign: 1 | -1): Code {
  const { type } = moment;
  return {
    type,
    run: (scope) => {
      const [from, by] = [numberOf(moment, scope), numberOf(amount, scope)];
      if (from === null || by === null) return null;
      if (type === 'time') return (((from + sign * by) % DAY) + DAY) % DAY;
      // A day has no parts: the fraction is cut off.
      const days = type === 'date' ? Math.trunc(by) : by;
      return Math.round(from + sign * days * stepOf(type));
    }
  };
}

export function add([left, right]: readonly [Code, Code]): Code {
  if (left.type === 'text' || right.type === 'text') {
    const [a, b] = [expect('+', left, 'text'), expect('+', right, 'text')];
    return text((scope) => textOf(a, scope) + textOf(b, scope));
  }
  if (isMoment(left.type)) return shift(left, expect('+', right, 'number'), 1);
  if (isMoment(right.type)) return shift(right, expect('+', left, 'number'), 1);
  return calculate(expect('+', left, 'number'), expect('+', right, 'number'), (a, b) => exact(a + b));
}

export function subtract([left, right]: readonly [Code, Code]): Code {
  if (isMoment(left.type) && right.type === left.type) {
    return calculate(left, right, (a, b) => exact((a - b) / stepOf(left.type)));
  }
  if (isMoment(left.type)) return shift(left, expect('-', right, 'number'), -1);
  return calculate(expect('-', left, 'number'), expect('-', right, 'number'), (a, b) => exact(a - b));
}

export const multiply = ([left, right]: readonly [Code, Code]): Code =>
  calculate(expect('*', left, 'number'), expect('*', right, 'number'), (a, b) => exact(a * b));

export const divide = ([left, right]: readonly [Code, Code]): Code =>
  calculate(expect('/', left, 'number'), expect('/', right, 'number'), (a, b) => {
    if (b === 0) throw new FormulaError('Division by zero');
    return a / b;
  });

export const exponentiate = ([left, right]: readonly [Code, Code]): Code =>
  calculate(expect('^', left, 'number'), expect('^', right, 'number'), (a, b) => finite(exact(a ** b)));

export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FormulaError('The result is no number');
  return value;
}

/** Text is compared with regard to case; nothing equals nothing. */
export function equal([left, right]: readonly [Code, Code], wanted = true): Code {
  if ([left, right].some((code) => code.type === 'picklist' || code.type === 'multipicklist')) {
    throw invalid('Picklist fields are only supported in certain functions.');
  }
  const { codes } = unify('=', [left, right]);
  const [a, b] = codes as [Code, Code];
  return checkbox((scope) => (a.run(scope) === b.run(scope)) === wanted);
}

export const unequal = (pair: readonly [Code, Code]): Code => equal(pair, false);

export const compare =
  (holds: (left: number, right: number) => boolean, sign: string) =>
  (pair: readonly [Code, Code]): Code => {
    const { type, codes } = unify(sign, pair);
    if (type !== 'number' && !isMoment(type)) {
      throw invalid(
        `Incorrect parameter type for operator '${sign}'. Expected Number, Date, DateTime, received ${nameOf([type])}`
      );
    }
    const [left, right] = codes as [Code, Code];
    return checkbox((scope) => {
      const [a, b] = [numberOf(left, scope), numberOf(right, scope)];
      // Nothing is neither more nor less than something.
      return a !== null && b !== null && holds(a, b);
    });
  };

export function and(codes: readonly Code[]): Code {
  const parts = codes.map((code) => expect('and', code, 'checkbox'));
  return checkbox((scope) => parts.every((part) => isTrue(part, scope)));
}

export function or(codes: readonly Code[]): Code {
  const parts = codes.map((code) => expect('or', code, 'checkbox'));
  return checkbox((scope) => parts.some((part) => isTrue(part, scope)));
}
