// Axis ends, grid lines, and labels that keep apart.
import fc from 'fast-check';
import { axisEnd, gridLines, percentText, placeLabels, shareOf } from 'c/chartScale';

test('an axis ends at the greatest value, rounded up to two digits', () => {
  expect(axisEnd([900_000, 1_165_000, 315_000])).toBe(1_200_000);
  expect(axisEnd([0.167])).toBeCloseTo(0.17, 12);
  expect(axisEnd([100])).toBe(100);
  expect(axisEnd([-5, 0])).toBe(1);
  expect(axisEnd([])).toBe(1);
});

test('grid lines are even, within the axis and at most as many as asked for', () => {
  expect(gridLines(1_200_000, 3)).toEqual([300_000, 600_000, 900_000]);
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 6 }), (end, most) => {
      const lines = gridLines(end, most);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(most);
      expect(lines.at(-1)).toBeLessThanOrEqual(end * (1 + 1e-9));
    })
  );
});

test('what lies outside an axis stands at its edge; an axis of nothing has one place', () => {
  expect([shareOf(5, 0, 10), shareOf(-1, 0, 10), shareOf(11, 0, 10), shareOf(1, 2, 2)]).toEqual([0.5, 0, 1, 0]);
  expect(percentText(0.123456)).toBe('12.35%');
});

test('labels keep their order and the gap, and stay in the chart', () => {
  const label = fc.record({
    key: fc.string(),
    at: fc.double({ min: 0, max: 900, noNaN: true }),
    width: fc.double({ min: 10, max: 200, noNaN: true })
  });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
      const wishes = labels.map((one, index) => ({ ...one, key: String(index) }));
      const places = placeLabels(wishes, 900, 8);
      const needed = wishes.reduce((sum, { width }) => sum + width, 8 * (wishes.length - 1));
      if (needed > 900) {
        expect(places).toBeNull();
        return;
      }
      const spans = places!.map(({ key, at }) => {
        const half = wishes[Number(key)]!.width / 2;
        return { from: at - half, to: at + half };
      });
      spans.forEach(({ from, to }, index) => {
        expect(from).toBeGreaterThanOrEqual(-1e-6);
        expect(to).toBeLessThanOrEqual(900 + 1e-6);
        if (index > 0) expect(from - spans[index - 1]!.to).toBeGreaterThanOrEqual(8 - 1e-6);
      });
    })
  );
});

test('a label that has room stays where it wants to be', () => {
  expect(
    placeLabels(
      [
        { key: 'plan', at: 300, width: 100 },
        { key: 'quota', at: 700, width: 100 }
      ],
      900
    )
  ).toEqual([
    { key: 'plan', at: 300 },
    { key: 'quota', at: 700 }
  ]);
});
