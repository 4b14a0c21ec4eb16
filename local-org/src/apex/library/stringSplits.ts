/** Methods of String that look at types of characters. Source: Apex Reference, "String Class" (`splitByCharacterType`). */
import type { NativeCall, NativeMethod } from '../native.ts';
import { int, text } from './arguments.ts';
import { ApexList } from './collections.ts';
import { STRING } from './typeText.ts';

/** Runs of characters of one type; with `camel` an upper-case letter goes with the lower-case ones after it. */
function splitByType(text: string, camel: boolean): string[] {
  const parts: string[] = [];
  let last = '';
  for (const char of text) {
    const type = typeOfCharacter(char);
    const part = parts.at(-1) ?? '';
    if (part !== '' && type === last) parts[parts.length - 1] = part + char;
    else if (camel && type === 'lower' && last === 'upper') {
      // `ASFRules` gives ASF and Rules: the last capital begins the word.
      const head = part.slice(0, -1);
      if (head === '') parts[parts.length - 1] = part + char;
      else parts.splice(-1, 1, head, part.slice(-1) + char);
    } else parts.push(char);
    last = type;
  }
  return parts;
}

function typeOfCharacter(char: string): string {
  if (/\p{Lu}/u.test(char)) return 'upper';
  if (/\p{Ll}/u.test(char)) return 'lower';
  if (/\p{Nd}/u.test(char)) return 'digit';
  return /\s/u.test(char) ? 'space' : 'other';
}

const self = (call: NativeCall): string => text(call, call.receiver);

/** The index that lies so many code points further. */
function offsetByCodePoints(call: NativeCall, index: number, offset: number): number {
  const value = self(call);
  const points = offset < 0 ? [...value.slice(0, index)].reverse() : [...value.slice(index)];
  const steps = Math.abs(offset);
  if (index < 0 || index > value.length || points.length < steps)
    return call.thread.throwApex('StringException', `Index out of bounds: ${index}`);
  const length = points.slice(0, steps).join('').length;
  return offset < 0 ? index - length : index + length;
}

export const splitMethods: Readonly<Record<string, NativeMethod>> = {
  'Integer offsetByCodePoints(Integer, Integer)': (call, index, offset) =>
    offsetByCodePoints(call, int(call, index), int(call, offset, 2)),
  'List<String> splitByCharacterType()': (call) => new ApexList(STRING, splitByType(self(call), false)),
  'List<String> splitByCharacterTypeCamelCase()': (call) => new ApexList(STRING, splitByType(self(call), true))
};
