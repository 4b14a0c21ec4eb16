/**
 * JSONParser: JSON read token by token. Source: Apex Reference, "JSONParser Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonParser.htm).
 */
import { ApexTypeValue, NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, instance } from './arguments.ts';
import type { JsonNode } from './jsonParse.ts';
import { scalarOf, TypedReader } from './jsonRead.ts';

export const jsonTokenType: NativeType = {
  name: 'System.JSONToken',
  kind: 'enum',
  enumValues: [
    'END_ARRAY',
    'END_OBJECT',
    'FIELD_NAME',
    'NOT_AVAILABLE',
    'START_ARRAY',
    'START_OBJECT',
    'VALUE_EMBEDDED_OBJECT',
    'VALUE_FALSE',
    'VALUE_NULL',
    'VALUE_NUMBER_FLOAT',
    'VALUE_NUMBER_INT',
    'VALUE_STRING',
    'VALUE_TRUE'
  ]
};

interface Token {
  readonly kind: string;
  readonly text: string;
  /** The field whose name or value it is. */
  readonly name: string | null;
  /** What begins or stands here; null for ends and names. */
  readonly node: JsonNode | null;
}

function* tokensOf(node: JsonNode, name: string | null): Generator<Token> {
  switch (node.kind) {
    case 'object':
      yield { kind: 'START_OBJECT', text: '{', name, node };
      for (const [field, value] of node.entries) {
        yield { kind: 'FIELD_NAME', text: field, name: field, node: null };
        yield* tokensOf(value, field);
      }
      yield { kind: 'END_OBJECT', text: '}', name, node: null };
      return;
    case 'array':
      yield { kind: 'START_ARRAY', text: '[', name, node };
      for (const item of node.items) yield* tokensOf(item, null);
      yield { kind: 'END_ARRAY', text: ']', name, node: null };
      return;
    case 'number':
      yield {
        kind: /^-?\d+$/.test(node.text) ? 'VALUE_NUMBER_INT' : 'VALUE_NUMBER_FLOAT',
        text: node.text,
        name,
        node
      };
      return;
    case 'string':
      yield { kind: 'VALUE_STRING', text: node.value, name, node };
      return;
    case 'boolean':
      yield { kind: node.value ? 'VALUE_TRUE' : 'VALUE_FALSE', text: String(node.value), name, node };
      return;
    case 'null':
      yield { kind: 'VALUE_NULL', text: 'null', name, node };
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = -1;
  #cleared: Token | null = null;

  constructor(node: JsonNode) {
    this.#tokens = [...tokensOf(node, null)];
  }

  get current(): Token | undefined {
    return this.#cleared ? undefined : this.#tokens[this.#at];
  }

  get cleared(): Token | null {
    return this.#cleared;
  }

  clear(): void {
    this.#cleared = this.current ?? this.#cleared;
  }

  next(): Token | undefined {
    this.#cleared = null;
    if (this.#at < this.#tokens.length) this.#at += 1;
    return this.current;
  }

  /** From the beginning of an object or array to its end. */
  skip(): void {
    const start = this.current?.node;
    if (start?.kind !== 'object' && start?.kind !== 'array') return;
    let depth = 0;
    do {
      const kind = this.#tokens[this.#at]?.kind ?? '';
      if (kind.startsWith('START_')) depth += 1;
      if (kind.startsWith('END_')) depth -= 1;
      if (depth > 0) this.#at += 1;
    } while (depth > 0);
  }
}

const TYPE = 'System.JSONParser';
export const newParser = (node: JsonNode): ApexValue => new NativeObject(TYPE, new Parser(node));

const parserOf = (call: NativeCall): Parser => dataOf(call, call.receiver, Parser);

const tokenValue = (call: NativeCall, token: Token | null | undefined): ApexValue =>
  token ? (call.thread.enumValue('System.JSONToken', token.kind) ?? null) : null;

/** The current value as a type. */
const as =
  (type: string): NativeMethod =>
  (call) => {
    const token = parserOf(call).current;
    const value = token?.node ? scalarOf(token.node, type) : undefined;
    return (
      value ??
      call.thread.throwApex('JSONException', `Current token (${token?.kind ?? 'NOT_AVAILABLE'}) is no ${type} value`)
    );
  };

/** Reads what begins at the current token, or at the first; the parser then stands at its end. */
const readAs =
  (strict: boolean): NativeMethod =>
  (call, type) => {
    const parser = parserOf(call);
    const wanted = instance(call, type, ApexTypeValue).type;
    if (!parser.current) parser.next();
    if (parser.current?.kind === 'FIELD_NAME') parser.next();
    const node = parser.current?.node;
    if (!node) return call.thread.throwApex('JSONException', 'No value to read at the current token');
    parser.skip();
    return new TypedReader(call.thread, strict).read(node, wanted);
  };

export const jsonParserType: NativeType = {
  name: TYPE,
  methods: {
    'void clearCurrentToken()': (call) => {
      parserOf(call).clear();
      return null;
    },
    'Blob getBlobValue()': as('blob'),
    'Boolean getBooleanValue()': as('boolean'),
    'String getCurrentName()': (call) => parserOf(call).current?.name ?? null,
    'System.JSONToken getCurrentToken()': (call) => tokenValue(call, parserOf(call).current),
    'Datetime getDateTimeValue()': as('datetime'),
    'Date getDateValue()': as('date'),
    'Decimal getDecimalValue()': as('decimal'),
    'Double getDoubleValue()': as('double'),
    'Id getIdValue()': as('id'),
    'Integer getIntegerValue()': as('integer'),
    'System.JSONToken getLastClearedToken()': (call) => tokenValue(call, parserOf(call).cleared),
    'Long getLongValue()': as('long'),
    'String getText()': (call) => parserOf(call).current?.text ?? null,
    'Time getTimeValue()': as('time'),
    'Boolean hasCurrentToken()': (call) => parserOf(call).current !== undefined,
    'System.JSONToken nextToken()': (call) => tokenValue(call, parserOf(call).next()),
    'System.JSONToken nextValue()': (call) => {
      let token = parserOf(call).next();
      if (token?.kind === 'FIELD_NAME') token = parserOf(call).next();
      return tokenValue(call, token);
    },
    'Object readValueAs(System.Type)': readAs(false),
    'Object readValueAsStrict(System.Type)': readAs(true),
    'void skipChildren()': (call) => {
      parserOf(call).skip();
      return null;
    }
  }
};
