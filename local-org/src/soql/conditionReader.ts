/**
 * Reads the conditions of WHERE and HAVING. SOQL, unlike SQL, refuses AND beside OR without parentheses.
 * Source: SOQL and SOSL Reference, "Condition Expression Syntax (WHERE Clause)", "Field Expression Syntax".
 */
import type { Leaf, LiteralKind, LiteralText, Logic, Operator, Right } from './ast.ts';
import type { Parser } from './parser.ts';

const OPERATORS = ['=', '!=', '<>', '<', '<=', '>', '>='];
const DATE_WORD = /^(?:TODAY|YESTERDAY|TOMORROW|(?:THIS|LAST|NEXT)_(?:\d+_)?[A-Z_]+|N_[A-Z_]+_AGO)$/;
const COUNTED_WORD = /^(?:LAST_N|NEXT_N|N)_/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T/i;
const TIME = /^\d{2}:\d{2}:/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

export class ConditionReader {
  readonly #parser: Parser;

  constructor(parser: Parser) {
    this.#parser = parser;
  }

  logic(): Logic {
    const parser = this.#parser;
    const items = [this.#term()];
    let joined: string | undefined;
    while (parser.is('AND') || parser.is('OR')) {
      const { upper } = parser.next;
      if (joined !== undefined && upper !== joined) throw parser.unexpected();
      joined = upper;
      parser.advance();
      items.push(this.#term());
    }
    const [only] = items;
    if (joined === undefined && only !== undefined) return only;
    return { kind: joined === 'OR' ? 'or' : 'and', items };
  }

  #term(): Logic {
    const parser = this.#parser;
    if (parser.takes('NOT')) return { kind: 'not', item: parser.nested(() => this.#term()) };
    if (!parser.symbol('(')) return { kind: 'leaf', leaf: this.#leaf() };
    const inner = parser.nested(() => this.logic());
    parser.expect(')');
    return inner;
  }

  #leaf(): Leaf {
    const left = this.#parser.term();
    const operator = this.#operator();
    return { left, operator, right: this.#right(operator) };
  }

  #operator(): Operator {
    const parser = this.#parser;
    const { kind, upper } = parser.next;
    if (kind === 'symbol' && OPERATORS.includes(upper)) {
      parser.advance();
      return (upper === '<>' ? '!=' : upper) as Operator;
    }
    if (parser.takes('NOT')) {
      parser.word('IN');
      return 'NOT IN';
    }
    if (!['LIKE', 'IN', 'INCLUDES', 'EXCLUDES'].includes(upper)) throw parser.unexpected();
    parser.advance();
    return upper as Operator;
  }

  #right(operator: Operator): Right {
    const parser = this.#parser;
    if (!parser.symbol('(')) return { kind: 'value', value: this.#value() };
    if (parser.is('SELECT') && (operator === 'IN' || operator === 'NOT IN')) {
      const query = parser.select();
      parser.expect(')');
      return { kind: 'query', query };
    }
    const values = parser.list(() => this.#value());
    parser.expect(')');
    return { kind: 'list', values };
  }

  #value(): LiteralText {
    const parser = this.#parser;
    const { at } = parser.next;
    if (parser.symbol(':')) return { kind: 'bind', text: parser.name().text, at };
    const { kind, text } = parser.next;
    const read =
      kind === 'text' ? 'text' : kind === 'number' ? numberKind(text) : kind === 'word' ? this.#word() : null;
    if (read === null) throw parser.unexpected();
    if (read === 'dateLiteral') return this.#dateLiteral();
    parser.advance();
    return { kind: read, text, at };
  }

  #word(): LiteralKind | null {
    const { upper } = this.#parser.next;
    if (upper === 'NULL') return 'null';
    if (upper === 'TRUE' || upper === 'FALSE') return 'boolean';
    if (/^[A-Z]{3}\d+(?:\.\d+)?$/.test(upper)) return 'currency';
    return DATE_WORD.test(upper) ? 'dateLiteral' : null;
  }

  /** `LAST_N_DAYS:30` */
  #dateLiteral(): LiteralText {
    const parser = this.#parser;
    const { text, upper, at } = parser.next;
    parser.advance();
    if (!COUNTED_WORD.test(upper)) return { kind: 'dateLiteral', text, at };
    if (!parser.symbol(':')) throw parser.error(at, `unexpected token: '${text}'`);
    const count = parser.next.text;
    if (!/^\d+$/.test(count)) throw parser.error(at, `unexpected token: '${text}:${count}'`);
    parser.advance();
    return { kind: 'dateLiteral', text: `${text}:${count}`, at };
  }
}

function numberKind(text: string): LiteralKind | null {
  if (DATE.test(text)) return 'date';
  if (DATE_TIME.test(text)) return 'datetime';
  if (TIME.test(text)) return 'time';
  return NUMBER.test(text) ? 'number' : null;
}
