// What a desk is handed, and what it tells.
import type { Editable, Fields, MergeSide, PlanInput } from 'c/planEngine';
import type { PlanPart } from './fields';

export interface Saver {
  /** Each rejects with a {@link SaveFailure}. @param since `modified` of the record as it was read */
  update(id: string, fields: Fields, since: string): Promise<Editable>;
  create(object: string, fields: Fields): Promise<Editable>;
  remove(id: string): Promise<void>;
  /** The plan as the org has it now. */
  reload(): Promise<PlanInput>;
  /** Milliseconds. */
  wait(pause: number): Promise<void>;
}

/** A save that the org refused: the old value is back, what was typed is kept for another try. */
export interface Refusal {
  readonly part: PlanPart;
  readonly id: string;
  readonly values: Fields;
  readonly reason: string;
}

export interface PlanConflict {
  readonly part: PlanPart;
  readonly id: string;
  readonly base: Fields;
  /** Null: deleted by the other. */
  readonly theirs: Fields | null;
  /** What this user has changed. */
  readonly mine: Fields;
  readonly chosen: Readonly<Record<string, MergeSide>>;
}

export type SavePhase = 'Saved' | 'Saving' | 'Trying' | 'Open';

/** What rows show beside their items, by Id; the same maps for as long as they say the same. */
export interface RowState {
  readonly refusals: ReadonlyMap<string, Refusal>;
  readonly conflicts: ReadonlyMap<string, PlanConflict>;
}

/** What the page shows beside the plan. */
export interface DeskState extends RowState {
  readonly phase: SavePhase;
  /** Conflicts that wait for a decision. */
  readonly open: number;
  /** Counts what was merged without a question, so that it can be said. */
  readonly merged: number;
}

/** A change of an item that waits to be saved. */
export interface Pending {
  readonly part: PlanPart;
  readonly base: Fields;
  readonly since: string;
  readonly mine: Fields;
}
