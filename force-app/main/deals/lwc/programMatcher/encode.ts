// Turns deals into numbers: for each fact that programs ask for, the row of its value.
import { exactValue, factValue, totalOf, type DealInput, type IsoDate } from 'c/dealEngine';
import type { FactColumn, ProgramIndex, TotalColumn } from './programIndex';

export interface EncodedDeals {
  readonly inputs: readonly DealInput[];
  readonly asOf: IsoDate;
  /** Rows of the deal's columns (facts, dates, totals), deal by deal. */
  readonly ofDeal: Int32Array;
  /** Totals known only within bounds: one bit a column of totals. */
  readonly inBounds: Uint8Array;
  /** Where the lines of a deal begin; a deal without lines has one of which nothing is known. */
  readonly firstLine: Int32Array;
  /** Rows of the product and of the lines' columns, line by line. */
  readonly ofLine: Int32Array;
}

/** -1: known only within bounds. */
function totalRow({ column, total }: TotalColumn, { lines }: DealInput): number {
  if (lines.length === 0) {
    return column.rowOf(null);
  }
  const value = exactValue(
    totalOf(
      lines.map((line) => ({ line, qualifies: 'met' })),
      total
    )
  );
  return value === null ? -1 : column.rowOf(value);
}

function rowOfFact({ column, key, reader, numeric }: FactColumn, facts: DealInput['facts']): number {
  const fact = facts[key];
  const value = fact?.value;
  return numeric && typeof value === 'number' && Number.isFinite(value)
    ? column.rowOfNumber(value)
    : column.rowOf(factValue(reader!, fact));
}

/** The deals as of one day. Takes as long as reading their facts does. */
export function encodeDeals(index: ProgramIndex, inputs: readonly DealInput[], asOf: IsoDate): EncodedDeals {
  const { ofDeal, dates, totals, ofLine, products } = index;
  const dealWidth = ofDeal.length + dates.length + totals.length;
  const lineWidth = 1 + ofLine.length;
  const lineCount = inputs.reduce((sum, { lines }) => sum + Math.max(1, lines.length), 0);
  const dealRows = new Int32Array(inputs.length * dealWidth);
  const lineRows = new Int32Array(lineCount * lineWidth);
  const firstLine = new Int32Array(inputs.length + 1);
  const inBounds = new Uint8Array(inputs.length);
  let at = 0;
  let lineAt = 0;
  for (let deal = 0; deal < inputs.length; deal++) {
    const input = inputs[deal]!;
    for (let one = 0; one < ofDeal.length; one++) {
      dealRows[at++] = rowOfFact(ofDeal[one]!, input.facts);
    }
    for (const { column, key } of dates) {
      dealRows[at++] = column.rowOf(key === 'Order' ? input.deal.closeDate : asOf);
    }
    for (let total = 0; total < totals.length; total++) {
      const row = totalRow(totals[total]!, input);
      inBounds[deal]! |= row < 0 ? 1 << total : 0;
      dealRows[at++] = row;
    }
    const { lines } = input;
    for (let place = 0; place < lines.length; place++) {
      const line = lines[place]!;
      lineRows[lineAt++] = products.rowOf(line);
      for (let one = 0; one < ofLine.length; one++) {
        lineRows[lineAt++] = rowOfFact(ofLine[one]!, line.facts);
      }
    }
    if (input.lines.length === 0) {
      lineRows[lineAt++] = products.rowOfNoLine();
      for (const { column } of ofLine) {
        lineRows[lineAt++] = column.rowOf(null);
      }
    }
    firstLine[deal + 1] = lineAt / lineWidth;
  }
  return { inputs, asOf, ofDeal: dealRows, inBounds, firstLine, ofLine: lineRows };
}
