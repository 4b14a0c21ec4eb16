// Expected values: Apex Reference, "Integer Class", "Long Class", "Double Class", "Decimal Class", "Math Class".
import { ApexDecimal, ApexDouble } from './index.ts';
import { ApexEnum } from '../native.ts';
import { decimal, double, members } from './testing.ts';

const shown = (value: unknown): unknown =>
  value instanceof ApexDecimal || value instanceof ApexDouble ? value.toString() : value;

describe('Integer and Long', () => {
  const integer = members('Integer');
  const long = members('Long');

  it('reads text', () => {
    expect(integer.static('Integer valueOf(String)', '-10')).toBe(-10);
    expect(integer.static('Integer valueOf(Object)', decimal('5.7'))).toBe(5);
    expect(long.static('Long valueOf(String)', '123456789')).toBe(123456789n);
  });

  it.each(['abc', '1.5', '', '99999999999', ' 1'])('refuses %p', (text) => {
    expect(() => integer.static('Integer valueOf(String)', text)).toThrow(`TypeException: Invalid integer: ${text}`);
  });

  it('cuts a Long to 32 bits', () => {
    expect(long.call('Integer intValue()', 4294967297n)).toBe(1);
  });

  it('groups by the locale of the user', () => {
    expect(integer.call('String format()', 1234567)).toBe('1,234,567');
  });
});

describe('Double', () => {
  const type = members('Double');

  it('prints as Java does', () => {
    const text = [1, 0.1, 1e7, 1.5e-5, -0, 123456.789, NaN, 1e21].map((value) => double(value).toString());
    expect(text).toEqual(['1.0', '0.1', '1.0E7', '1.5E-5', '-0.0', '123456.789', 'NaN', '1.0E21']);
  });

  it('rounds halves upwards and cuts towards zero', () => {
    expect([2.5, -2.5, 2.4].map((value) => type.call('Long round()', double(value)))).toEqual([3n, -2n, 2n]);
    expect(type.call('Integer intValue()', double(-3.9))).toBe(-3);
    expect(type.call('Integer intValue()', double(1e300))).toBe(2147483647);
  });

  it('reads text', () => {
    expect(shown(type.static('Double valueOf(String)', '3.14159'))).toBe('3.14159');
    expect(() => type.static('Double valueOf(String)', 'x')).toThrow('TypeException: Invalid double: x');
  });
});

describe('Decimal', () => {
  const type = members('Decimal');
  const mode = (name: string) => new ApexEnum('System.RoundingMode', name, 0);

  it('divides to a scale, half even unless told otherwise', () => {
    expect(shown(type.call('Decimal divide(Decimal, Integer)', decimal('19'), decimal('100'), 3))).toBe('0.190');
    const up = type.call(
      'Decimal divide(Decimal, Integer, System.RoundingMode)',
      decimal('1'),
      decimal('8'),
      2,
      mode('HALF_UP')
    );
    expect(shown(up)).toBe('0.13');
    expect(() => type.call('Decimal divide(Decimal, Integer)', decimal('1'), decimal('0'), 2)).toThrow(
      'MathException: Divide by 0'
    );
  });

  it('rounds', () => {
    expect(type.call('Long round()', decimal('4.5'))).toBe(4n);
    expect(type.call('Long round()', decimal('5.5'))).toBe(6n);
    expect(type.call('Long round(System.RoundingMode)', decimal('-4.5'), mode('HALF_UP'))).toBe(-5n);
    expect(shown(type.call('Decimal setScale(Integer, System.RoundingMode)', decimal('4.12345'), 3, mode('UP')))).toBe(
      '4.124'
    );
  });

  it('answers the examples of the reference', () => {
    expect(type.call('Integer precision()', decimal('123.45'))).toBe(5);
    expect(type.call('Integer scale()', decimal('123.45'))).toBe(2);
    expect(shown(type.call('Decimal pow(Integer)', decimal('4.12'), 2))).toBe('16.9744');
    expect(shown(type.call('Decimal stripTrailingZeros()', decimal('1.0000')))).toBe('1');
    expect(type.call('String toPlainString()', decimal('12345.6789'))).toBe('12345.6789');
  });

  it('reads text and refuses what is no number', () => {
    expect(shown(type.static('Decimal valueOf(String)', '12.4567'))).toBe('12.4567');
    expect(() => type.static('Decimal valueOf(String)', '12,5')).toThrow('TypeException: Invalid decimal: 12,5');
    expect(() => type.static('Decimal valueOf(String)', null)).toThrow(
      'NullPointerException: Argument 1 cannot be null.'
    );
  });

  it('formats with at most three digits after the point', () => {
    expect(type.call('String format()', decimal('1234567.89'))).toBe('1,234,567.89');
    expect(type.call('String format()', decimal('0.1236'))).toBe('0.124');
    expect(type.call('String format()', decimal('90071992547409931.5'))).toBe('90,071,992,547,409,931.5');
  });
});

describe('Math', () => {
  const math = members('Math');

  it.each([
    ['Integer abs(Integer)', [-42], 42],
    ['Long abs(Long)', [-42n], 42n],
    ['Integer max(Integer, Integer)', [3, -1], 3],
    ['Long min(Long, Long)', [3n, -1n], -1n],
    ['Integer mod(Integer, Integer)', [12, 5], 2],
    ['Integer mod(Integer, Integer)', [-12, 5], -2],
    ['Long mod(Long, Long)', [4282n, 3n], 1n]
  ])('%s of %p', (signature, args, expected) => {
    expect(math.static(signature, ...args)).toBe(expected);
  });

  it.each([
    ['Decimal max(Decimal, Decimal)', ['12.3', '156.6'], '156.6'],
    ['Decimal min(Decimal, Decimal)', ['12.3', '156.6'], '12.3'],
    ['Decimal floor(Decimal)', ['-4.2'], '-5'],
    ['Decimal ceil(Decimal)', ['4.2'], '5'],
    ['Decimal rint(Decimal)', ['3.5'], '4'],
    ['Decimal abs(Decimal)', ['-1.10'], '1.10'],
    ['Decimal signum(Decimal)', ['-3.7'], '-1'],
    ['Decimal sqrt(Decimal)', ['2.25'], '1.5']
  ])('%s of %p', (signature, args, expected) => {
    expect(shown(math.static(signature, ...args.map(decimal)))).toBe(expected);
  });

  it('rounds a Decimal half even', () => {
    expect(['4.5', '5.5', '-4.5'].map((text) => math.static('Integer round(Decimal)', decimal(text)))).toEqual([
      4, 6, -4
    ]);
    expect(math.static('Long roundToLong(Decimal)', decimal('4.6'))).toBe(5n);
  });

  it('raises powers and refuses zero divisors', () => {
    expect(shown(math.static('Double pow(Double, Double)', double(2), double(10)))).toBe('1024.0');
    expect(() => math.static('Integer mod(Integer, Integer)', 1, 0)).toThrow('MathException: Divide by 0');
    expect(() => math.static('Decimal sqrt(Decimal)', decimal('-1'))).toThrow('MathException');
  });
});

describe('Boolean', () => {
  it('reads text', () => {
    const bool = members('Boolean');
    expect(['true', 'TRUE', 'yes', ''].map((text) => bool.static('Boolean valueOf(String)', text))).toEqual([
      true,
      true,
      false,
      false
    ]);
  });
});
