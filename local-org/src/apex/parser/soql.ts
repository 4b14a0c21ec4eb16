/** Builds an inline query: its text with numbered binds, and what Apex must know of it to type its result. */
import type { BoundExpressionContext, QueryContext, SoslLiteralContext } from '@apexdevtools/apex-parser';
import type { Expr, SoqlExpr, SoslExpr } from './ast.ts';
import { expression } from './expressions.ts';
import { grammar } from './grammar.ts';
import { lineOf } from './nodes.ts';

type Tree = NonNullable<QueryContext['children']>[number];

export function soql(context: QueryContext): SoqlExpr {
  const { text, binds } = bound(context);
  const entries = context.selectList().selectEntry_list();
  const functions = entries.map((entry) => entry.soqlFunction()?.getText().toLowerCase() ?? '');
  const isCount = functions.length === 1 && functions[0] === 'count()';
  const isAggregate =
    context.groupByClause() !== null ||
    functions.some((text) => /^(avg|count|count_distinct|min|max|sum)\(/.test(text));
  return {
    kind: 'soql',
    line: lineOf(context),
    text,
    binds,
    from: context.fromNameList().fieldName_list()[0]?.getText() ?? '',
    shape: isCount ? 'count' : isAggregate ? 'aggregate' : 'rows'
  };
}

/** `[FIND 'x' IN ALL FIELDS RETURNING Account]`, without its brackets. */
export function sosl(context: SoslLiteralContext): SoslExpr {
  const { text, binds } = bound(context);
  return { kind: 'sosl', line: lineOf(context), text: text.replace(/^\s*\[|\]\s*$/g, ''), binds };
}

/** The text with its bind expressions by number. */
function bound(context: QueryContext | SoslLiteralContext): { text: string; binds: Expr[] } {
  const binds: BoundExpressionContext[] = [];
  collectBinds(context, binds);
  const stream = context.start.getInputStream();
  const from = context.start.start;
  const to = context.stop?.stop ?? from;
  let text = '';
  let position = from;
  binds.forEach((bind, index) => {
    text += `${stream.getText(position, bind.start.start - 1)}:apexBind${index}`;
    position = (bind.stop?.stop ?? bind.start.stop) + 1;
  });
  if (position <= to) text += stream.getText(position, to);
  return { text: withoutComments(text), binds: binds.map((bind) => expression(bind.expression())) };
}

/** Inside of Apex a query may have comments; texts that look like some stay. The lines stay, too. */
function withoutComments(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\/\*[^]*?\*\//g, (part) =>
    part.startsWith("'") ? part : part.replace(/[^\n]/g, ' ')
  );
}

function collectBinds(tree: Tree, into: BoundExpressionContext[]): void {
  const G = grammar();
  if (tree instanceof G.BoundExpressionContext) {
    into.push(tree);
    return;
  }
  const children = (tree as { children?: Tree[] | null }).children ?? [];
  for (const child of children) collectBinds(child, into);
}
