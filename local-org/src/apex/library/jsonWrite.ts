/** Writes Apex values as JSON text. Source: Apex Reference, "JSON Class" (`serialize`, `serializePretty`). */
import {
  ApexAggregateResult,
  ApexEnum,
  ApexObject,
  ApexSObject,
  ApexTypeValue,
  NativeObject,
  type ApexThread
} from '../native.ts';
import type { ApexValue } from '../values.ts';
import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { partsOfAction } from './invocableTypes.ts';
import { resultJson } from './resultJson.ts';
import { sObjectEntries, textOf } from './text.ts';

export interface JsonStyle {
  readonly pretty: boolean;
  /** Leaves members of user objects and fields of records out that are null. */
  readonly suppressNulls: boolean;
}

const API_VERSION = '66.0';

/** A tree of what is to be written: text stands for a finished scalar. */
export type JsonTree =
  string | { readonly items: readonly JsonTree[] } | { readonly entries: readonly (readonly [string, JsonTree])[] };

export function writeJson(thread: ApexThread, value: ApexValue, style: JsonStyle): string {
  return jsonText(new Writer(thread, style.suppressNulls).tree(value), style.pretty);
}

export const jsonTree = (thread: ApexThread, value: ApexValue): JsonTree => new Writer(thread, false).tree(value);

export const jsonText = (tree: JsonTree, isPretty: boolean): string => (isPretty ? pretty(tree, '') : compact(tree));

class Writer {
  readonly #thread: ApexThread;
  readonly #suppressNulls: boolean;
  readonly #open: ApexValue[] = [];

  constructor(thread: ApexThread, suppressNulls: boolean) {
    this.#thread = thread;
    this.#suppressNulls = suppressNulls;
  }

  tree(value: ApexValue): JsonTree {
    if (value === null || typeof value !== 'object') {
      return typeof value === 'string' ? JSON.stringify(value) : String(value);
    }
    if (value instanceof ApexDecimal) return value.toPlainString();
    if (value instanceof ApexDouble) return value.toString();
    if (value instanceof ApexEnum) return JSON.stringify(value.name);
    if (value instanceof ApexDate || value instanceof ApexDatetime || value instanceof ApexTime) {
      return JSON.stringify(value.iso);
    }
    if (value instanceof ApexBlob) return JSON.stringify(Buffer.from(value.bytes).toString('base64'));
    if (value instanceof ApexTypeValue) return this.#unsupported('System.Type');
    if (this.#open.includes(value)) {
      return this.#thread.throwApex('JSONException', 'Apex Type unsupported in JSON: recursive structure');
    }
    this.#open.push(value);
    const tree = this.#composite(value);
    this.#open.pop();
    return tree;
  }

  #composite(value: ApexValue): JsonTree {
    if (value instanceof ApexList) return { items: value.items.map((item) => this.tree(item)) };
    if (value instanceof ApexSet) return { items: value.items().map((item) => this.tree(item)) };
    if (value instanceof ApexMap) {
      return { entries: value.entries().map(([key, item]) => [this.#key(key), this.tree(item)]) };
    }
    if (value instanceof ApexSObject) return this.#record(value);
    if (value instanceof ApexAggregateResult) return this.#aggregate(value);
    if (value instanceof ApexObject && !value.type.isException) return this.#object(value);
    const result = resultJson(value);
    if (result !== undefined) return result;
    const parts = partsOfAction(value);
    if (parts) return { entries: Object.entries(parts).map(([name, part]) => [name, this.tree(part)]) };
    if (value instanceof NativeObject && value.typeName === 'System.UUID')
      return JSON.stringify(textOf(this.#thread, value));
    return this.#unsupported(typeof value === 'object' && value !== null ? value.typeName : typeof value);
  }

  #key(key: ApexValue): string {
    if (key instanceof ApexObject || key instanceof ApexSObject || key instanceof ApexList) {
      return this.#unsupported(`Map with keys of type ${key.typeName}`);
    }
    if (key instanceof ApexDate || key instanceof ApexDatetime) return key.iso;
    return textOf(this.#thread, key);
  }

  #object(value: ApexObject): JsonTree {
    const entries: [string, JsonTree][] = [];
    for (const member of this.#thread.membersOf(value.type)) {
      if (member.isStatic || member.isTransient) continue;
      const item = this.#thread.getMember(value, member.name);
      if (item !== null || !this.#suppressNulls) entries.push([member.name, this.tree(item)]);
    }
    return { entries };
  }

  #record(record: ApexSObject): JsonTree {
    const { name } = record.object;
    const id = record.fields.get('id');
    const attributes: [string, JsonTree][] = [['type', JSON.stringify(name)]];
    if (typeof id === 'string') {
      attributes.push(['url', JSON.stringify(`/services/data/v${API_VERSION}/sobjects/${name}/${id}`)]);
    }
    const entries: [string, JsonTree][] = [['attributes', { entries: attributes }]];
    for (const [field, value] of sObjectEntries(record)) {
      if (value === null && this.#suppressNulls) continue;
      entries.push([field, value instanceof ApexList ? this.#children(value) : this.tree(value)]);
    }
    return { entries };
  }

  #aggregate({ values }: ApexAggregateResult): JsonTree {
    const attributes: JsonTree = { entries: [['type', '"AggregateResult"']] };
    return {
      entries: [['attributes', attributes], ...[...values].map(([name, item]) => [name, this.tree(item)] as const)]
    };
  }

  /** Child records stand in an object like the answer of a query. */
  #children(rows: ApexList): JsonTree {
    return {
      entries: [
        ['totalSize', String(rows.items.length)],
        ['done', 'true'],
        ['records', this.tree(rows)]
      ]
    };
  }

  #unsupported(what: string): never {
    return this.#thread.throwApex('JSONException', `Apex Type unsupported in JSON: ${what}`);
  }
}

function compact(tree: JsonTree): string {
  if (typeof tree === 'string') return tree;
  if ('items' in tree) return `[${tree.items.map(compact).join(',')}]`;
  return `{${tree.entries.map(([name, value]) => `${JSON.stringify(name)}:${compact(value)}`).join(',')}}`;
}

function pretty(tree: JsonTree, indent: string): string {
  if (typeof tree === 'string') return tree;
  if ('items' in tree) {
    return tree.items.length === 0 ? '[ ]' : `[ ${tree.items.map((item) => pretty(item, indent)).join(', ')} ]`;
  }
  if (tree.entries.length === 0) return '{ }';
  const inner = `${indent}  `;
  const lines = tree.entries.map(([name, value]) => `${inner}${JSON.stringify(name)} : ${pretty(value, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
