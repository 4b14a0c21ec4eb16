// What the org knows of a deal: lines, vendors, counters, budgets, prices, settings.
import type { IsoDate, Money } from './measures';

/** A value read from the org with the record it came from. `value` is null when the field is empty. */
export interface Fact {
  /** Text, number, minor units (Money) or `YYYY-MM-DD`, by the field's kind. */
  readonly value: string | number | null;
  /** Record that holds the value, for the link beside it. */
  readonly recordId: string;
  readonly recordName: string;
}

export interface DealLine {
  readonly id: string;
  readonly productId: string;
  readonly productName: string;
  /** Product2.ProductCode. */
  readonly sku: string | null;
  /** Product2.Family. */
  readonly family: string | null;
  /** Key (External_Id__c, else Id) of the product's vendor. */
  readonly vendorKey: string | null;
  readonly quantity: number;
  /** Price a unit from the price book. */
  readonly listPrice: Money | null;
  /** Sales price a unit. */
  readonly unitPrice: Money | null;
  /** What the line sells for in all (TotalPrice). */
  readonly amount: Money | null;
  /** Book cost a unit; the key is absent without View Cost. */
  readonly unitCost?: Money | null;
  /** Lowest unit price that the company allows; null: none is set. The key is absent without View Cost. */
  readonly floorPrice?: Money | null;
  /** Line facts by catalogue key. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A period in which we hold a tier with a vendor; both ends count, null is open. */
export interface VendorStatus {
  readonly id: string;
  readonly name: string;
  readonly tier: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** A certificate, a registration of the deal, or a document of it: what is held, by whom, and when; both ends count. */
export interface Holding {
  readonly id: string;
  /** Name of the certificate (`Storage Pro`), the registration (`REG-20417`) or the document (`Displacement letter`). */
  readonly name: string;
  /** Who holds a certificate; null for registrations and documents. */
  readonly holder: string | null;
  /** Whether the holder is a specialist of this deal (its owner, or named on it); true for registrations and documents. */
  readonly onDeal: boolean;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

export interface Vendor {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** Tiers of the vendor's partner program, lowest first. */
  readonly tiers: readonly string[];
  readonly statuses: readonly VendorStatus[];
  readonly certifications: readonly Holding[];
  /** Registrations of this deal with the vendor. */
  readonly registrations: readonly Holding[];
  /** The customer's orders of this vendor; dates null: never ordered. Null: the org has no orders to know it from. */
  readonly customer: { readonly firstOrder: IsoDate | null; readonly lastOrder: IsoDate | null } | null;
}

/** Volume that counted towards a program before this deal (`Program_Counter__c`). */
export interface Counter {
  readonly name: string;
  readonly recordId: string;
  readonly amount: Money;
  readonly quantity: number;
  /** Volume of the comparison period (R3); null: not known. */
  readonly baseline: Money | null;
}

/** What a budget has left for this deal: its own reservations are not counted against it. */
export interface Budget {
  readonly name: string;
  readonly measure: 'Amount' | 'Units';
  /** Minor units or units; below 0 (overdrawn) there is 0 left (R4). */
  readonly left: number;
}

/** A product that a line could be swapped for: named by a criterion or product list, with a price in the deal's price book. */
export interface ProductOption {
  readonly id: string;
  readonly name: string;
  readonly sku: string | null;
  readonly family: string | null;
  readonly vendorKey: string | null;
  readonly listPrice: Money | null;
  /** The key is absent without View Cost. */
  readonly unitCost?: Money | null;
  /** Line facts of the product by catalogue key, as a line with it would have them. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A competitor's price that a rep has heard of. */
export interface CompetitorPrice {
  readonly id: string;
  readonly productId: string;
  readonly competitor: string;
  readonly price: Money;
  readonly seen: IsoDate;
}

/** Settings of the company (custom metadata `Deal_Setting__mdt`). */
export interface DealSettings {
  /** What the best stack maximises: face value, or value times chance. */
  readonly objective: 'face' | 'expected';
  /** The greatest number of programs on a deal; null: no limit. */
  readonly maximumPrograms: number | null;
  /** Lowest booked margin as a share of net revenue; null: none. Absent without View Cost. */
  readonly lowestMarginPpm?: number | null;
  /** Highest discount off list of a line; null: none. */
  readonly highestDiscountPpm: number | null;
  /** Near miss: the most criteria to repair, and the largest numeric shortfall as a share of the threshold (R6). */
  readonly nearMissCriteria: number;
  readonly nearMissShortfallPpm: number;
}

/** Programs that are applied to a deal: they hold a place in their budgets, or are spent. */
export interface Applied {
  readonly evaluationId: string;
  /** When they were applied, as ISO 8601 instant. */
  readonly at: string;
  readonly keys: readonly string[];
}
