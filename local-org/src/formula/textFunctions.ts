/** Text functions. Source: Salesforce Help, "Formula Operators and Functions A-Z", "Text Functions". */
import { isId, toId18 } from '../schema/index.ts';
import { type Code, checkbox, expect, number, numberOf, text, textOf } from './code.ts';
import { FormulaError, type FormulaScope, type FormulaType } from './types.ts';

type Make = (codes: readonly Code[]) => Code;
interface FormulaFunction {
  readonly counts: readonly [number, number];
  readonly make: Make;
}

type Argument = FormulaType & ('text' | 'number');

/** A text function: its parameters by type, the last ones optional. A missing number is `undefined`. */
function of(
  name: string,
  types: readonly Argument[],
  least: number,
  work: (...values: (string & number)[]) => string
): FormulaFunction {
  return { counts: [least, types.length], make: (codes) => text(runOf(name, types, codes, work)) };
}

function runOf<T>(
  name: string,
  types: readonly Argument[],
  codes: readonly Code[],
  work: (...values: (string & number)[]) => T
): (scope: FormulaScope) => T {
  const typed = codes.map((code, index) => expect(name, code, types[index] ?? 'text'));
  return (scope) => {
    const values = typed.map((code) => (code.type === 'text' ? textOf(code, scope) : (numberOf(code, scope) ?? 0)));
    return work(...(values as (string & number)[]));
  };
}

const test = (name: string, work: (value: string, other: string) => boolean): FormulaFunction => ({
  counts: [2, 2],
  make: (codes) => checkbox(runOf(name, ['text', 'text'], codes, work))
});

function pad(value: string, length: number, filler: string, atStart: boolean): string {
  if (value.length >= length) return value.slice(0, Math.max(0, length));
  return atStart ? value.padStart(length, filler) : value.padEnd(length, filler);
}

const MONEY = /^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/;

function valueOf(written: string): number | null {
  if (written === '') return null;
  if (!MONEY.test(written)) throw new FormulaError(`'${written}' is no number`);
  return Number(written);
}

/** The whole text must match, as in Java. */
function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    throw new FormulaError(`'${pattern}' is no regular expression`);
  }
}

/** TEXT(): dates as `2026-02-13`, instants as `2026-02-13 09:00:00Z`, numbers without padding. */
function written(code: Code, scope: FormulaScope): string {
  const value = code.run(scope);
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  const iso = () => new Date(value).toISOString();
  switch (code.type) {
    case 'date':
      return iso().slice(0, 10);
    case 'datetime':
      return `${iso().slice(0, 19).replace('T', ' ')}Z`;
    case 'time':
      return iso().slice(11, 23);
    default:
      return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 18 });
  }
}

/** A picklist is its value's API name in the running user's stead: the local org has one language. */
const TEXTABLE: readonly FormulaType[] = ['number', 'date', 'datetime', 'time', 'picklist'];

export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  text: {
    counts: [1, 1],
    make: ([code]) => {
      const value = expect('text', code as Code, ...TEXTABLE);
      return text((scope) => written(value, scope));
    }
  },
  value: { counts: [1, 1], make: (codes) => number(runOf('value', ['text'], codes, valueOf)) },
  isnumber: { counts: [1, 1], make: (codes) => checkbox(runOf('isnumber', ['text'], codes, (one) => MONEY.test(one))) },
  len: { counts: [1, 1], make: (codes) => number(runOf('len', ['text'], codes, (value: string) => value.length)) },
  find: {
    counts: [2, 3],
    make: (codes) =>
      number(
        runOf(
          'find',
          ['text', 'text', 'number'],
          codes,
          (wanted: string, value: string, start = 1 as string & number) =>
            start < 1 || wanted === '' ? 0 : value.indexOf(wanted, start - 1) + 1
        )
      )
  },
  begins: test('begins', (value, start) => value.startsWith(start)),
  contains: test('contains', (value, part) => value.includes(part)),
  regex: test('regex', matches),
  left: of('left', ['text', 'number'], 2, (value: string, count: number) => value.slice(0, Math.max(0, count))),
  right: of('right', ['text', 'number'], 2, (value: string, count: number) => (count <= 0 ? '' : value.slice(-count))),
  mid: of('mid', ['text', 'number', 'number'], 3, (value: string, start: number, count: number) =>
    value.slice(Math.max(0, start - 1), Math.max(0, start - 1) + Math.max(0, count))
  ),
  lpad: of('lpad', ['text', 'number', 'text'], 2, (value: string, length: number, filler?: string) =>
    pad(value, length, filler ?? ' ', true)
  ),
  rpad: of('rpad', ['text', 'number', 'text'], 2, (value: string, length: number, filler?: string) =>
    pad(value, length, filler ?? ' ', false)
  ),
  lower: of('lower', ['text', 'text'], 1, (value: string) => value.toLowerCase()),
  upper: of('upper', ['text', 'text'], 1, (value: string) => value.toUpperCase()),
  trim: of('trim', ['text'], 1, (value: string) => value.trim()),
  reverse: of('reverse', ['text'], 1, (value: string) => [...value].reverse().join('')),
  substitute: of('substitute', ['text', 'text', 'text'], 3, (value: string, old: string, next: string) =>
    old === '' ? value : value.replaceAll(old, () => next)
  ),
  br: of('br', [], 0, () => '\n'),
  casesafeid: of('casesafeid', ['text'], 1, (id: string) => (isId(id) ? toId18(id) : id)),
  hyperlink: of(
    'hyperlink',
    ['text', 'text', 'text'],
    2,
    (url: string, name: string, target?: string) => `<a href="${url}" target="${target ?? '_blank'}">${name}</a>`
  ),
  image: of(
    'image',
    ['text', 'text', 'number', 'number'],
    2,
    (url: string, alt: string, height?: number, width?: number) => {
      const size = height === undefined ? '' : ` style="height:${height}px; width:${width ?? height}px;"`;
      return `<img src="${url}" alt="${alt}"${size} border="0"/>`;
    }
  )
};
