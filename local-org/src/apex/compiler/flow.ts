/** Whether a statement can end normally: a method that returns a value must not fall off its end. */
import type { Stmt } from '../parser/ast.ts';

export function canEnd(stmt: Stmt): boolean {
  switch (stmt.kind) {
    case 'return':
    case 'throw':
      return false;
    case 'block':
      return stmt.body.every(canEnd);
    case 'if':
      return canEnd(stmt.whenTrue) || stmt.whenFalse === null || canEnd(stmt.whenFalse);
    case 'switch':
      return !stmt.branches.some((branch) => branch.label.kind === 'else') || stmt.branches.some((b) => canEnd(b.body));
    case 'try': {
      if (stmt.last && !canEnd(stmt.last)) return false;
      return canEnd(stmt.body) || stmt.catches.some((clause) => canEnd(clause.body));
    }
    case 'while':
    case 'doWhile': {
      const isEndless = stmt.test.kind === 'literal' && stmt.test.value === 'true';
      return !isEndless || breaks(stmt.body);
    }
    case 'for':
      return stmt.test !== null || breaks(stmt.body);
    case 'runAs':
      return canEnd(stmt.body);
    default:
      return true;
  }
}

/** A `break` that leaves the loop whose body this is. */
function breaks(stmt: Stmt | null): boolean {
  if (!stmt) return false;
  switch (stmt.kind) {
    case 'break':
      return true;
    case 'block':
      return stmt.body.some(breaks);
    case 'if':
      return breaks(stmt.whenTrue) || breaks(stmt.whenFalse);
    case 'switch':
      return stmt.branches.some((branch) => breaks(branch.body));
    case 'try':
      return breaks(stmt.body) || breaks(stmt.last) || stmt.catches.some((clause) => breaks(clause.body));
    default:
      return false;
  }
}
