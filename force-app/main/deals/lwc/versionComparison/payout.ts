// What a version pays on a deal.
import { catalogueOf, evaluateProgram, type CompiledProgram, type DealInput, type Money } from 'c/dealEngine';

/** What a version pays on a deal; `hidden`: it rests on cost; `unknown`: data is missing. */
export type Payout = Money | 'hidden' | 'unknown';

export function payoutOf(program: CompiledProgram | null, deal: DealInput): Payout {
  if (program === null) {
    return 0;
  }
  const { status, value } = evaluateProgram(program, deal, catalogueOf(deal), deal.today);
  if (value?.code === 'hidden') {
    return 'hidden';
  }
  if (status === 'needsData' || (status === 'eligible' && value?.code === 'unknown')) {
    return 'unknown';
  }
  return status === 'eligible' && value?.code === 'amount' ? value.amount : 0;
}
