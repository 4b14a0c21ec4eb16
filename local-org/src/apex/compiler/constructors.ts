/** Compiles `this(...)` and `super(...)`, and `new` of users' classes. */
import type { ConstructorCallExpr } from '../parser/ast.ts';
import type { ExceptionObject } from '../runtime/exception-types.ts';
import { construct, runConstructor, setException } from '../runtime/invoke.ts';
import type { ApexValue } from '../values.ts';
import { choose } from './calls.ts';
import type { ClassInfo, MethodInfo } from './class-info.ts';
import type { Run, Value } from './code.ts';
import { coerce } from './coerce.ts';
import { expression } from './expressions.ts';
import type { Scope } from './scope.ts';
import { VOID } from './type.ts';
import { isVisible } from './visibility.ts';

interface Chosen {
  readonly constructor: MethodInfo | null;
  readonly args: readonly Run[];
}

/** The constructor that the arguments choose; null where the class declares none. */
function chooseConstructor(scope: Scope, info: ClassInfo, args: readonly Value[], line: number): Chosen {
  const { constructors } = scope.program.link(info);
  const constructor = choose(scope, constructors, args, line);
  if (constructor) {
    if (!isVisible(scope, info, constructor.modifiers)) scope.fail(line, `Constructor is not visible: ${info.name}`);
    const runs = args.map((arg, index) => coerce(scope, arg, constructor.parameters[index]!.type, line));
    return { constructor, args: runs };
  }
  const isImplicit = info.isException ? args.length <= 2 : args.length === 0 && constructors.length === 0;
  if (isImplicit) return { constructor: null, args: args.map((arg) => arg.run) };
  const shown = args.map((arg) => arg.type.name).join(', ');
  return scope.fail(line, `Constructor not defined: [${info.name}].<Constructor>(${shown})`);
}

export function constructorCall(scope: Scope, expr: ConstructorCallExpr): Value {
  const { info } = scope;
  if (!info || !scope.initializes) return scope.fail(expr.line, 'Constructor call is only allowed in a constructor');
  const args = expr.args.map((arg) => expression(scope, arg));
  const parent = expr.which === 'this' ? info : info.parent;
  if (!parent) return { type: VOID, run: () => null };
  const chosen = chooseConstructor(scope, parent, args, expr.line);
  const { line } = expr;
  return {
    type: VOID,
    run: (frame) => {
      const { self, thread } = frame;
      const given = chosen.args.map((run) => run(frame));
      frame.line = line;
      if (!self) return null;
      if (parent.file === 'System') setException(self as ExceptionObject, given);
      else runConstructor(thread, self, parent, chosen.constructor, given);
      return null;
    }
  };
}

export function newInstance(scope: Scope, info: ClassInfo, args: readonly Value[], line: number): Value {
  if (info.isAbstract) return scope.fail(line, `Abstract classes cannot be constructed: ${info.name}`);
  if (info.kind !== 'class') return scope.fail(line, `Type cannot be constructed: ${info.name}`);
  const chosen = chooseConstructor(scope, info, args, line);
  return {
    type: scope.program.classType(info),
    run: (frame) => {
      const given: ApexValue[] = chosen.args.map((run) => run(frame));
      frame.line = line;
      return construct(frame.thread, info, chosen.constructor, given);
    }
  };
}
