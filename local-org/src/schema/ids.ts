/**
 * Record Ids in their two forms: 15 characters, which differ by case, and 18, whose last three carry the case.
 * Source: Object Reference, "ID Field Type".
 */
const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const CHUNK = 5;

/**
 * The 18-character form of an Id. The case of an 18-character Id that a spreadsheet has changed is restored.
 * @throws RangeError when the text is no Id; ask {@link isId} first where that may be
 */
export function toId18(id: string): string {
  const id15 = /^[A-Za-z0-9]{15}$/.test(id) ? id : restoreCase(id);
  if (id15 === undefined) throw new RangeError(`'${id}' is not an Id`);
  return id15 + suffixOf(id15);
}

/** Whether the text has the form of an Id; the object need not exist. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9]{15}$/.test(text) || restoreCase(text) !== undefined;
}

/**
 * 18 characters with a suffix that belongs to another Id: no record has it, but Apex takes it for an Id, so that test
 * suites can make up Ids of which no two are the same.
 */
export const isFormOfId = (text: string): boolean => /^[A-Za-z0-9]{15}[A-Z0-5]{3}$/.test(text);

/** Each suffix character numbers the capitals among five characters, the first one in the lowest bit. */
function suffixOf(id15: string): string {
  let suffix = '';
  for (let start = 0; start < id15.length; start += CHUNK) {
    let bits = 0;
    for (let index = 0; index < CHUNK; index++) {
      const code = id15.charCodeAt(start + index);
      if (code >= 65 && code <= 90) bits |= 1 << index;
    }
    suffix += SUFFIX[bits] ?? '';
  }
  return suffix;
}

/** The 15-character form of an 18-character Id; undefined when it is none or its suffix does not fit. */
function restoreCase(id18: string): string | undefined {
  if (!/^[A-Za-z0-9]{18}$/.test(id18)) return undefined;
  const given = id18.slice(0, 15);
  // As it almost always comes.
  if (id18.endsWith(suffixOf(given))) return given;
  const suffix = id18.slice(15).toUpperCase();
  const id15 = [...given]
    .map((char, index) => {
      const capitals = SUFFIX.indexOf(suffix[Math.floor(index / CHUNK)] ?? '');
      return capitals & (1 << (index % CHUNK)) ? char.toUpperCase() : char.toLowerCase();
    })
    .join('');
  return suffixOf(id15) === suffix ? id15 : undefined;
}
