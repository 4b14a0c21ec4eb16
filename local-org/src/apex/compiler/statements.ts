/** Compiles statements. Each one that can run marks its line and counts towards the CPU limit. */
import type { BlockStmt, DmlStmt, Expr, IfStmt, LocalStmt, MergeStmt, RunAsStmt, Stmt } from '../parser/ast.ts';
import type { Frame } from '../runtime/frame.ts';
import { runAs } from '../runtime/run-as.ts';
import { mergeRecords } from '../runtime/merges.ts';
import { dmlStatement } from '../runtime/saves.ts';
import { throwValue } from '../runtime/throwing.ts';
import { ApexNotSupportedError } from '../types.ts';
import { BREAK, CONTINUE, NORMAL, RETURN, type Code } from './code.ts';
import { coerce, isQuery } from './coerce.ts';
import { canEnd } from './flow.ts';
import { condition, expression } from './expressions.ts';
import { forEachLoop, forLoop, whileLoop } from './loops.ts';
import type { Scope } from './scope.ts';
import { switchStatement } from './switches.ts';
import { tryStatement } from './tries.ts';
import { OBJECT, VOID, type ApexType } from './type.ts';

/** They leave for another place of the method; what else cannot end leaves it. */
const JUMPS: ReadonlySet<Stmt['kind']> = new Set(['break', 'continue']);

/** What follows a block of `System.runAs` is taken for reachable, whatever the block does. */
const leaves = (stmt: Stmt): boolean => stmt.kind !== 'runAs' && !canEnd(stmt);

/** Expressions that do something. */
const EFFECTS: ReadonlySet<Expr['kind']> = new Set([
  'assign',
  'call',
  'constructorCall',
  'new',
  'newArray',
  'newCollection',
  'newMap',
  'update',
  'unsupported'
]);

export function block(scope: Scope, stmt: BlockStmt): Code {
  const leaving = stmt.body.findIndex((inner) => JUMPS.has(inner.kind) || leaves(inner));
  const unreachable = leaving < 0 ? undefined : stmt.body[leaving + 1];
  if (unreachable) scope.fail(unreachable.line, 'Unreachable statement');
  return scope.block(() => sequence(stmt.body.map((inner) => statement(scope, inner))));
}

function sequence(codes: readonly Code[]): Code {
  const [first, second] = codes;
  if (!first) return () => NORMAL;
  if (!second) return first;
  if (codes.length === 2) return (frame) => first(frame) || second(frame);
  return (frame) => {
    for (const code of codes) {
      const completion = code(frame);
      if (completion !== NORMAL) return completion;
    }
    return NORMAL;
  };
}

export function statement(scope: Scope, stmt: Stmt): Code {
  if (stmt.kind === 'block') return block(scope, stmt);
  return counted(
    scope,
    stmt,
    deferred(scope, () => inner(scope, stmt))
  );
}

/** What the runtime lacks is noted, and refused when it is reached, so that the rest of a class still runs. */
export function deferred<T>(scope: Scope, compile: () => (frame: Frame) => T): (frame: Frame) => T {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof ApexNotSupportedError)) throw error;
    scope.program.lacking.add(error.message);
    return () => {
      throw error;
    };
  }
}

/** Calls of System.debug are no lines to cover: Apex Developer Guide, "Code Coverage Best Practices". */
function isDebug(stmt: Stmt): boolean {
  if (stmt.kind !== 'expression' || stmt.expression.kind !== 'call') return false;
  const { target, name } = stmt.expression;
  return /^debug$/i.test(name) && target?.kind === 'name' && /^system$/i.test(target.name);
}

function counted(scope: Scope, stmt: Stmt, code: Code): Code {
  const { line } = stmt;
  if (isDebug(stmt) || (stmt.kind === 'local' && stmt.variables.every((variable) => !variable.value))) return code;
  const { hits } = scope;
  hits[line] ??= 0;
  if (scope.info?.isTest) return countedTest(hits, line, code);
  return (frame) => {
    frame.line = line;
    hits[line]!++;
    const { thread } = frame;
    if (++thread.steps > thread.nextCheck) thread.checkLimits();
    return code(frame);
  };
}

/** The same in a test class, whose statements stand for the requests of users. */
function countedTest(hits: number[], line: number, code: Code): Code {
  return (frame) => {
    frame.line = line;
    hits[line]!++;
    const { thread } = frame;
    thread.testStatement++;
    if (++thread.steps > thread.nextCheck) thread.checkLimits();
    return code(frame);
  };
}

