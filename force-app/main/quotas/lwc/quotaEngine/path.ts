// R16: the smallest set of steps that lifts the chance to hit the chosen measures together to a level.
import type { IsoDate, Measure, Probability, Rate, Value } from './measures';

export interface PathQuestion {
  readonly measures: readonly Measure[];
  readonly level: Rate;
  /** Ids of deals and keys of items that must not be steps; deals still count in the chance with their own odds. */
  readonly excluded: readonly string[];
  readonly asOf: IsoDate;
}

export interface PathStep {
  /** Id of a deal, or key of an item. */
  readonly key: string;
  readonly kind: 'Deal' | 'Whitespace' | 'TierJump';
  readonly values: readonly Value[];
  /** Null: it has no odds yet. */
  readonly odds: Probability | null;
  /** Joint chance after this step and those before it. */
  readonly chance: Probability;
}

export interface PathWay {
  readonly kind: 'Fewest' | 'WithoutLargest' | 'ClearsNext';
  /** For `WithoutLargest` the deal that is left out, for `ClearsNext` the level that is cleared. */
  readonly without: string | null;
  readonly level: Rate;
  readonly steps: readonly PathStep[];
  readonly reached: Probability;
  /** By measure alone, in the order of the question. */
  readonly alone: readonly Probability[];
  /** Product of the known odds. */
  readonly odds: Probability;
  readonly withoutOdds: number;
}

export interface PathAnswer {
  readonly today: Probability;
  /** Empty where no set reaches the level; then `best` is what all steps together reach. */
  readonly ways: readonly PathWay[];
  readonly best: Probability;
  /** Whether the search ended: false where its budget did, and a shorter way may exist. */
  readonly proven: boolean;
  /** No set of fewer steps reaches the level; proven, also where the search did not end. */
  readonly least: number;
  readonly leftOut: readonly LeftOut[];
}

/** Why an item is in no way: one reason. */
export interface LeftOut {
  readonly key: string;
  readonly reason:
    'Excluded' | 'ClosesLater' | 'NoProbability' | 'NoAmount' | 'NeedsMoreSteps' | 'NotNeeded' | 'Blocked' | 'NoGain';
  /** Close date, or swing in points, as the reason needs. */
  readonly date: IsoDate | null;
  readonly swing: number | null;
  readonly steps: number | null;
}
