// Where bars, caps, grid and marks of the histogram stand: across in percent, up in pixels. Pure.
import { axisEnd, gridLines, percentText, shareOf } from 'c/chartScale';
import type { Chance, Distribution, Measure, Value } from 'c/quotaEngine';
import { binsOf, binWidth, type Bin } from './bins';

export const HEIGHT = 120;
/** Share of its place that a bar fills. */
const FILLED = 0.86;
const GRID_LINES = 2;

/** Where a measure may end: credit and the distribution of what open deals add to it. */
export interface Ending {
  readonly credited: Value;
  readonly distribution: Distribution;
  readonly chance: Chance;
}

export interface Endings {
  readonly measure: Measure;
  readonly quota: Value;
  /** Null: nothing is compared. */
  readonly today: Ending | null;
  readonly inCase: Ending;
}

/** A finish of the range with its place; the caller words it. */
export interface PlacedFinish {
  readonly value: Value;
  readonly x: string;
  readonly style: string;
}

/** Today and the case are on one scale, so that they compare. */
export function plotOf({ today, inCase, quota }: Endings) {
  const all = (today ? [today, inCase] : [inCase]).flatMap(({ credited, distribution }) =>
    distribution.values.map((one) => credited + one)
  );
  const width = binWidth(Math.max(quota, ...all) - Math.min(quota, ...all));
  const bins = (of: Ending) => binsOf(of.distribution, of.credited, quota, width);
  const [before, after] = [today ? bins(today) : [], bins(inCase)];
  const from = Math.min(quota, ...[...before, ...after].map((bin) => bin.from));
  const to = Math.max(quota, ...[...before, ...after].map((bin) => bin.from + width));
  const highest = axisEnd([...before, ...after].map(({ probability }) => probability));
  const x = (value: Value): string => percentText(shareOf(value, from, to));
  const y = (probability: number): number => HEIGHT * (1 - probability / highest);
  const bar = percentText((width / (to - from)) * FILLED);
  const { finish } = inCase.chance;
  const placed = (value: Value): PlacedFinish => ({ value, x: x(value), style: `left: ${x(value)}` });
  return {
    bars: after.map((bin) => barOf(bin, x(bin.from), y(bin.probability), bar, quota)),
    caps: before.map((bin) => ({
      key: bin.from,
      x1: x(bin.from),
      x2: x(bin.from + width * FILLED),
      y: y(bin.probability)
    })),
    grid: [0, ...gridLines(highest, GRID_LINES)].map((share) => ({ key: share, share, y: y(share) })),
    quota: x(quota),
    quotaStyle: `left: ${x(quota)}`,
    finish: finish && {
      weak: placed(finish.weak),
      middle: placed(finish.middle),
      strong: placed(finish.strong)
    }
  };
}

function barOf({ from }: Bin, x: string, y: number, width: string, quota: Value) {
  return { key: from, x, y, width, height: HEIGHT - y, reached: from >= quota };
}
