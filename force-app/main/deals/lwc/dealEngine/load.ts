// What `DealController` returns, and what the engine is given.
import type { CriterionField } from './catalogueEntry';
import type { CompiledProgram } from './compiled';
import type {
  Applied,
  Budget,
  CompetitorPrice,
  Counter,
  DealLine,
  DealSettings,
  Fact,
  Holding,
  ProductOption,
  Vendor
} from './dealRecords';
import type { IsoDate, Money } from './measures';

/** A deal with all that is needed to judge it: {@link DealLoad} with the rules of its shards. */
export interface DealInput {
  readonly deal: {
    readonly id: string;
    readonly name: string;
    readonly accountId: string | null;
    readonly accountName: string | null;
    /** The date an order counts on. */
    readonly closeDate: IsoDate;
    readonly currencyCode: string;
    /** Decimals of the currency: minor units a unit is 10 to this power. */
    readonly currencyDecimals: number;
  };
  readonly lines: readonly DealLine[];
  /** Deal facts by catalogue key. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** What the customer is paid back on this deal beside programs; null: nothing. */
  readonly customerRebate: Money | null;
  /** Documents of the deal. */
  readonly documents: readonly Holding[];
  /** By the keys that programs name; a key that is not here is not known. */
  readonly counters: Readonly<Record<string, Counter>>;
  readonly budgets: Readonly<Record<string, Budget>>;
  /** What is applied to the deal at present; null or absent: nothing. */
  readonly applied?: Applied | null;
  /** By program series: on how many other deals of this customer it is applied; absent: none. */
  readonly usage: Readonly<Record<string, number>>;
  readonly products: readonly ProductOption[];
  readonly competitorPrices: readonly CompetitorPrice[];
  readonly settings: DealSettings;
  readonly fields: readonly CriterionField[];
  readonly vendors: readonly Vendor[];
  readonly programs: readonly CompiledProgram[];
  /** Today in the running user's time zone, by the server's clock. */
  readonly today: IsoDate;
  /** Whether the user may read cost; without it no `unitCost` is in the input. */
  readonly costVisible: boolean;
  /** Number of active programs and vendors in the org, for the empty states. */
  readonly programCount: number;
  readonly vendorCount: number;
}

/** Some of the candidate programs of a deal: those of one vendor with Ids between two, both included. */
export interface ProgramShard {
  readonly vendorId: string;
  readonly firstId: string;
  readonly lastId: string;
  readonly count: number;
  /** Changes whenever one of these programs does, so that a cached answer is never a stale one. */
  readonly stamp: string;
}

/**
 * Return value of `DealController.load(opportunityId)`: the deal, and which programs are candidates. Their rules come
 * from `DealController.loadShard(vendorId, [firstId, lastId], stamp)`, a list of rules at most 500 programs or 1 MB long.
 */
export type DealLoad = Omit<DealInput, 'programs'> & { readonly shards: readonly ProgramShard[] };

/** Return value of `DealController.loadShard`. */
export interface ProgramRules {
  /** The shard has other programs now than its stamp says: load the deal again. Nothing else is set then. */
  readonly stale: boolean;
  /** Each is the JSON of a {@link CompiledProgram} without special prices and without null members. */
  readonly rules?: readonly string[];
  /**
   * By rule: special prices of its product rows in their order, as JSON (`[90000,null]`); null: it has none. Absent
   * without View Cost.
   */
  readonly prices?: readonly (string | null)[];
}
