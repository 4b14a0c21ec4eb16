/**
 * Formulas by the examples of Salesforce Help, "Formula Operators and Functions A-Z"
 * (https://help.salesforce.com/s/articleView?id=platform.customize_functions_a_h.htm), and by `formulon` as a second
 * opinion where both know a function.
 */
import fc from 'fast-check';
import { parse } from 'formulon';
import { builtProject, formula, lookup, number, picklist, text } from '../../test/builtOrg.ts';
import { buildSchema } from '../schema/index.ts';
import type { FieldValue } from '../schema/index.ts';
import { checkFormulas } from './catalog.ts';
import { compileFormula } from './compile.ts';
import type { Environment, FormulaType, FormulaValue } from './types.ts';

const schema = buildSchema(
  builtProject({
    Order__c: {
      fields: {
        A__c: number,
        B__c: number,
        Rate__c: { type: 'Percent', precision: 7, scale: 4 },
        Text__c: text,
        Day__c: { type: 'Date' },
        At__c: { type: 'DateTime' },
        Flag__c: { type: 'Checkbox', defaultValue: false },
        Stage__c: picklist('Open', 'Won'),
        Tags__c: { ...picklist('Red', 'Blue'), type: 'MultiselectPicklist' },
        Account__c: lookup('Account', 'Orders')
      }
    }
  })
);

const NOW = Date.parse('2026-02-13T03:00:00Z');
const environment: Environment = {
  now: NOW,
  timeZone: 'America/Los_Angeles',
  hasPermission: (name) => name === 'Close_Garden',
  global: (object) => (object === 'User' ? { Alias: 'admin', Id: '005000000000001AAA' } : null),
  customMetadata: () => null
};

const ALL: FormulaType[] = ['number', 'text', 'checkbox', 'date', 'datetime', 'time'];
const ISO: readonly FormulaType[] = ['date', 'datetime'];

interface Given {
  readonly row?: Record<string, FieldValue>;
  readonly old?: Record<string, FieldValue>;
  readonly blanksAsZero?: boolean;
}

function run(source: string, { row = {}, old, blanksAsZero = false }: Given = {}): FormulaValue {
  const object = schema.object('Order__c');
  if (object === undefined) throw new Error('no object');
  const compiled = compileFormula({ schema, object, formula: source, blanksAsZero, place: 'save', result: ALL });
  const from = (values: Record<string, FieldValue>) => (index: number) =>
    values[compiled.references[index]?.field.name ?? ''] ?? null;
  const value = compiled.run({ environment, isNew: old === undefined, value: from(row), prior: from(old ?? row) });
  return ISO.includes(compiled.type) && typeof value === 'number' ? new Date(value).toISOString() : value;
}

