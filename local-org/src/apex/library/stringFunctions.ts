/** Text functions behind the String class, as Apache Commons StringUtils has them. Source: Apex Reference, "String Class". */

const SPACE = /^\s*$/u;

export const isBlank = (text: string | null): boolean => text === null || SPACE.test(text);

/** True when the text has characters and all of them match. */
export const all = (text: string, pattern: RegExp): boolean =>
  text !== '' && [...text].every((char) => pattern.test(char));

export function before(text: string, separator: string, last: boolean): string {
  const index = last ? text.lastIndexOf(separator) : text.indexOf(separator);
  if (last && separator === '') return text;
  return index < 0 ? text : text.slice(0, index);
}

export function after(text: string, separator: string, last: boolean): string {
  if (last && separator === '') return '';
  const index = last ? text.lastIndexOf(separator) : text.indexOf(separator);
  return index < 0 ? '' : text.slice(index + separator.length);
}

/** Null when one of the marks is missing. */
export function between(text: string, open: string, close: string): string | null {
  const start = text.indexOf(open);
  if (start < 0) return null;
  const end = text.indexOf(close, start + open.length);
  return end < 0 ? null : text.slice(start + open.length, end);
}

export function countMatches(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}

export const left = (text: string, length: number): string => (length < 0 ? '' : text.slice(0, length));

export const right = (text: string, length: number): string => (length <= 0 ? '' : text.slice(-length));

export function mid(text: string, start: number, length: number): string {
  if (length < 0 || start > text.length) return '';
  return text.substring(Math.max(start, 0), Math.max(start, 0) + length);
}

export function center(text: string, size: number, pad: string): string {
  const missing = size - text.length;
  if (missing <= 0) return text;
  return text.padStart(text.length + Math.floor(missing / 2), pad || ' ').padEnd(size, pad || ' ');
}

/** @returns null when the width is too small for the dots. */
export function abbreviate(text: string, width: number, offset: number): string | null {
  if (width < 4) return null;
  if (text.length <= width) return text;
  let start = Math.min(offset, text.length);
  if (text.length - start < width - 3) start = text.length - (width - 3);
  if (start <= 4) return `${text.slice(0, width - 3)}...`;
  if (width < 7) return null;
  if (start + width - 3 < text.length) return `...${abbreviate(text.slice(start), width - 3, 0)}`;
  return `...${text.slice(text.length - (width - 3))}`;
}

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const uncapitalize = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const swapCase = (text: string): string =>
  [...text].map((char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())).join('');

export function overlay(text: string, insert: string, from: number, to: number): string {
  const [low, high] = [from, to].sort((a, b) => a - b).map((index) => Math.min(Math.max(index, 0), text.length));
  return text.slice(0, low) + insert + text.slice(high);
}

/** Index of the first character in which the texts differ; -1 when they are equal. */
export function indexOfDifference(left: string, right: string): number {
  if (left === right) return -1;
  let index = 0;
  while (index < left.length && left[index] === right[index]) index += 1;
  return index;
}

export function commonPrefix(texts: readonly string[]): string {
  let prefix = texts[0] ?? '';
  for (const text of texts) while (!text.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

export function levenshtein(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/** Java's String.hashCode: 32 bits. */
export function hashCode(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

/**
 * java.text.MessageFormat: `{0}` is replaced, `''` is a quote, and what stands in quotes is taken as it is.
 * @param value text of the argument with this index; undefined leaves the placeholder.
 */
export function formatMessage(pattern: string, value: (index: number) => string | undefined): string {
  let result = '';
  let quoted = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const char = pattern[index] ?? '';
    if (char === "'") {
      if (pattern[index + 1] === "'") {
        result += "'";
        index += 1;
      } else quoted = !quoted;
      continue;
    }
    const placeholder = quoted ? null : /^\{\s*(\d+)\s*\}/.exec(pattern.slice(index));
    if (placeholder) {
      result += value(Number(placeholder[1])) ?? placeholder[0];
      index += placeholder[0].length - 1;
    } else result += char;
  }
  return result;
}

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
};

export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (char) => XML_ESCAPES[char] ?? char);

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+)|#[xX]([0-9a-fA-F]+));/g, (entity, name, decimal, hex) => {
    if (name) return Object.keys(XML_ESCAPES).find((char) => XML_ESCAPES[char] === entity) ?? entity;
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
  });

export const escapeCsv = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const unescapeCsv = (text: string): string =>
  /^".*[",\r\n].*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;

const CONTROLS: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\n': '\\n',
  '\t': '\\t',
  '\f': '\\f',
  '\r': '\\r'
};

const unicodeEscape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

export const escapeUnicode = (text: string): string => text.replace(/[^\x20-\x7f]/g, unicodeEscape);

export const escapeJava = (text: string): string =>
  text.replace(/["\\]/g, '\\$&').replace(/[^\x20-\x7f]/g, (char) => CONTROLS[char] ?? unicodeEscape(char));

export const escapeEcmaScript = (text: string): string => escapeJava(text).replace(/['/]/g, '\\$&');

export const unescapeJava = (text: string): string =>
  text.replace(/\\(?:u+([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, char: string) => {
    if (hex) return String.fromCharCode(parseInt(hex, 16));
    return Object.keys(CONTROLS).find((control) => CONTROLS[control] === `\\${char}`) ?? char;
  });
