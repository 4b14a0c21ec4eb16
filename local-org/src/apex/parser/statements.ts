/** Builds statements of the syntax tree from the parser's contexts. */
import type {
  AccessLevelContext,
  BlockContext,
  ForStatementContext,
  LocalVariableDeclarationContext,
  StatementContext,
  SwitchStatementContext,
  TryStatementContext,
  VariableDeclaratorsContext,
  WhenLiteralContext,
  WhenValueContext
} from '@apexdevtools/apex-parser';
import type { BlockStmt, Declarator, DmlStmt, Expr, LocalStmt, Stmt, WhenLabel } from './ast.ts';
import { expression, expressions } from './expressions.ts';
import { lineOf, stringValue, typeRef } from './nodes.ts';

export function block(context: BlockContext): BlockStmt {
  return { kind: 'block', line: lineOf(context), body: context.statement_list().map(statement) };
}

export function declarators(context: VariableDeclaratorsContext): Declarator[] {
  return context.variableDeclarator_list().map((item) => {
    const value = item.expression();
    return { line: lineOf(item), name: item.id().getText(), value: value ? expression(value) : null };
  });
}

export function statement(context: StatementContext): Stmt {
  const line = lineOf(context);
  const inner = context.block();
  if (inner) return block(inner);
  const local = context.localVariableDeclarationStatement();
  if (local) return localVariables(local.localVariableDeclaration());
  const expr = context.expressionStatement();
  if (expr) return { kind: 'expression', line, expression: expression(expr.expression()) };
  const branch = context.ifStatement();
  if (branch) {
    const [whenTrue, whenFalse] = branch.statement_list().map(statement);
    const test = expression(branch.parExpression().expression());
    return { kind: 'if', line, test, whenTrue: whenTrue as Stmt, whenFalse: whenFalse ?? null };
  }
  const loop = context.forStatement();
  if (loop) return forLoop(loop, line);
  const choice = context.switchStatement();
  if (choice) return switchOn(choice, line);
  const attempt = context.tryStatement();
  if (attempt) return tryCatch(attempt, line);
  const wile = context.whileStatement();
  if (wile) {
    const body = wile.statement();
    const test = expression(wile.parExpression().expression());
    return { kind: 'while', line, test, body: body ? statement(body) : null };
  }
  const repeat = context.doWhileStatement();
  if (repeat) {
    const test = expression(repeat.parExpression().expression());
    return { kind: 'doWhile', line, test, body: block(repeat.block()) };
  }
  const answer = context.returnStatement();
  if (answer) {
    const value = answer.expression();
    return { kind: 'return', line, value: value ? expression(value) : null };
  }
  const raise = context.throwStatement();
  if (raise) return { kind: 'throw', line, value: expression(raise.expression()) };
  if (context.breakStatement()) return { kind: 'break', line };
  if (context.continueStatement()) return { kind: 'continue', line };
  const runAs = context.runAsStatement();
  if (runAs) return { kind: 'runAs', line, args: expressions(runAs.expressionList()), body: block(runAs.block()) };
  return dml(context, line);
}

function dml(context: StatementContext, line: number): Stmt {
  const insert = context.insertStatement();
  const update = context.updateStatement();
  const remove = context.deleteStatement();
  const undelete = context.undeleteStatement();
  const upsert = context.upsertStatement();
  const make = (
    operation: DmlStmt['operation'],
    records: Expr,
    level: AccessLevelContext | null,
    key: string | null = null
  ): DmlStmt => ({
    kind: 'dml',
    line,
    operation,
    records,
    mode: level ? (level.USER() ? 'user' : 'system') : null,
    key
  });
  if (insert) return make('insert', expression(insert.expression()), insert.accessLevel());
  if (update) return make('update', expression(update.expression()), update.accessLevel());
  if (remove) return make('delete', expression(remove.expression()), remove.accessLevel());
  if (undelete) return make('undelete', expression(undelete.expression()), undelete.accessLevel());
  if (upsert) {
    const key = upsert.qualifiedName()?.getText() ?? null;
    return make('upsert', expression(upsert.expression()), upsert.accessLevel(), key);
  }
  const merge = context.mergeStatement();
  if (merge) {
    const level = merge.accessLevel();
    const [master, losers] = [merge.expression(0), merge.expression(1)].map(expression) as [Expr, Expr];
    return { kind: 'merge', line, master, losers, mode: level ? (level.USER() ? 'user' : 'system') : null };
  }
  return { kind: 'unsupported', line, what: context.getText() };
}

