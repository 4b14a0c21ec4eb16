// A set of steps as a way: in the order of the ladder, with the chance after each.
import type { PathStep, PathWay, Probability } from 'c/quotaEngine';
import type { Candidate, Field } from './field';
import type { Best } from './search';

/** Known odds first and falling, then what has none; the greater value first, then keys. */
function byLadder(one: Candidate, other: Candidate): number {
  return (
    (other.odds ?? -1) - (one.odds ?? -1) ||
    (other.values[0] ?? 0) - (one.values[0] ?? 0) ||
    (one.key < other.key ? -1 : 1)
  );
}

export function wayOf(
  field: Field,
  { steps, odds, reached }: Best,
  kind: PathWay['kind'],
  level: Probability,
  without: string | null
): PathWay {
  const order = [...steps].sort((one, other) => byLadder(field.candidates[one]!, field.candidates[other]!));
  return {
    kind,
    without,
    level: Math.round(level * 1_000_000),
    steps: order.map((place, at): PathStep => {
      const { key, kind: of, values, odds: own } = field.candidates[place]!;
      const upTo = order.slice(0, at + 1).sort((one, other) => one - other);
      return { key, kind: of, values, odds: own, chance: field.chanceOf(upTo) };
    }),
    reached,
    alone: field.gaps.map((_, measure) => field.chanceOf(steps, measure)),
    odds,
    withoutOdds: steps.filter((place) => field.candidates[place]!.odds === null).length
  };
}
