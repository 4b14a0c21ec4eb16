// What the org tells the boards of a manager, the same shape as `ManagerBoards` in Apex; keys without a value may be absent.

export interface BoardRep {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly accounts?: number | null;
  readonly compliant?: number | null;
  readonly withoutPlan?: number | null;
  /** Percents. */
  readonly crmUse?: number | null;
  readonly nextSteps?: number | null;
  readonly closeDates?: number | null;
  readonly touched?: number | null;
  readonly plansFresh?: number | null;
  readonly backOrders?: number | null;
  readonly lateOrders?: number | null;
  readonly openCases?: number | null;
  readonly lateCases?: number | null;
  /** Minor units. */
  readonly eligible?: number | null;
  readonly applied?: number | null;
  /** Of claims, those of former quarters too. */
  readonly approved: number;
  readonly claimed: number;
  readonly paid: number;
  /** Claims that are neither paid nor rejected. */
  readonly openClaims: number;
  readonly retained?: number | null;
  readonly expansion?: number | null;
  readonly fresh?: number | null;
}

export interface ManagerBoardsLoad {
  readonly asOf: string;
  readonly storedOn?: string | null;
  readonly currencyCode: string;
  readonly reps: readonly BoardRep[];
  readonly certificates: readonly {
    readonly id: string;
    readonly name: string;
    readonly vendorId: string;
    readonly vendor: string;
    readonly holder: string;
    readonly lastDay?: string | null;
  }[];
  readonly needs: readonly {
    readonly programId: string;
    readonly program: string;
    readonly vendorId: string;
    /** Names of the certificates that it asks for; none: any of the vendor. */
    readonly certificates: readonly string[];
    readonly amount: number;
  }[];
}

export type BoardItemCode =
  | ('planMeets' | 'planFails' | 'planNone' | 'deal' | 'claim' | 'credit' | 'order' | 'case' | 'caseNumber')
  | ('step' | 'date' | 'untouched' | 'overdue');

/** A record behind a figure. */
export interface BoardItem {
  readonly id: string;
  readonly name?: string | null;
  readonly code: BoardItemCode;
  readonly detail?: string | null;
  readonly day?: string | null;
  readonly late?: boolean;
  /** Minor units. */
  readonly amount?: number | null;
  readonly applied?: number | null;
}

/** A record behind a figure in words. */
export interface BoardRecord {
  readonly key: string;
  readonly name: string;
  readonly url: string;
  readonly detail: string;
}

export interface BoardCell {
  readonly key: string;
  readonly text: string;
  readonly className: string;
  /** Link to a record. */
  readonly url?: string;
  /** Length of a bar beneath, as `62%`. */
  readonly bar?: string;
}

export interface BoardRow {
  readonly key: string;
  readonly name: string;
  /** How the figure is reckoned. */
  readonly formula: string;
  /** What is behind the figure, where the page knows it; absent: the org is asked. */
  readonly records?: readonly BoardRecord[];
  readonly cells: readonly BoardCell[];
  /** Names the button that opens the records. */
  readonly opens: string;
}

export interface Board {
  readonly key: 'plans' | 'incentives' | 'segments' | 'service' | 'certificates' | 'quality';
  readonly label: string;
  readonly says: string;
  readonly note: string;
  readonly heads: readonly { readonly key: string; readonly text: string; readonly className: string }[];
  readonly rows: readonly BoardRow[];
}
