// Where the bars of the bridge are: across in percent, so that text keeps its size at any width; up in pixels. Pure.
import type { BridgeBar } from 'c/forecastSentence';

export const PLOT_HEIGHT = 176;
/** Room for a figure above the highest bar, and for one below the lowest. */
const ABOVE = 24;
const BELOW = 20;
/** Share of its place that a bar fills; a total is a wider line. */
const FILLED = 0.68;
const TOTAL = 0.82;
const MOST_LINES = 4;
const STEPS = [1, 2, 2.5, 5, 10];

export interface DrawnBar extends BridgeBar {
  readonly x: string;
  readonly width: string;
  readonly middle: string;
  readonly y: string;
  readonly height: string;
  readonly textY: string;
  readonly barClass: string;
  readonly textClass: string;
  readonly isTotal: boolean;
  /** The level that the next bar starts at; null: the last. */
  readonly joins: { readonly x1: string; readonly x2: string; readonly y: string } | null;
}

export interface GridLine {
  readonly value: number;
  readonly y: string;
}

export interface Drawn {
  readonly bars: readonly DrawnBar[];
  readonly lines: readonly GridLine[];
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
const pixels = (at: number): string => String(Math.round(at * 10) / 10);

/** The distance of grid lines that reads well and makes at most four of them over a span. */
function stepOver(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_LINES));
  return (STEPS.find((one) => one * power * (MOST_LINES - 1) >= span) ?? 10) * power;
}

/** Both ends of each bar. */
function spansOf(bars: readonly BridgeBar[]): readonly (readonly [from: number, to: number])[] {
  return bars.map(({ kind, amount, level }) => [kind === 'total' ? level : level - amount, level]);
}

/** The axis is cut below the lowest level: levels are lines there, not bars from the ground. */
function axisOf(bars: readonly BridgeBar[]): { readonly low: number; readonly high: number; readonly step: number } {
  const levels = spansOf(bars).flat();
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  const step = stepOver(most - least || Math.abs(most) || 1);
  const low = Math.floor(least / step) * step;
  return { low, high: Math.max(most, low + step), step };
}

export function drawn(bars: readonly BridgeBar[]): Drawn {
  if (bars.length === 0) {
    return { bars: [], lines: [] };
  }
  const { low, high, step } = axisOf(bars);
  const y = (value: number): number => ABOVE + ((high - value) / (high - low)) * (PLOT_HEIGHT - ABOVE - BELOW);
  const place = 1 / bars.length;
  const spans = spansOf(bars);
  const count = Math.floor(Number(((high - low) / step).toPrecision(12))) + 1;
  return {
    lines: Array.from({ length: count }, (_, at) => ({ value: low + at * step, y: pixels(y(low + at * step)) })),
    bars: bars.map((bar, index): DrawnBar => {
      const [from, to] = spans[index] ?? [0, 0];
      const isTotal = bar.kind === 'total';
      const filled = isTotal ? TOTAL : FILLED;
      const left = place * (index + (1 - filled) / 2);
      const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
      const isBelow = !isTotal && bar.amount < 0;
      const next = place * (index + 1 + (1 - FILLED) / 2);
      return {
        ...bar,
        isTotal,
        x: percent(left),
        width: percent(place * filled),
        middle: percent(place * (index + 0.5)),
        y: pixels(isTotal ? top - 2 : top),
        // A step of nothing is still a line.
        height: pixels(isTotal ? 4 : Math.max(1, bottom - top)),
        textY: pixels(isBelow ? bottom + 14 : top - 8),
        barClass: `bar ${bar.kind}`,
        textClass: bar.kind === 'loss' ? 'figure loss' : 'figure',
        joins: index === bars.length - 1 ? null : { x1: percent(left), x2: percent(next), y: pixels(y(to)) }
      };
    })
  };
}
