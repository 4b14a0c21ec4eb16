/**
 * Apex Decimal: an exact number, an unscaled whole number and a count of digits after the point, as Java's BigDecimal.
 * Source: Apex Reference, "Decimal Class" and "RoundingMode Enum".
 */
import { ApexValueObject } from '../values.ts';

export type RoundingMode = 'CEILING' | 'DOWN' | 'FLOOR' | 'HALF_DOWN' | 'HALF_EVEN' | 'HALF_UP' | 'UNNECESSARY' | 'UP';

/** Values of System.RoundingMode in the order of the reference. */
export const ROUNDING_MODES: readonly RoundingMode[] = [
  'CEILING',
  'DOWN',
  'FLOOR',
  'HALF_DOWN',
  'HALF_EVEN',
  'HALF_UP',
  'UNNECESSARY',
  'UP'
];

/**
 * Significant digits that a quotient keeps. Not documented; orgs show 33 digits (`1/3` has 33 threes, `1/31` has scale
 * 34, of which the first digit is a zero).
 */
const QUOTIENT_DIGITS = 33;

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Raised where Java throws ArithmeticException; the library turns it into a MathException. */
export class DecimalError extends Error {
  override readonly name = 'DecimalError';
}

export class ApexDecimal extends ApexValueObject {
  readonly typeName = 'Decimal';
  readonly unscaled: bigint;
  /** Digits after the point, never negative: the platform shows 20, not 2E+1. */
  readonly scale: number;

  constructor(unscaled: bigint, scale: number) {
    super();
    this.unscaled = scale < 0 ? unscaled * tenTo(-scale) : unscaled;
    this.scale = Math.max(scale, 0);
  }

  /** @param value a finite number, a whole number or text such as `-12.50` or `1.5E3`. @returns null for other text. */
  static parse(value: string | number | bigint): ApexDecimal | null {
    if (typeof value === 'bigint') return new ApexDecimal(value, 0);
    const match = NUMBER.exec(String(value));
    if (!match) return null;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    if (whole === '' && fraction === '') return null;
    const digits = BigInt(whole + fraction);
    return new ApexDecimal(sign === '-' ? -digits : digits, fraction.length - Number(exponent));
  }

  /** As {@link parse}, for values that are known to be numbers. */
  static of(value: string | number | bigint): ApexDecimal {
    const decimal = ApexDecimal.parse(value);
    if (!decimal) throw new DecimalError(`Invalid decimal: ${value}`);
    return decimal;
  }

  plus(other: ApexDecimal): ApexDecimal {
    const scale = Math.max(this.scale, other.scale);
    return new ApexDecimal(this.unscaledAt(scale) + other.unscaledAt(scale), scale);
  }

  minus(other: ApexDecimal): ApexDecimal {
    return this.plus(other.negated());
  }

  times(other: ApexDecimal): ApexDecimal {
    return new ApexDecimal(this.unscaled * other.unscaled, this.scale + other.scale);
  }

  /** The `/` operator: exact where the quotient ends, otherwise rounded to {@link QUOTIENT_DIGITS} digits. */
  dividedBy(other: ApexDecimal): ApexDecimal {
    if (other.unscaled === 0n) throw new DecimalError('Divide by 0');
    const preferredScale = Math.max(this.scale - other.scale, 0);
    if (this.unscaled === 0n) return new ApexDecimal(0n, preferredScale);
    // Digits before the point of the quotient, at most one too many; the second rounding below is then exact.
    const wholeDigits = this.precision - this.scale - (other.precision - other.scale) + 1;
    const scale = Math.max(QUOTIENT_DIGITS - wholeDigits + 1, preferredScale);
    const numerator = this.unscaled * tenTo(scale + other.scale);
    const denominator = other.unscaled * tenTo(this.scale);
    const quotient = numerator / denominator;
    const exact = quotient * denominator === numerator;
    const digits = digitCount(quotient);
    const surplus = digits - QUOTIENT_DIGITS;
    if (surplus > 0 && scale - surplus >= 0) {
      const shortened = divideRounded(numerator, denominator * tenTo(surplus), 'HALF_UP');
      return new ApexDecimal(shortened, scale - surplus).withoutTrailingZeros(preferredScale);
    }
    const rounded = exact ? quotient : divideRounded(numerator, denominator, 'HALF_UP');
    return new ApexDecimal(rounded, scale).withoutTrailingZeros(preferredScale);
  }

