// An amount as people type it. Pure.
import { numberOf } from 'c/typedNumber';

/** Half up, as it is written. @returns null: nothing is typed; undefined: no amount of 0 or more */
export function minorOf(text: string, decimals: number, locale: string): number | null | undefined {
  if (text.trim() === '') {
    return null;
  }
  const minor = Math.round(Number(`${numberOf(text, locale) ?? Number.NaN}e${decimals}`));
  return Number.isSafeInteger(minor) && minor >= 0 ? minor : undefined;
}
