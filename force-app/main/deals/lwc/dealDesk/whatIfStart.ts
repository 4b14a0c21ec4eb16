// What a what-if begins with: the rep's own choice of programs, and the steps of a near miss where it comes from one.
import { changesOf, type DealChanges } from 'c/dealChange';
import type { Force } from 'c/dealDecision';
import { repaired, type DealInput, type RepairStep } from 'c/dealEngine';

/** Detail of the events `whatif` and `trywhatif`. */
export interface WhatIfRequest {
  readonly force?: Readonly<Record<string, Force>>;
  readonly steps?: readonly RepairStep[];
}

export interface WhatIfStart {
  readonly force: Readonly<Record<string, Force>>;
  readonly changes: DealChanges;
}

export function whatIfStart(input: DealInput, { force = {}, steps = [] }: WhatIfRequest): WhatIfStart {
  return { force, changes: changesOf(input, repaired(input, steps)) };
}
