// Oracle: big.js with the same rounding; the rest from Apex Reference, "Decimal Class" and "RoundingMode Enum".
import Big from 'big.js';
import fc from 'fast-check';
import { ApexDecimal, DecimalError, type RoundingMode } from './decimal.ts';

const plain = (text: string): string => ApexDecimal.of(text).toPlainString();

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 10 }))
  .map(([unscaled, scale]) => new ApexDecimal(unscaled, scale));

const big = (value: ApexDecimal): Big => new Big(value.toPlainString());

describe('arithmetic agrees with big.js', () => {
  it.each([
    ['plus', (a: ApexDecimal, b: ApexDecimal) => a.plus(b), (a: Big, b: Big) => a.plus(b)],
    ['minus', (a: ApexDecimal, b: ApexDecimal) => a.minus(b), (a: Big, b: Big) => a.minus(b)],
    ['times', (a: ApexDecimal, b: ApexDecimal) => a.times(b), (a: Big, b: Big) => a.times(b)]
  ])('%s', (_, ours, theirs) => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(big(ours(a, b)).eq(theirs(big(a), big(b)))).toBe(true);
      })
    );
  });

  it('compare', () => {
    fc.assert(fc.property(decimals, decimals, (a, b) => expect(a.compare(b)).toBe(big(a).cmp(big(b)))));
  });

  it.each([
    ['HALF_UP', 1],
    ['HALF_EVEN', 2],
    ['DOWN', 0],
    ['UP', 3]
  ] as const)('setScale and divide with %s', (mode, bigMode) => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 0, max: 8 }), (a, b, scale) => {
        expect(a.setScale(scale, mode).toPlainString()).toBe(
          big(a)
            .round(scale, bigMode)
            .toFixed(scale)
            .replace(/^-(0(\.0+)?)$/, '$1')
        );
        if (b.isZero()) return;
        const exact = new ApexDecimal(a.unscaled, a.scale).divide(b, scale, mode);
        Big.DP = scale;
        Big.RM = bigMode;
        expect(big(exact).eq(big(a).div(big(b)))).toBe(true);
      })
    );
  });
});

describe('the / operator', () => {
  it.each([
    ['1', '3', '0.333333333333333333333333333333333'],
    ['2', '3', '0.666666666666666666666666666666667'],
    // Seen in an org: scale 34, of which the first digit is a zero.
    ['1', '31', '0.0322580645161290322580645161290323'],
    ['5.0', '3', '1.66666666666666666666666666666667'],
    ['10', '4', '2.5'],
    ['10', '2', '5'],
    ['1.00', '2', '0.50'],
    ['10', '0.5', '20'],
    ['0', '7', '0'],
    ['-1', '8', '-0.125']
  ])('%s / %s = %s', (a, b, expected) => {
    expect(ApexDecimal.of(a).dividedBy(ApexDecimal.of(b)).toPlainString()).toBe(expected);
  });

  it('keeps 33 significant digits, whatever the size', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        fc.pre(!b.isZero() && !a.isZero());
        const quotient = a.dividedBy(b);
        Big.DP = 80;
        Big.RM = 1;
        const oracle = big(a).div(big(b));
        expect(big(quotient).eq(oracle.prec(Math.max(33, quotient.precision), 1))).toBe(true);
      })
    );
  });

  it('refuses zero', () => {
    expect(() => ApexDecimal.of(1).dividedBy(ApexDecimal.of(0))).toThrow(new DecimalError('Divide by 0'));
  });
});

describe('RoundingMode enum: the table of the reference', () => {
  const inputs = ['5.5', '1.1', '-1.1', '-2.7', '2.5', '-2.5', '1.5', '-5.5'];
  it.each([
    ['CEILING', [6, 2, -1, -2, 3, -2, 2, -5]],
    ['DOWN', [5, 1, -1, -2, 2, -2, 1, -5]],
    ['FLOOR', [5, 1, -2, -3, 2, -3, 1, -6]],
    ['HALF_DOWN', [5, 1, -1, -3, 2, -2, 1, -5]],
    ['HALF_EVEN', [6, 1, -1, -3, 2, -2, 2, -6]],
    ['HALF_UP', [6, 1, -1, -3, 3, -3, 2, -6]],
    ['UP', [6, 2, -2, -3, 3, -3, 2, -6]]
  ] as [RoundingMode, number[]][])('%s', (mode, expected) => {
    expect(inputs.map((input) => Number(ApexDecimal.of(input).round(mode)))).toEqual(expected);
  });

  it('UNNECESSARY throws where digits would be lost', () => {
    expect(ApexDecimal.of('2.00').round('UNNECESSARY')).toBe(2n);
    expect(() => ApexDecimal.of('2.5').round('UNNECESSARY')).toThrow('Rounding necessary');
  });

  it('setScale without a mode rounds half even', () => {
    expect(['0.125', '0.135', '-0.125'].map((text) => ApexDecimal.of(text).setScale(2).toPlainString())).toEqual([
      '0.12',
      '0.14',
      '-0.12'
    ]);
  });
});

describe('text', () => {
  it('keeps the scale as written', () => {
    expect([plain('1.50'), plain('-0.10'), plain('.5'), plain('100')]).toEqual(['1.50', '-0.10', '0.5', '100']);
    expect(ApexDecimal.of('1.50').scale).toBe(2);
  });

  it('takes exponents', () => {
    expect([plain('1.5E3'), plain('12E-4'), plain('1e2')]).toEqual(['1500', '0.0012', '100']);
  });

  it.each(['', 'abc', '1,5', '1.2.3', '.', '--1', ' 1'])('refuses %p', (text) => {
    expect(ApexDecimal.parse(text)).toBeNull();
  });

  it('shows small numbers with an exponent, but not in toPlainString', () => {
    const small = ApexDecimal.of('0.00000012');
    expect([small.toString(), small.toPlainString()]).toEqual(['1.2E-7', '0.00000012']);
    expect(ApexDecimal.of('0.000001').toString()).toBe('0.000001');
  });

  it('strips trailing zeros after the point only', () => {
    expect(
      ['1.500', '100', '100.00', '0.00'].map((text) => ApexDecimal.of(text).stripTrailingZeros().toPlainString())
    ).toEqual(['1.5', '100', '100', '0']);
  });

  it('counts digits as BigDecimal.precision', () => {
    expect(['0', '123.45', '-0.05', '1000'].map((text) => ApexDecimal.of(text).precision)).toEqual([1, 5, 1, 4]);
  });
});
