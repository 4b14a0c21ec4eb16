import type { CriterionField, Vendor } from 'c/dealEngine';

/** A version of the program as the org has it. */
export interface Version {
  readonly id: string;
  readonly version: number;
  readonly status: 'Draft' | 'Active' | 'Superseded' | 'Retired';
  /** JSON of its `CompiledProgram`; absent: not compiled yet. */
  readonly rule?: string | null;
  /** Special prices of its product rows, as JSON; absent without the right to read them. */
  readonly prices?: string | null;
  /** Fingerprint of the rule, handed back on a save. */
  readonly stamp?: string | null;
}

/** Return value of `ProgramAuthoringController.load`, `save` and `putInForce`. */
export interface Authoring {
  readonly shown: Version;
  /** The active version of the series where it is not the one shown. */
  readonly active?: Version | null;
  /** A draft of the series that is not the one shown. */
  readonly draftId?: string | null;
  readonly mayEdit: boolean;
  readonly fields: readonly CriterionField[];
  readonly vendor?: Vendor | null;
  readonly currencyCode: string;
  readonly currencyDecimals: number;
  readonly today: string;
  readonly costVisible: boolean;
}
