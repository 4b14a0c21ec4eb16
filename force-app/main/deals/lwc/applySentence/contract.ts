// What the modal shows of the programs that it is about to apply.
import type { Budget, CompiledDocument, Money, Verdict } from 'c/dealEngine';

/** A document of a program, or the registration that it rests on. */
export interface OfferDocument {
  readonly name: string;
  readonly due: CompiledDocument['due'];
  readonly present: boolean;
  /** The record of it, for the link; null: there is none. */
  readonly recordId: string | null;
}

/** One program that the rep is about to apply. */
export interface OfferRow {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly settlement: Verdict['settlement'];
  /** What it pays in the chosen stack; null: hidden from the user, decided when applied. */
  readonly amount: Money | null;
  /** What its budget counts; null: it has no budget. */
  readonly measure: Budget['measure'] | null;
  /** What it takes of its budget, by the measure; null: no budget, or hidden. */
  readonly reserves: number | null;
  /** What is left without it and with it; of a shared budget, in the order of the rows. */
  readonly leftBefore: number | null;
  readonly leftAfter: number | null;
  readonly documents: readonly OfferDocument[];
  /** A document due by the order that the deal lacks: the program cannot be applied yet. */
  readonly lacks: string | null;
}

/** Something that can be applied instead, once a choice was refused. */
export interface Alternative {
  readonly kind: 'best' | 'others';
  readonly rows: readonly OfferRow[];
  /** Of the best stack only. */
  readonly proven: boolean;
  /** Names of programs that were not asked for, and of those asked for that are not in it. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Expected margin with it; null: not known, or hidden. */
  readonly expectedPpm: number | null;
}
