// Reads what Apex answers: keys without a value may be absent, which is not the same as null.
import type { ApplyResult, BrokenGuardrail } from './contract';

/** What of a guardrail Apex may leave out. */
type SentGuardrail = Pick<BrokenGuardrail, 'code'> & Partial<BrokenGuardrail>;

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
    })),
    guardrails: (sent.guardrails ?? []).map(
      ({ code, lineId = null, productName = null, ppm = null, limitPpm = null }: SentGuardrail): BrokenGuardrail => ({
        code,
        lineId,
        productName,
        ppm,
        limitPpm
      })
    )
  };
}