export function localVariables(context: LocalVariableDeclarationContext): LocalStmt {
  return {
    kind: 'local',
    line: lineOf(context),
    type: typeRef(context.typeRef()),
    isFinal: context.modifier_list().some((modifier) => Boolean(modifier.FINAL())),
    variables: declarators(context.variableDeclarators())
  };
}

function forLoop(context: ForStatementContext, line: number): Stmt {
  const control = context.forControl();
  const inner = context.statement();
  const body = inner ? statement(inner) : null;
  const each = control.enhancedForControl();
  if (each) {
    const type = typeRef(each.typeRef());
    return {
      kind: 'forEach',
      line,
      type,
      variable: each.id().getText(),
      collection: expression(each.expression()),
      body
    };
  }
  const init = control.forInit();
  const local = init?.localVariableDeclaration();
  const test = control.expression();
  return {
    kind: 'for',
    line,
    init: local ? localVariables(local) : expressions(init?.expressionList() ?? null),
    test: test ? expression(test) : null,
    update: expressions(control.forUpdate()?.expressionList() ?? null),
    body
  };
}

function switchOn(context: SwitchStatementContext, line: number): Stmt {
  const branches = context.whenControl_list().map((control) => ({
    line: lineOf(control),
    label: whenLabel(control.whenValue()),
    body: block(control.block())
  }));
  return { kind: 'switch', line, subject: expression(context.expression()), branches };
}

function whenLabel(context: WhenValueContext): WhenLabel {
  if (context.ELSE()) return { kind: 'else' };
  const type = context.typeRef();
  if (type) return { kind: 'type', type: typeRef(type), variable: context.id().getText() };
  return { kind: 'values', values: context.whenLiteral_list().map(whenLiteral) };
}

function whenLiteral(context: WhenLiteralContext): Expr {
  const line = lineOf(context);
  const inner = context.whenLiteral();
  if (inner) return whenLiteral(inner);
  const minus = context.SUB_list().length % 2 === 1 ? '-' : '';
  const integer = context.IntegerLiteral();
  if (integer) return { kind: 'literal', line, type: 'Integer', value: minus + integer.getText() };
  const long = context.LongLiteral();
  if (long) return { kind: 'literal', line, type: 'Long', value: minus + long.getText().slice(0, -1) };
  const text = context.StringLiteral();
  if (text) return { kind: 'literal', line, type: 'String', value: stringValue(text.getText()) };
  if (context.NULL()) return { kind: 'literal', line, type: 'null', value: '' };
  return context
    .qualifiedName()
    .id_list()
    .map((id): Expr => ({ kind: 'name', line, name: id.getText() }))
    .reduce((target, name) => ({
      kind: 'member',
      line,
      target,
      name: name.kind === 'name' ? name.name : '',
      safe: false
    }));
}

function tryCatch(context: TryStatementContext, line: number): Stmt {
  const last = context.finallyBlock();
  return {
    kind: 'try',
    line,
    body: block(context.block()),
    catches: context.catchClause_list().map((clause) => ({
      line: lineOf(clause),
      type: { name: clause.qualifiedName().getText(), args: [] },
      variable: clause.id().getText(),
      body: block(clause.block())
    })),
    last: last ? block(last.block()) : null
  };
}
