/** The Assert class. Source: Apex Reference, "Assert Class", "System Class" (`assertEquals`). */
import { ApexTypeValue, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { instance } from './arguments.ts';
import { equalValues } from './compare.ts';
import { ApexDatetime } from './dates.ts';
import { sameKey } from './keys.ts';
import { textOf } from './text.ts';
import { typeText } from './typeText.ts';

/** `Assertion Failed: the author's message: what was found`. */
function fail(call: NativeCall, message: ApexValue | undefined, finding?: string): never {
  const parts = ['Assertion Failed'];
  if (message != null) parts.push(textOf(call.thread, message));
  if (finding !== undefined) parts.push(finding);
  return call.thread.throwApex('AssertException', parts.join(': '));
}

/** As `==`, but text is compared with its case. */
const same = (call: NativeCall, a: ApexValue = null, b: ApexValue = null): boolean =>
  a instanceof ApexDatetime ? equalValues(call.thread, a, b) : sameKey(call.thread, a, b);

export const assertEqual: NativeMethod = (call, expected, actual, message) => {
  if (same(call, expected, actual)) return null;
  const [wanted, found] = [expected, actual].map((value) => textOf(call.thread, value ?? null));
  return fail(call, message, `Expected: ${wanted}, Actual: ${found}`);
};

export const assertNotEqual: NativeMethod = (call, notExpected, actual, message) =>
  same(call, notExpected, actual)
    ? fail(call, message, `Same value: ${textOf(call.thread, notExpected ?? null)}`)
    : null;

export const assertTrue: NativeMethod = (call, condition, message) => (condition === true ? null : fail(call, message));

const assertFalse: NativeMethod = (call, condition, message) => (condition === false ? null : fail(call, message));

const assertNull: NativeMethod = (call, value, message) =>
  value == null ? null : assertEqual(call, null, value, ...(message === undefined ? [] : [message]));

const assertNotNull: NativeMethod = (call, value, message) =>
  value == null ? fail(call, message, 'Same value: null') : null;

const assertInstance =
  (wanted: boolean): NativeMethod =>
  (call, value, type, message) => {
    const expected = instance(call, type, ApexTypeValue, 2).type;
    if (call.thread.isInstance(value ?? null, expected) === wanted) return null;
    const found = value == null ? 'null' : typeof value === 'object' ? value.typeName : typeof value;
    const verb = wanted ? 'Expected' : 'Not expected';
    return fail(call, message, `${verb}: instance of ${typeText(expected)}, Actual: ${found}`);
  };

const failNow: NativeMethod = (call, message) => fail(call, message);

export const assertType: NativeType = {
  name: 'System.Assert',
  statics: {
    'void areEqual(Object, Object)': assertEqual,
    'void areEqual(Object, Object, String)': assertEqual,
    'void areNotEqual(Object, Object)': assertNotEqual,
    'void areNotEqual(Object, Object, String)': assertNotEqual,
    'void fail()': failNow,
    'void fail(String)': failNow,
    'void isFalse(Boolean)': assertFalse,
    'void isFalse(Boolean, String)': assertFalse,
    'void isInstanceOfType(Object, System.Type)': assertInstance(true),
    'void isInstanceOfType(Object, System.Type, String)': assertInstance(true),
    'void isNotInstanceOfType(Object, System.Type)': assertInstance(false),
    'void isNotInstanceOfType(Object, System.Type, String)': assertInstance(false),
    'void isNotNull(Object)': assertNotNull,
    'void isNotNull(Object, String)': assertNotNull,
    'void isNull(Object)': assertNull,
    'void isNull(Object, String)': assertNull,
    'void isTrue(Boolean)': assertTrue,
    'void isTrue(Boolean, String)': assertTrue
  }
};
