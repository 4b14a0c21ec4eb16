/**
 * Applying programs to a deal: what the rep asks (`DealApplyController.apply`) and what the org answers after deciding
 * again by its own engine, with the budgets locked. Units as in `dealEngine/contract.ts`.
 */
import type { Money } from 'c/dealEngine';

export interface ApplyRequest {
  readonly opportunityId: string;
  /** The programs to apply, with the version and amount that the rep saw. */
  readonly programs: readonly { readonly key: string; readonly version: number; readonly amount: Money | null }[];
}

/** Why a program no longer holds. Codes are worded by `applySentence`; params are amounts, names, dates. */
export interface Refusal {
  readonly code:
    | 'NOT_ELIGIBLE'
    | 'NEEDS_DATA'
    | 'MALFORMED'
    | 'NOT_IN_FORCE'
    | 'AMOUNT_CHANGED'
    | 'BUDGET_LEFT'
    | 'UNITS_LEFT'
    | 'EXCLUDED'
    | 'GROUP_TAKEN'
    | 'REQUIRES'
    | 'MAXIMUM'
    | 'FLOOR'
    | 'MARGIN'
    | 'TOO_LARGE'
    | 'DOCUMENT_MISSING';
  readonly params: Readonly<Record<string, string | number | null>>;
}

export interface AppliedProgram {
  readonly key: string;
  readonly name: string;
  /** What it is worth now by the org's engine; null: hidden from the user. */
  readonly amount: Money | null;
  /** What it takes of its budget: minor units or units; null: it has none. */
  readonly reserves: number | null;
  readonly measure: 'Amount' | 'Units' | null;
  readonly leftBefore: number | null;
  readonly leftAfter: number | null;
  readonly refusal: Refusal | null;
}

export interface ApplyResult {
  /** All or nothing: where one program is refused, none is applied. */
  readonly applied: boolean;
  /** Id of the evaluation record; null where nothing was applied. */
  readonly evaluationId: string | null;
  readonly programs: readonly AppliedProgram[];
  /** Limits of the company that the deal breaks with these programs: they are said, not refused. */
  readonly guardrails: readonly BrokenGuardrail[];
}

/** Floor and margin only for those who may see cost. `ppm` and `limitPpm` are null for a floor. */
export interface BrokenGuardrail {
  readonly code: 'floor' | 'discount' | 'margin';
  readonly lineId: string | null;
  readonly productName: string | null;
  /** Discount off list, or booked margin. */
  readonly ppm: number | null;
  /** The highest discount, or the lowest margin. */
  readonly limitPpm: number | null;
}
