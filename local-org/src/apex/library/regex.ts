/**
 * Java's regular expressions on JavaScript's engine: patterns, replacement text and `split` as java.util.regex has them.
 * Source: Apex Reference, "Pattern Class", which points to java.util.regex.Pattern.
 */

/** Thrown for a construct that the local org cannot translate; names it. */
export class RegexNotSupportedError extends Error {
  override readonly name = 'RegexNotSupportedError';
}

/** Java's POSIX and java.lang.Character classes as the inside of a JavaScript character class. */
const CLASSES: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7F',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '!-\\/:-@\\[-`\\{-~',
  Graph: '!-~',
  Print: '\\x20-~',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1F\\x7F',
  XDigit: '0-9a-fA-F',
  Space: '\\s',
  javaLowerCase: '\\p{Ll}',
  javaUpperCase: '\\p{Lu}',
  javaWhitespace: '\\s',
  IsAlphabetic: '\\p{Alphabetic}',
  IsLetter: '\\p{L}',
  IsDigit: '\\p{Nd}',
  IsPunctuation: '\\p{P}'
};

const ASCII_SPACE = ' \\t\\n\\v\\f\\r';

const cache = new Map<string, RegExp>();

/**
 * The JavaScript expression of a Java pattern, with the flags `g`, `d` and `u`.
 * @throws SyntaxError for a malformed pattern, RegexNotSupportedError for possessive quantifiers and the like.
 */
export function javaRegex(pattern: string): RegExp {
  let regex = cache.get(pattern);
  if (!regex) cache.set(pattern, (regex = new Translator(pattern).regex()));
  return new RegExp(regex.source, regex.flags);
}

class Translator {
  readonly #pattern: string;
  #position = 0;
  #flags = '';

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  regex(): RegExp {
    let source = '';
    while (this.#position < this.#pattern.length) source += this.#token();
    return new RegExp(source, `gdu${this.#flags}`);
  }

  #token(): string {
    const char = this.#pattern[this.#position] ?? '';
    if (char === '\\') return this.#escape(false);
    if (char === '[') return this.#class();
    if (char === '(') return this.#group();
    this.#position += 1;
    if ('*+?}'.includes(char) && this.#pattern[this.#position] === '+') {
      throw new RegexNotSupportedError('possessive quantifiers in regular expressions');
    }
    if (char === '{' && !/^\{\d+(,\d*)?\}/.test(this.#pattern.slice(this.#position - 1))) {
      throw new SyntaxError('Illegal repetition');
    }
    return char === ']' ? '\\]' : char;
  }

  #group(): string {
    const rest = this.#pattern.slice(this.#position);
    const flags = /^\(\?([imsu]+)\)/.exec(rest);
    if (flags) {
      if (this.#position > 0) throw new RegexNotSupportedError('flags inside a regular expression');
      this.#position += flags[0].length;
      for (const flag of flags[1] ?? '') if (flag !== 'u') this.#flags += flag;
      return '';
    }
    if (rest.startsWith('(?>')) throw new RegexNotSupportedError('atomic groups in regular expressions');
    if (/^\(\?[imsx-]+[:)]/.test(rest)) throw new RegexNotSupportedError('flags inside a regular expression');
    const opening = /^\((\?(<[=!]|<\w+>|[:=!]))?/.exec(rest)?.[0] ?? '(';
    this.#position += opening.length;
    return opening;
  }

  #class(): string {
    this.#position += 1;
    let source = '[';
    if (this.#pattern[this.#position] === '^') {
      source += '^';
      this.#position += 1;
    }
    for (let first = true; ; first = false) {
      const char = this.#pattern[this.#position];
      if (char === undefined) throw new SyntaxError('Unclosed character class');
      if (char === ']' && !first) {
        this.#position += 1;
        return `${source}]`;
      }
      if (char === '[') throw new RegexNotSupportedError('nested character classes in regular expressions');
      if (this.#pattern.startsWith('&&', this.#position)) {
        throw new RegexNotSupportedError('intersections of character classes in regular expressions');
      }
      if (char === '\\') source += this.#escape(true);
      else {
        source += char === ']' ? '\\]' : char;
        this.#position += 1;
      }
    }
  }

  #escape(inClass: boolean): string {
    const next = this.#pattern[this.#position + 1];
    if (next === undefined) throw new SyntaxError('Unexpected internal error');
    const wrap = (inside: string): string => (inClass ? inside : `[${inside}]`);
    const property = /^\\([pP])(?:\{(\w+)\}|(\w))/.exec(this.#pattern.slice(this.#position));
    if (property) {
      this.#position += property[0].length;
      const name = property[2] ?? property[3] ?? '';
      const inside = CLASSES[name];
      if (inside === undefined) return `\\${property[1]}{${name}}`;
      if (property[1] === 'p') return wrap(inside);
      if (inClass) throw new RegexNotSupportedError(`\\P{${name}} inside a character class`);
      return `[^${inside}]`;
    }
    if (next === 'Q') {
      const end = this.#pattern.indexOf('\\E', this.#position);
      const literal = this.#pattern.slice(this.#position + 2, end < 0 ? undefined : end);
      this.#position = end < 0 ? this.#pattern.length : end + 2;
      return quoteForRegex(literal);
    }
    this.#position += 2;
    if (next === 's') return wrap(ASCII_SPACE);
    if (next === 'S') {
      if (inClass) return '\\S';
      return `[^${ASCII_SPACE}]`;
    }
    if (next === 'h') return wrap(' \\t\\u00A0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000');
    if (next === 'R') return '(?:\\r\\n|[\\n\\v\\f\\r\\u0085\\u2028\\u2029])';
    if (next === 'A') return '(?<![\\s\\S])';
    if (next === 'z') return '(?![\\s\\S])';
    if (next === 'Z') return '(?=\\r?\\n?(?![\\s\\S]))';
    if (next === 'e') return '\\x1b';
    if (next === 'a') return '\\x07';
    if (/[dDwWbBtnrfvk0-9uxc]/.test(next)) return `\\${next}`;
    if (/[a-zA-Z]/.test(next)) throw new SyntaxError('Illegal/unsupported escape sequence');
    // An escaped punctuation mark is itself; JavaScript's `u` flag allows the backslash only where it has a meaning.
    return /[\^$\\.*+?()[\]{}|/]/.test(next) || (inClass && next === '-') ? `\\${next}` : next;
  }
}

