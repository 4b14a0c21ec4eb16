// Bins of a distribution: nothing is lost, and the quota is an edge.
import fc from 'fast-check';
import { binsOf, binWidth } from '../bins';

test('bins hold all probability, and none has both sides of the quota', () => {
  const outcome = fc.record({ value: fc.integer({ min: -1e9, max: 1e9 }), weight: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 1e9 }), (all, quota) => {
      const total = all.reduce((sum, { weight }) => sum + weight, 0);
      const spread = {
        values: all.map(({ value }) => value),
        probabilities: all.map(({ weight }) => weight / total),
        exact: true
      };
      const ends = [...spread.values, quota];
      const width = binWidth(Math.max(...ends) - Math.min(...ends));
      const bins = binsOf(spread, 0, quota, width);
      expect(bins.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
      const reached = bins.filter(({ from }) => from >= quota).reduce((sum, bin) => sum + bin.probability, 0);
      const expected = all.filter(({ value }) => value >= quota).reduce((sum, { weight }) => sum + weight, 0) / total;
      expect(reached).toBeCloseTo(expected, 9);
      expect(bins.length).toBeLessThanOrEqual(28);
    })
  );
});
