// Where marks of a chart stand. Across in percent, so that text keeps its size at any width; up in pixels. Pure.

/** Decimals that a place in percent keeps: a hundredth of a percent is below a pixel on any screen. */
const PLACES = 100;

/** `12.34%` for a share from 0 to 1. */
export function percentText(share: number): string {
  return `${Math.round(share * 100 * PLACES) / PLACES}%`;
}

/** A share of a chart's width for a value of an axis from `from` to `to`; what lies outside stands at the edge. */
export function shareOf(value: number, from: number, to: number): number {
  return to === from ? 0 : Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/**
 * The end of an axis from 0 that holds all values: the greatest, rounded up to two digits. Values of 0 and below make
 * an axis of 1.
 */
export function axisEnd(values: readonly number[]): number {
  const greatest = Math.max(0, ...values);
  if (greatest === 0) {
    return 1;
  }
  const step = 10 ** (Math.floor(Math.log10(greatest)) - 1);
  // Dividing by a small step may leave a hair above a whole number, which would add a step.
  return Math.ceil(Number((greatest / step).toPrecision(12))) * step;
}

/** Distances of grid lines that read well, times a power of ten. */
const STEPS = [1, 2, 2.5, 3, 5, 10];

/** Values of at most `most` grid lines above 0, evenly spaced, within an axis that ends at `end`. */
export function gridLines(end: number, most = 4): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(end / most));
  const step = (STEPS.find((one) => one * power * most >= end * (1 - 1 / (most + 1))) ?? 10) * power;
  const count = Math.min(most, Math.floor(Number((end / step).toPrecision(12))));
  return Array.from({ length: count }, (_, index) => (index + 1) * step);
}

/** A label that wants to stand at `at`; all in pixels. */
export interface LabelWish {
  readonly key: string;
  readonly at: number;
  readonly width: number;
}

/** Where labels stand that do not touch: `at` is the middle. */
export interface LabelPlace {
  readonly key: string;
  readonly at: number;
}

/**
 * Moves labels of one line apart, each as little as possible and in the order they stand in, within `width`.
 * @returns null where they have no room beside each other: show shorter ones
 */
export function placeLabels(wishes: readonly LabelWish[], width: number, gap = 8): readonly LabelPlace[] | null {
  const sorted = [...wishes].sort((one, other) => one.at - other.at);
  if (sorted.reduce((sum, label) => sum + label.width, gap * (sorted.length - 1)) > width) {
    return null;
  }
  // To the right as far as needed, then back from the right edge: the order stays, and no label leaves the chart.
  let left = 0;
  const middles = sorted.map((label) => {
    const middle = Math.max(label.at, left + label.width / 2);
    left = middle + label.width / 2 + gap;
    return middle;
  });
  let right = width;
  for (let index = sorted.length - 1; index >= 0; index--) {
    const half = (sorted[index] as LabelWish).width / 2;
    middles[index] = Math.min(middles[index] as number, right - half);
    right = (middles[index] as number) - half - gap;
  }
  return sorted.map(({ key }, index) => ({ key, at: middles[index] as number }));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Points of a polyline `x,y x,y` over a plane of `width` x `height`; y grows upwards. */
export function polyline(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
}

/** Diagonals over a bar of any width up to `width`; the bar's own frame cuts them off. */
export function stripes(width: number, height: number, distance = 6): string {
  return Array.from(
    { length: Math.ceil((width + height) / distance) },
    (_, at) => `M${at * distance - height} ${height}l${height} -${height}`
  ).join('');
}