export const quoteForRegex = (text: string): string => text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');

/** Replacement text of Java (`$1`, `${name}`, `\$`) filled from a match. @throws RangeError for a group that is not. */
export function expandReplacement(replacement: string, match: RegExpExecArray): string {
  let text = '';
  for (let index = 0; index < replacement.length; index += 1) {
    const char = replacement[index] ?? '';
    if (char === '\\') {
      index += 1;
      text += replacement[index] ?? '';
    } else if (char === '$') {
      const reference = /^\$(?:\{(\w+)\}|(\d))/.exec(replacement.slice(index));
      if (!reference) throw new RangeError('Illegal group reference');
      let group = reference[2] ?? '';
      let length = reference[0].length;
      // More digits belong to the reference as long as there is such a group.
      while (group && /\d/.test(replacement[index + length] ?? '')) {
        const longer = group + replacement[index + length];
        if (Number(longer) >= match.length) break;
        group = longer;
        length += 1;
      }
      if (group && Number(group) >= match.length) throw new RangeError(`No group ${group}`);
      text += (group ? match[Number(group)] : match.groups?.[reference[1] ?? '']) ?? '';
      index += length - 1;
    } else {
      text += char;
    }
  }
  return text;
}

/** Replaces the first match or all of them. */
export function javaReplace(text: string, regex: RegExp, replacement: string, firstOnly: boolean): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(regex)) {
    result += text.slice(end, match.index) + expandReplacement(replacement, match);
    end = match.index + match[0].length;
    if (firstOnly) break;
  }
  return result + text.slice(end);
}

/**
 * `String.split`: no empty text before a match of no width at the start; with limit 0 the empty texts at the end are
 * dropped, a positive limit is the greatest number of parts.
 */
export function javaSplit(text: string, regex: RegExp, limit: number): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(regex)) {
    if (limit > 0 && parts.length === limit - 1) break;
    if (match[0] === '' && (match.index === 0 || match.index === text.length)) continue;
    parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
  }
  if (parts.length === 0) return [text];
  parts.push(text.slice(end));
  if (limit === 0) while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  if (limit === 0 && parts.length === 1 && parts[0] === '') return [];
  return parts;
}