describe('formulas of Salesforce Help', () => {
  it.each<[string, FormulaValue]>([
    // "ROUND": its examples.
    ['ROUND(1.5, 0)', 2],
    ['ROUND(1.2345, 0)', 1],
    ['ROUND(-1.5, 0)', -2],
    ['ROUND(225.49823, 2)', 225.5],
    ['ROUND(1.005, 2)', 1.01],
    ['ROUND(1234, -2)', 1200],
    // "CEILING", "FLOOR", "MCEILING", "MFLOOR": negative numbers.
    ['CEILING(-2.5)', -3],
    ['FLOOR(-2.5)', -2],
    ['MCEILING(-2.5)', -2],
    ['MFLOOR(-2.5)', -3],
    ['CEILING(2.5)', 3],
    // "MOD".
    ['MOD(3, 3)', 0],
    ['MOD(4, 3)', 1],
    ['MOD(123, 100)', 23],
    ['0.1 + 0.2 = 0.3', true],
    ['-A__c', -7],
    ['2 - -A__c', 9],
    ['2 ^ 3', 8],
    ['.5 + 1.5e2', 150.5],
    ['/* half */ A__c / 2', 3.5],
    ['MAX(3, A__c, 5) - MIN(2, 1)', 6],
    // "ADDMONTHS": the last day of a month stays the last.
    ['ADDMONTHS(DATE(2026, 2, 28), 1)', '2026-03-31T00:00:00.000Z'],
    ['ADDMONTHS(DATE(2026, 1, 30), 1)', '2026-02-28T00:00:00.000Z'],
    ['ADDMONTHS(DATE(2026, 1, 15), -2)', '2025-11-15T00:00:00.000Z'],
    ['DATE(2026, 3, 1) - DATE(2026, 2, 1)', 28],
    ['DATE(2026, 2, 27) + 2', '2026-03-01T00:00:00.000Z'],
    ['(DATETIMEVALUE("2026-02-13 12:00:00") - DATETIMEVALUE("2026-02-12 00:00:00"))', 1.5],
    // TODAY() is the user's day: at 03:00 GMT it is still the day before in Los Angeles.
    ['TODAY()', '2026-02-12T00:00:00.000Z'],
    ['DATEVALUE(NOW())', '2026-02-12T00:00:00.000Z'],
    ['NOW()', '2026-02-13T03:00:00.000Z'],
    ['YEAR(Day__c) * 10000 + MONTH(Day__c) * 100 + DAY(Day__c)', 20260213],
    ['WEEKDAY(Day__c)', 6],
    ['ISOWEEK(DATE(2026, 1, 1))', 1],
    ['DAYOFYEAR(DATE(2026, 2, 1))', 32],
    // Text: "MID", "FIND", "LPAD", "SUBSTITUTE", "TEXT", "VALUE".
    ['MID("abcdef", 2, 3)', 'bcd'],
    ['FIND("c", "abc")', 3],
    ['FIND("z", "abc")', 0],
    ['LPAD("7", 3, "0")', '007'],
    ['RPAD("abc", 2)', 'ab'],
    ['SUBSTITUTE("a.b.c", ".", "$&")', 'a$&b$&c'],
    ['TEXT(A__c)', '7'],
    ['TEXT(0.5)', '0.5'],
    ['TEXT(Day__c)', '2026-02-13'],
    ['TEXT(At__c)', '2026-02-13 03:00:00Z'],
    ['TEXT(Stage__c)', 'Won'],
    ['VALUE("12.50") * 2', 25],
    ['"say \\"x\\"" & \'!\'', 'say "x"!'],
    ['REGEX("AB-12", "[A-Z]{2}-\\\\d+")', true],
    ['REGEX("xAB-12", "[A-Z]{2}-\\\\d+")', false],
    ['UPPER(LEFT("hello", 1)) & RIGHT("hello", 4)', 'Hello'],
    ['CONTAINS("AZ:CA", Text__c)', true],
    ['CASESAFEID("001000000000001")', '001000000000001AAA'],
    // Logic: only the branch that is taken is computed.
    ['IF(A__c = 0, 0, 14 / A__c)', 2],
    ['IF(TRUE, 1, 1 / 0)', 1],
    ['AND(Flag__c, 1 / 0 > 1)', false],
    ['Flag__c || A__c > 6 && !Flag__c', true],
    ['CASE(Stage__c, "Open", 1, "Won", 2, 3)', 2],
    ['CASE(A__c, 1, "one", 7, "seven", "many")', 'seven'],
    ['ISPICKVAL(Stage__c, "Won")', true],
    ['INCLUDES(Tags__c, "Blue")', true],
    ['INCLUDES(Tags__c, "Bl")', false],
    // Case counts in text.
    ['"a" = "A"', false],
    // "Tips for Using Percent Fields": 50 % is 0.5.
    ['Rate__c', 0.5],
    ['$User.Alias', 'admin'],
    ['$Permission.Close_Garden && !$Permission.Other', true]
  ])('%s', (source, expected) => {
    const row = {
      A__c: 7,
      Rate__c: 50,
      Day__c: '2026-02-13',
      At__c: '2026-02-13T03:00:00.000Z',
      Stage__c: 'Won',
      Tags__c: 'Red;Blue'
    };
    expect(run(source, { row })).toBe(expected);
  });

  it.each<[string, FormulaValue, boolean]>([
    ['A__c + 1', null, false],
    ['A__c + 1', 1, true],
    ['ISBLANK(A__c)', true, false],
    ['ISBLANK(A__c)', false, true],
    ['BLANKVALUE(A__c, 5)', 5, false],
    ['BLANKVALUE(A__c, 5)', 0, true],
    ['A__c > -1', false, false],
    ['A__c = NULL', true, false],
    ['Text__c & "x"', 'x', false],
    ['ISBLANK(Text__c)', true, false],
    ['ISNULL(Text__c)', false, false],
    ['ISBLANK(Day__c)', true, true],
    ['Day__c + 1', null, true]
  ])('a blank field in %s is %s (as zero: %s)', (source, expected, blanksAsZero) => {
    expect(run(source, { blanksAsZero })).toBe(expected);
  });

  // "ISCHANGED", "PRIORVALUE", "ISNEW".
  it.each<[string, FormulaValue, FormulaValue]>([
    ['ISNEW()', true, false],
    ['ISCHANGED(A__c)', false, true],
    ['PRIORVALUE(A__c)', 2, 1],
    ['ISPICKVAL(PRIORVALUE(Stage__c), "Open")', false, true]
  ])('%s of a new and of a changed record', (source, ofNew, ofChanged) => {
    const row = { A__c: 2, Stage__c: 'Won' };
    expect(run(source, { row })).toBe(ofNew);
    expect(run(source, { row, old: { A__c: 1, Stage__c: 'Open' } })).toBe(ofChanged);
  });

  it('fail where the platform shows #Error!', () => {
    for (const source of ['1 / B__c', 'VALUE("x")', 'DATE(2026, 2, 30)', 'DATEVALUE("13.02.2026")', 'SQRT(-1)']) {
      expect(() => run(source, { row: { B__c: 0 } })).toThrow(expect.objectContaining({ name: 'FormulaError' }));
    }
  });
});

