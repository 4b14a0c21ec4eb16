/** Compiles `=`, compound assignments, `++` and `--`. */
import type { AssignExpr, Expr, UpdateExpr } from '../parser/ast.ts';
import { operate } from './binary.ts';
import { placeOf } from './chains.ts';
import type { Place, Run, Value } from './code.ts';
import { coerce } from './coerce.ts';
import { expression } from './expressions.ts';
import type { Scope } from './scope.ts';
import { INTEGER, isNumber } from './type.ts';
import { narrow } from '../runtime/convert.ts';

function writablePlace(scope: Scope, target: Expr, line: number): Place & { write: NonNullable<Place['write']> } {
  const place = placeOf(scope, target);
  if (!place) return scope.fail(line, 'Expression cannot be assigned');
  if (!place.write) return scope.fail(line, place.readOnlyReason ?? 'Expression cannot be assigned');
  return { ...place, write: place.write };
}

export function assignment(scope: Scope, expr: AssignExpr): Value {
  const place = writablePlace(scope, expr.target, expr.line);
  const value = expression(scope, expr.value);
  if (expr.operator) return compound(scope, place, expr, value);
  const run = coerce(scope, value, place.type, expr.line);
  const { base, index, slot, write } = place;
  if (slot !== undefined) return { type: place.type, run: (frame) => (frame.locals[slot] = run(frame)) };
  return {
    type: place.type,
    run: (frame) => {
      const on = base ? base(frame) : null;
      const at = index ? index(frame) : null;
      const result = run(frame);
      write(frame, on, at, result);
      return result;
    }
  };
}

/** `a.b[i] += x`: the place is found once, then read and written. */
function compound(
  scope: Scope,
  place: Place & { write: NonNullable<Place['write']> },
  expr: AssignExpr,
  value: Value
): Value {
  const current = scope.slots++;
  const held: Value = { type: place.type, run: (frame) => frame.locals[current] ?? null };
  const result = operate(scope, expr.operator ?? '+', held, value, expr.line);
  const run = narrowed(scope, result, place, expr.line);
  const { base, index, read, write } = place;
  return {
    type: place.type,
    run: (frame) => {
      const on = base ? base(frame) : null;
      const at = index ? index(frame) : null;
      frame.locals[current] = read(frame, on, at);
      const assigned = run(frame);
      write(frame, on, at, assigned);
      return assigned;
    }
  };
}

/** `integer += long` keeps the variable's type: a compound assignment casts. */
function narrowed(scope: Scope, result: Value, place: Place, line: number): Run {
  if (result.type !== place.type && isNumber(result.type) && isNumber(place.type)) {
    const { type: from, run } = result;
    return (frame) => narrow(frame.thread, run(frame), from, place.type);
  }
  return coerce(scope, result, place.type, line);
}

export function update(scope: Scope, expr: UpdateExpr): Value {
  const place = writablePlace(scope, expr.operand, expr.line);
  if (!isNumber(place.type))
    return scope.fail(expr.line, `Arithmetic expressions must use numeric arguments: ${place.type.name}`);
  const step = expr.operator === '++' ? 1 : -1;
  const { slot, base, index, read, write, type } = place;
  const current = scope.slots++;
  const held: Value = { type, run: (frame) => frame.locals[current] ?? null };
  const one: Value = { type: INTEGER, run: () => step };
  const next = operate(scope, '+', held, one, expr.line).run;
  const slow: Run = (frame) => {
    const on = base ? base(frame) : null;
    const at = index ? index(frame) : null;
    const before = read(frame, on, at);
    frame.locals[current] = before;
    const after = next(frame);
    write(frame, on, at, after);
    return expr.prefix ? after : before;
  };
  if (slot === undefined || type !== INTEGER) return { type, run: slow };
  return {
    type,
    run: (frame) => {
      const before = frame.locals[slot];
      if (typeof before !== 'number') return slow(frame);
      const after = (before + step) | 0;
      frame.locals[slot] = after;
      return expr.prefix ? after : before;
    }
  };
}
