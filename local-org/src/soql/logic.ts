/**
 * AND, OR and NOT of WHERE and HAVING as a tree. The parser yields a flat chain with parenthesis counts; SOQL, unlike
 * SQL, refuses AND beside OR without parentheses.
 */
import type { Condition, ConditionWithValueQuery, HavingClause, WhereClause } from '@jetstreamapp/soql-parser-js';
import { malformed } from './messages.ts';

export type Leaf = Exclude<ConditionWithValueQuery, { openParen: number; field?: never; fn?: never }>;

export type Logic =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'not'; readonly item: Logic }
  | { readonly kind: 'and' | 'or'; readonly items: readonly Logic[] };

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | Leaf;

const isLeaf = (condition: ConditionWithValueQuery | Condition): condition is Leaf =>
  'field' in condition || 'fn' in condition;

function flatten(clause: WhereClause | HavingClause): Token[] {
  const tokens: Token[] = [];
  let current: WhereClause | HavingClause | undefined = clause;
  while (current !== undefined) {
    const { left } = current;
    for (let count = left?.openParen ?? 0; count > 0; count--) tokens.push('(');
    if (left !== null && isLeaf(left)) {
      tokens.push(left);
      for (let count = left.closeParen ?? 0; count > 0; count--) tokens.push(')');
    }
    if (!('operator' in current)) break;
    tokens.push(current.operator.toUpperCase() as 'AND' | 'OR' | 'NOT');
    current = current.right;
  }
  return tokens;
}

export function logicOf(clause: WhereClause | HavingClause): Logic {
  const tokens = flatten(clause);
  let position = 0;

  function term(): Logic {
    const token = tokens[position++];
    if (token === 'NOT') return { kind: 'not', item: term() };
    if (token === '(') {
      const inner = chain();
      if (tokens[position++] !== ')') throw malformed('expecting a right parentheses, found end of clause');
      return inner;
    }
    if (token === undefined || typeof token === 'string') throw malformed(`unexpected token: '${token ?? '<EOF>'}'`);
    return { kind: 'leaf', leaf: token };
  }

  function chain(): Logic {
    const items = [term()];
    let joined: 'AND' | 'OR' | undefined;
    for (let next = tokens[position]; next === 'AND' || next === 'OR'; next = tokens[position]) {
      if (joined !== undefined && next !== joined) throw malformed(`unexpected token: '${next}'`);
      joined = next;
      position++;
      items.push(term());
    }
    const [only] = items;
    if (joined === undefined && only !== undefined) return only;
    return { kind: joined === 'OR' ? 'or' : 'and', items };
  }

  const tree = chain();
  if (position < tokens.length) throw malformed(`unexpected token: '${String(tokens[position])}'`);
  return tree;
}
