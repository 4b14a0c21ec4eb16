/** What a hand-written standard object consists of. */
import type { FieldSpec } from '../fieldSpec.ts';
import type { ShareOf, SharingModel } from '../types.ts';

/**
 * Fields are those of the Object Reference that the local org keeps. Left out, so that a query for them is refused
 * instead of answered with nothing: what needs a feature that it lacks (activities, view history, geocodes, portals).
 */
export interface StandardObject {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly keyPrefix: string;
  readonly fields: readonly FieldSpec[];
  /** Absent: records can be created, changed and deleted. */
  readonly createable?: boolean;
  readonly updateable?: boolean;
  readonly deletable?: boolean;
  /** What a new org has; the object's metadata may say otherwise. Absent: Public Read/Write, or no owner. */
  readonly sharingModel?: SharingModel;
  readonly share?: ShareOf;
}
