/** What may stand behind `when`. Source: Apex Developer Guide, "Switch Statements". */
import type { Expr, SwitchStmt } from '../parser/ast.ts';
import type { Scope } from './scope.ts';
import { INTEGER, LONG, STRING, type ApexType } from './type.ts';

/** Each value once, `when else` last, and only of types that can be switched on. */
export function checkLabels(scope: Scope, stmt: SwitchStmt, subject: ApexType): void {
  if (stmt.branches.length === 0) scope.fail(stmt.line, 'Switch statement requires at least one when block');
  if (!isSwitchable(subject)) scope.fail(stmt.line, `${subject.name} is not a valid switch expression type`);
  const seen = new Set<string>();
  for (const [index, { label, line }] of stmt.branches.entries()) {
    if (label.kind === 'else' && index < stmt.branches.length - 1)
      scope.fail(line, `'when else' must be the last when block`);
    const shown =
      label.kind === 'type' ? [label.type.name] : label.kind === 'values' ? label.values.flatMap(shownLabel) : [];
    for (const value of shown) {
      const key = label.kind === 'type' || isEnum(subject) ? value.toLowerCase() : value;
      if (seen.has(key)) scope.fail(line, `${value} occurs as more than one when branch for this switch statement`);
      seen.add(key);
    }
  }
}

const isEnum = ({ info, native }: ApexType): boolean => info?.kind === 'enum' || native?.kind === 'enum';

const isSwitchable = (type: ApexType): boolean =>
  [INTEGER, LONG, STRING].includes(type) || type.kind === 'sobject' || isEnum(type) || type.native?.lacks === true;

/** A constant and a negative number are values, too; the value of a constant is not looked up. */
function shownLabel(label: Expr): string[] {
  if (label.kind === 'literal') return [label.type === 'String' ? `'${label.value}'` : label.value];
  if (label.kind === 'name') return [label.name];
  if (label.kind === 'unary' && label.operand.kind === 'literal') return [`${label.operator}${label.operand.value}`];
  return [];
}
