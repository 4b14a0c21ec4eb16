// The programs that can be stacked: eligible verdicts with an amount, each with its rule.
import type { CompiledProgram, DealInput, DealResult, Money, Value, Verdict } from 'c/dealEngine';
import { byKey } from './byKey';

export interface OnOffer {
  readonly verdict: Verdict;
  readonly program: CompiledProgram;
  readonly amount: Money;
  /** Null: worth nothing by the calendar (R4), so that nothing is said of lines and limits. */
  readonly value: Extract<Value, { code: 'amount' }> | null;
}

export interface OffersOnDeal {
  readonly offers: readonly OnOffer[];
  /** Keys of eligible programs whose amount is hidden or not known. */
  readonly undecided: readonly string[];
}

export function offersOf(input: DealInput, result: DealResult): OffersOnDeal {
  const programs = byKey(input.programs);
  const offers: OnOffer[] = [];
  const undecided: string[] = [];
  for (const verdict of result.verdicts) {
    const program = verdict.status === 'eligible' ? programs.get(verdict.key) : undefined;
    if (!program) {
      continue;
    }
    const { value } = verdict;
    if (value?.code === 'amount') {
      offers.push({ verdict, program, amount: value.amount, value });
    } else if (value?.code === 'pastDue') {
      offers.push({ verdict, program, amount: 0, value: null });
    } else {
      undecided.push(verdict.key);
    }
  }
  return { offers, undecided };
}

/** What a program passes on to the customer; null: it is ours. */
export function passedOn({ verdict, value }: OnOffer): readonly { readonly lineId: string; readonly amount: Money }[] {
  return verdict.direction === 'PayOn' ? (value?.lines ?? []) : [];
}
