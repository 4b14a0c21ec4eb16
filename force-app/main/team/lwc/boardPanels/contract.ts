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
  readonly retained?: number | null;
  readonly expansion?: number | null;
  readonly fresh?: number | null;
}

export interface BoardKind {
  readonly kind: string;
  readonly eligible: number;
  readonly applied: number;
  readonly approved: number;
  readonly claimed: number;
  readonly paid: number;
  /** Claims that are neither paid nor rejected. */
  readonly open: number;
}

export interface ManagerBoardsLoad {
  readonly asOf: string;
  readonly storedOn?: string | null;
  readonly currencyCode: string;
  readonly reps: readonly BoardRep[];
  readonly kinds: readonly BoardKind[];
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
    readonly amount: number;
  }[];
}

export interface BoardItem {
  readonly id: string;
  readonly name?: string | null;
  readonly detail?: string | null;
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
  readonly cells: readonly BoardCell[];
  /** Names the button that opens the records; absent: there are none to open. */
  readonly opens?: string;
}

export interface Board {
  readonly key: 'plans' | 'incentives' | 'segments' | 'service' | 'certificates' | 'quality';
  readonly label: string;
  readonly says: string;
  readonly note: string;
  readonly heads: readonly { readonly key: string; readonly text: string; readonly className: string }[];
  readonly rows: readonly BoardRow[];
}
