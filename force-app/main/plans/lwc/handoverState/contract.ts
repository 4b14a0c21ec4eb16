/**
 * The contract between Apex, the engine and the screen of handovers: what `HandoverController.load` returns
 * ({@link HandoverInput}) and where a handover stands ({@link HandoverStanding}). Dates `YYYY-MM-DD`; what is not there is
 * null. Codes are never shown.
 */
import type { Editable, Person } from 'c/planEngine';

/** Who hands over, and who takes over. */
export type Side = 'From' | 'To';
export type HandoverEvent = 'Accept' | 'Withdraw';

export interface HandoverItem extends Editable {
  readonly name: string;
  readonly side: Side | null;
  readonly owner: Person | null;
  readonly due: string | null;
  readonly done: string | null;
  readonly position: number | null;
}

export interface Handover extends Editable {
  readonly name: string;
  readonly account: Person;
  readonly giver: Person | null;
  readonly taker: Person | null;
  readonly start: string;
  readonly status: 'Open' | 'Accepted' | null;
  readonly giverAccepted: string | null;
  readonly takerAccepted: string | null;
  /** Whether the user may change it; its checklist only until both sides have accepted. */
  readonly editable: boolean;
  readonly milestones: readonly { readonly days: 30 | 60 | 90; readonly done: string | null }[];
  readonly items: readonly HandoverItem[];
}

/** Of a customer and its locations: open ones first. */
export interface HandoverInput {
  readonly asOf: string;
  readonly userId: string;
  readonly mayStart: boolean;
  readonly handovers: readonly Handover[];
}

/** `Next`: the first that is to come. */
export type MilestoneState = 'Done' | 'Late' | 'Next' | 'Ahead';

export interface MilestoneStanding {
  readonly days: 30 | 60 | 90;
  readonly due: string;
  readonly done: string | null;
  readonly state: MilestoneState;
  /** Until it is due, below 0 when it was; null: done. */
  readonly inDays: number | null;
}

export interface SideStanding {
  readonly side: Side;
  readonly person: Person | null;
  readonly accepted: string | null;
  /** Items that are open and keep it from accepting. */
  readonly waits: number;
  /** What is open to the side; null: nothing. */
  readonly may: HandoverEvent | null;
  /** Whether the user is it. */
  readonly isMine: boolean;
}

export interface HandoverStanding {
  readonly done: number;
  readonly total: number;
  readonly milestones: readonly MilestoneStanding[];
  /** Who hands over, then who takes over. */
  readonly sides: readonly [SideStanding, SideStanding];
  readonly isAccepted: boolean;
  /** Items that are open although due before the as-of date. */
  readonly late: readonly string[];
}
