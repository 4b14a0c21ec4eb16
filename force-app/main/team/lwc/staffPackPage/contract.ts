// What Apex sends for the pack of a staff meeting, and what its page says.
import type { BriefSection } from 'c/meetingBriefPage';

/** What `TeamPackController.load` returns, `TeamPack` in Apex; keys without a value may be absent. */
export interface PackLoad {
  readonly blockers: readonly {
    readonly name: string;
    readonly customer?: string | null;
    readonly owner?: string | null;
    readonly since?: string | null;
  }[];
  readonly certificates: readonly {
    readonly name: string;
    readonly holder?: string | null;
    readonly last: string;
  }[];
  readonly plans: readonly {
    readonly account?: string | null;
    readonly owner?: string | null;
    readonly due: string;
  }[];
  /** Assigned accounts, those with a compliant plan, those without a plan (R12). */
  readonly accounts: number;
  readonly compliant: number;
  readonly missing: number;
  readonly plansAsOf?: string | null;
}

export interface PackRow {
  readonly cells: readonly string[];
  readonly isTeam: boolean;
  /** How deep it stands, the root at 0. */
  readonly depth: number;
}

export interface StaffPack {
  /** Without the ending. */
  readonly fileName: string;
  readonly language: string;
  readonly title: string;
  readonly mark: string;
  readonly about: string;
  readonly asOf: string;
  readonly sentence: string;
  readonly heads: readonly string[];
  readonly rows: readonly PackRow[];
  readonly notes: readonly string[];
  /** `and {0} more, in the order of the board` */
  readonly moreRows: string;
  readonly columns: readonly [readonly BriefSection[], readonly BriefSection[]];
  readonly more: string;
  readonly page: string;
}
