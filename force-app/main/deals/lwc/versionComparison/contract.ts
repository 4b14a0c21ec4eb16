import type {
  Budget,
  CompiledCriterion,
  CompiledProgram,
  Counter,
  DealInput,
  Holding,
  Money,
  Vendor
} from 'c/dealEngine';

/** A deal to test on: what it says itself, and what of the program's vendor hangs on it. */
export interface BenchDeal {
  readonly input: Pick<DealInput, 'deal' | 'lines' | 'facts' | 'customerRebate' | 'documents'>;
  readonly registrations: readonly Holding[];
  /** Ids of the vendor's certificates whose holders are on the deal. */
  readonly certificateIds: readonly string[];
  readonly customer?: Vendor['customer'];
  /** What the budgets have left for this deal, where it has reserved some of them itself; absent: as for every other. */
  readonly budgets?: Readonly<Record<string, Budget>> | null;
  /** On how many other deals of its customer the program is applied; absent: on none. */
  readonly usage?: number | null;
}

/** Return value of `ProgramAuthoringController.lastDeals`; what is the same for all deals is said once. */
export interface Bench {
  readonly vendor: Vendor;
  readonly counters: Readonly<Record<string, Counter>>;
  /** Budgets of both versions, as a deal that has reserved nothing finds them. */
  readonly budgets: Readonly<Record<string, Budget>>;
  /** What the versions share. */
  readonly series: string;
  readonly deals: readonly BenchDeal[];
}

/** What both versions are read with beside the deals. */
export type Shared = Pick<DealInput, 'fields' | 'today' | 'costVisible' | 'settings'>;

/** One deal that is paid otherwise by the draft. */
export interface DealChange {
  readonly dealId: string;
  readonly name: string;
  /** What the draft pays less what the active version pays; never 0. */
  readonly difference: Money;
}

/** What differs between two versions, as far as a payout may rest on it. */
export type RuleChange =
  /** The values of one criterion: of the active version, of the draft. */
  | { readonly code: 'criterion'; readonly from: CompiledCriterion; readonly to: CompiledCriterion }
  /** Criteria added or taken away, or joined otherwise. */
  | { readonly code: 'criteria' }
  /** One rate, in the tier's own unit. */
  | {
      readonly code: 'rate';
      readonly calculation: CompiledProgram['calculation'];
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'tiers' }
  | { readonly code: 'mode' }
  /** Dates, base, products, limits: what the record says beside criteria and tiers. */
  | { readonly code: 'other' };

export interface Comparison {
  readonly deals: number;
  /** The greatest difference first; sums are kept apart and never netted. */
  readonly gains: readonly DealChange[];
  readonly losses: readonly DealChange[];
  readonly gained: Money;
  readonly lost: Money;
  readonly same: number;
  /** Deals whose worth rests on cost that the reader may not see. */
  readonly hidden: number;
  /** Deals that one of the versions cannot judge, because data is missing. */
  readonly unknown: number;
  /** The change that by itself brings most of the gains, or of the losses; null: none does. */
  readonly gainsFrom: RuleChange | null;
  readonly lossesFrom: RuleChange | null;
}
