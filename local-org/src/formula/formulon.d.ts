/** The parts of `formulon` that the local org calls. Source: its README, "ast" and "parse". */
declare module 'formulon' {
  export interface FormulaLiteral {
    readonly type: 'literal';
    readonly value: string | number | boolean | Date | null;
    readonly dataType: 'number' | 'text' | 'checkbox' | 'date' | 'datetime' | 'time' | 'null';
    readonly options?: Readonly<Record<string, number>>;
  }
  export interface FormulaIdentifier {
    readonly type: 'identifier';
    readonly name: string;
  }
  export interface FormulaCall {
    readonly type: 'callExpression';
    /** Name of a function in lower case, or of an operator (`add`, `greaterThan`). */
    readonly id: string;
    readonly arguments: readonly FormulaTree[];
  }
  export interface FormulaFailure {
    readonly type: 'error';
    readonly errorType: string;
    readonly message: string;
  }
  export type FormulaTree = FormulaLiteral | FormulaIdentifier | FormulaCall;

  export function ast(formula: string): FormulaTree | FormulaFailure;
  export function parse(
    formula: string,
    substitutions?: Readonly<Record<string, unknown>>
  ): FormulaLiteral | FormulaFailure;
}
