// The catalogue of fields that criteria may ask, and how they may ask.

/** Type of a criterion field's values; decides how required values are read and compared. */
export type FieldKind = 'Text' | 'Number' | 'Money' | 'Date' | 'Tier' | 'Holding';

/**
 * Where a field's value comes from. Field: a value of a record, in `facts`. LineTotal: the sum over qualifying lines of
 * `detail` (`quantity`, `amount`, `list` or `cost`). AnyLine: the line fact `detail` of every line of the deal,
 * qualifying or not (attach: services with hardware); met where one line meets it. VendorStatus: our tier with the
 * program's vendor on the counting date. Certification: certificates of the program's vendor, held by a specialist of
 * the deal (`detail` `deal`) or by anyone of ours (`anyone`). Registration: this deal, registered with the program's
 * vendor. Document: documents of the deal. CustomerHistory: the customer's orders of the program's vendor: `relation`
 * (Text `New` or `Existing`, by orders before the counting date), `firstOrder` or `lastOrder` (Date). BudgetLeft: what
 * the program's budget has left (Money or Number). Usage: on how many other deals of the customer the program is applied.
 */
export type FieldSource =
  | 'Field'
  | 'LineTotal'
  | 'AnyLine'
  | 'VendorStatus'
  | 'Certification'
  | 'Registration'
  | 'Document'
  | 'CustomerHistory'
  | 'BudgetLeft'
  | 'Usage';

/** One entry of the catalogue of criterion fields (custom metadata `Criterion_Field__mdt`). */
export interface CriterionField {
  /** `product.family`, `deal.quantity`, `account.segment`, `partner.tier`. */
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Line: judged on each qualifying line. Deal: one value for the deal. */
  readonly scope: 'Line' | 'Deal';
  readonly source: FieldSource;
  /** What the source needs beside the key; see {@link FieldSource}. */
  readonly detail: string | null;
  /** True when the running user may not read the field: its value is absent, not empty. */
  readonly hidden?: boolean;
  /** Values that the org offers for it (a picklist), for authors; absent: free text. */
  readonly options?: readonly string[];
}

export type Operator =
  | 'equals'
  | 'in'
  | 'notIn'
  /** Text that contains one of the values; case counts. */
  | 'contains'
  /** Text that one of the patterns matches as a whole (`*`, `?`); case counts. */
  | 'pattern'
  | 'atLeast'
  | 'atMost'
  | 'between'
  /** Kind Holding: one of the named is held on the counting date; no value: any one. */
  | 'heldOn'
  /** Kind Date: from the counting date less N calendar months up to it; N below 0: from it on to N months later. */
  | 'withinMonths';
