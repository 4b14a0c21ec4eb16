/** Builds an inline query: its text with numbered binds, and what Apex must know of it to type its result. */
import type { BoundExpressionContext, QueryContext } from '@apexdevtools/apex-parser';
import type { Expr, SoqlExpr } from './ast.ts';
import { expression } from './expressions.ts';
import { grammar } from './grammar.ts';
import { lineOf } from './nodes.ts';

type Tree = NonNullable<QueryContext['children']>[number];

export function soql(context: QueryContext): SoqlExpr {
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
  text = withoutComments(text);
  const entries = context.selectList().selectEntry_list();
  const functions = entries.map((entry) => entry.soqlFunction()?.getText().toLowerCase() ?? '');
  const isCount = functions.length === 1 && functions[0] === 'count()';
  const isAggregate =
    context.groupByClause() !== null ||
    functions.some((text) => /^(avg|count|count_distinct|min|max|sum)\(/.test(text));
  const expressions: Expr[] = binds.map((bind) => expression(bind.expression()));
  return {
    kind: 'soql',
    line: lineOf(context),
    text,
    binds: expressions,
    from: context.fromNameList().fieldName_list()[0]?.getText() ?? '',
    shape: isCount ? 'count' : isAggregate ? 'aggregate' : 'rows'
  };
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
