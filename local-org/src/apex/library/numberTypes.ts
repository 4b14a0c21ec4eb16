/** Integer, Long, Double, Decimal and Boolean. Source: Apex Reference, the classes of these names, "RoundingMode Enum". */
import { ApexEnum, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { bool, decimal, double, instance, int, long, refuseNull, text } from './arguments.ts';
import { asDecimal } from './compare.ts';
import { ApexDecimal, DecimalError, ROUNDING_MODES, type RoundingMode } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { localeOf } from './userLocale.ts';

const INTEGER_LIMIT = 2n ** 31n;
const LONG_LIMIT = 2n ** 63n;

/** Cuts to 32 bits as Java's narrowing does. */
export const toInteger = (value: bigint): number => Number(BigInt.asIntN(32, value));
export const toLong = (value: bigint): bigint => BigInt.asIntN(64, value);

/** Runs exact arithmetic; what it cannot do is a MathException. */
export function exactly<T>(call: NativeCall, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DecimalError)) throw error;
    return call.thread.throwApex('MathException', error.message);
  }
}

/** Java's cast from double: towards zero, held within the limits; not-a-number is zero. */
function truncated(value: number, limit: bigint): bigint {
  if (Number.isNaN(value)) return 0n;
  if (Math.abs(value) >= Number(limit)) return value < 0 ? -limit : limit - 1n;
  return BigInt(Math.trunc(value));
}

/** Java's Math.round: the nearest whole number, halves upwards. */
export function roundDouble(value: number): bigint {
  const floor = Math.floor(value);
  return truncated(value - floor >= 0.5 ? floor + 1 : floor, LONG_LIMIT);
}

export const wholeOf = (value: ApexValue): bigint | null => {
  if (value instanceof ApexDouble) return truncated(value.value, LONG_LIMIT);
  return asDecimal(value)?.toBigInt() ?? null;
};

/** Grouped by the user's locale with at most three digits after the point. */
function formatted(call: NativeCall, value: ApexDecimal): string {
  const shown = value.scale > 3 ? value.setScale(3) : value;
  // Intl takes decimal text exactly (ECMA-402, "ToIntlMathematicalValue").
  const exact = shown.toPlainString() as `${number}`;
  return new Intl.NumberFormat(localeOf(call.thread), { maximumFractionDigits: 3 }).format(exact);
}

const format: NativeMethod = (call) => formatted(call, asDecimal(call.receiver) ?? refuseNull(call));

function parseWhole(call: NativeCall, value: string, type: 'integer' | 'long', limit: bigint): bigint {
  const whole = /^[+-]?\d+$/.test(value) ? BigInt(value.replace(/^\+/, '')) : null;
  if (whole === null || whole >= limit || whole < -limit) {
    return call.thread.throwApex('TypeException', `Invalid ${type}: ${value}`);
  }
  return whole;
}

function anyInteger(call: NativeCall, value: ApexValue): number {
  if (typeof value === 'string') return Number(parseWhole(call, value, 'integer', INTEGER_LIMIT));
  if (value === null) return refuseNull(call);
  const whole = wholeOf(value);
  if (whole === null) return call.thread.throwApex('TypeException', 'Invalid integer');
  return toInteger(whole);
}

export const integerType: NativeType = {
  name: 'Integer',
  statics: {
    'Integer valueOf(String)': (call, value) => anyInteger(call, text(call, value)),
    // Of a field's value, which may be empty.
    'Integer valueOf(Object)': (call, value) => (value == null ? null : anyInteger(call, value))
  },
  methods: {
    'String format()': format,
    'Integer intValue()': (call) => int(call, call.receiver),
    'Long longValue()': (call) => BigInt(int(call, call.receiver)),
    'Double doubleValue()': (call) => new ApexDouble(int(call, call.receiver))
  }
};

export const longType: NativeType = {
  name: 'Long',
  statics: { 'Long valueOf(String)': (call, value) => parseWhole(call, text(call, value), 'long', LONG_LIMIT) },
  methods: {
    'String format()': format,
    'Integer intValue()': (call) => toInteger(long(call, call.receiver)),
    'Long longValue()': (call) => long(call, call.receiver),
    'Double doubleValue()': (call) => new ApexDouble(Number(long(call, call.receiver)))
  }
};

const selfDouble = (call: NativeCall): number => double(call, call.receiver);

