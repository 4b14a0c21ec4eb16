// What the assignment of accounts to reps is asked and answers (R18). Money in cents, fits in whole points of 100.

export interface AssignAccount {
  /** Stable name; ties are settled by it. */
  readonly key: string;
  /** What it adds to the load of whoever has it: its potential, in cents; 0 where it is not known. */
  readonly load: number;
  /** Of each rep in the order of the problem, 0 to 100. */
  readonly fits: readonly number[];
  /** Index of the rep that has it now; null: nobody. */
  readonly now: number | null;
  /** Whether it stays where it is; of no effect without a rep. */
  readonly fixed: boolean;
  /** Indexes of reps that may not get it; absent: none. */
  readonly forbidden?: readonly number[];
}

export interface AssignRep {
  readonly key: string;
  /** What the rep has beside the accounts of the problem, in cents. */
  readonly base: number;
  /** Part of a fair load that the rep can carry: 1 is the load of one. */
  readonly capacity: number;
}

export interface AssignProblem {
  readonly accounts: readonly AssignAccount[];
  readonly reps: readonly AssignRep[];
  /** The band of a load, as shares of the rep's fair load: 0.85 and 1.15. */
  readonly low: number;
  readonly high: number;
}

/** Nothing can be assigned: no rep who can carry anything, or an account that all may not get. */
export type AssignFault = 'noReps' | 'noRepFor';

export interface AssignAnswer {
  /** Index of the rep of each account, in the order of the problem; -1 with a fault. */
  readonly at: readonly number[];
  /** Sum of the fits. */
  readonly total: number;
  /** Whether no other assignment under these rules has a larger sum. */
  readonly proven: boolean;
  /** By how much another may be better at most: 0 where it is proven. */
  readonly gap: number;
  /** Points of a hundred by which the band had to be widened on both sides; 0: all loads are within it. */
  readonly widened: number;
  readonly fault: AssignFault | null;
}

/** What takes long is done in steps: a caller goes on for as long as it has time. */
export type Steps<T> = Generator<undefined, T, undefined>;
