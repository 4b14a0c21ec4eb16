// What is typed into a field as its value, and back. Pure.
import { numberFormat } from 'c/intl';
import type { FieldSave } from 'c/planAsk';
import { numberOf } from 'c/typedNumber';

export type FieldInput = 'text' | 'long' | 'number' | 'date' | 'choice';

/** The value as it is typed: a number by the locale, without its unit. */
export function typedOf(value: FieldSave['value'], kind: FieldInput, scale: number, locale: string): string {
  if (value === null) {
    return '';
  }
  return kind === 'number'
    ? numberFormat(locale, { maximumFractionDigits: 4, useGrouping: false }).format(Number(value) / scale)
    : String(value);
}

export interface Entered {
  readonly value: FieldSave['value'];
  readonly problem: 'needed' | 'notANumber' | null;
}

interface Rules {
  readonly kind: FieldInput;
  readonly scale: number;
  readonly required: boolean;
}

/** Half away from zero, whole units of the value. */
export function enteredOf(typed: string, { kind, scale, required }: Rules, locale: string): Entered {
  const text = typed.trim();
  if (text === '') {
    return { value: null, problem: required ? 'needed' : null };
  }
  if (kind !== 'number') {
    return { value: text, problem: null };
  }
  const digits = numberOf(text, locale);
  const value = digits === null ? Number.NaN : Number(digits) * scale;
  const whole = Math.sign(value) * Math.round(Math.abs(value));
  return Number.isSafeInteger(whole) ? { value: whole, problem: null } : { value: null, problem: 'notANumber' };
}
