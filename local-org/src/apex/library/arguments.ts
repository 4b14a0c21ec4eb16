/**
 * Arguments and receivers of library members as the JavaScript values behind them. The language half has converted
 * them to the declared types already, so that only null remains to be refused.
 */
import { NativeObject, ApexSObject, type NativeCall } from '../native.ts';
import type { ApexValue, ApexValueObject } from '../values.ts';
import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';

/** The platform's own words for a null argument of a system method. */
export function refuseNull(call: NativeCall, position = 1): never {
  return call.thread.throwApex('NullPointerException', `Argument ${position} cannot be null.`);
}

function mismatch(expected: string, value: ApexValue): never {
  const found = typeof value === 'object' && value !== null ? value.typeName : typeof value;
  throw new TypeError(`A library member expected ${expected} and was given ${found}`);
}

export function text(call: NativeCall, value: ApexValue | undefined, position?: number): string {
  if (typeof value === 'string') return value;
  return value == null ? refuseNull(call, position) : mismatch('String', value);
}

export function optionalText(value: ApexValue | undefined): string | null {
  if (value == null || typeof value === 'string') return value ?? null;
  return mismatch('String', value);
}

export function int(call: NativeCall, value: ApexValue | undefined, position?: number): number {
  if (typeof value === 'number') return value;
  return value == null ? refuseNull(call, position) : mismatch('Integer', value);
}

export function long(call: NativeCall, value: ApexValue | undefined, position?: number): bigint {
  if (typeof value === 'bigint') return value;
  return value == null ? refuseNull(call, position) : mismatch('Long', value);
}

export function bool(call: NativeCall, value: ApexValue | undefined, position?: number): boolean {
  if (typeof value === 'boolean') return value;
  return value == null ? refuseNull(call, position) : mismatch('Boolean', value);
}

export function instance<T extends ApexValueObject>(
  call: NativeCall,
  value: ApexValue | undefined,
  type: abstract new (...args: never[]) => T,
  position?: number
): T {
  if (value instanceof type) return value;
  return value == null ? refuseNull(call, position) : mismatch(type.name, value);
}

export const decimal = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexDecimal =>
  instance(call, value, ApexDecimal, position);
export const double = (call: NativeCall, value: ApexValue | undefined, position?: number): number =>
  instance(call, value, ApexDouble, position).value;
export const date = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexDate =>
  instance(call, value, ApexDate, position);
export const datetime = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexDatetime =>
  instance(call, value, ApexDatetime, position);
export const time = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexTime =>
  instance(call, value, ApexTime, position);
export const blob = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexBlob =>
  instance(call, value, ApexBlob, position);
export const list = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexList =>
  instance(call, value, ApexList, position);
export const set = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexSet =>
  instance(call, value, ApexSet, position);
export const map = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexMap =>
  instance(call, value, ApexMap, position);
export const record = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexSObject =>
  instance(call, value, ApexSObject, position);

/** The records of a list of sObjects. */
export const records = (call: NativeCall, value: ApexValue | undefined, position?: number): ApexSObject[] =>
  list(call, value, position).items.map((item) => record(call, item, position));

/** The data of a library object. */
export function dataOf<T extends object>(
  call: NativeCall,
  value: ApexValue | undefined,
  type: abstract new (...args: never[]) => T,
  position?: number
): T {
  if (value instanceof NativeObject && value.data instanceof type) return value.data;
  return value == null ? refuseNull(call, position) : mismatch(type.name, value);
}
