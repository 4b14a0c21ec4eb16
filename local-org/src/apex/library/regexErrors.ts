/** Runs a regular expression for a library member and turns what goes wrong into what Apex throws. */
import type { NativeCall } from '../native.ts';
import { javaRegex, RegexNotSupportedError } from './regex.ts';

export function compile(call: NativeCall, pattern: string): RegExp {
  try {
    return javaRegex(pattern);
  } catch (error) {
    if (error instanceof RegexNotSupportedError) return call.thread.notSupported(error.message);
    if (!(error instanceof SyntaxError)) throw error;
    return call.thread.throwApex('StringException', `Invalid regex: ${error.message}`);
  }
}

/** Replacement text may name a group that the pattern lacks. */
export function withGroups<T>(call: NativeCall, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return call.thread.throwApex('StringException', error.message);
  }
}
