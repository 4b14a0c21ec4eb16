// What the list knows beside the decision: its width, what is open, how far long groups are shown.
import type { Status } from 'c/dealEngine';
import type { Layout } from 'c/ownWidth';

/** A choice that could not be kept: which program, and why. */
export interface Refusal {
  readonly key: string;
  readonly text: string;
}

export interface ListState {
  readonly layout: Layout;
  readonly openKey: string | null;
  /** The row that Tab reaches; null: the open one, else the first. */
  readonly activeKey: string | null;
  /** Groups that were opened or closed by hand. */
  readonly toggled: Readonly<Partial<Record<Status, boolean>>>;
  /** How many rows of a long group are shown; absent: the first {@link PAGE}. */
  readonly shown: Readonly<Partial<Record<Status, number>>>;
  /** Whether programs can be taken in and left out. */
  readonly selectable: boolean;
  readonly refusal: Refusal | null;
  /** Says nothing twice that the sentence above has said: for an answer that is not to be applied. */
  readonly brief: boolean;
}

/** Rows of a group that are built at first, and by each "Show more": hundreds would slow every key. */
export const PAGE = 50;

/** Columns of the table. */
export const COLUMNS: Readonly<Record<Layout, number>> = { wide: 5, middle: 4, narrow: 3 };
