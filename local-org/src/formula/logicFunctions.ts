/** Logical functions, and those of picklists. Source: Salesforce Help, "Logical Functions" and "Tips for Working with Picklist and Multi-Select Picklist Formula Fields". */
import { type Code, checkbox, expect, invalid, isBlank, isTrue, text, textOf, unify } from './code.ts';
import { and, or } from './operators.ts';
import type { FormulaScope, FormulaType } from './types.ts';

interface FormulaFunction {
  readonly counts: readonly [number, number];
  readonly make: (codes: readonly Code[]) => Code;
}

/** All that a field may be. */
const ANY: readonly FormulaType[] = [
  'text',
  'number',
  'date',
  'datetime',
  'time',
  'picklist',
  'multipicklist',
  'checkbox'
];

function isBlankFunction(name: string): FormulaFunction {
  return {
    counts: [1, 1],
    make: ([code]) => {
      const value = expect(name, code as Code, ...ANY);
      // Text is never null: ISNULL of a text field is always false.
      if (name === 'isnull' && value.type === 'text') return checkbox(() => false);
      return checkbox((scope) => isBlank(value.run(scope)));
    }
  };
}

function substitute(name: string): FormulaFunction {
  return {
    counts: [2, 2],
    make: (pair) => {
      const { type, codes } = unify(name, pair);
      const [value, other] = codes as [Code, Code];
      if (name === 'nullvalue' && type === 'text') return value;
      return {
        type,
        run: (scope) => {
          const own = value.run(scope);
          return isBlank(own) ? other.run(scope) : own;
        }
      };
    }
  };
}

function choose([condition, yes, no]: readonly Code[]): Code {
  const test = expect('if', condition as Code, 'checkbox');
  const { type, codes } = unify('if', [yes as Code, no as Code]);
  const [a, b] = codes as [Code, Code];
  return { type, run: (scope) => (isTrue(test, scope) ? a : b).run(scope) };
}

/** CASE(expression, value1, result1, ..., else): values are of the expression's type; a picklist's are text. */
function selectCase(codes: readonly Code[]): Code {
  if (codes.length % 2 !== 0) {
    throw invalid(
      `Incorrect number of parameters for function 'CASE()'. Expected ${codes.length - 1}, received ${codes.length}`
    );
  }
  const [subject, ...rest] = codes as [Code, ...Code[]];
  const branches = rest.slice(0, -1);
  const wanted = subject.type === 'picklist' ? 'text' : subject.type;
  const values = branches.filter((_, index) => index % 2 === 0).map((code) => expect('case', code, wanted));
  const { type, codes: results } = unify('case', [
    ...branches.filter((_, index) => index % 2 === 1),
    ...rest.slice(-1)
  ]);
  return {
    type,
    run: (scope) => {
      const value = subject.run(scope);
      const found = values.findIndex((one) => one.run(scope) === value);
      return (results[found < 0 ? results.length - 1 : found] as Code).run(scope);
    }
  };
}

/** A text compared with the value of a picklist, or with one of those of a multi-select list. */
function picklistTest(
  name: string,
  type: 'picklist' | 'multipicklist',
  holds: (value: string, text: string) => boolean
) {
  return {
    counts: [2, 2] as const,
    make: ([list, wanted]: readonly Code[]) => {
      const [field, value] = [expect(name, list as Code, type), expect(name, wanted as Code, 'text')];
      return checkbox((scope: FormulaScope) => holds(textOf(field, scope), textOf(value, scope)));
    }
  };
}

/** The field itself, which ISCHANGED and PRIORVALUE look at. */
function fieldOf(name: string, code: Code | undefined): { code: Code; index: number } {
  if (code?.reference === undefined) {
    throw invalid(`Incorrect parameter type for function '${name}()'. Expected Field Reference`);
  }
  return { code, index: code.reference };
}

export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  and: { counts: [1, Infinity], make: and },
  or: { counts: [1, Infinity], make: or },
  not: {
    counts: [1, 1],
    make: ([code]) => {
      const value = expect('not', code as Code, 'checkbox');
      return checkbox((scope) => !isTrue(value, scope));
    }
  },
  if: { counts: [3, 3], make: choose },
  case: { counts: [4, Infinity], make: selectCase },
  isblank: isBlankFunction('isblank'),
  isnull: isBlankFunction('isnull'),
  blankvalue: substitute('blankvalue'),
  nullvalue: substitute('nullvalue'),
  ispickval: picklistTest('ispickval', 'picklist', (value, wanted) => value === wanted),
  includes: picklistTest('includes', 'multipicklist', (value, wanted) => value.split(';').includes(wanted)),
  isnew: { counts: [0, 0], make: () => checkbox((scope) => scope.isNew) },
  // Only the page's Clone button makes clones.
  isclone: { counts: [0, 0], make: () => checkbox(() => false) },
  ischanged: {
    counts: [1, 1],
    make: ([code]) => {
      const { index } = fieldOf('ISCHANGED', code);
      // Never of a new record. Source: Salesforce Help, "ISCHANGED".
      return checkbox((scope) => !scope.isNew && (scope.value(index) ?? null) !== (scope.prior(index) ?? null));
    }
  },
  priorvalue: {
    counts: [1, 1],
    make: ([given]) => {
      const { code } = fieldOf('PRIORVALUE', given);
      const before = (scope: FormulaScope): FormulaScope => ({ ...scope, value: (index) => scope.prior(index) });
      return { type: code.type, run: (scope) => code.run(before(scope)) };
    }
  }
};

/** Functions that only a save can answer: they may not stand in formula fields and defaults. */
export const SAVE_ONLY: ReadonlySet<string> = new Set([
  'isnew',
  'isclone',
  'ischanged',
  'priorvalue',
  'regex',
  'vlookup'
]);

export const emptyText: Code = text(() => '');