function parseDouble(call: NativeCall, value: string): ApexDouble {
  const number = ApexDecimal.parse(value.trim());
  return number ? new ApexDouble(Number(value)) : call.thread.throwApex('TypeException', `Invalid double: ${value}`);
}

function anyDouble(call: NativeCall, value: ApexValue): ApexDouble {
  if (typeof value === 'string') return parseDouble(call, value);
  if (value === null) return refuseNull(call);
  if (value instanceof ApexDouble) return value;
  const number = asDecimal(value);
  return number ? new ApexDouble(number.toNumber()) : call.thread.throwApex('TypeException', 'Invalid double');
}

export const doubleType: NativeType = {
  name: 'Double',
  statics: {
    'Double valueOf(String)': (call, value) => parseDouble(call, text(call, value)),
    'Double valueOf(Object)': (call, value) => anyDouble(call, value ?? null)
  },
  methods: {
    'String format()': format,
    'Integer intValue()': (call) => Number(truncated(selfDouble(call), INTEGER_LIMIT)),
    'Long longValue()': (call) => truncated(selfDouble(call), LONG_LIMIT),
    'Double doubleValue()': (call) => new ApexDouble(selfDouble(call)),
    'Long round()': (call) => roundDouble(selfDouble(call))
  }
};

const self = (call: NativeCall): ApexDecimal => decimal(call, call.receiver);

function modeOf(call: NativeCall, value: ApexValue | undefined, position: number): RoundingMode {
  const { name } = instance(call, value, ApexEnum, position);
  const mode = ROUNDING_MODES.find((candidate) => candidate === name);
  return mode ?? call.thread.notSupported(`RoundingMode.${name}`);
}

export const decimalType: NativeType = {
  name: 'Decimal',
  statics: {
    'Decimal valueOf(String)': (call, value) =>
      ApexDecimal.parse(text(call, value)) ??
      call.thread.throwApex('TypeException', `Invalid decimal: ${text(call, value)}`),
    'Decimal valueOf(Long)': (call, value) => ApexDecimal.of(long(call, value)),
    'Decimal valueOf(Double)': (call, value) => exactly(call, () => ApexDecimal.of(double(call, value)))
  },
  methods: {
    'Decimal abs()': (call) => self(call).abs(),
    'Decimal divide(Decimal, Integer)': (call, divisor, scale) =>
      exactly(call, () => self(call).divide(decimal(call, divisor), int(call, scale, 2))),
    'Decimal divide(Decimal, Integer, System.RoundingMode)': (call, divisor, scale, mode) =>
      exactly(call, () => self(call).divide(decimal(call, divisor), int(call, scale, 2), modeOf(call, mode, 3))),
    'Double doubleValue()': (call) => new ApexDouble(self(call).toNumber()),
    'String format()': format,
    'Integer intValue()': (call) => toInteger(self(call).toBigInt()),
    'Long longValue()': (call) => toLong(self(call).toBigInt()),
    'Decimal pow(Integer)': (call, exponent) => exactly(call, () => self(call).pow(int(call, exponent))),
    'Integer precision()': (call) => self(call).precision,
    'Long round()': (call) => toLong(self(call).round()),
    'Long round(System.RoundingMode)': (call, mode) =>
      exactly(call, () => toLong(self(call).round(modeOf(call, mode, 1)))),
    'Integer scale()': (call) => self(call).scale,
    'Decimal setScale(Integer)': (call, scale) => exactly(call, () => self(call).setScale(int(call, scale))),
    'Decimal setScale(Integer, System.RoundingMode)': (call, scale, mode) =>
      exactly(call, () => self(call).setScale(int(call, scale), modeOf(call, mode, 2))),
    'Decimal stripTrailingZeros()': (call) => self(call).stripTrailingZeros(),
    'String toPlainString()': (call) => self(call).toPlainString()
  }
};

export const roundingModeType: NativeType = {
  name: 'System.RoundingMode',
  kind: 'enum',
  enumValues: ROUNDING_MODES
};

export const booleanType: NativeType = {
  name: 'Boolean',
  statics: {
    'Boolean valueOf(String)': (call, value) => text(call, value).toLowerCase() === 'true',
    'Boolean valueOf(Object)': (call, value) =>
      typeof value === 'string' ? value.toLowerCase() === 'true' : bool(call, value)
  }
};
