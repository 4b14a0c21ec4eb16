/**
 * Arguments of `@AuraEnabled` methods: JSON as a Lightning component sends it to Apex values.
 * Source: Lightning Web Components Developer Guide, "Pass Values to Apex"; hostile input is expected: what does not fit
 * the parameter's type is refused.
 */
import { fieldTypeOf } from '../runtime/field-types.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexDouble, ApexList, ApexMap, ApexSet } from '../library/index.ts';
import { toIdValue } from '../compiler/assign.ts';
import { ApexSObject } from '../native.ts';
import type { ClassInfo } from '../compiler/class-info.ts';
import { enumConstant } from '../runtime/enums.ts';
import { construct } from '../runtime/invoke.ts';
import { writeSlot } from '../runtime/members.ts';
import { memberOf } from '../runtime/sobjects.ts';
import type { Thread } from '../runtime/thread.ts';
import type { ApexValue } from '../values.ts';
import type { ApexType } from '../compiler/type.ts';
import { annotationOf } from '../compiler/class-info.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Raised for a value that is not of the parameter's type; the caller names the parameter. */
export class WrongParameter extends Error {
  constructor(value: unknown, type: ApexType) {
    const shown = JSON.stringify(value) ?? 'undefined';
    super(`Invalid value for type ${type.name}: ${shown.slice(0, 100)}`);
  }
}

export function fromJson(thread: Thread, value: unknown, type: ApexType): ApexValue {
  if (value === null || value === undefined) return null;
  switch (type.kind) {
    case 'primitive':
      return primitive(thread, value, type);
    case 'object':
      return untyped(thread, value);
    case 'sobject':
      return record(thread, value, type);
    case 'class':
      return type.info ? object(thread, value, type, type.info) : wrong(value, type);
    default:
      return collection(thread, value, type);
  }
}

function wrong(value: unknown, type: ApexType): never {
  throw new WrongParameter(value, type);
}

const WHOLE = /^-?\d+$/;
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

function primitive(thread: Thread, value: unknown, type: ApexType): ApexValue {
  const text =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
  if (text === null) return wrong(value, type);
  switch (type.name) {
    case 'String':
      return text;
    case 'Id':
      return text === '' ? null : toIdValue(thread, text);
    case 'Boolean':
      return text === 'true' || text === 'false' ? text === 'true' : wrong(value, type);
    case 'Integer': {
      const number = Number(text);
      return WHOLE.test(text) && number === (number | 0) ? number : wrong(value, type);
    }
    case 'Long':
      return WHOLE.test(text) ? BigInt.asIntN(64, BigInt(text)) : wrong(value, type);
    case 'Double':
      return NUMBER.test(text) ? new ApexDouble(Number(text)) : wrong(value, type);
    case 'Decimal':
      return NUMBER.test(text) ? ApexDecimal.of(text) : wrong(value, type);
    case 'Date':
      return /^\d{4}-\d{2}-\d{2}/.test(text) ? ApexDate.parse(text.slice(0, 10)) : wrong(value, type);
    case 'Datetime': {
      const instant = typeof value === 'number' ? value : Date.parse(text);
      return Number.isFinite(instant) ? new ApexDatetime(instant) : wrong(value, type);
    }
    default:
      return thread.notSupported(`a parameter of type ${type.name}`);
  }
}

/** A parameter of type Object: plain values, lists and maps. */
function untyped(thread: Thread, value: unknown): ApexValue {
  const any = { name: 'Object', args: [] };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isInteger(value) && value === (value | 0) ? value : ApexDecimal.of(String(value));
  if (Array.isArray(value))
    return new ApexList(
      any,
      value.map((item: unknown) => (item === null ? null : untyped(thread, item)))
    );
  const map = new ApexMap({ name: 'String', args: [] }, any);
  for (const [key, item] of Object.entries(value as Json))
    map.put(thread, key, item === null ? null : untyped(thread, item));
  return map;
}

function collection(thread: Thread, value: unknown, type: ApexType): ApexValue {
  const [first, second] = type.args;
  if (type.base === 'list' && first && Array.isArray(value))
    return new ApexList(
      first.ref,
      value.map((item: unknown) => fromJson(thread, item, first))
    );
  if (type.base === 'set' && first && Array.isArray(value)) {
    const set = new ApexSet(first.ref);
    for (const item of value as unknown[]) set.add(thread, fromJson(thread, item, first));
    return set;
  }
  if (type.base === 'map' && first && second && isRecord(value)) {
    const map = new ApexMap(first.ref, second.ref);
    for (const [key, item] of Object.entries(value))
      map.put(thread, fromJson(thread, key, first), fromJson(thread, item, second));
    return map;
  }
  return wrong(value, type);
}

/** A record: fields by API name, with an optional `sobjectType`. */
function record(thread: Thread, value: unknown, type: ApexType): ApexValue {
  if (!isRecord(value)) return wrong(value, type);
  const named = value['sobjectType'] ?? value['apiName'];
  const object = type.object ?? (typeof named === 'string' ? thread.program.schema.object(named) : undefined);
  if (!object) return wrong(value, type);
  const result = new ApexSObject(object);
  for (const [name, item] of Object.entries(value)) {
    if (name === 'sobjectType' || name === 'attributes' || name === 'apiName') continue;
    const member = memberOf(object, name);
    if (member?.kind === 'field')
      result.fields.set(name.toLowerCase(), fromJson(thread, item, fieldTypeOf(member.field)));
    else if (member?.kind !== 'parent' && member?.kind !== 'children') return wrong(value, type);
  }
  return result;
}

/** A class of the project: `@AuraEnabled` members by name; other names are ignored, as the platform ignores them. */
function object(thread: Thread, value: unknown, type: ApexType, info: ClassInfo): ApexValue {
  const { program } = thread;
  if (info.kind === 'enum')
    return (typeof value === 'string' ? enumConstant(program, info.name, value) : undefined) ?? wrong(value, type);
  if (!isRecord(value)) return wrong(value, type);
  const empty = program.link(info).constructors.find((constructor) => constructor.parameters.length === 0);
  const result = construct(thread, info, empty ?? null, []);
  for (const [name, item] of Object.entries(value)) {
    const field = info.findField(name.toLowerCase());
    if (!field || field.isStatic || !annotationOf(field.modifiers, 'auraenabled')) continue;
    writeSlot(thread, result, field, fromJson(thread, item, field.type));
  }
  return result;
}
