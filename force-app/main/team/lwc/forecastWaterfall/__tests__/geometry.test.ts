// Where the bars of the bridge stand: every bar begins where the one before it ends, whatever the amounts.
import fc from 'fast-check';
import type { BridgeBar } from 'c/forecastSentence';
import { drawn, PLOT_HEIGHT } from '../geometry';

function bars(start: number, steps: readonly number[]): readonly BridgeBar[] {
  let level = start;
  const bar = (kind: BridgeBar['kind'], amount: number, at: number, place: number): BridgeBar =>
    ({ key: `${place}`, kind, amount, level: at, label: '', note: '', text: '', levelText: '', action: '' }) as never;
  return [
    bar('total', start, start, 0),
    ...steps.map((amount, place) => bar(amount < 0 ? 'loss' : 'gain', amount, (level += amount), place + 1)),
    bar('total', level, level, steps.length + 1)
  ];
}

test('the screen: the axis is cut at 2.2 million and has a line each 200,000', () => {
  const { lines } = drawn(bars(246_800_000, [9_500_000, 26_000_000, -2_200_000, -20_800_000, -8_500_000, -15_800_000]));
  expect(lines.map(({ value }) => value / 100_000_000)).toEqual([2.2, 2.4, 2.6, 2.8]);
});

test('every bar is in the plot and hangs where the one before it ends', () => {
  const amount = fc.integer({ min: -1e10, max: 1e10 });
  fc.assert(
    fc.property(amount, fc.array(amount, { maxLength: 9 }), (start, steps) => {
      const { bars: placed, lines } = drawn(bars(start, steps));
      expect(lines.length).toBeLessThanOrEqual(5);
      for (const { y, height } of placed) {
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y) + Number(height)).toBeLessThanOrEqual(PLOT_HEIGHT + 1);
      }
      placed.slice(1, -1).forEach((bar, place) => {
        const joins = Number(placed[place]!.joins!.y);
        const ends = [Number(bar.y), Number(bar.y) + Number(bar.height)];
        expect(Math.min(...ends.map((end) => Math.abs(end - joins)))).toBeLessThanOrEqual(1.1);
      });
    })
  );
});

test('without bars there is nothing', () => {
  expect(drawn([])).toEqual({ bars: [], lines: [] });
});
