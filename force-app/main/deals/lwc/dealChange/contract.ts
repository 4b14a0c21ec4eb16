/**
 * What-if: changes of a deal that are not saved, what they change in its decision, and options side by side.
 * Units as in `dealEngine/contract.ts`.
 */
import type { IsoDate, Money, Status } from 'c/dealEngine';
import type { Force } from 'c/dealDecision';

/** Only what differs from the saved deal is named. */
export interface DealChanges {
  readonly lines?: Readonly<Record<string, LineChange>>;
  readonly closeDate?: IsoDate;
  /** Deal facts by catalogue key: competitor, order type, payment terms. */
  readonly facts?: Readonly<Record<string, string | number | null>>;
  /** By vendor key: registered on the counting date or not. */
  readonly registered?: Readonly<Record<string, boolean>>;
  /** Names of documents that are added. */
  readonly documents?: readonly string[];
  /** Ids of certificates (`Holding`) whose holder joins the deal. */
  readonly specialists?: readonly string[];
  readonly customerRebate?: Money | null;
  readonly force?: Readonly<Record<string, Force>>;
}

export interface LineChange {
  readonly quantity?: number;
  readonly unitPrice?: Money;
  /** Id of a `ProductOption`. */
  readonly productId?: string;
}

/** A verdict that another deal gets. `inStack` tells eligible and chosen from eligible and left out. */
export interface VerdictChange {
  readonly key: string;
  readonly name: string;
  readonly from: { readonly status: Status; readonly inStack: boolean; readonly amount: Money };
  readonly to: { readonly status: Status; readonly inStack: boolean; readonly amount: Money };
  readonly settlement: 'Invoice' | 'Claim';
}

export interface DecisionDifference {
  /** Verdicts that changed or whose amount in the stack did, by descending size of the change. */
  readonly changes: readonly VerdictChange[];
  readonly unchanged: number;
  readonly now: Money;
  readonly claim: Money;
  /** Change of front margin; null without View Cost or where not known. */
  readonly front: Money | null;
}

/** The nearest change that would end a program of the stack: its date. */
export interface Edge {
  readonly key: string;
  readonly name: string;
  /** Closing after this day would end it. */
  readonly lastDay: IsoDate;
  readonly amount: Money;
}

/** An option to compare; `Deal_Scenario__c` keeps its changes as JSON. At most four stand side by side. */
export interface Scenario {
  readonly id: string | null;
  readonly name: string;
  readonly changes: DealChanges;
}

/** The figures of one option; null: not known, or hidden without View Cost. */
export interface OptionFigures {
  readonly programs: number;
  /** Keys that its stack has and the saved deal's has not, and the other way round. */
  readonly adds: readonly string[];
  readonly drops: readonly string[];
  readonly customerPrice: Money | null;
  /** Unit price less the competitor's, for the line where one is known; below 0 is cheaper. */
  readonly againstCompetitor: Money | null;
  readonly now: Money;
  readonly claim: Money;
  readonly booked: { readonly amount: Money; readonly ppm: number | null } | null;
  readonly expected: { readonly amount: Money; readonly ppm: number | null } | null;
}

/** By row: index of the option that is best in it; null: none is better than all others. */
export type BestOptions = Readonly<
  Record<'againstCompetitor' | 'now' | 'claim' | 'booked' | 'expected', number | null>
>;
