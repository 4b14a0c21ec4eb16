/** Builds expressions of the syntax tree from the parser's contexts. */
import type {
  CreatorContext,
  ExpressionContext,
  ExpressionListContext,
  LiteralContext,
  PrimaryContext
} from '@apexdevtools/apex-parser';
import type { TypeRef } from '../values.ts';
import type { BinaryOperator, Expr } from './ast.ts';
import { grammar } from './grammar.ts';
import { arrayOf, createdType, lineOf, multilineValue, stringValue, typeRef } from './nodes.ts';
import { soql, sosl } from './soql.ts';

export function expressions(list: ExpressionListContext | null): Expr[] {
  return list ? list.expression_list().map(expression) : [];
}

export function expression(context: ExpressionContext): Expr {
  const G = grammar();
  const line = lineOf(context);
  if (context instanceof G.PrimaryExpressionContext) return primary(context.primary());
  if (context instanceof G.SubExpressionContext) return expression(context.expression());
  if (context instanceof G.DotExpressionContext) {
    const target = expression(context.expression());
    const safe = Boolean(context.QUESTIONDOT());
    const call = context.dotMethodCall();
    const at = context.stop?.line ?? line;
    if (!call) return { kind: 'member', line: at, target, name: context.anyId().getText(), safe };
    const args = expressions(call.expressionList());
    return { kind: 'call', line: lineOf(call), target, name: call.anyId().getText(), args, safe };
  }
  if (context instanceof G.MethodCallExpressionContext) {
    const call = context.methodCall();
    const args = expressions(call.expressionList());
    if (call.THIS()) return { kind: 'constructorCall', line, which: 'this', args };
    if (call.SUPER()) return { kind: 'constructorCall', line, which: 'super', args };
    return { kind: 'call', line, target: null, name: call.id().getText(), args, safe: false };
  }
  if (context instanceof G.NewExpressionContext) return creator(context.creator(), line);
  if (context instanceof G.AssignExpressionContext) {
    const [target, value] = pair(context.expression_list());
    const sign = operatorBetween(context);
    const operator = sign === '=' ? null : (sign.slice(0, -1) as BinaryOperator);
    return { kind: 'assign', line, operator, target, value };
  }
  if (context instanceof G.CondExpressionContext) {
    const [test, whenTrue, whenFalse] = context.expression_list().map(expression) as [Expr, Expr, Expr];
    return { kind: 'conditional', line, test, whenTrue, whenFalse };
  }
  if (context instanceof G.CastExpressionContext)
    return { kind: 'cast', line, type: typeRef(context.typeRef()), operand: expression(context.expression()) };
  if (context instanceof G.InstanceOfExpressionContext)
    return { kind: 'instanceof', line, type: typeRef(context.typeRef()), operand: expression(context.expression()) };
  if (context instanceof G.ArrayExpressionContext) {
    const [target, index] = pair(context.expression_list());
    return { kind: 'index', line, target, index };
  }
  if (context instanceof G.PreOpExpressionContext) {
    const operand = expression(context.expression());
    if (context.INC()) return { kind: 'update', line, operator: '++', prefix: true, operand };
    if (context.DEC()) return { kind: 'update', line, operator: '--', prefix: true, operand };
    return { kind: 'unary', line, operator: context.SUB() ? '-' : '+', operand };
  }
  if (context instanceof G.PostOpExpressionContext) {
    const operator = context.INC() ? '++' : '--';
    return { kind: 'update', line, operator, prefix: false, operand: expression(context.expression()) };
  }
  if (context instanceof G.NegExpressionContext)
    return { kind: 'unary', line, operator: context.BANG() ? '!' : '~', operand: expression(context.expression()) };
  return binary(context);
}

