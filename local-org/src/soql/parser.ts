/**
 * Reads SOQL text. Source: SOQL and SOSL Reference, "SOQL SELECT Syntax",
 * https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select.html
 */
import { NotSupportedError, type OrgError } from '../schema/errors.ts';
import type { Call, Count, Name, OrderTerm, Path, Select, SelectItem, Term } from './ast.ts';
import { type Token, tokensOf } from './lexer.ts';
import { malformed } from './messages.ts';
import { withPlace } from './place.ts';
import { ConditionReader } from './conditionReader.ts';

/** Salesforce Developer Limits, "SOQL and SOSL Limits": more characters than this are refused, but not in Apex. */
const MAX_LENGTH = 100_000;
/** Parentheses and calls within each other: far more than people write, far less than the stack holds. */
const MAX_DEPTH = 60;
/** A LIMIT fits 31 bits. */
const MAX_COUNT = 2 ** 31 - 1;

/** Words that begin a clause or join conditions, so that none of them is an alias. "Reserved Keywords". */
const RESERVED = new Set(
  'AND ASC DESC EXCLUDES FIRST FROM GROUP HAVING IN INCLUDES LAST LIKE LIMIT NOT NULL NULLS OR SELECT USING WHERE WITH'.split(
    ' '
  )
);
/** These are names too, but begin a clause where an alias could stand. */
const CLAUSES = new Set(['ORDER', 'OFFSET', 'FOR', 'UPDATE', 'ALL']);

/** @param inApex the text comes from Apex, where its length has no limit */
export function parseSoql(source: string, inApex = false): Select {
  if (!inApex && source.length > MAX_LENGTH)
    throw malformed('SOQL statements cannot be longer than 100000 characters.');
  if (/^\s*FIND\b/i.test(source)) throw new NotSupportedError('SOSL');
  const parser = new Parser(source);
  const select = parser.select();
  parser.end();
  return select;
}

