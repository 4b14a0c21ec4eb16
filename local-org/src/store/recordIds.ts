/** New record Ids: key prefix, instance, and a number in base 62. Source: Object Reference, "ID Field Type". */
import { toId18 } from '../schema/index.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Characters 4 to 6 name the server instance; there is one. */
const INSTANCE = '000';

/** @returns the 18-character Id of the object's record with that number */
export function recordId(keyPrefix: string, number: number): string {
  let digits = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / DIGITS.length)) {
    digits = (DIGITS[rest % DIGITS.length] ?? '') + digits;
  }
  return toId18(keyPrefix + INSTANCE + digits.padStart(9, '0'));
}
