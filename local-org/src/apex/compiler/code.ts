/** The compiler's product: closures over a frame. */
import type { Frame } from '../runtime/frame.ts';
import type { ApexValue } from '../values.ts';
import type { ApexType } from './type.ts';

/** An expression. */
export type Run = (frame: Frame) => ApexValue;

/** How a statement ended. */
export type Completion = 0 | 1 | 2 | 3;
export const NORMAL = 0;
export const BREAK = 1;
export const CONTINUE = 2;
/** The value stands in `frame.result`. */
export const RETURN = 3;

/** A statement. */
export type Code = (frame: Frame) => Completion;

/** A compiled expression with its static type. */
export interface Value {
  readonly type: ApexType;
  readonly run: Run;
  /** The parent of a record, by the path to it: `contact.Account`. */
  readonly isParent?: boolean;
}

/**
 * Something that can be read and assigned: a variable, field, element. `base` and `index` are evaluated once, so that
 * `list[next()] += 1` calls `next` once.
 */
export interface Place {
  readonly type: ApexType;
  readonly base: Run | null;
  readonly index: Run | null;
  readonly read: (frame: Frame, base: ApexValue, index: ApexValue) => ApexValue;
  /** Null when it cannot be assigned (a final or get-only member). */
  readonly write: ((frame: Frame, base: ApexValue, index: ApexValue, value: ApexValue) => void) | null;
  /** For a local variable: its slot, which allows the fastest code. */
  readonly slot?: number;
  /** Why it cannot be assigned. */
  readonly readOnlyReason?: string;
  readonly isParent?: boolean;
}
