/** Compiles loops. */
import { ApexList, ApexMap, ApexSet } from '../library/index.ts';
import { ApexObject } from '../native.ts';
import type { Expr, ForEachStmt, ForStmt, Stmt, WhileStmt } from '../parser/ast.ts';
import type { Frame } from '../runtime/frame.ts';
import type { ApexValue } from '../values.ts';
import { BREAK, NORMAL, RETURN, type Code, type Completion, type Value } from './code.ts';
import { conversion, distance } from './assign.ts';
import { isQuery } from './coerce.ts';
import { condition, expression } from './expressions.ts';
import type { Scope } from './scope.ts';
import { statement } from './statements.ts';
import { castValue } from '../runtime/convert.ts';
import type { Program } from './program.ts';
import type { ApexType } from './type.ts';

const bodyOf = (scope: Scope, body: Stmt | null): Code =>
  body ? scope.block(() => statement(scope, body)) : () => NORMAL;

/** An empty body counts too: an endless loop without statements must meet the CPU limit. */
function turn(frame: Frame): void {
  const { thread } = frame;
  if (++thread.steps > thread.nextCheck) thread.checkLimits();
}

export function forLoop(scope: Scope, stmt: ForStmt): Code {
  return scope.loop(() => {
    const init = Array.isArray(stmt.init)
      ? effects(scope, stmt.init as readonly Expr[])
      : statement(scope, stmt.init as Exclude<typeof stmt.init, readonly Expr[]>);
    const test = stmt.test ? condition(scope, stmt.test) : () => true;
    const update = effects(scope, stmt.update);
    const body = bodyOf(scope, stmt.body);
    return (frame) => {
      for (init(frame); test(frame); update(frame)) {
        turn(frame);
        const completion = body(frame);
        if (completion === BREAK) break;
        if (completion === RETURN) return completion;
      }
      return NORMAL;
    };
  });
}

function effects(scope: Scope, list: readonly Expr[]): Code {
  const runs = list.map((item) => expression(scope, item).run);
  return (frame) => {
    for (const run of runs) run(frame);
    return NORMAL;
  };
}

export function whileLoop(scope: Scope, stmt: WhileStmt): Code {
  const test = condition(scope, stmt.test);
  return scope.loop(() => {
    const body = bodyOf(scope, stmt.body);
    const once = stmt.kind === 'doWhile';
    return (frame) => {
      let first = once;
      while (first || test(frame)) {
        first = false;
        turn(frame);
        const completion = body(frame);
        if (completion === BREAK) break;
        if (completion === RETURN) return completion;
      }
      return NORMAL;
    };
  });
}

/** Records that a list-chunk loop (`for (List<Account> rows : [SELECT ...])`) takes at a time. */
const CHUNK = 200;

export function forEachLoop(scope: Scope, stmt: ForEachStmt): Code {
  const collection = expression(scope, stmt.collection);
  const type = scope.type(stmt.type, stmt.line);
  const element = elementType(scope.program, collection.type);
  const inChunks = isQuery(collection) && type.base === 'list';
  return scope.loop(() => {
    const { slot } = scope.declare(stmt.variable, type, stmt.line);
    const convert = inChunks ? null : converter(scope, element, type, stmt.line);
    const body = bodyOf(scope, stmt.body);
    const pass = (frame: Frame, item: ApexValue): Completion => {
      turn(frame);
      frame.locals[slot] = convert ? convert(frame, item) : item;
      return body(frame);
    };
    return (frame) => {
      const value = inChunks ? null : collection.run(frame);
      if (value instanceof ApexList) return listLoop(frame, value, pass);
      for (const item of inChunks ? chunks(collection, frame) : itemsOf(frame, value)) {
        const completion = pass(frame, item);
        if (completion === BREAK) break;
        if (completion === RETURN) return completion;
      }
      return NORMAL;
    };
  });
}

/** A list must not change while it is iterated. Source: Apex Developer Guide, "Iterating Collections". */
function listLoop(frame: Frame, list: ApexList, pass: (frame: Frame, item: ApexValue) => Completion): Completion {
  const { items } = list;
  const { length } = items;
  for (let index = 0; index < length; index++) {
    const completion = pass(frame, items[index] ?? null);
    if (completion === BREAK) break;
    if (completion === RETURN) return completion;
    if (list.items.length !== length && index < length - 1)
      frame.thread.throwApex('FinalException', 'Cannot modify a collection while it is being iterated.');
  }
  return NORMAL;
}

/** What a collection, an Iterable or an Iterator gives; null where only its values tell. */
function elementType(program: Program, type: ApexType): ApexType | null {
  if (type.base === 'list' || type.base === 'set' || type.native?.typeParameters?.length === 1)
    return type.args[0] ?? null;
  for (const info of type.info?.ancestry() ?? []) {
    program.link(info);
    for (const face of info.interfaces) {
      const found = elementType(program, face);
      if (found) return found;
    }
  }
  return null;
}

function converter(
  scope: Scope,
  from: ApexType | null,
  to: ApexType,
  line: number
): ((frame: Frame, value: ApexValue) => ApexValue) | null {
  if (from === to) return null;
  const { program } = scope;
  if (!from) return (frame, value) => castValue(frame.thread, program, value, to);
  if (distance(program, from, to) === null)
    return scope.fail(line, `Loop variable must be of type ${from.name}: ${to.name}`);
  const convert = conversion(from, to);
  return convert ? (frame, value) => convert(frame.thread, value) : null;
}

function* chunks(collection: Value, frame: Frame): Generator<ApexValue> {
  const rows = collection.run(frame);
  if (!(rows instanceof ApexList)) return;
  for (let start = 0; start < rows.items.length; start += CHUNK)
    yield new ApexList(rows.elementType, rows.items.slice(start, start + CHUNK));
}

function itemsOf(frame: Frame, value: ApexValue): Iterable<ApexValue> {
  const { thread } = frame;
  if (value === null) return thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');
  if (value instanceof ApexList) return value.items;
  if (value instanceof ApexSet) return value.items();
  if (value instanceof ApexMap) return value.values();
  if (value instanceof ApexObject) return iterated(frame, value);
  return thread.notSupported(`a loop over ${typeof value === 'object' ? value.typeName : typeof value}`);
}

/** A user's Iterable, or an Iterator itself. */
function* iterated(frame: Frame, target: ApexObject): Generator<ApexValue> {
  const { thread } = frame;
  const iterator = thread.hasMethod(target, 'iterator', 0) ? thread.invoke(target, 'iterator', []) : target;
  if (!(iterator instanceof ApexObject)) {
    yield* itemsOf(frame, iterator);
    return;
  }
  while (thread.invoke(iterator, 'hasNext', []) === true) yield thread.invoke(iterator, 'next', []);
}
