// The deal as one program sees it: its qualifying lines, the date that counts, the fields of the catalogue.
import type { CompiledProgram, CriterionField, DealInput, DealLine, IsoDate } from './contract';
import { qualifies } from './products';
import type { QualifiedLine } from './totals';

export interface DealContext {
  readonly input: DealInput;
  readonly fields: ReadonlyMap<string, CriterionField>;
  readonly asOf: IsoDate;
  /** The date by which the program's dates and our partner status are judged. */
  readonly countingDate: IsoDate;
  readonly lines: readonly QualifiedLine[];
}

export function contextOf(
  input: DealInput,
  fields: ReadonlyMap<string, CriterionField>,
  program: CompiledProgram,
  asOf: IsoDate
): DealContext {
  return {
    input,
    fields,
    asOf,
    countingDate: program.dateBasis === 'Order' ? input.deal.closeDate : asOf,
    lines: input.lines.map((line) => ({ line, qualifies: qualifies(line, program.products) }))
  };
}

/** Both ends count; null is open. */
export function covers(from: IsoDate | null, to: IsoDate | null, date: IsoDate): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/** Units on lines, added as hundredths. */
export function unitsOn(lines: readonly DealLine[]): number {
  return lines.reduce((sum, line) => sum + Math.round(line.quantity * 100), 0) / 100;
}

/** Values without repeats, in their first order. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
