/** Key prefixes of the objects that a project defines: the first three characters of their records' Ids. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Custom objects start at `a00`, custom metadata types at `m00`, share objects of custom objects at `s00`. */
export function firstCharacterOf(kind: 'custom' | 'customMetadata' | 'share'): string {
  return { custom: 'a', customMetadata: 'm', share: 's' }[kind];
}

/** The lowest prefix with that first character that is not taken. */
export function freeKeyPrefix(first: string, taken: ReadonlySet<string>): string {
  for (const high of DIGITS) {
    for (const low of DIGITS) {
      const prefix = first + high + low;
      if (!taken.has(prefix)) return prefix;
    }
  }
  throw new RangeError(`no key prefix is left that starts with '${first}'`);
}
