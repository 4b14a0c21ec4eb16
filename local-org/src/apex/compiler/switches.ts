/** Compiles `switch on`. Source: Apex Developer Guide, "Switch Statements". */
import type { Expr, SwitchStmt, WhenBranch } from '../parser/ast.ts';
import { isInstance } from '../runtime/convert.ts';
import { enumConstant } from '../runtime/enums.ts';
import type { Frame } from '../runtime/frame.ts';
import type { ApexValue } from '../values.ts';
import { NORMAL, type Code } from './code.ts';
import { coerce } from './coerce.ts';
import { expression } from './expressions.ts';
import type { Scope } from './scope.ts';
import { checkLabels } from './when-labels.ts';
import { block } from './statements.ts';
import { equalValues } from '../library/index.ts';
import { NULL, type ApexType } from './type.ts';

interface Branch {
  readonly matches: (frame: Frame, subject: ApexValue) => boolean;
  readonly body: Code;
}

export function switchStatement(scope: Scope, stmt: SwitchStmt): Code {
  const subject = expression(scope, stmt.subject);
  checkLabels(scope, stmt, subject.type);
  const branches = stmt.branches.map((branch) => compileBranch(scope, branch, subject.type));
  return (frame) => {
    const value = subject.run(frame);
    for (const branch of branches) if (branch.matches(frame, value)) return branch.body(frame);
    return NORMAL;
  };
}

function compileBranch(scope: Scope, branch: WhenBranch, subject: ApexType): Branch {
  const { label } = branch;
  if (label.kind === 'else') return { matches: () => true, body: block(scope, branch.body) };
  if (label.kind === 'values') {
    const tests = label.values.map((value) => matcher(scope, value, subject));
    return { matches: (frame, value) => tests.some((test) => test(frame, value)), body: block(scope, branch.body) };
  }
  const type = scope.type(label.type, branch.line);
  const { program } = scope;
  return scope.block(() => {
    const { slot } = scope.declare(label.variable, type, branch.line);
    const body = block(scope, branch.body);
    return {
      matches: (frame, value) => {
        if (!isInstance(program, value, type)) return false;
        frame.locals[slot] = value;
        return true;
      },
      body
    };
  });
}

function matcher(scope: Scope, label: Expr, subject: ApexType): Branch['matches'] {
  const isEnum = subject.info?.kind === 'enum' || subject.native?.kind === 'enum';
  if (label.kind === 'name' && isEnum) {
    const constant = enumConstant(scope.program, subject.name, label.name);
    if (!constant) return scope.fail(label.line, `Variable does not exist: ${label.name}`);
    return (_frame, value) => value === constant;
  }
  const { run, type } = expression(scope, label);
  if (type === NULL) return (_frame, value) => value === null;
  const wanted = coerce(scope, { type, run }, subject, label.line);
  return (frame, value) => {
    const other = wanted(frame);
    // A string label is matched with its case, unlike `==`.
    if (typeof value === 'string') return value === other;
    return value !== null && other !== null && equalValues(frame.thread, value, other);
  };
}
