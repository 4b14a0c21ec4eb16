/** Apex Double: a 64-bit floating point number that prints as Java prints it. Source: Apex Reference, "Double Class". */
import { ApexValueObject } from '../values.ts';

export class ApexDouble extends ApexValueObject {
  readonly typeName = 'Double';
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  /** At least one digit after the point; an exponent below 0.001 and from ten million on. */
  override toString(): string {
    const { value } = this;
    if (!Number.isFinite(value)) return String(value);
    if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
    const size = Math.abs(value);
    if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
}
