// Limits of the company that a deal breaks with its programs, as the modal says them before the org has checked.
import { priceGuardrails, type DealDecision, type Guardrail } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import type { BrokenGuardrail } from './contract';

function brokenLimit(guardrail: Guardrail, names: ReadonlyMap<string, string | null>): BrokenGuardrail {
  if (guardrail.code === 'margin') {
    return { code: 'margin', lineId: null, productName: null, ppm: guardrail.ppm, limitPpm: guardrail.lowestPpm };
  }
  const { code, lineId } = guardrail;
  const line = { code, lineId, productName: names.get(lineId) ?? null };
  return guardrail.code === 'discount'
    ? { ...line, ppm: guardrail.ppm, limitPpm: guardrail.highestPpm }
    : { ...line, ppm: null, limitPpm: null };
}

/** Without View Cost only discounts: floors and margin never reached the page. */
export function brokenLimits(input: DealInput, { margin }: DealDecision): readonly BrokenGuardrail[] {
  const names = new Map(input.lines.map(({ id, productName }) => [id, productName]));
  const guardrails = margin?.guardrails ?? priceGuardrails(input);
  return guardrails.map((guardrail) => brokenLimit(guardrail, names));
}