export class Parser {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  readonly #conditions = new ConditionReader(this);
  #position = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokensOf(source);
  }

  select(): Select {
    return this.nested(() => this.#select());
  }

  /** Clauses stand in this order. */
  #select(): Select {
    this.word('SELECT');
    const items = this.list(() => this.#item());
    this.word('FROM');
    const from = this.name();
    const alias = this.#alias();
    const paths = this.#paths();
    this.#scope();
    const where = this.takes('WHERE') ? this.#conditions.logic() : null;
    const { securityEnforced, accessLevel } = this.#with();
    const groupBy = this.#by('GROUP') ? this.list(() => this.#group()) : [];
    const having = this.takes('HAVING') ? this.#conditions.logic() : null;
    const orderBy = this.#by('ORDER') ? this.list(() => this.#order()) : [];
    const limit = this.takes('LIMIT') ? this.#count() : null;
    const offset = this.takes('OFFSET') ? this.#count() : null;
    return {
      items,
      from,
      alias,
      paths,
      where,
      securityEnforced,
      accessLevel,
      groupBy,
      having,
      orderBy,
      limit,
      offset,
      ...this.#purposes()
    };
  }

  end(): void {
    if (this.next.kind !== 'end') throw this.unexpected();
  }

  #item(): SelectItem {
    const { at } = this.next;
    if (this.symbol('(')) {
      const query = this.select();
      this.expect(')');
      return { kind: 'subquery', query, at };
    }
    if (this.is('TYPEOF') && this.peek(1).kind === 'word' && this.peek(1).upper !== 'FROM') {
      throw new NotSupportedError('TYPEOF in SOQL');
    }
    return { kind: 'term', term: this.term(), alias: this.#alias() };
  }

  #alias(): Name | null {
    const { kind, upper, text, at } = this.next;
    if (kind !== 'word' || text.includes('.')) return null;
    const after = this.peek(1);
    const endsHere = after.kind === 'end' || after.text === ',' || after.text === ')' || after.upper === 'FROM';
    if (RESERVED.has(upper) || (CLAUSES.has(upper) && !endsHere)) return null;
    this.advance();
    return { text, at };
  }

  #paths(): Select['paths'] {
    const paths: { path: Name; alias: Name }[] = [];
    while (this.symbol(',')) {
      const path = this.name();
      const alias = this.#alias();
      if (alias === null) throw this.unexpected();
      paths.push({ path, alias });
    }
    return paths;
  }

  #scope(): void {
    if (!this.takes('USING')) return;
    this.word('SCOPE');
    const scope = this.name().text;
    if (scope.toLowerCase() !== 'everything') throw new NotSupportedError(`USING SCOPE ${scope}`);
  }

  #with(): Pick<Select, 'securityEnforced' | 'accessLevel'> {
    if (!this.takes('WITH')) return { securityEnforced: false, accessLevel: null };
    const { upper } = this.next;
    if (upper === 'DATA') throw new NotSupportedError('WITH DATA CATEGORY');
    if (upper !== 'SECURITY_ENFORCED' && upper !== 'USER_MODE' && upper !== 'SYSTEM_MODE') throw this.unexpected();
    this.advance();
    return {
      securityEnforced: upper === 'SECURITY_ENFORCED',
      accessLevel: upper === 'SECURITY_ENFORCED' ? null : upper
    };
  }

  #by(word: string): boolean {
    if (!this.takes(word)) return false;
    this.word('BY');
    return true;
  }

  #group(): Term {
    if ((this.is('ROLLUP') || this.is('CUBE')) && this.peek(1).text === '(') {
      throw new NotSupportedError(`GROUP BY ${this.next.upper}`);
    }
    return this.term();
  }

  #order(): OrderTerm {
    const term = this.term();
    const descending = this.takes('DESC');
    if (!descending) this.takes('ASC');
    if (!this.takes('NULLS')) return { term, descending, nulls: null };
    if (this.takes('LAST')) return { term, descending, nulls: 'LAST' };
    this.word('FIRST');
    return { term, descending, nulls: 'FIRST' };
  }

  #count(): Count {
    if (this.symbol(':')) return { bind: this.name().text };
    const { kind, text, at } = this.next;
    if (kind !== 'number' || !/^\d+$/.test(text)) throw this.unexpected();
    if (Number(text) > MAX_COUNT) throw this.error(at, `For input string: "${text}"`);
    this.advance();
    return Number(text);
  }

  /** `FOR VIEW FOR REFERENCE`, `ALL ROWS`; viewing statistics of articles are not kept. */
  #purposes(): Pick<Select, 'purposes' | 'allRows'> {
    const purposes: string[] = [];
    let allRows = false;
    for (;;) {
      if (this.takes('FOR')) {
        const { upper } = this.next;
        if (!['UPDATE', 'VIEW', 'REFERENCE'].includes(upper)) throw this.unexpected();
        this.advance();
        purposes.push(upper);
      } else if (this.is('ALL') && this.peek(1).upper === 'ROWS') {
        this.advance();
        this.advance();
        allRows = true;
      } else if (this.takes('UPDATE')) throw new NotSupportedError(`UPDATE ${this.next.text} in SOQL`);
      else return { purposes, allRows };
    }
  }

  /** A field path, or a call of a function. */
  term(): Term {
    const name = this.name();
    if (!this.symbol('(')) return { kind: 'path', ...name } satisfies Path;
    return this.nested(() => {
      const upper = name.text.toUpperCase();
      if (upper === 'DISTANCE' || upper === 'GROUPING') throw new NotSupportedError(`the SOQL function ${name.text}`);
      const args = this.next.text === ')' ? [] : this.list(() => this.term());
      this.expect(')');
      const end = this.#tokens[this.#position - 1]?.at ?? name.at;
      const text = this.#source.slice(name.at, end + 1);
      return { kind: 'call', name: upper, args, text, at: name.at } satisfies Call;
    });
  }

  name(): Name {
    const { kind, text, upper, at } = this.next;
    if (kind !== 'word' || (RESERVED.has(upper) && !['GROUP', 'FIRST', 'LAST'].includes(upper)))
      throw this.unexpected();
    this.advance();
    return { text, at };
  }

  list<T>(read: () => T): T[] {
    const items = [read()];
    while (this.symbol(',')) items.push(read());
    return items;
  }

  /** Runs what may hold itself, a bounded number of times within each other. */
  nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) throw this.error(this.next.at, 'the query is nested too deeply');
    const result = read();
    this.#depth--;
    return result;
  }

  get next(): Token {
    return this.peek(0);
  }

  peek(offset: number): Token {
    const token = this.#tokens[this.#position + offset] ?? this.#tokens.at(-1);
    if (token === undefined) throw new Error('there are no tokens');
    return token;
  }

  advance(): void {
    this.#position++;
  }

  is(word: string): boolean {
    return this.next.kind === 'word' && this.next.upper === word;
  }

  takes(word: string): boolean {
    if (!this.is(word)) return false;
    this.advance();
    return true;
  }

  word(word: string): void {
    if (!this.takes(word)) throw this.unexpected();
  }

  symbol(text: string): boolean {
    if (this.next.kind !== 'symbol' || this.next.text !== text) return false;
    this.advance();
    return true;
  }

  expect(text: string): void {
    if (this.symbol(text)) return;
    if (text !== ')') throw this.unexpected();
    const found = this.next.kind === 'end' ? 'end of clause' : `'${this.next.text}'`;
    throw this.error(this.next.at, `expecting a right parentheses, found ${found}`);
  }

  unexpected(token: Token = this.next): OrgError {
    return this.error(token.at, `unexpected token: '${token.text}'`);
  }

  error(at: number, message: string): OrgError {
    return malformed(withPlace(this.#source, at, message));
  }
}
