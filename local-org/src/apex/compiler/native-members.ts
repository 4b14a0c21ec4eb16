/** Members of the standard library's types, found by the signatures under which they are declared. */
import { findNativeType } from '../library/index.ts';
import { ApexObject, type NativeMethod, type NativeProperty, type NativeType } from '../native.ts';
import { languageType } from '../runtime/language-types.ts';
import type { TypeRef } from '../values.ts';

export interface NativeSignature {
  readonly owner: NativeType;
  readonly name: string;
  readonly parameters: readonly TypeRef[];
  /** `void` and, for a constructor, the type itself. */
  readonly returns: TypeRef;
  readonly run: NativeMethod;
}

export interface NativeField {
  readonly owner: NativeType;
  readonly name: string;
  readonly type: TypeRef;
  readonly access: NativeProperty;
}

export type MemberKind = 'statics' | 'methods' | 'construct';
export type FieldKind = 'properties' | 'staticProperties';

const signatures = new WeakMap<NativeType, Partial<Record<MemberKind, Map<string, NativeSignature[]>>>>();
const fields = new WeakMap<NativeType, Partial<Record<FieldKind, Map<string, NativeField>>>>();

/** Overloads by name (lower case; empty for constructors), the parents' included for instance methods. */
export function nativeMethods(type: NativeType, kind: MemberKind, name: string): NativeSignature[] {
  const own = tableOf(type, kind).get(name) ?? [];
  if (kind !== 'methods') return own;
  return [...own, ...parentsOf(type).flatMap((parent) => nativeMethods(parent, kind, name))];
}

export function nativeField(type: NativeType, kind: FieldKind, name: string): NativeField | undefined {
  const found = fieldsOf(type, kind).get(name);
  if (found || kind === 'staticProperties') return found;
  for (const parent of parentsOf(type)) {
    const inherited = nativeField(parent, kind, name);
    if (inherited) return inherited;
  }
  return undefined;
}

export const libraryType = (name: string): NativeType | undefined => languageType(name) ?? findNativeType(name);

/** Direct parents of a type: its super type and its interfaces. */
export function parentsOf(type: NativeType): NativeType[] {
  const names = [...(type.superName ? [type.superName] : []), ...(type.interfaces ?? [])];
  return names.flatMap((name) => libraryType(parseType(name).name) ?? []);
}

function tableOf(type: NativeType, kind: MemberKind): Map<string, NativeSignature[]> {
  let tables = signatures.get(type);
  if (!tables) signatures.set(type, (tables = {}));
  let table = tables[kind];
  if (table) return table;
  table = tables[kind] = new Map();
  const promised = kind === 'methods' ? new Set(type.abstractMethods) : null;
  for (const [text, run] of Object.entries(type[kind] ?? {}))
    if (!promised?.has(text)) add(table, { ...parseSignature(text), owner: type, run });
  for (const text of promised ?? []) {
    const signature = parseSignature(text);
    add(table, { ...signature, owner: type, run: callUserMethod(signature.name, type.methods?.[text]) });
  }
  return table;
}

function add(table: Map<string, NativeSignature[]>, signature: NativeSignature): void {
  const name = signature.name.toLowerCase();
  table.set(name, [...(table.get(name) ?? []), signature]);
}

/** A method of a library interface: of the user's class that implements it, or the library's own answer. */
const callUserMethod =
  (name: string, own?: NativeMethod): NativeMethod =>
  (call, ...args) => {
    const { receiver, thread } = call;
    if (receiver instanceof ApexObject) return thread.invoke(receiver, name, args);
    return own ? own(call, ...args) : thread.notSupported(`${name} of this object`);
  };

function fieldsOf(type: NativeType, kind: FieldKind): Map<string, NativeField> {
  let tables = fields.get(type);
  if (!tables) fields.set(type, (tables = {}));
  let table = tables[kind];
  if (table) return table;
  table = tables[kind] = new Map();
  for (const [text, access] of Object.entries(type[kind] ?? {})) {
    const [fieldType, rest] = readType(text, 0);
    const name = text.slice(rest).trim();
    table.set(name.toLowerCase(), { owner: type, name, type: fieldType, access });
  }
  return table;
}

/** `Map<K, List<V>> groupBy(String, K)` or, for a constructor, `(Integer)`. */
export function parseSignature(text: string): { name: string; parameters: TypeRef[]; returns: TypeRef } {
  const open = text.indexOf('(');
  const head = text.slice(0, open).trim();
  const [returns, rest] = head ? readType(head, 0) : [{ name: 'void', args: [] }, 0];
  return { name: head.slice(rest).trim(), parameters: readTypes(text, open + 1, ')')[0], returns };
}

export function parseType(text: string): TypeRef {
  return readType(text.trim(), 0)[0];
}

const listOf = (element: TypeRef): TypeRef => ({ name: 'List', args: [element] });

function readType(text: string, start: number): [TypeRef, number] {
  const match = /^[\w.]+/.exec(text.slice(start));
  if (!match) throw new TypeError(`not a type at ${start}: ${text}`);
  let position = start + match[0].length;
  let args: TypeRef[] = [];
  if (text[position] === '<') [args, position] = readTypes(text, position + 1, '>');
  let type: TypeRef = { name: match[0], args };
  while (text.startsWith('[]', position)) {
    type = listOf(type);
    position += 2;
  }
  return [type, position];
}

function readTypes(text: string, start: number, close: string): [TypeRef[], number] {
  const types: TypeRef[] = [];
  let position = start;
  for (;;) {
    while (text[position] === ' ' || text[position] === ',') position += 1;
    if (text[position] === close || position >= text.length) return [types, position + 1];
    const [type, next] = readType(text, position);
    types.push(type);
    position = next;
  }
}
