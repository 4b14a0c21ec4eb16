/**
 * The contract between Apex, the engine and the screen of whitespace (R13): what `WhitespaceController.load` returns
 * ({@link WhitespaceInput}) and what the engine answers ({@link Matrix}).
 *
 * Units: money whole smallest units of the currency, shares and factors parts per million, scores hundredths of a point,
 * a peer's spend by size in trillionths, so that a ratio is the same number in Apex; dates `YYYY-MM-DD`. What is not
 * known is null.
 */
import type { Person, Stakeholder } from 'c/planEngine';

/**
 * An account below the customer, at any depth. `size`: people who work there, by which the benchmark is shared out; null: not
 * known. `parent`: the account of these above it; null: the customer.
 */
export interface WhitespaceSite extends Person {
  readonly size: number | null;
  readonly parent: string | null;
}

/** `account`: whose center it is: a location’s own, or one of all below it that have none of their own. */
export interface WhitespaceCenter {
  readonly name: string;
  readonly account: string;
}

/** `factor`: how much the family counts in a score, parts per million; set by the company, never made of cost. */
export interface WhitespaceFamily {
  readonly name: string;
  readonly factor: number;
}

/** Of those who buy a family; `ratio`: median of spend by size, trillionths. */
export interface PeerFamily {
  readonly family: string;
  readonly buying: number;
  readonly ratio: number;
}

/** Only what peers have in common: of fewer than {@link LEAST_PEERS} nothing but their number. */
export interface PeerFigures {
  readonly count: number;
  readonly families: readonly PeerFamily[];
}

/** What was ordered of a family in the last twelve months. `site` null: for the customer, nobody knows where. */
export interface FamilySpend {
  readonly family: string;
  readonly site: string | null;
  readonly amount: number;
}

/** An open deal. Its products say what it is about; without products its own family and amount do. */
export interface WhitespaceDeal {
  readonly id: string;
  readonly name: string;
  readonly close: string | null;
  readonly amount: number | null;
  readonly family: string | null;
  readonly site: string | null;
  readonly center: string | null;
  readonly products: readonly { readonly family: string; readonly amount: number }[];
}

export type RecordState = 'Owned' | 'Open' | 'Competitor' | 'White' | 'Blocked';

/** A cell that somebody has edited. Null figures were not entered. */
export interface WhitespaceRecord {
  readonly id: string;
  readonly modified: string;
  readonly family: string;
  readonly site: string | null;
  readonly center: string | null;
  readonly state: RecordState | null;
  readonly potential: number | null;
  readonly spend: number | null;
  readonly pipeline: number | null;
  /** As stored by a load or the last night; shown only where peers say nothing. */
  readonly benchmark: number | null;
  readonly competitor: string | null;
  readonly renewal: string | null;
  readonly reason: string | null;
  readonly nextStep: string | null;
  readonly deal: Person | null;
}

export interface WhitespaceInput {
  readonly today: string;
  readonly currencyCode: string;
  readonly currencyDecimals: number;
  /** Whether the user may change the plan's cells. */
  readonly editable: boolean;
  /** Whether the user may create opportunities. */
  readonly canCreate: boolean;
  readonly plan: string;
  readonly account: Person;
  /** The customer's revenue in a year; null: not known. */
  readonly size: number | null;
  /** What the customer could spend in a year; null: not known. */
  readonly potential: number | null;
  readonly sites: readonly WhitespaceSite[];
  readonly centers: readonly WhitespaceCenter[];
  readonly families: readonly WhitespaceFamily[];
  readonly peers: PeerFigures;
  readonly spend: readonly FamilySpend[];
  readonly deals: readonly WhitespaceDeal[];
  readonly cells: readonly WhitespaceRecord[];
  /** `center` is a name here: a center of one name may be at several locations. */
  readonly stakeholders: readonly Stakeholder[];
}

/** `NotKnown`: too few peers, or sizes are missing. `FewPeers`: too few of them buy it, so that its figure says nothing. */
export type CellState = RecordState | 'NotKnown' | 'FewPeers';

/** Where a benchmark comes from: peers, somebody's entry, or a load. */
export type BenchmarkSource = 'Peers' | 'Entered' | 'Stored';

export interface Column {
  readonly key: string;
  readonly site: Person | null;
  /** Accounts between the location and the customer, the nearest first. */
  readonly within: readonly string[];
  readonly center: string | null;
}

export interface Cell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly record: WhitespaceRecord | null;
  readonly state: CellState;
  readonly source: BenchmarkSource | null;
  readonly benchmark: number | null;
  /** Trillionths of the customer's size that peers would spend in this cell; null: peers say nothing. */
  readonly ratio: number | null;
  readonly spend: number;
  readonly pipeline: number;
  /** R13: max(0, benchmark - current - open); null: not known, or it cannot be sold. */
  readonly left: number | null;
  /** Parts per million; null: fewer than five peers. */
  readonly adoption: number | null;
  readonly buying: number;
  /** Hundredths; null: a part of it is not known. */
  readonly score: number | null;
  /** R13, parts per million. */
  readonly reach: number;
  /** Open deals that name exactly this cell. */
  readonly deals: readonly WhitespaceDeal[];
}

export interface Totals {
  readonly left: number;
  readonly spend: number;
  readonly pipeline: number;
}

export interface Matrix {
  readonly families: readonly string[];
  readonly columns: readonly Column[];
  /** Row by row. */
  readonly cells: readonly Cell[];
  readonly rowTotals: readonly Totals[];
  readonly columnTotals: readonly Totals[];
  readonly total: Totals;
  /** Cells of which something is left. */
  readonly open: number;
  readonly notKnown: number;
  readonly fewPeers: number;
  /** The white cell with the best score, without scores the one of which most is left; null: none. */
  readonly best: Cell | null;
  /** Open deals that name no family at all, so that they are in no cell. */
  readonly unplaced: readonly WhitespaceDeal[];
}
