/** Makes Apex values of declared types of JSON. Source: Apex Reference, "JSON Class" (`deserialize`). */
import { definitionNamed } from '../../schema/definitions.ts';
import { isId, toId18 } from '../../schema/index.ts';
import type { FieldDef, ObjectDef } from '../../schema/types.ts';
import { ApexSObject, type ApexClassType, type ApexThread } from '../native.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import type { JsonNode } from './jsonParse.ts';
import { untyped } from './jsonUntyped.ts';
import { resultOfJson } from './resultJson.ts';
import { uuidOf } from './uuidType.ts';
import { apexTypeOf } from './sobjectValues.ts';
import { namedType, OBJECT, typeText } from './typeText.ts';

type Entries = readonly (readonly [string, JsonNode])[];

/** Reads values of declared types; `strict` refuses members that the type lacks. */
export class TypedReader {
  readonly #thread: ApexThread;
  readonly #strict: boolean;

  constructor(thread: ApexThread, strict: boolean) {
    this.#thread = thread;
    this.#strict = strict;
  }

  /** What is no list fails as such where one is declared, before anything else that is wrong with the text. */
  checkStart(json: string, type: TypeRef): void {
    const isList = /^(system\.)?(list|set)$/i.test(type.name);
    if (isList && /^\s*[^\s[n]/.test(json)) this.#noList(type);
  }

  #noList(type: TypeRef): never {
    return this.#fail(`Malformed JSON: Expected '[' at the beginning of List/Set for ${typeText(type)}`);
  }

  read(node: JsonNode, type: TypeRef): ApexValue {
    if (node.kind === 'null') return null;
    const name = type.name.toLowerCase().replace(/^system\./, '');
    const [first = OBJECT, second = OBJECT] = type.args;
    if (name === 'object') return untyped(this.#thread, node);
    if (name === 'list' || name === 'iterable') return new ApexList(first, this.#items(node, first, type));
    if (name === 'set') return ApexSet.of(this.#thread, first, this.#items(node, first, type));
    if (name === 'map') return this.#map(node, first, second, type);
    if (SCALARS.has(name)) return this.#scalar(node, name);
    const object = this.#objectNamed(type.name.replace(/^schema\./i, ''));
    const userClass = this.#thread.findClass(type.name);
    if (userClass?.kind === 'class') return this.#object(this.#entries(node, type), userClass);
    if (object || name === 'sobject') return this.#record(this.#entries(node, type), object, type);
    const result = resultOfJson(this.#thread, type.name, node);
    if (result !== undefined) return result;
    if (node.kind === 'string') {
      if (name === 'uuid') return uuidOf(node.value);
      const value = this.#thread.enumValue(type.name, node.value);
      if (value) return value;
      return this.#fail(`Invalid value for enum ${typeText(type)}: ${node.value}`);
    }
    return this.#fail(`Apex Type unsupported in JSON: ${typeText(type)}`);
  }

  #items(node: JsonNode, element: TypeRef, type: TypeRef): ApexValue[] {
    if (node.kind !== 'array') return this.#noList(type);
    return node.items.map((item) => this.read(item, element));
  }

  #entries(node: JsonNode, type: TypeRef): Entries {
    if (node.kind === 'object') return node.entries;
    return this.#fail(`Malformed JSON: Expected '{' at the beginning of object for ${typeText(type)}`);
  }

  #map(node: JsonNode, keyType: TypeRef, valueType: TypeRef, type: TypeRef): ApexValue {
    const map = new ApexMap(keyType, valueType);
    for (const [name, value] of this.#entries(node, type)) {
      map.put(this.#thread, this.read({ kind: 'string', value: name }, keyType), this.read(value, valueType));
    }
    return map;
  }

  #object(entries: Entries, type: ApexClassType): ApexValue {
    const target = this.#thread.allocate(type);
    const members = this.#thread.membersOf(type).filter((member) => !member.isStatic && !member.isTransient);
    for (const [name, node] of entries) {
      const member = members.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      if (member) this.#thread.setMember(target, member.name, this.read(node, member.type));
      else if (this.#strict) this.#fail(`Unknown field: ${type.name}.${name}`);
    }
    return target;
  }

  #record(entries: Entries, declared: ObjectDef | undefined, type: TypeRef): ApexValue {
    const object =
      declared ?? this.#objectOfAttributes(entries) ?? this.#fail(`Apex Type unsupported in JSON: ${typeText(type)}`);
    const record = new ApexSObject(object);
    for (const [name, node] of entries) {
      if (name === 'attributes') continue;
      const key = name.toLowerCase();
      const field = object.fields.get(key);
      if (field) record.fields.set(key, this.read(node, namedType(apexTypeOf(field.type))));
      else this.#relation(record, key, name, node);
    }
    return record;
  }

  #objectOfAttributes(entries: Entries): ObjectDef | undefined {
    const attributes = entries.find(([name]) => name === 'attributes')?.[1];
    const type = attributes?.kind === 'object' ? attributes.entries.find(([name]) => name === 'type')?.[1] : undefined;
    return type?.kind === 'string' ? this.#objectNamed(type.value) : undefined;
  }

