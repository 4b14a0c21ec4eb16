// What the page around the deal desk can do: a button appears only where somebody answers it.

export interface DeskActions {
  /** Opens what-if: events `whatif` and `trywhatif`. */
  readonly whatIf: boolean;
  /** Applies the stack: event `apply`. */
  readonly apply: boolean;
  /** Saves more units on a line: event `addunits`. */
  readonly addUnits: boolean;
}

export const NO_ACTIONS: DeskActions = { whatIf: false, apply: false, addUnits: false };