function binary(context: ExpressionContext): Expr {
  const G = grammar();
  if (
    context instanceof G.Arth1ExpressionContext ||
    context instanceof G.Arth2ExpressionContext ||
    context instanceof G.BitExpressionContext ||
    context instanceof G.BitAndExpressionContext ||
    context instanceof G.BitOrExpressionContext ||
    context instanceof G.BitNotExpressionContext ||
    context instanceof G.CmpExpressionContext ||
    context instanceof G.EqualityExpressionContext ||
    context instanceof G.LogAndExpressionContext ||
    context instanceof G.LogOrExpressionContext ||
    context instanceof G.CoalExpressionContext
  ) {
    const [left, right] = pair(context.expression_list());
    const sign = operatorBetween(context);
    const operator = (sign === '<>' ? '!=' : sign) as BinaryOperator;
    return { kind: 'binary', line: lineOf(context), operator, left, right };
  }
  return { kind: 'unsupported', line: lineOf(context), what: `the expression ${context.getText()}` };
}

/** The tokens between the two operands: `>` `=` is one operator for the grammar's reader, two tokens for its lexer. */
function operatorBetween(context: ExpressionContext): string {
  const G = grammar();
  return (context.children ?? [])
    .filter((child) => !(child instanceof G.ExpressionContext))
    .map((child) => child.getText())
    .join('');
}

function pair(contexts: readonly ExpressionContext[]): [Expr, Expr] {
  return contexts.map(expression) as [Expr, Expr];
}

function primary(context: PrimaryContext): Expr {
  const G = grammar();
  const line = lineOf(context);
  if (context instanceof G.IdPrimaryContext) return { kind: 'name', line, name: context.id().getText() };
  if (context instanceof G.LiteralPrimaryContext) return literal(context.literal());
  if (context instanceof G.ThisPrimaryContext) return { kind: 'this', line };
  if (context instanceof G.SuperPrimaryContext) return { kind: 'super', line };
  if (context instanceof G.SoqlPrimaryContext) return soql(context.soqlLiteral().query());
  if (context instanceof G.TypeRefPrimaryContext)
    return { kind: 'typeLiteral', line, type: typeRef(context.typeRef()) };
  if (context instanceof G.VoidPrimaryContext) return { kind: 'typeLiteral', line, type: { name: 'void', args: [] } };
  if (context instanceof G.SoslPrimaryContext) return sosl(context.soslLiteral());
  return { kind: 'unsupported', line, what: `the expression ${context.getText()}` };
}

function literal(context: LiteralContext): Expr {
  const line = lineOf(context);
  const text = context.getText();
  if (context.StringLiteral()) return { kind: 'literal', line, type: 'String', value: stringValue(text) };
  if (context.MultilineStringLiteral()) return { kind: 'literal', line, type: 'String', value: multilineValue(text) };
  if (context.BooleanLiteral()) return { kind: 'literal', line, type: 'Boolean', value: text.toLowerCase() };
  if (context.IntegerLiteral()) return { kind: 'literal', line, type: 'Integer', value: text };
  if (context.LongLiteral()) return { kind: 'literal', line, type: 'Long', value: text.slice(0, -1) };
  if (context.NumberLiteral()) {
    // Without a suffix a literal with a point is a Decimal: Apex Developer Guide, "Primitive Data Types".
    const isDouble = /d$/i.test(text);
    return { kind: 'literal', line, type: isDouble ? 'Double' : 'Decimal', value: isDouble ? text.slice(0, -1) : text };
  }
  return { kind: 'literal', line, type: 'null', value: '' };
}

function creator(context: CreatorContext, line: number): Expr {
  const type: TypeRef = createdType(context.createdName());
  const rest = context.classCreatorRest();
  if (rest) return { kind: 'new', line, type, args: expressions(rest.arguments().expressionList()) };
  const map = context.mapCreatorRest();
  if (map) {
    const entries = map.mapCreatorRestPair_list().map((entry) => pair(entry.expression_list()));
    return { kind: 'newMap', line, type, entries };
  }
  const set = context.setCreatorRest();
  if (set) return { kind: 'newCollection', line, type, items: set.expression_list().map(expression) };
  const array = context.arrayCreatorRest();
  if (array) {
    const size = array.expression();
    if (size) return { kind: 'newArray', line, type: arrayOf(type), size: expression(size) };
    const items = array.arrayInitializer()?.expression_list() ?? [];
    return { kind: 'newCollection', line, type: arrayOf(type), items: items.map(expression) };
  }
  if (type.name.toLowerCase() === 'map') return { kind: 'newMap', line, type, entries: [] };
  return { kind: 'newCollection', line, type, items: [] };
}
