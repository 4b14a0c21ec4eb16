/**
 * Casts and `instanceof` that can never be, or are always so, are errors before the program runs.
 * Source: Apex Developer Guide, "Expression Operators" (instanceof), "Casting", "Classes and Casting", "Using the
 * instanceof Keyword".
 */
import { distance } from './assign.ts';
import type { Program } from './program.ts';
import type { Scope } from './scope.ts';
import { NULL, OBJECT, VOID, isNumber, isText, type ApexType } from './type.ts';

const isInterface = ({ info, native }: ApexType): boolean => info?.kind === 'interface' || native?.kind === 'interface';

/** Whether a value declared as the one type may turn out to be of the other. */
function mayBe(program: Program, from: ApexType, to: ApexType): boolean {
  if (from === VOID || to === VOID) return false;
  if ([from, to].includes(OBJECT) || from === NULL) return true;
  if (from.native?.lacks || to.native?.lacks) return true;
  if (isNumber(from) && isNumber(to)) return true;
  if (isText(from) && isText(to)) return true;
  if (isInterface(from) || isInterface(to)) return from.kind !== 'primitive' && to.kind !== 'primitive';
  if (from.native !== undefined && from.native === to.native)
    return from.args.every((arg, index) => mayBe(program, arg, to.args[index] ?? OBJECT));
  return distance(program, from, to) !== null || distance(program, to, from) !== null;
}

export function checkCast(scope: Scope, from: ApexType, to: ApexType, line: number): void {
  if (mayBe(scope.program, from, to)) return;
  scope.fail(line, `Incompatible types since an instance of ${from.name} is never an instance of ${to.name}`);
}

export function checkInstanceOf(scope: Scope, from: ApexType, to: ApexType, line: number): void {
  const { program } = scope;
  if (!mayBe(program, from, to))
    scope.fail(
      line,
      `Operation instanceof is always false since an instance of ${from.name} is never an instance of ${to.name}`
    );
  // Of numbers and text the value decides, of collections their elements.
  const isReference = from.kind === 'sobject' || from.kind === 'class';
  if (from === to || (isReference && to !== OBJECT && distance(program, from, to) !== null))
    if (isReference || from.kind === 'primitive')
      scope.fail(
        line,
        `Operation instanceof is always true since an instance of ${from.name} is always an instance of ${to.name}`
      );
}
