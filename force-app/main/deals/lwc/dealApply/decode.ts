// Reads what Apex answers: keys without a value may be absent, which is not the same as null.
import type { ApplyResult } from './contract';

/** `sent` has the contract's shape, except that keys without a value may be absent. */
export function decodeResult(sent: ApplyResult): ApplyResult {
  return {
    applied: sent.applied,
    evaluationId: sent.evaluationId ?? null,
    programs: sent.programs.map((program) => ({
      ...program,
      amount: program.amount ?? null,
      reserves: program.reserves ?? null,
      measure: program.measure ?? null,
      leftBefore: program.leftBefore ?? null,
      leftAfter: program.leftAfter ?? null,
      refusal: program.refusal ?? null
    }))
  };
}
