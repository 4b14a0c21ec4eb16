/**
 * Paths of members, calls and elements: `deal.lines[0]?.product.name`. A `?.` whose left side is null makes the whole
 * path null (Apex Developer Guide, "Safe Navigation Operator").
 */
import { ApexList } from '../library/index.ts';
import type { CallExpr, Expr, IndexExpr, MemberExpr } from '../parser/ast.ts';
import { ApexValueObject, type ApexValue } from '../values.ts';
import { compileCall } from './calls.ts';
import type { Place, Value } from './code.ts';
import { coerce, isQuery, rowOrNull } from './coerce.ts';
import { expression } from './expressions.ts';
import { describeValue, memberPlace, staticPlace } from './members.ts';
import { namePlace, placeValue } from './names.ts';
import { notNull } from './natives.ts';
import type { Scope } from './scope.ts';
import { staticName } from './static-names.ts';
import { INTEGER, OBJECT } from './type.ts';

class Skipped extends ApexValueObject {
  override readonly typeName = 'skipped';
}
/** The value of the rest of a path behind a `?.` that met null. */
const SKIPPED = new Skipped();

interface ChainValue extends Value {
  readonly skips?: boolean;
}

type ChainExpr = MemberExpr | CallExpr | IndexExpr;

/** A whole path as a value. */
export function chainValue(scope: Scope, expr: ChainExpr): Value {
  const value = link(scope, expr);
  if (!value.skips) return value;
  const { run } = value;
  return {
    type: value.type,
    run: (frame) => {
      const result = run(frame);
      return result === SKIPPED ? null : result;
    }
  };
}

function link(scope: Scope, expr: ChainExpr): ChainValue {
  if (expr.kind === 'index') {
    const target = linkTarget(scope, expr.target);
    return guarded(scope, target, false, (receiver) => placeValue(elementPlace(scope, receiver, expr)));
  }
  if (expr.kind === 'call') {
    if (!expr.target || expr.target.kind === 'super') return compileCall(scope, expr, null);
    const holder = staticName(scope, expr.target);
    if (holder) return compileCall(scope, expr, describeValue(scope, holder) ?? holder);
    const target = linkTarget(scope, expr.target);
    return guarded(scope, target, expr.safe, (receiver) => compileCall(scope, expr, receiver));
  }
  const whole = staticName(scope, expr);
  const described = whole ? describeValue(scope, whole) : null;
  if (described) return described;
  const holder = staticName(scope, expr.target);
  if (holder) return placeValue(staticPlace(scope, holder, expr));
  const target = linkTarget(scope, expr.target);
  return guarded(scope, target, expr.safe, (receiver) => placeValue(memberPlace(scope, receiver, expr)));
}

const linkTarget = (scope: Scope, expr: Expr): ChainValue =>
  expr.kind === 'member' || expr.kind === 'call' || expr.kind === 'index' ? link(scope, expr) : expression(scope, expr);

/** Evaluates the left side once, and the rest only when the left side lets it. */
function guarded(scope: Scope, given: ChainValue, safe: boolean, build: (receiver: Value) => Value): ChainValue {
  const target: ChainValue = safe && isQuery(given) ? rowOrNull(given) : given;
  if (!safe && !target.skips) return build(target);
  const slot = scope.slots++;
  const { run, isParent = false } = target;
  const rest = build({ type: target.type, run: (frame) => frame.locals[slot] ?? null, isParent });
  return {
    type: rest.type,
    isParent: rest.isParent ?? false,
    skips: true,
    run: (frame) => {
      const left = run(frame);
      if (left === SKIPPED || (safe && left === null)) return SKIPPED;
      frame.locals[slot] = left;
      return rest.run(frame);
    }
  };
}

/** What can be assigned; null for an expression that cannot. */
export function placeOf(scope: Scope, expr: Expr): Place | null {
  if (expr.kind === 'name') return namePlace(scope, expr.name, expr.line);
  if (expr.kind === 'index') return elementPlace(scope, expression(scope, expr.target), expr);
  if (expr.kind !== 'member') return null;
  const holder = staticName(scope, expr.target);
  if (holder) return staticPlace(scope, holder, expr);
  return memberPlace(scope, expression(scope, expr.target), expr);
}

function elementPlace(scope: Scope, target: Value, expr: IndexExpr): Place {
  if (target.type.base !== 'list') return scope.fail(expr.line, `Expression must be a list type: ${target.type.name}`);
  const index = notNull(coerce(scope, expression(scope, expr.index), INTEGER, expr.line));
  return {
    type: target.type.args[0] ?? OBJECT,
    base: notNull(target.run),
    index,
    read: (frame, list, at) => {
      const value = itemsOf(list)[at as number];
      return value === undefined ? outOfBounds(frame.thread, at) : value;
    },
    write: (frame, list, at, value) => {
      const items = itemsOf(list);
      if (items[at as number] === undefined) outOfBounds(frame.thread, at);
      items[at as number] = value;
    }
  };
}

const itemsOf = (value: ApexValue): ApexValue[] => (value instanceof ApexList ? value.items : []);

function outOfBounds(thread: { throwApex(type: string, message: string): never }, at: ApexValue): never {
  return thread.throwApex('ListException', `List index out of bounds: ${String(at)}`);
}