describe('what cannot be compiled', () => {
  it.each([
    ['A__c +', 'Syntax error.'],
    ['Nothing__c', 'Field Nothing__c does not exist. Check spelling.'],
    ['Account__r.Nothing__c', 'Field Account__r.Nothing__c does not exist'],
    ['A__c + Text__c', "Incorrect parameter type for function '+()'. Expected Text, received Number"],
    ['Stage__c = "Won"', 'Picklist fields are only supported in certain functions.'],
    ['LEN(A__c)', "Incorrect parameter type for function 'LEN()'. Expected Text, received Number"],
    ['IF(TRUE, 1)', "Incorrect number of parameters for function 'IF()'. Expected 3, received 2"],
    ['CASE(A__c, 1, 2, 3, 4)', "Incorrect number of parameters for function 'CASE()'"],
    ['ISCHANGED(A__c + 1)', "Incorrect parameter type for function 'ISCHANGED()'"],
    ['Flag__c > 1', 'Incorrect parameter type'],
    ['VLOOKUP(A__c, A__c, A__c)', 'does not support the formula function VLOOKUP'],
    ['$Setup.X__c.Y__c', 'does not support the formula variable $Setup.X__c.Y__c'],
    ['$Api.Session_ID', 'does not support the formula variable $Api.Session_ID']
  ])('%s', (source, message) => {
    expect(() => run(source)).toThrow(message);
  });

  const withFormula = (source: string, type = 'Number') =>
    buildSchema(
      builtProject({ Loop__c: { fields: { One__c: formula(type, source), Two__c: formula('Number', 'One__c') } } })
    );

  it('a formula that leads back to itself', () => {
    expect(() => checkFormulas(withFormula('Two__c + 1'))).toThrow('Loop__c.One__c: the formula refers to itself');
  });

  it('a result of another type than the field', () => {
    expect(() => checkFormulas(withFormula('"a"'))).toThrow('Loop__c.One__c: Formula result is data type (text)');
  });

  it('a formula field that asks what has changed', () => {
    expect(() => checkFormulas(withFormula('IF(ISNEW(), 1, 2)'))).toThrow('may not be used in this type of formula');
  });
});

describe('beside formulon', () => {
  const leaf = fc.oneof(
    fc.integer({ min: -50, max: 50 }).map((value) => (value < 0 ? `(${value})` : String(value))),
    fc.constantFrom('A__c', 'B__c')
  );
  const { sum } = fc.letrec<{ sum: string; test: string }>((tie) => ({
    sum: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      fc.tuple(fc.constantFrom('ABS', 'FLOOR', 'CEILING'), tie('sum')).map(([name, a]) => `${name}(${a})`),
      fc.tuple(fc.constantFrom('MAX', 'MIN'), tie('sum'), tie('sum')).map(([name, a, b]) => `${name}(${a}, ${b})`),
      fc.tuple(tie('test'), tie('sum'), tie('sum')).map(([test, a, b]) => `IF(${test}, ${a}, ${b})`),
      fc.tuple(tie('sum'), tie('sum'), tie('sum')).map(([a, b, c]) => `CASE(${a}, ${b}, ${c}, 0)`)
    ),
    test: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('TRUE', 'FALSE'),
      fc
        .tuple(tie('sum'), fc.constantFrom('<', '<=', '>', '>=', '=', '<>'), tie('sum'))
        .map(([a, sign, b]) => `${a} ${sign} ${b}`),
      fc.tuple(fc.constantFrom('AND', 'OR'), tie('test'), tie('test')).map(([name, a, b]) => `${name}(${a}, ${b})`),
      tie('test').map((test) => `NOT(${test})`)
    )
  }));

  it('arithmetic and logic agree', () => {
    fc.assert(
      fc.property(sum, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (source, a, b) => {
        const literal = (value: number) => ({
          type: 'literal',
          dataType: 'number',
          value,
          options: { length: 9, scale: 2 }
        });
        const other = parse(source, { A__c: literal(a), B__c: literal(b) });
        // Its numbers may be -0.
        expect(Number(run(source, { row: { A__c: a, B__c: b } })) + 0).toBeCloseTo(
          Number(other.type === 'literal' ? other.value : NaN),
          9
        );
      }),
      { numRuns: 150 }
    );
  });

  it.each([
    'MID(Text__c, 2, 3)',
    'LPAD(Text__c, 6, "0")',
    'SUBSTITUTE(Text__c, "a", "b")',
    'FIND("b", Text__c)',
    'LEN(TRIM(Text__c))'
  ])('text functions agree: %s', (source) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab .]{1,8}$/), (value) => {
        const other = parse(source, { Text__c: { type: 'literal', dataType: 'text', value, options: { length: 80 } } });
        expect(run(source, { row: { Text__c: value } })).toBe(other.type === 'literal' ? other.value : undefined);
      }),
      { numRuns: 40 }
    );
  });
});
