/** The String class. Source: Apex Reference, "String Class". */
import type { NativeCall, NativeMethod, NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { date, datetime, int, list, optionalText, text } from './arguments.ts';
import { ApexList, ApexSet } from './collections.ts';
import { formatPattern } from './dateFormat.ts';
import { compile, withGroups } from './regexErrors.ts';
import { javaReplace, javaSplit } from './regex.ts';
import { splitMethods } from './stringSplits.ts';
import * as strings from './stringFunctions.ts';
import { textOf } from './text.ts';
import { INTEGER, STRING } from './typeText.ts';
import { GMT } from './zones.ts';

const self = (call: NativeCall): string => text(call, call.receiver);

/** A method of no arguments. */
const plain =
  (work: (self: string) => ApexValue): NativeMethod =>
  (call) =>
    work(self(call));

/** A method of one text. */
const withText =
  (work: (self: string, other: string) => ApexValue): NativeMethod =>
  (call, other) =>
    work(self(call), text(call, other));

const withTwoTexts =
  (work: (self: string, first: string, second: string) => ApexValue): NativeMethod =>
  (call, first, second) =>
    work(self(call), text(call, first), text(call, second, 2));

/** A method of one number. */
const withInt =
  (work: (self: string, number: number, call: NativeCall) => ApexValue): NativeMethod =>
  (call, number) =>
    work(self(call), int(call, number), call);

const withTwoInts =
  (work: (self: string, first: number, second: number, call: NativeCall) => ApexValue): NativeMethod =>
  (call, first, second) =>
    work(self(call), int(call, first), int(call, second, 2), call);

const withTextAndInt =
  (work: (self: string, other: string, number: number) => ApexValue): NativeMethod =>
  (call, other, number) =>
    work(self(call), text(call, other), int(call, number, 2));

const withIntAndText =
  (work: (self: string, number: number, other: string) => ApexValue): NativeMethod =>
  (call, number, other) =>
    work(self(call), int(call, number), text(call, other, 2));

const lower = (value: string): string => value.toLowerCase();
const lastIndex = (value: string, part: string, from: number): number =>
  from < 0 ? -1 : value.lastIndexOf(part, from);

function substring(value: string, start: number, end: number, call: NativeCall): string {
  if (start < 0 || start > value.length) {
    return call.thread.throwApex('StringException', `Starting position out of bounds: ${start}`);
  }
  if (end < start || end > value.length) {
    return call.thread.throwApex('StringException', `Ending position out of bounds: ${end}`);
  }
  return value.slice(start, end);
}

function charAt(value: string, index: number, call: NativeCall): number {
  if (index < 0 || index >= value.length) {
    return call.thread.throwApex('StringException', `String index out of range: ${index}`);
  }
  return value.charCodeAt(index);
}

function codePointAt(value: string, index: number, call: NativeCall): number {
  charAt(value, index, call);
  return value.codePointAt(index) ?? 0;
}

function abbreviate(value: string, width: number, offset: number, call: NativeCall): string {
  const short = strings.abbreviate(value, width, offset);
  if (short !== null) return short;
  const least = width < 4 ? 4 : 7;
  const offsetText = least === 7 ? ' with offset' : '';
  return call.thread.throwApex('StringException', `Minimum abbreviation width${offsetText} is ${least}`);
}

const split = (call: NativeCall, regex: ApexValue | undefined, limit: number): ApexList =>
  new ApexList(STRING, javaSplit(self(call), compile(call, text(call, regex)), limit));

const replace = (firstOnly: boolean): NativeMethod => {
  return (call, regex, replacement) =>
    withGroups(call, () =>
      javaReplace(self(call), compile(call, text(call, regex)), text(call, replacement, 2), firstOnly)
    );
};

const indexOfAny = (value: string, chars: string, wanted: boolean): number =>
  [...value].findIndex((char) => chars.includes(char) === wanted);

function join(call: NativeCall, items: ApexValue | undefined, separator: ApexValue | undefined): string {
  const values = items instanceof ApexSet ? items.items() : list(call, items).items;
  return values.map((item) => (item === null ? '' : textOf(call.thread, item))).join(text(call, separator, 2));
}

function format(call: NativeCall, pattern: ApexValue | undefined, values: ApexValue | undefined): string {
  const { items } = list(call, values, 2);
  return strings.formatMessage(text(call, pattern), (index) => {
    const item = items[index];
    return item === undefined ? undefined : textOf(call.thread, item);
  });
}

const instantText = (call: NativeCall, value: ApexValue | undefined, zone: string): string =>
  formatPattern(datetime(call, value), zone, 'yyyy-MM-dd HH:mm:ss', 'en-US');

const anyText: NativeMethod = (call, value) => textOf(call.thread, value ?? null);
const nullable =
  (work: NativeMethod): NativeMethod =>
  (call, value) =>
    value == null ? null : work(call, value);

export const stringType: NativeType = {
  name: 'String',
  statics: {
    'String escapeSingleQuotes(String)': (call, value) => text(call, value).replace(/['\\]/g, '\\$&'),
    'String format(String, List<Object>)': format,
    'String fromCharArray(List<Integer>)': (call, chars) =>
      String.fromCharCode(...list(call, chars).items.map((char) => int(call, char))),
    'String getCommonPrefix(List<String>)': (call, values) =>
      strings.commonPrefix(list(call, values).items.map((value) => optionalText(value) ?? '')),
    'Boolean isBlank(String)': (_, value) => strings.isBlank(optionalText(value)),
    'Boolean isNotBlank(String)': (_, value) => !strings.isBlank(optionalText(value)),
    'Boolean isEmpty(String)': (_, value) => value === null || value === '',
    'Boolean isNotEmpty(String)': (_, value) => value !== null && value !== '',
    'String join(Object, String)': join,
    'String valueOf(Date)': nullable((call, value) => date(call, value).iso),
    'String valueOf(Datetime)': nullable((call, value) => instantText(call, value, call.thread.context.timeZone)),
    'String valueOf(Decimal)': nullable(anyText),
    'String valueOf(Double)': nullable(anyText),
    'String valueOf(Integer)': nullable(anyText),
    'String valueOf(Long)': nullable(anyText),
    'String valueOf(Object)': nullable(anyText),
    'String valueOfGmt(Datetime)': (call, value) => instantText(call, value, GMT)
  },
  methods: {
    ...splitMethods,
    'String abbreviate(Integer)': withInt((me, width, call) => abbreviate(me, width, 0, call)),
    'String abbreviate(Integer, Integer)': withTwoInts(abbreviate),
    'String capitalize()': plain(strings.capitalize),
    'String center(Integer)': withInt((me, size) => strings.center(me, size, ' ')),
    'String center(Integer, String)': withIntAndText(strings.center),
    'Integer charAt(Integer)': withInt(charAt),
    'Integer codePointAt(Integer)': withInt(codePointAt),
    'Integer codePointBefore(Integer)': withInt((me, index, call) => {
      charAt(me, index - 1, call);
      return [...me.slice(0, index)].at(-1)?.codePointAt(0) ?? 0;
    }),
    'Integer codePointCount(Integer, Integer)': withTwoInts(
      (me, start, end, call) => [...substring(me, start, end, call)].length
    ),
    'Integer compareTo(String)': withText((me, other) => {
      const index = strings.indexOfDifference(me, other);
      if (index < 0) return 0;
      if (index >= me.length || index >= other.length) return me.length - other.length;
      return me.charCodeAt(index) - other.charCodeAt(index);
    }),
    'Boolean contains(String)': withText((me, part) => me.includes(part)),
    'Boolean containsAny(String)': withText((me, chars) => indexOfAny(me, chars, true) >= 0),
    'Boolean containsIgnoreCase(String)': withText((me, part) => lower(me).includes(lower(part))),
    'Boolean containsNone(String)': withText((me, chars) => indexOfAny(me, chars, true) < 0),
    'Boolean containsOnly(String)': withText((me, chars) => indexOfAny(me, chars, false) < 0),
    'Boolean containsWhitespace()': plain((me) => /\s/.test(me)),
    'Integer countMatches(String)': withText(strings.countMatches),
    'String deleteWhitespace()': plain((me) => me.replace(/\s/g, '')),
    'String difference(String)': withText((me, other) => {
      const index = strings.indexOfDifference(me, other);
      return index < 0 ? '' : other.slice(index);
    }),
    'Boolean endsWith(String)': withText((me, end) => me.endsWith(end)),
    'Boolean endsWithIgnoreCase(String)': withText((me, end) => lower(me).endsWith(lower(end))),
    'Boolean equals(Object)': (call, other) => self(call) === other,
    'Boolean equalsIgnoreCase(String)': (call, other) => {
      const value = optionalText(other);
      return value !== null && lower(self(call)) === lower(value);
    },
    'String escapeCsv()': plain(strings.escapeCsv),
    'String escapeEcmaScript()': plain(strings.escapeEcmaScript),
    'String escapeJava()': plain(strings.escapeJava),
    'String escapeUnicode()': plain(strings.escapeUnicode),
    'String escapeXml()': plain(strings.escapeXml),
    'List<Integer> getChars()': plain(
      (me) =>
        new ApexList(
          INTEGER,
          Array.from({ length: me.length }, (_, index) => me.charCodeAt(index))
        )
    ),
    'Integer getLevenshteinDistance(String)': withText(strings.levenshtein),
    'Integer getLevenshteinDistance(String, Integer)': withTextAndInt((me, other, most) => {
      const distance = strings.levenshtein(me, other);
      return distance > most ? -1 : distance;
    }),
    'Integer hashCode()': plain(strings.hashCode),
    'Integer indexOf(String)': withText((me, part) => me.indexOf(part)),
    'Integer indexOf(String, Integer)': withTextAndInt((me, part, from) => me.indexOf(part, from)),
    'Integer indexOfAny(String)': withText((me, chars) => indexOfAny(me, chars, true)),
    'Integer indexOfAnyBut(String)': withText((me, chars) => indexOfAny(me, chars, false)),
    'Integer indexOfChar(Integer)': withInt((me, char) => me.indexOf(String.fromCodePoint(char))),
    'Integer indexOfChar(Integer, Integer)': withTwoInts((me, char, from) =>
      me.indexOf(String.fromCodePoint(char), from)
    ),
    'Integer indexOfDifference(String)': withText(strings.indexOfDifference),
    'Integer indexOfIgnoreCase(String)': withText((me, part) => lower(me).indexOf(lower(part))),
    'Integer indexOfIgnoreCase(String, Integer)': withTextAndInt((me, part, from) =>
      lower(me).indexOf(lower(part), from)
    ),
    'Boolean isAllLowerCase()': plain((me) => strings.all(me, /\p{Ll}/u)),
    'Boolean isAllUpperCase()': plain((me) => strings.all(me, /\p{Lu}/u)),
    'Boolean isAlpha()': plain((me) => strings.all(me, /\p{L}/u)),
    'Boolean isAlphaSpace()': plain((me) => /^[\p{L} ]*$/u.test(me)),
    'Boolean isAlphanumeric()': plain((me) => strings.all(me, /[\p{L}\p{Nd}]/u)),
    'Boolean isAlphanumericSpace()': plain((me) => /^[\p{L}\p{Nd} ]*$/u.test(me)),
    'Boolean isAsciiPrintable()': plain((me) => /^[\x20-\x7e]*$/.test(me)),
    'Boolean isNumeric()': plain((me) => strings.all(me, /\p{Nd}/u)),
    'Boolean isNumericSpace()': plain((me) => /^[\p{Nd} ]*$/u.test(me)),
    'Boolean isWhitespace()': plain((me) => /^\s*$/.test(me)),
    'Integer lastIndexOf(String)': withText((me, part) => me.lastIndexOf(part)),
    'Integer lastIndexOf(String, Integer)': withTextAndInt(lastIndex),
    'Integer lastIndexOfChar(Integer)': withInt((me, char) => me.lastIndexOf(String.fromCodePoint(char))),
    'Integer lastIndexOfChar(Integer, Integer)': withTwoInts((me, char, from) =>
      lastIndex(me, String.fromCodePoint(char), from)
    ),
    'Integer lastIndexOfIgnoreCase(String)': withText((me, part) => lower(me).lastIndexOf(lower(part))),
    'Integer lastIndexOfIgnoreCase(String, Integer)': withTextAndInt((me, part, from) =>
      lastIndex(lower(me), lower(part), from)
    ),
    'String left(Integer)': withInt(strings.left),
    'String leftPad(Integer)': withInt((me, size) => me.padStart(size)),
    'String leftPad(Integer, String)': withIntAndText((me, size, pad) => me.padStart(size, pad || ' ')),
    'Integer length()': plain((me) => me.length),
    'String mid(Integer, Integer)': withTwoInts(strings.mid),
    'String normalizeSpace()': plain((me) => me.trim().replace(/\s+/g, ' ')),
    'String overlay(String, Integer, Integer)': (call, insert, from, to) =>
      strings.overlay(self(call), text(call, insert), int(call, from, 2), int(call, to, 3)),
    'String remove(String)': withText((me, part) => (part === '' ? me : me.replaceAll(part, ''))),
    'String removeEnd(String)': withText((me, end) => (me.endsWith(end) ? me.slice(0, me.length - end.length) : me)),
    'String removeEndIgnoreCase(String)': withText((me, end) =>
      lower(me).endsWith(lower(end)) ? me.slice(0, me.length - end.length) : me
    ),
    'String removeStart(String)': withText((me, start) => (me.startsWith(start) ? me.slice(start.length) : me)),
    'String removeStartIgnoreCase(String)': withText((me, start) =>
      lower(me).startsWith(lower(start)) ? me.slice(start.length) : me
    ),
    'String repeat(Integer)': withInt((me, times) => me.repeat(Math.max(times, 0))),
    'String repeat(String, Integer)': withTextAndInt((me, separator, times) =>
      Array.from({ length: Math.max(times, 0) }, () => me).join(separator)
    ),
    'String replace(String, String)': withTwoTexts((me, target, value) => me.replaceAll(target, () => value)),
    'String replaceAll(String, String)': replace(false),
    'String replaceFirst(String, String)': replace(true),
    'String reverse()': plain((me) => [...me].reverse().join('')),
    'String right(Integer)': withInt(strings.right),
    'String rightPad(Integer)': withInt((me, size) => me.padEnd(size)),
    'String rightPad(Integer, String)': withIntAndText((me, size, pad) => me.padEnd(size, pad || ' ')),
    'List<String> split(String)': (call, regex) => split(call, regex, 0),
    'List<String> split(String, Integer)': (call, regex, limit) => split(call, regex, int(call, limit, 2)),
    'Boolean startsWith(String)': withText((me, start) => me.startsWith(start)),
    'Boolean startsWithIgnoreCase(String)': withText((me, start) => lower(me).startsWith(lower(start))),
    'String stripHtmlTags()': plain((me) => me.replace(/<[^>]*>/g, '')),
    'String substring(Integer)': withInt((me, start, call) => substring(me, start, me.length, call)),
    'String substring(Integer, Integer)': withTwoInts(substring),
    'String substringAfter(String)': withText((me, separator) => strings.after(me, separator, false)),
    'String substringAfterLast(String)': withText((me, separator) => strings.after(me, separator, true)),
    'String substringBefore(String)': withText((me, separator) => strings.before(me, separator, false)),
    'String substringBeforeLast(String)': withText((me, separator) => strings.before(me, separator, true)),
    'String substringBetween(String)': withText((me, tag) => strings.between(me, tag, tag)),
    'String substringBetween(String, String)': withTwoTexts(strings.between),
    'String swapCase()': plain(strings.swapCase),
    'String toLowerCase()': plain(lower),
    'String toLowerCase(String)': withText((me, locale) => me.toLocaleLowerCase(locale.replace('_', '-'))),
    'String toString()': plain((me) => me),
    'String toUpperCase()': plain((me) => me.toUpperCase()),
    'String toUpperCase(String)': withText((me, locale) => me.toLocaleUpperCase(locale.replace('_', '-'))),
    'String trim()': plain((me) => me.trim()),
    'String uncapitalize()': plain(strings.uncapitalize),
    'String unescapeCsv()': plain(strings.unescapeCsv),
    'String unescapeEcmaScript()': plain(strings.unescapeJava),
    'String unescapeJava()': plain(strings.unescapeJava),
    'String unescapeUnicode()': plain((me) =>
      me.replace(/\\u+([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    ),
    'String unescapeXml()': plain(strings.unescapeXml)
  }
};
