// Why a candidate is in no way.
import { pivots, reachOf } from 'c/chanceEngine';
import type { LeftOut, PathWay, Probability } from 'c/quotaEngine';
import type { Field } from './field';
import { NEAR, Search } from './search';
import { withoutPlace } from './worth';

/** A swing under this is the reason itself; from it on the steps that a way with it takes are. */
const SMALL_SWING = 0.1;

/** By candidate and measure: P(hit) if it is won, less if it is lost or not there. */
function swingsBy(field: Field, measure: number): number[] {
  const exact = [...field.candidates.keys()].map((place) => field.swingOf(place, measure));
  if (exact.every((swing) => swing !== null)) {
    return exact;
  }
  const alone = field.deals.map(({ values, ...deal }) => ({ ...deal, values: [values[measure]!] }));
  const swings = pivots(alone, [0], [field.gaps[measure]!]).map(({ swing }) => swing);
  const reach = reachOf(field.deals, measure);
  const gap = field.gaps[measure]!;
  return field.candidates.map(({ deal, values }) => {
    return deal === null ? reach(gap - values[measure]!) - reach(gap) : swings[deal]!;
  });
}

/** Whether it is proven that no way of `size` steps has it. */
function takesMore(field: Field, level: Probability, size: number, forced: number, nodes: number): boolean {
  const order = withoutPlace(field.byReach, forced);
  const search = new Search(field, { level, size, order, forced, any: true, incumbent: null }, nodes);
  const { best, complete } = search.run();
  return best === null && complete;
}

/** Of every candidate that no way has. Where no way reaches the level only those without gain have a reason. */
export function reasonsOf(
  field: Field,
  level: Probability,
  ways: readonly PathWay[],
  fewest: PathWay | null,
  nodes: number
): LeftOut[] {
  const used = new Set(ways.flatMap(({ steps }) => steps.map(({ key }) => key)));
  const unused = [...field.candidates.keys()].filter((place) => !used.has(field.candidates[place]!.key));
  if (unused.length === 0) {
    return [];
  }
  const swings = field.gaps.map((_, measure) => swingsBy(field, measure));
  const reasons = unused.map((place): LeftOut => {
    const { key } = field.candidates[place]!;
    const swing = swings[0]![place]!;
    const plain = { key, date: null, swing, steps: null };
    if (swings.every((by) => by[place]! <= NEAR)) {
      return { ...plain, reason: 'NoGain' };
    }
    const size = fewest?.steps.length ?? 0;
    const isStep = size > 0 && swing >= SMALL_SWING && field.candidates[place]!.values.every((value) => value >= 0);
    // One step more than the fewest is enough then: the fewest and it.
    return isStep && takesMore(field, level, size, place, nodes)
      ? { ...plain, reason: 'NeedsMoreSteps', steps: size + 1 }
      : { ...plain, reason: 'NotNeeded' };
  });
  return fewest ? reasons : reasons.filter(({ reason }) => reason === 'NoGain');
}
