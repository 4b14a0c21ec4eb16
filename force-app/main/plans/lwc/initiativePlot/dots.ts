// Where the dots of initiatives stand: those on one point side by side. Pure.
import type { RankedInitiative } from 'c/planEngine';

export interface PlottedInitiative {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly quarter: RankedInitiative['quarter'];
  readonly impact: number | null;
  readonly effort: number | null;
}

/** Length of both axes, in the plot's own units. */
export const SIZE = 240;
const RATINGS = [1, 2, 3, 4, 5];
const STEP = SIZE / RATINGS.length;
/** Between the middles of two dots on one point. */
const BESIDE = 26;

const middle = (rating: number): number => (rating - 0.5) * STEP;

export const TICKS = RATINGS.map((rating) => ({ rating, x: middle(rating), y: SIZE - middle(rating) + 4 }));

export interface Dot extends PlottedInitiative {
  readonly impact: number;
  readonly effort: number;
  readonly x: number;
  readonly y: number;
}

/** Those that are not rated have no place. */
export function dotsOf(initiatives: readonly PlottedInitiative[]): readonly Dot[] {
  const rated = initiatives.filter(
    (one): one is PlottedInitiative & Pick<Dot, 'impact' | 'effort'> => one.impact !== null && one.effort !== null
  );
  return rated.map((one) => {
    const beside = rated.filter(({ impact, effort }) => impact === one.impact && effort === one.effort);
    const shift = beside.indexOf(one) - (beside.length - 1) / 2;
    return { ...one, x: middle(one.effort) + shift * BESIDE, y: SIZE - middle(one.impact) };
  });
}
