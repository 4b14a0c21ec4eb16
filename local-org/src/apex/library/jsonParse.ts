/** Reads JSON text without losing digits of numbers, which JSON.parse would. Source: RFC 8259. */

export type JsonNode =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  /** Digits as they stand in the text. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, JsonNode])[] };

/** Says what is wrong and where, as the platform's parser does. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
}

export function parseJson(text: string): JsonNode {
  const reader = new Reader(text);
  const node = reader.value();
  reader.end();
  return node;
}

class Reader {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): JsonNode {
    const char = this.#peek();
    if (char === '{') return this.#object();
    if (char === '[') return this.#array();
    if (char === '"') return { kind: 'string', value: this.#string() };
    const literal = this.#take(/true|false|null/y);
    if (literal === 'null') return { kind: 'null' };
    if (literal !== null) return { kind: 'boolean', value: literal === 'true' };
    const number = this.#take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (number !== null) return { kind: 'number', text: number };
    return this.#fail('a valid value (number, String, array, object, true, false or null)');
  }

  end(): void {
    if (this.#peek() !== undefined) this.#fail('the end of the text');
  }

  #object(): JsonNode {
    const entries: [string, JsonNode][] = [];
    this.#position += 1;
    if (this.#skip('}')) return { kind: 'object', entries };
    for (;;) {
      if (this.#peek() !== '"') this.#fail('double-quote to start field name');
      const name = this.#string();
      if (!this.#skip(':')) this.#fail('a colon to separate field name and value');
      entries.push([name, this.value()]);
      if (this.#skip('}')) return { kind: 'object', entries };
      if (!this.#skip(',')) this.#fail('comma to separate OBJECT entries');
    }
  }

  #array(): JsonNode {
    const items: JsonNode[] = [];
    this.#position += 1;
    if (this.#skip(']')) return { kind: 'array', items };
    for (;;) {
      items.push(this.value());
      if (this.#skip(']')) return { kind: 'array', items };
      if (!this.#skip(',')) this.#fail('comma to separate ARRAY entries');
    }
  }

  #string(): string {
    const quoted = this.#take(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
    return quoted === null ? this.#fail('a well-formed String') : (JSON.parse(quoted) as string);
  }

  /** The next character that is no white space. */
  #peek(): string | undefined {
    this.#take(/[ \t\r\n]+/y);
    return this.#text[this.#position];
  }

  #skip(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#position += 1;
    return true;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.#position += found.length;
    return found;
  }

  #fail(expected: string): never {
    const before = this.#text.slice(0, this.#position).split('\n');
    const place = `[line:${before.length}, column:${(before.at(-1)?.length ?? 0) + 1}]`;
    const char = this.#text[this.#position];
    if (char === undefined)
      throw new JsonSyntaxError(`Unexpected end-of-input: expected ${expected} at input location ${place}`);
    const code = char.charCodeAt(0);
    throw new JsonSyntaxError(
      `Unexpected character ('${char}' (code ${code})): expected ${expected} at input location ${place}`
    );
  }
}
