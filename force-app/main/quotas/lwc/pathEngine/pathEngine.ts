// The shortest path to a chance (R16): the fewest open deals, whitespace cells and tier jumps that, taken as won, make
// the quotas of all chosen measures together as likely as is asked. Pure: no platform, no clock.
import type { PathAnswer, PathQuestion, PathWay, Probability } from 'c/quotaEngine';
import type { PathGiven, PathOptions } from './contract';
import { fewest } from './fewest';
import { Field } from './field';
import { wayOf } from './ladder';
import { reasonsOf } from './reasons';
import { NEAR, type Found } from './search';

export type * from './contract';

/**
 * Enough for three or four steps among a hundred candidates. A look costs about two microseconds; taking a deal as won
 * some fifty looks.
 */
export const DEFAULT_NODE_BUDGET = 20_000;
/** Levels that another way may clear. */
const LEVELS: readonly Probability[] = [0.9, 0.95, 0.99];

/** The deal of a way that brings most of the first measure. */
function largestDeal(field: Field, { steps }: PathWay): number | null {
  const largest = steps
    .filter(({ kind }) => kind === 'Deal')
    .reduce<PathWay['steps'][number] | null>(
      (most, step) => (most && most.values[0]! >= step.values[0]! ? most : step),
      null
    );
  return largest && field.candidates.findIndex(({ key }) => key === largest.key);
}

const keysOf = ({ steps }: PathWay): string => JSON.stringify(steps.map(({ key }) => key).sort());

/**
 * The fewest steps that reach the level, and up to two other ways: without the largest deal of the fewest, and clearing
 * the next level. A step is taken as won; what is no step counts with its own odds, excluded deals too. Where the
 * chance of many deals of any cents is known between bounds only, their middle decides. The order of deals and items
 * changes nothing but the order of what is left out.
 */
export function shortestPath(question: PathQuestion, given: PathGiven, options: PathOptions = {}): PathAnswer {
  const field = new Field(question, given);
  const level = question.level / 1_000_000;
  const nodes = options.nodeBudget ?? DEFAULT_NODE_BUDGET;
  const today = field.chanceOf([]);
  const ways: PathWay[] = [];
  let proven = true;
  const take = ({ best, complete }: Found, kind: PathWay['kind'], of: Probability, without: string | null): void => {
    proven &&= complete;
    const way = best && wayOf(field, best, kind, of, without);
    if (way && !ways.some((other) => keysOf(other) === keysOf(way))) {
      ways.push(way);
    }
  };
  const shortestFound = fewest(field, level, null, nodes);
  take(shortestFound, 'Fewest', level, null);
  const shortest = ways[0] ?? null;
  const largest = shortest && largestDeal(field, shortest);
  if (largest !== null) {
    take(fewest(field, level, largest, nodes), 'WithoutLargest', level, field.candidates[largest]!.key);
  }
  const next = LEVELS.find((other) => other > level + NEAR && shortest && shortest.reached < other - NEAR);
  if (next !== undefined) {
    take(fewest(field, next, null, nodes), 'ClearsNext', next, String(Math.round(next * 1_000_000)));
  }
  const helpful = [...field.candidates.keys()].filter((place) =>
    field.candidates[place]!.values.every((value) => value >= 0)
  );
  return {
    today,
    ways,
    best: Math.max(today, field.chanceOf(helpful), ...ways.map(({ reached }) => reached)),
    proven,
    least: shortestFound.least,
    leftOut: [...field.leftOut, ...reasonsOf(field, level, ways, shortest, Math.ceil(nodes / 20))]
  };
}