  /** `divide(divisor, scale, mode)`. */
  divide(other: ApexDecimal, scale: number, mode: RoundingMode = 'HALF_EVEN'): ApexDecimal {
    if (other.unscaled === 0n) throw new DecimalError('Divide by 0');
    const numerator = this.unscaled * tenTo(Math.max(scale + other.scale, 0));
    const denominator = other.unscaled * tenTo(this.scale + Math.max(-(scale + other.scale), 0));
    return new ApexDecimal(divideRounded(numerator, denominator, mode), scale);
  }

  /** Remainder with the sign of the dividend. */
  remainder(other: ApexDecimal): ApexDecimal {
    if (other.unscaled === 0n) throw new DecimalError('Divide by 0');
    const scale = Math.max(this.scale, other.scale);
    return new ApexDecimal(this.unscaledAt(scale) % other.unscaledAt(scale), scale);
  }

  pow(exponent: number): ApexDecimal {
    if (exponent < 0) throw new DecimalError('Invalid operation');
    return new ApexDecimal(this.unscaled ** BigInt(exponent), this.scale * exponent);
  }

  negated(): ApexDecimal {
    return new ApexDecimal(-this.unscaled, this.scale);
  }

  abs(): ApexDecimal {
    return this.unscaled < 0n ? this.negated() : this;
  }

  setScale(scale: number, mode: RoundingMode = 'HALF_EVEN'): ApexDecimal {
    if (scale >= this.scale) return new ApexDecimal(this.unscaledAt(scale), scale);
    return new ApexDecimal(divideRounded(this.unscaled, tenTo(this.scale - scale), mode), scale);
  }

  /** The nearest whole number by the mode. */
  round(mode: RoundingMode = 'HALF_EVEN'): bigint {
    return this.setScale(0, mode).unscaled;
  }

  isZero(): boolean {
    return this.unscaled === 0n;
  }

  /** The whole part, cut towards zero. */
  toBigInt(): bigint {
    return this.unscaled / tenTo(this.scale);
  }

  stripTrailingZeros(): ApexDecimal {
    return this.withoutTrailingZeros(0);
  }

  /** Number of digits of the unscaled value; 1 for zero. */
  get precision(): number {
    return digitCount(this.unscaled);
  }

  get sign(): -1 | 0 | 1 {
    return this.unscaled < 0n ? -1 : this.unscaled > 0n ? 1 : 0;
  }

  compare(other: ApexDecimal): -1 | 0 | 1 {
    const scale = Math.max(this.scale, other.scale);
    const left = this.unscaledAt(scale);
    const right = other.unscaledAt(scale);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  toNumber(): number {
    return Number(this.toPlainString());
  }

  toPlainString(): string {
    const digits = (this.unscaled < 0n ? -this.unscaled : this.unscaled).toString().padStart(this.scale + 1, '0');
    const sign = this.unscaled < 0n ? '-' : '';
    if (this.scale === 0) return sign + digits;
    return `${sign}${digits.slice(0, -this.scale)}.${digits.slice(-this.scale)}`;
  }

  /** As BigDecimal.toString: an exponent where more than five zeros would follow the point. */
  override toString(): string {
    const exponent = this.precision - 1 - this.scale;
    if (exponent >= -6) return this.toPlainString();
    const digits = (this.unscaled < 0n ? -this.unscaled : this.unscaled).toString();
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${this.unscaled < 0n ? '-' : ''}${digits[0]}${fraction}E${exponent}`;
  }

  private unscaledAt(scale: number): bigint {
    return scale === this.scale ? this.unscaled : this.unscaled * tenTo(scale - this.scale);
  }

  private withoutTrailingZeros(least: number): ApexDecimal {
    let { unscaled, scale } = this;
    while (scale > least && unscaled % 10n === 0n) {
      unscaled /= 10n;
      scale -= 1;
    }
    return new ApexDecimal(unscaled, scale);
  }
}

const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const digitCount = (value: bigint): number => magnitude(value).toString().length;

function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const quotient = numerator / denominator;
  const remainder = magnitude(numerator % denominator);
  if (remainder === 0n) return quotient;
  const negative = numerator < 0n !== denominator < 0n;
  const away = negative ? quotient - 1n : quotient + 1n;
  const twice = remainder * 2n;
  const whole = magnitude(denominator);
  switch (mode) {
    case 'UP':
      return away;
    case 'DOWN':
      return quotient;
    case 'CEILING':
      return negative ? quotient : away;
    case 'FLOOR':
      return negative ? away : quotient;
    case 'HALF_UP':
      return twice >= whole ? away : quotient;
    case 'HALF_DOWN':
      return twice > whole ? away : quotient;
    case 'HALF_EVEN':
      return twice > whole || (twice === whole && quotient % 2n !== 0n) ? away : quotient;
    case 'UNNECESSARY':
      throw new DecimalError('Rounding necessary');
  }
}
