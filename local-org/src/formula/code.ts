/** Compiled parts of a formula, and the rules that their types obey. */
import { NotSupportedError, OrgError } from '../schema/index.ts';
import type { FormulaScope, FormulaType, FormulaValue } from './types.ts';

export interface Code {
  readonly type: FormulaType;
  readonly run: (scope: FormulaScope) => FormulaValue;
  /** Index of the reference that this is, for ISCHANGED and PRIORVALUE. */
  readonly reference?: number;
  /** Text of a literal. */
  readonly literal?: string;
}

const NAMES: Readonly<Record<FormulaType, string>> = {
  number: 'Number',
  text: 'Text',
  checkbox: 'Boolean',
  date: 'Date',
  datetime: 'DateTime',
  time: 'Time',
  picklist: 'Picklist',
  multipicklist: 'Multi-Select Picklist',
  null: 'Null'
};

export const nameOf = (types: readonly FormulaType[]): string => types.map((type) => NAMES[type]).join(', ');

/** What the platform answers when a formula is saved that it cannot compile. */
export const invalid = (message: string): OrgError => new OrgError('FIELD_INTEGRITY_EXCEPTION', message);

export const unsupported = (what: string): NotSupportedError => new NotSupportedError(`the formula function ${what}`);

/** The code as one of the types. NULL is every type; picklists are none but their own. */
export function expect(fn: string, code: Code, ...types: readonly FormulaType[]): Code {
  if (types.includes(code.type)) return code;
  const [type] = types;
  if (code.type === 'null' && type !== undefined) return blank(type);
  throw invalid(
    `Incorrect parameter type for function '${fn.toUpperCase()}()'. Expected ${nameOf(types)}, received ${NAMES[code.type]}`
  );
}

/** Nothing, as a value of the type. */
export function blank(type: FormulaType): Code {
  const value =
    type === 'text' || type === 'picklist' || type === 'multipicklist' ? '' : type === 'checkbox' ? false : null;
  return { type, run: () => value };
}

/** All as the one type that they have in common. */
export function unify(fn: string, codes: readonly Code[]): { type: FormulaType; codes: Code[] } {
  const type = codes.find((code) => code.type !== 'null')?.type ?? 'null';
  return { type, codes: type === 'null' ? [...codes] : codes.map((code) => expect(fn, code, type)) };
}

export const isBlank = (value: FormulaValue): boolean => value === null || value === '';

export type Run = Code['run'];
export const number = (run: (scope: FormulaScope) => number | null): Code => ({ type: 'number', run });
export const text = (run: (scope: FormulaScope) => string): Code => ({ type: 'text', run });
export const checkbox = (run: (scope: FormulaScope) => boolean): Code => ({ type: 'checkbox', run });

export const numberOf = (code: Code, scope: FormulaScope): number | null => code.run(scope) as number | null;
export const textOf = (code: Code, scope: FormulaScope): string => (code.run(scope) as string | null) ?? '';
export const isTrue = (code: Code, scope: FormulaScope): boolean => code.run(scope) === true;

/** Decimal arithmetic on binary numbers: 15 digits are exact, so that 0.1 + 0.2 is 0.3. */
export const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
