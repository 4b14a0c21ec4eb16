/** The Math class. Source: Apex Reference, "Math Class". */
import type { NativeCall, NativeMethod, NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { decimal, double, int, long } from './arguments.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { exactly, roundDouble, toInteger, toLong } from './numberTypes.ts';

/** A function of real numbers, for Double as it is and for Decimal through Double. */
function real(name: string, work: (value: number) => number): Record<string, NativeMethod> {
  return {
    [`Double ${name}(Double)`]: (call, value) => new ApexDouble(work(double(call, value))),
    [`Decimal ${name}(Decimal)`]: (call, value) => fromReal(call, work(decimal(call, value).toNumber()))
  };
}

/** A Decimal has no not-a-number and no infinity. */
function fromReal(call: NativeCall, value: number): ApexDecimal {
  return exactly(call, () => ApexDecimal.of(value));
}

const halfEven = (value: number): number => {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
};

/** The greater (or lesser) of two values of one type, for the four number types. */
function extreme(name: 'max' | 'min'): Record<string, NativeMethod> {
  const wanted = name === 'max' ? 1 : -1;
  return {
    [`Integer ${name}(Integer, Integer)`]: (call, a, b) => Math[name](int(call, a), int(call, b, 2)),
    [`Long ${name}(Long, Long)`]: (call, a, b) => {
      const [left, right] = [long(call, a), long(call, b, 2)];
      return left > right === (name === 'max') ? left : right;
    },
    [`Double ${name}(Double, Double)`]: (call, a, b) => new ApexDouble(Math[name](double(call, a), double(call, b, 2))),
    [`Decimal ${name}(Decimal, Decimal)`]: (call, a, b) => {
      const [left, right] = [decimal(call, a), decimal(call, b, 2)];
      return right.compare(left) === wanted ? right : left;
    }
  };
}

function divisor<T extends number | bigint>(call: NativeCall, value: T): T {
  return Number(value) === 0 ? call.thread.throwApex('MathException', 'Divide by 0') : value;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

const constant = (value: number) => ({ get: (): ApexValue => new ApexDouble(value) });

export const mathType: NativeType = {
  name: 'Math',
  staticProperties: { 'Double E': constant(Math.E), 'Double PI': constant(Math.PI) },
  statics: {
    ...real('acos', Math.acos),
    ...real('asin', Math.asin),
    ...real('atan', Math.atan),
    ...real('cbrt', Math.cbrt),
    ...real('cos', Math.cos),
    ...real('cosh', Math.cosh),
    ...real('exp', Math.exp),
    ...real('log', Math.log),
    ...real('log10', Math.log10),
    ...real('sin', Math.sin),
    ...real('sinh', Math.sinh),
    ...real('sqrt', Math.sqrt),
    ...real('tan', Math.tan),
    ...real('tanh', Math.tanh),
    ...extreme('max'),
    ...extreme('min'),
    'Integer abs(Integer)': (call, value) => toInteger(absolute(BigInt(int(call, value)))),
    'Long abs(Long)': (call, value) => toLong(absolute(long(call, value))),
    'Double abs(Double)': (call, value) => new ApexDouble(Math.abs(double(call, value))),
    'Decimal abs(Decimal)': (call, value) => decimal(call, value).abs(),
    'Double atan2(Double, Double)': (call, y, x) => new ApexDouble(Math.atan2(double(call, y), double(call, x, 2))),
    'Decimal atan2(Decimal, Decimal)': (call, y, x) =>
      fromReal(call, Math.atan2(decimal(call, y).toNumber(), decimal(call, x, 2).toNumber())),
    'Double ceil(Double)': (call, value) => new ApexDouble(Math.ceil(double(call, value))),
    'Decimal ceil(Decimal)': (call, value) => decimal(call, value).setScale(0, 'CEILING'),
    'Double floor(Double)': (call, value) => new ApexDouble(Math.floor(double(call, value))),
    'Decimal floor(Decimal)': (call, value) => decimal(call, value).setScale(0, 'FLOOR'),
    'Integer mod(Integer, Integer)': (call, a, b) => (int(call, a) % divisor(call, int(call, b, 2))) + 0,
    'Long mod(Long, Long)': (call, a, b) => long(call, a) % divisor(call, long(call, b, 2)),
    'Double pow(Double, Double)': (call, base, exponent) =>
      new ApexDouble(double(call, base) ** double(call, exponent, 2)),
    'Double random()': () => new ApexDouble(Math.random()),
    'Double rint(Double)': (call, value) => new ApexDouble(halfEven(double(call, value))),
    'Decimal rint(Decimal)': (call, value) => decimal(call, value).setScale(0, 'HALF_EVEN'),
    'Integer round(Double)': (call, value) => toInteger(roundDouble(double(call, value))),
    'Integer round(Decimal)': (call, value) => toInteger(decimal(call, value).round()),
    'Long roundToLong(Double)': (call, value) => roundDouble(double(call, value)),
    'Long roundToLong(Decimal)': (call, value) => toLong(decimal(call, value).round()),
    'Double signum(Double)': (call, value) => new ApexDouble(Math.sign(double(call, value))),
    'Decimal signum(Decimal)': (call, value) => ApexDecimal.of(decimal(call, value).sign)
  }
};
