// What a value in a file must be, and the first thing that is wrong with one, in words that name its place.
import { parseDate } from '../../force-app/main/deals/lwc/dealEngine/parse.ts';

export type Record_ = Record<string, unknown>;
/** What a value must be, in words, and whether it is. */
export interface Kind {
  readonly words: string;
  readonly is: (value: unknown) => boolean;
}

export const optional = ({ words, is }: Kind): Kind => ({
  words,
  is: (value) => value === undefined || value === null || is(value)
});
export const text: Kind = { words: 'text', is: (value) => typeof value === 'string' && value !== '' };
export const yesNo: Kind = { words: 'true or false', is: (value) => typeof value === 'boolean' };
export const day: Kind = { words: 'a date as YYYY-MM-DD', is: (value) => typeof value === 'string' && isDay(value) };
export const whole: Kind = { words: 'a whole number', is: Number.isSafeInteger };
export const oneOf = (...values: readonly string[]): Kind => ({
  words: `one of ${values.join(', ')}`,
  is: (value) => values.includes(value as string)
});
export const object: Kind = { words: 'an object', is: isObject };
export const list: Kind = { words: 'a list of objects', is: (value) => Array.isArray(value) && value.every(isObject) };
export const texts: Kind = {
  words: 'a list of texts',
  is: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string')
};
export const decimals: Kind = { words: '0 to 3', is: (value) => [0, 1, 2, 3].includes(value as number) };

/** A day of the calendar as `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  return parseDate(value) !== undefined;
}

export function isObject(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first key whose value is missing or of another kind. */
export function faultIn(value: unknown, kinds: Readonly<Record<string, Kind>>, place: string): string | undefined {
  const record = value as Record_;
  const wrong = Object.entries(kinds).find(([key, { is }]) => !is(record[key]));
  if (!wrong) {
    return undefined;
  }
  const [key, { words }] = wrong;
  return record[key] === undefined ? `${place}${key} is missing` : `${place}${key} is not ${words}`;
}

export function faultInEach(value: unknown, kinds: Readonly<Record<string, Kind>>, place: string): string | undefined {
  const entries = Array.isArray(value)
    ? value.map((one, index): [string, unknown] => [`${place}[${index}]`, one])
    : Object.entries((value ?? {}) as Record_).map(([key, one]): [string, unknown] => [`${place}.${key}`, one]);
  for (const [at, one] of entries) {
    const fault = isObject(one) ? faultIn(one, kinds, `${at}.`) : `${at} is not an object`;
    if (fault !== undefined) {
      return fault;
    }
  }
  return undefined;
}

/** The same, in a list or map of each record. */
export function faultInParts(
  records: unknown,
  place: string,
  part: string,
  kinds: Readonly<Record<string, Kind>>
): string | undefined {
  const faults = (records as readonly Record_[]).map((record, index) =>
    faultInEach(record[part], kinds, `${place}[${index}].${part}`)
  );
  return faults.find((fault) => fault !== undefined);
}

/** The first Id that a list has twice. */
export function repeated(value: unknown, place: string, key = 'id'): string | undefined {
  const seen = new Set<unknown>();
  const again = (value as readonly Record_[])
    .map((record) => record[key])
    .find((id) => seen.size === seen.add(id).size);
  return again === undefined ? undefined : `${place} has "${String(again)}" twice`;
}

/** @throws Error that names the file, whose text is no JSON */
export function readJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
}
