/**
 * The contract between Apex and the joint plan: what `JointPlanController.load` returns, and its words as the page and the
 * files show them. Days are `YYYY-MM-DD`, figures ten-thousandths of their unit as in c/planEngine. Of what Apex sends,
 * keys without a value are absent.
 */
import type { ObjectiveMeasure } from 'c/planEngine';

export interface JointPerson {
  readonly name?: string;
  readonly title?: string;
}

export interface JointObjective {
  readonly name: string;
  /** Never revenue or margin. */
  readonly measure?: ObjectiveMeasure;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly current?: number;
  readonly currentAsOf?: string;
  readonly due?: string;
}

export interface JointAction {
  readonly name: string;
  readonly side: 'Us' | 'Customer';
  readonly owner?: string;
  readonly due?: string;
  readonly done?: string;
  /** Number of a shared objective, from 1. */
  readonly objective?: number;
}

export interface JointMilestone {
  readonly name: string;
  readonly due?: string;
  readonly done?: string;
}

/** What leaves for the customer: the fields of `JointPlanFields` alone, and no Id. */
export interface JointDocument {
  readonly today: string;
  readonly customer?: string;
  readonly supplier?: string;
  readonly owner?: string;
  readonly start?: string;
  readonly last?: string;
  readonly version: number;
  readonly goal?: string;
  readonly signedOn?: string;
  readonly signedBy?: JointPerson;
  readonly objectives: readonly JointObjective[];
  readonly needs: readonly string[];
  readonly actions: readonly JointAction[];
  readonly milestones: readonly JointMilestone[];
  readonly ours: readonly { readonly name?: string; readonly role?: string }[];
  readonly theirs: readonly JointPerson[];
}

export interface Signer {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
}

/** What the rep sees beside it, and the customer never gets. */
export interface JointAbout {
  readonly editable: boolean;
  /** Objectives and actions that there are, shared or not. */
  readonly objectives: number;
  readonly actions: number;
  /** Objectives that are marked as shared and do not leave: goals of revenue and margin. */
  readonly heldBack: number;
  readonly signers: readonly Signer[];
}

export interface JointPlan {
  readonly document: JointDocument;
  readonly about: JointAbout;
}

/** A figure as text, and as a number where there is one; a rate of 14.2 % is 0.142. */
export interface ContentFigure {
  readonly text: string;
  readonly value: number | null;
  readonly isRate: boolean;
}

/** A day as text, and as a day where there is one. */
export interface ContentDay {
  readonly text: string;
  readonly day: string | null;
}

export interface ContentObjective {
  readonly number: string;
  readonly name: string;
  readonly measure: string;
  readonly start: ContentFigure;
  readonly now: ContentFigure;
  readonly goal: ContentFigure;
  /** Within 0 and 1, for the bar; null: not known. */
  readonly share: number | null;
  readonly progress: ContentFigure;
  readonly by: ContentDay;
}

export interface ContentAction {
  readonly name: string;
  readonly owner: string;
  readonly day: ContentDay;
  /** The objective that it serves, or that it is done. */
  readonly note: string;
  readonly isDone: boolean;
}

export interface ContentParty<Row> {
  readonly party: string;
  readonly rows: readonly Row[];
}

export interface ContentPerson {
  readonly name: string;
  readonly role: string;
}

/** Sections without entries are empty, and are not shown. */
export interface JointPlanContent {
  /** Without the ending. */
  readonly fileName: string;
  readonly language: string;
  readonly parties: string;
  readonly title: string;
  readonly period: string;
  readonly version: string;
  readonly goal: string;
  readonly headings: {
    readonly objectives: string;
    readonly needs: string;
    readonly actions: string;
    readonly milestones: string;
    readonly team: string;
  };
  readonly columns: {
    readonly objective: string;
    readonly start: string;
    readonly now: string;
    readonly goal: string;
    readonly progress: string;
    readonly by: string;
    readonly side: string;
    readonly what: string;
    readonly who: string;
    readonly note: string;
    readonly role: string;
  };
  readonly objectives: readonly ContentObjective[];
  readonly needs: readonly string[];
  /** Ours, then theirs. */
  readonly actions: readonly [ContentParty<ContentAction>, ContentParty<ContentAction>];
  readonly milestones: readonly { readonly day: ContentDay; readonly name: string; readonly isDone: boolean }[];
  /** Ours, then theirs. */
  readonly team: readonly [ContentParty<ContentPerson>, ContentParty<ContentPerson>];
  /** Theirs, then ours. */
  readonly signatures: readonly { readonly party: string; readonly signer: string; readonly date: string }[];
  /** The word for what is done. */
  readonly done: string;
  readonly footer: string;
  /** `Page {0} of {1}` */
  readonly page: string;
}