function inner(scope: Scope, stmt: Exclude<Stmt, BlockStmt>): Code {
  switch (stmt.kind) {
    case 'local':
      return localVariables(scope, stmt);
    case 'expression': {
      if (!EFFECTS.has(stmt.expression.kind)) scope.fail(stmt.line, 'Expression cannot be a statement');
      const { run } = expression(scope, stmt.expression);
      return (frame) => {
        run(frame);
        return NORMAL;
      };
    }
    case 'if':
      return ifElse(scope, stmt);
    case 'switch':
      return switchStatement(scope, stmt);
    case 'for':
      return forLoop(scope, stmt);
    case 'forEach':
      return forEachLoop(scope, stmt);
    case 'while':
    case 'doWhile':
      return whileLoop(scope, stmt);
    case 'try':
      return tryStatement(scope, stmt);
    case 'return':
      return returnValue(scope, stmt);
    case 'throw': {
      const { run, type } = expression(scope, stmt.value);
      if (type.native?.lacks) throw new ApexNotSupportedError(`the type ${type.name}`, scope.file, stmt.line);
      if (!type.info?.isException)
        return scope.fail(stmt.line, `Throw expression must be of type exception: ${type.name}`);
      return (frame) => throwValue(frame, run(frame), stmt.line);
    }
    case 'break':
    case 'continue': {
      if (scope.loops === 0)
        return scope.fail(stmt.line, `${stmt.kind === 'break' ? 'Break' : 'Continue'} statement must be in loop`);
      const completion = stmt.kind === 'break' ? BREAK : CONTINUE;
      return () => completion;
    }
    case 'dml':
      return dml(scope, stmt);
    case 'merge':
      return mergeCode(scope, stmt);
    case 'runAs':
      return runAsUser(scope, stmt);
    case 'unsupported':
      throw new ApexNotSupportedError(stmt.what, scope.file, stmt.line);
  }
}

function localVariables(scope: Scope, stmt: LocalStmt): Code {
  const type = localType(scope, stmt);
  const codes = stmt.variables.map((variable): Code => {
    const { value } = variable;
    const run = value ? deferred(scope, () => coerce(scope, expression(scope, value), type, variable.line)) : null;
    const { slot } = scope.declare(variable.name, type, variable.line, { isFinal: stmt.isFinal && run !== null });
    return (frame) => {
      frame.locals[slot] = run ? run(frame) : null;
      return NORMAL;
    };
  });
  return sequence(codes);
}

function localType(scope: Scope, stmt: LocalStmt): ApexType {
  try {
    return scope.type(stmt.type, stmt.line);
  } catch (error) {
    if (error instanceof ApexNotSupportedError)
      for (const { name, line } of stmt.variables) scope.declare(name, OBJECT, line, { lacks: error });
    throw error;
  }
}

function ifElse(scope: Scope, stmt: IfStmt): Code {
  const test = condition(scope, stmt.test);
  const whenTrue = scope.block(() => statement(scope, stmt.whenTrue));
  const other = stmt.whenFalse;
  const whenFalse: Code = other ? scope.block(() => statement(scope, other)) : () => NORMAL;
  return (frame) => (test(frame) ? whenTrue(frame) : whenFalse(frame));
}

function returnValue(scope: Scope, stmt: Extract<Stmt, { kind: 'return' }>): Code {
  if (!stmt.value) {
    if (scope.returns !== VOID)
      scope.fail(stmt.line, `Missing return statement required return type: ${scope.returns.name}`);
    return () => RETURN;
  }
  if (scope.returns === VOID) scope.fail(stmt.line, 'Void method must not return a value');
  const run = coerce(scope, expression(scope, stmt.value), scope.returns, stmt.line);
  return (frame) => {
    frame.result = run(frame);
    return RETURN;
  };
}

function mergeCode(scope: Scope, stmt: MergeStmt): Code {
  const master = expression(scope, stmt.master);
  const losers = expression(scope, stmt.losers);
  if (master.type.kind !== 'sobject')
    return scope.fail(stmt.line, `DML requires SObject or SObject list type: ${master.type.name}`);
  const { line } = stmt;
  const mode = stmt.mode ?? ('system' as const);
  return (frame) => {
    const [into, from] = [master.run(frame), losers.run(frame)];
    frame.line = line;
    mergeRecords(frame.thread, into, from, { allOrNone: true, mode });
    return NORMAL;
  };
}

function dml(scope: Scope, stmt: DmlStmt): Code {
  const value = expression(scope, stmt.records);
  const element = value.type.base === 'list' ? value.type.args[0] : value.type;
  if (element?.native?.lacks) throw new ApexNotSupportedError(`records of ${element.name}`, scope.file, stmt.line);
  if (element?.kind !== 'sobject' && !isQuery(value))
    return scope.fail(stmt.line, `DML requires SObject or SObject list type: ${value.type.name}`);
  const { operation, line } = stmt;
  const options = {
    allOrNone: true,
    mode: stmt.mode ?? ('system' as const),
    ...(stmt.key ? { externalIdField: stmt.key.split('.').pop() ?? stmt.key } : {})
  };
  return (frame) => {
    const records = value.run(frame);
    frame.line = line;
    dmlStatement(frame.thread, operation, records, options);
    return NORMAL;
  };
}

function runAsUser(scope: Scope, stmt: RunAsStmt): Code {
  const [user] = stmt.args;
  if (!user || stmt.args.length !== 1)
    throw new ApexNotSupportedError('System.runAs of a package', scope.file, stmt.line);
  const { run } = expression(scope, user);
  const body = block(scope, stmt.body);
  return (frame) => {
    const record = run(frame);
    return runAs(frame.thread, record, () => body(frame));
  };
}