  #objectNamed(name: string): ObjectDef | undefined {
    return this.#thread.context.store.schema.object(name) ?? definitionNamed(name);
  }

  #relation(record: ApexSObject, key: string, name: string, node: JsonNode): void {
    const { object } = record;
    const child = object.children.find((candidate) => candidate.relationshipName?.toLowerCase() === key);
    if (child) {
      const rows = node.kind === 'object' ? node.entries.find(([entry]) => entry === 'records')?.[1] : node;
      record.children.set(
        key,
        this.read(rows ?? { kind: 'array', items: [] }, namedType('List', namedType(child.childObject)))
      );
      return;
    }
    const lookup = [...object.fields.values()].find((field) => field.relationshipName?.toLowerCase() === key);
    if (lookup) {
      const parent = this.read(node, namedType(parentType(lookup)));
      record.parents.set(key, parent instanceof ApexSObject ? parent : null);
      return;
    }
    this.#fail(`No such column '${name}' on sobject of type ${object.name}`);
  }

  #scalar(node: JsonNode, type: string): ApexValue {
    const value = scalarOf(node, type);
    return value === undefined ? this.#fail('Illegal value for primitive') : value;
  }

  #fail(message: string): never {
    return this.#thread.throwApex('JSONException', message);
  }
}

/** A lookup to several objects is read by the record's attributes. */
const parentType = (lookup: FieldDef): string =>
  lookup.referenceTo.length === 1 ? (lookup.referenceTo[0] ?? 'SObject') : 'SObject';

const SCALARS = new Set([
  'blob',
  'boolean',
  'date',
  'datetime',
  'decimal',
  'double',
  'id',
  'integer',
  'long',
  'string',
  'time'
]);

/** Undefined where the JSON does not fit the type. */
export function scalarOf(node: JsonNode, type: string): ApexValue | undefined {
  if (node.kind === 'array' || node.kind === 'object' || node.kind === 'null') return undefined;
  const text = node.kind === 'number' ? node.text : String(node.value);
  switch (type) {
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'string':
      return text;
    case 'id':
      return isId(text) ? toId18(text) : undefined;
    case 'integer':
    case 'long':
      return wholeOf(text, type);
    case 'decimal':
      return ApexDecimal.parse(text) ?? undefined;
    case 'double':
      return ApexDecimal.parse(text) ? new ApexDouble(Number(text)) : undefined;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text) ? ApexDate.parse(text.slice(0, 10)) : undefined;
    case 'datetime':
      return instantOf(text);
    case 'time':
      return timeOf(text);
    default:
      return new ApexBlob(Buffer.from(text, 'base64'));
  }
}

function wholeOf(text: string, type: 'integer' | 'long'): ApexValue | undefined {
  if (!/^-?\d+$/.test(text)) return undefined;
  const whole = BigInt(text);
  if (BigInt.asIntN(type === 'integer' ? 32 : 64, whole) !== whole) return undefined;
  return type === 'integer' ? Number(whole) : whole;
}

function instantOf(text: string): ApexDatetime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return undefined;
  // Without a zone the platform reads GMT.
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) || text.length === 10 ? text : `${text}Z`;
  const milliseconds = Date.parse(zoned.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(milliseconds) ? undefined : new ApexDatetime(milliseconds);
}

function timeOf(text: string): ApexTime | undefined {
  const match = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z?$/.exec(text);
  if (!match) return undefined;
  const [hour = 0, minute = 0, second = 0] = match.slice(1, 4).map((part) => Number(part ?? 0));
  return new ApexTime(((hour * 60 + minute) * 60 + second) * 1000 + Number((match[4] ?? '0').padEnd(3, '0')));
}
