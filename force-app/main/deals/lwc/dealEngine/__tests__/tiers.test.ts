// Properties of payouts by tier (R2); money is checked against decimal arithmetic of another library.
import Big from 'big.js';
import fc from 'fast-check';
import { divideHalfUp, slicesOf, worth, type Band } from '../tiers';

const LARGEST = 1_000_000_000_000;

const rising = fc
  .uniqueArray(fc.record({ lower: fc.integer({ min: 0, max: LARGEST }), rate: fc.integer({ min: 0, max: 300_000 }) }), {
    minLength: 1,
    maxLength: 6,
    selector: (band) => band.lower
  })
  .map((bands): Band[] => [...bands].sort((one, other) => one.lower - other.lower));
const volume = fc.integer({ min: 0, max: LARGEST });

/** R2 by decimals, straight from its words: the rate of the reached band, or each slice at its own rate. */
function oracle(bands: readonly Band[], mode: 'Marginal' | 'Retroactive', x: number): Big {
  const rate = (band: Band) => new Big(band.rate).div(1_000_000);
  if (mode === 'Retroactive') {
    const last = bands.findLast((band) => x >= band.lower);
    return last ? rate(last).times(x) : new Big(0);
  }
  return bands.reduce((sum, band, index) => {
    const upper = Math.min(x, bands[index + 1]?.lower ?? Infinity);
    return x > band.lower ? sum.plus(rate(band).times(new Big(upper).minus(band.lower))) : sum;
  }, new Big(0));
}

function rounded(amount: Big): number {
  return Number(amount.round(0, Big.roundHalfUp).toFixed(0));
}

test.each(['Marginal', 'Retroactive'] as const)(
  '%s: agrees with decimal arithmetic, as a rounded difference',
  (mode) => {
    fc.assert(
      fc.property(rising, volume, volume, (bands, counter, deal) => {
        const expected = oracle(bands, mode, counter + deal).minus(oracle(bands, mode, counter));
        expect(worth(bands, mode, counter, deal)).toBe(rounded(expected));
      })
    );
  }
);

test('half up goes away from zero, as decimal arithmetic has it', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 24n), 10n ** 24n), fc.constantFrom(1n, 2n, 3n, 100n, 1_000_000n), (top, bottom) => {
      const expected = new Big(top.toString()).div(bottom.toString()).round(0, Big.roundHalfUp);
      expect(divideHalfUp(top, bottom).toString()).toBe(expected.toFixed(0).replace('-0', '0'));
    })
  );
});

test('marginal: continuous, and never less for more where rates are not negative', () => {
  fc.assert(
    fc.property(rising, volume, (bands, x) => {
      const step = worth(bands, 'Marginal', 0, x + 1) - worth(bands, 'Marginal', 0, x);
      // One more cent adds at most the highest rate of a cent, which rounding can lift to one.
      expect(step === 0 || step === 1).toBe(true);
    })
  );
});

test('marginal: slices make up the volume above the first band', () => {
  fc.assert(
    fc.property(rising, volume, (bands, x) => {
      const sum = slicesOf(bands, 'Marginal', x).reduce((total, slice) => total + slice.base, 0);
      expect(sum).toBe(Math.max(0, x - (bands[0]?.lower ?? 0)));
    })
  );
});

test('retroactive: one rate on all of the volume', () => {
  fc.assert(
    fc.property(rising, volume, (bands, x) => {
      const slices = slicesOf(bands, 'Retroactive', x);
      const reached = bands.filter((band) => band.lower <= x).at(-1);
      expect(slices).toEqual(reached ? [{ base: x, rate: reached.rate }] : []);
    })
  );
});

test('the worth of deals one after the other is that of all at once', () => {
  fc.assert(
    fc.property(rising, volume, volume, (bands, first, second) => {
      const apart = worth(bands, 'Retroactive', 0, first) + worth(bands, 'Retroactive', first, second);
      // Each difference is rounded by itself.
      expect(Math.abs(apart - worth(bands, 'Retroactive', 0, first + second))).toBeLessThanOrEqual(1);
    })
  );
});
