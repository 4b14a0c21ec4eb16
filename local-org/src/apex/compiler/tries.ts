/** Compiles `try`, `catch` and `finally`. */
import { ApexThrow } from '../native.ts';
import type { TryStmt } from '../parser/ast.ts';
import { ExceptionObject, isCatchable } from '../runtime/exception-types.ts';
import type { Frame } from '../runtime/frame.ts';
import type { ClassInfo } from './class-info.ts';
import { NORMAL, type Code, type Completion } from './code.ts';
import type { Scope } from './scope.ts';
import { block } from './statements.ts';

interface Handler {
  readonly type: ClassInfo;
  readonly slot: number;
  readonly body: Code;
}

export function tryStatement(scope: Scope, stmt: TryStmt): Code {
  const body = block(scope, stmt.body);
  const caught = new Set<ClassInfo>();
  const handlers = stmt.catches.flatMap((clause): readonly Handler[] | Handler => {
    const type = scope.type(clause.type, clause.line);
    // Nothing here throws an exception of a type that this org lacks.
    if (type.native?.lacks) return [];
    // Whether a class is an exception is known once its parents are: a catch may be the first to name it.
    const info = type.info && scope.program.link(type.info);
    if (!info?.isException)
      return scope.fail(clause.line, `Catch block variable must be of type exception: ${type.name}`);
    if (caught.has(info)) return scope.fail(clause.line, `Exception type already caught: ${type.name}`);
    caught.add(info);
    return scope.block(() => {
      const { slot } = scope.declare(clause.variable, type, clause.line);
      return { type: info, slot, body: block(scope, clause.body) };
    });
  });
  const guarded = (frame: Frame): Completion => {
    try {
      return body(frame);
    } catch (error) {
      return handle(frame, handlers, error);
    }
  };
  if (!stmt.last) return guarded;
  const last = block(scope, stmt.last);
  return (frame) => runFinally(frame, guarded, last);
}

function handle(frame: Frame, handlers: readonly Handler[], error: unknown): Completion {
  if (!(error instanceof ApexThrow) || !(error.exception instanceof ExceptionObject)) throw error;
  const { type } = error.exception;
  const handler = isCatchable(type) ? handlers.find((candidate) => type.extends(candidate.type)) : undefined;
  if (!handler) throw error;
  frame.locals[handler.slot] = error.exception;
  return handler.body(frame);
}

/** Finally runs after Apex exceptions; what stops the whole program (limits, missing parts) passes it by. */
function runFinally(frame: Frame, guarded: Code, last: Code): Completion {
  let completion: Completion;
  try {
    completion = guarded(frame);
  } catch (error) {
    if (error instanceof ApexThrow && isCatchable(error.exception.type as ClassInfo)) {
      const after = last(frame);
      if (after !== NORMAL) return after;
    }
    throw error;
  }
  const { result } = frame;
  const after = last(frame);
  if (after !== NORMAL) return after;
  frame.result = result;
  return completion;
}
