/**
 * JSONGenerator: JSON written piece by piece. Source: Apex Reference, "JSONGenerator Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonGenerator.htm).
 */
import { NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { bool, dataOf, text } from './arguments.ts';
import { jsonText, jsonTree, type JsonTree } from './jsonWrite.ts';

type Container =
  | { readonly kind: 'array'; readonly items: JsonTree[] }
  | { readonly kind: 'object'; readonly entries: [string, JsonTree][]; name: string | null };

class Generator {
  readonly #pretty: boolean;
  readonly #roots: JsonTree[] = [];
  readonly #open: Container[] = [];
  closed = false;

  constructor(pretty: boolean) {
    this.#pretty = pretty;
  }

  start(call: NativeCall, kind: Container['kind']): void {
    const container: Container = kind === 'array' ? { kind, items: [] } : { kind, entries: [], name: null };
    this.value(call, container.kind === 'array' ? { items: container.items } : { entries: container.entries });
    this.#open.push(container);
  }

  end(call: NativeCall, kind: Container['kind']): void {
    if (this.#open.pop()?.kind !== kind) fail(call, `Current context is not an ${kind}`);
  }

  field(call: NativeCall, name: string): void {
    const inner = this.#open.at(-1);
    if (inner?.kind !== 'object' || inner.name !== null)
      return fail(call, 'Can not write a field name, expecting a value');
    inner.name = name;
  }

  value(call: NativeCall, value: JsonTree): void {
    if (this.closed) fail(call, 'The generator is closed');
    const inner = this.#open.at(-1);
    if (!inner) this.#roots.push(value);
    else if (inner.kind === 'array') inner.items.push(value);
    else if (inner.name === null) fail(call, 'Can not write value, expecting field name');
    else {
      inner.entries.push([inner.name, value]);
      inner.name = null;
    }
  }

  /** What has been written, with what is open closed. */
  text(): string {
    return this.#roots.map((root) => jsonText(root, this.#pretty)).join(' ');
  }
}

const fail = (call: NativeCall, message: string): never => call.thread.throwApex('JSONException', message);
const generatorOf = (call: NativeCall): Generator => dataOf(call, call.receiver, Generator);

const TYPE = 'System.JSONGenerator';
export const newGenerator: NativeMethod = (call, pretty) => new NativeObject(TYPE, new Generator(bool(call, pretty)));

const does =
  (work: (generator: Generator, call: NativeCall, ...args: (ApexValue | undefined)[]) => void): NativeMethod =>
  (call, ...args) => {
    work(generatorOf(call), call, ...args);
    return null;
  };

const write = (generator: Generator, call: NativeCall, value: ApexValue | undefined): void =>
  generator.value(call, jsonTree(call.thread, value ?? null));

const methods: Record<string, NativeMethod> = {
  'void close()': does((generator) => {
    generator.closed = true;
  }),
  'String getAsString()': (call) => {
    const generator = generatorOf(call);
    generator.closed = true;
    return generator.text();
  },
  'Boolean isClosed()': (call) => generatorOf(call).closed,
  'void writeEndArray()': does((generator, call) => generator.end(call, 'array')),
  'void writeEndObject()': does((generator, call) => generator.end(call, 'object')),
  'void writeFieldName(String)': does((generator, call, name) => generator.field(call, text(call, name))),
  'void writeNull()': does((generator, call) => write(generator, call, null)),
  'void writeNullField(String)': does((generator, call, name) => {
    generator.field(call, text(call, name));
    write(generator, call, null);
  }),
  'void writeStartArray()': does((generator, call) => generator.start(call, 'array')),
  'void writeStartObject()': does((generator, call) => generator.start(call, 'object'))
};

/** Each is written alone and with the name of its field. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  Blob: ['Blob'],
  Boolean: ['Boolean'],
  Date: ['Date'],
  DateTime: ['Datetime'],
  Id: ['Id'],
  Number: ['Decimal', 'Double', 'Integer', 'Long'],
  Object: ['Object'],
  String: ['String'],
  Time: ['Time']
};
for (const [name, types] of Object.entries(WRITTEN))
  for (const type of types) {
    methods[`void write${name}(${type})`] = does(write);
    methods[`void write${name}Field(String, ${type})`] = does((generator, call, field, value) => {
      generator.field(call, text(call, field));
      write(generator, call, value);
    });
  }

export const jsonGeneratorType: NativeType = { name: TYPE, methods };
