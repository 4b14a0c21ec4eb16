/** Math functions. Source: Salesforce Help, "Formula Operators and Functions A-Z", "Math Functions". */
import { type Code, exact, expect, number, numberOf } from './code.ts';
import { finite } from './operators.ts';
import { FormulaError } from './types.ts';

type Make = (codes: readonly Code[]) => Code;

/** A function of numbers, which is nothing when one of them is. */
function of(name: string, least: number, most: number, work: (...values: number[]) => number) {
  const make: Make = (codes) => {
    const numbers = codes.map((code) => expect(name, code, 'number'));
    return number((scope) => {
      const values = numbers.map((code) => numberOf(code, scope));
      return values.some((value) => value === null) ? null : finite(work(...(values as number[])));
    });
  };
  return { counts: [least, most] as const, make };
}

/** Half away from zero, on the decimal digits: 1.005 to two digits is 1.01. */
export function round(value: number, digits: number): number {
  const places = Math.trunc(digits);
  const [mantissa, exponent] = exact(Math.abs(value)).toExponential().split('e');
  const rounded = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  return Math.sign(value) * Number(`${rounded}e${-places}`) || 0;
}

/** Like ROUND, but towards zero. */
function truncate(value: number, digits = 0): number {
  const places = Math.trunc(digits);
  return Math.trunc(exact(value * 10 ** places)) / 10 ** places;
}

function mod(value: number, divisor: number): number {
  if (divisor === 0) throw new FormulaError('Division by zero');
  return exact(value % divisor);
}

function squareRoot(value: number): number {
  if (value < 0) throw new FormulaError('Square root of a negative number');
  return Math.sqrt(value);
}

export const numberFunctions: Readonly<
  Record<string, { readonly counts: readonly [number, number]; readonly make: Make }>
> = {
  abs: of('abs', 1, 1, Math.abs),
  // CEILING and FLOOR of negative numbers go away from zero and towards it; MCEILING and MFLOOR go up and down.
  ceiling: of('ceiling', 1, 1, (value) => (value < 0 ? Math.floor(value) : Math.ceil(value))),
  floor: of('floor', 1, 1, Math.trunc),
  mceiling: of('mceiling', 1, 1, Math.ceil),
  mfloor: of('mfloor', 1, 1, Math.floor),
  exp: of('exp', 1, 1, Math.exp),
  ln: of('ln', 1, 1, Math.log),
  log: of('log', 1, 1, Math.log10),
  max: of('max', 1, Infinity, Math.max),
  min: of('min', 1, Infinity, Math.min),
  mod: of('mod', 2, 2, mod),
  pi: of('pi', 0, 0, () => Math.PI),
  round: of('round', 2, 2, round),
  sqrt: of('sqrt', 1, 1, squareRoot),
  trunc: of('trunc', 1, 2, truncate)
};
