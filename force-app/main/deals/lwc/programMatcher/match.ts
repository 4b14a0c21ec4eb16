// Matches encoded deals: masks for nearly all, judges for what is left, the engine where records decide.
import { catalogueOf, evaluateProgram, type DealInput, type IsoDate, type Truth } from 'c/dealEngine';
import type { Column } from './column';
import type { EncodedDeals } from './encode';
import { lowestBit, type MaskRows } from './masks';
import type { ProgramIndex } from './programIndex';

/** How a deal stands to a program (R6); near miss is a matter of what could be repaired, which no mask says. */
export const MATCH = { notEligible: 0, needsData: 1, eligible: 2, needsAttention: 3 } as const;

const BY_STATUS: Readonly<Record<string, number>> = { ...MATCH, nearMiss: MATCH.notEligible };
const BY_TRUTH: Readonly<Record<Truth, number>> = {
  notMet: MATCH.notEligible,
  unknown: MATCH.needsData,
  met: MATCH.eligible
};

interface Either {
  readonly place: number;
  readonly rows: MaskRows;
}

function eitherOf(columns: readonly { readonly column: Column }[], first: number): Either[] {
  return columns.flatMap(({ column }, place) => (column.either ? [{ place: first + place, rows: column.either }] : []));
}

class Matcher {
  private readonly index: ProgramIndex;
  private readonly encoded: EncodedDeals;
  private readonly dealRows: readonly MaskRows[];
  private readonly lineRows: readonly MaskRows[];
  /** Rows of alternatives, with the place of their column; a column without any is left out. */
  private readonly dealEither: readonly Either[];
  private readonly lineEither: readonly Either[];
  /** What the deal's own facts leave, and what its lines have made of it, by word; valid where the stamp is the deal's. */
  private readonly dealMet: Int32Array;
  private readonly dealOpen: Int32Array;
  private readonly eitherMet: Int32Array;
  private readonly eitherOpen: Int32Array;
  private readonly met: Int32Array;
  private readonly open: Int32Array;
  private readonly stamp: Int32Array;
  private readonly touched: Int32Array;
  private count = 0;

  constructor(index: ProgramIndex, encoded: EncodedDeals) {
    this.index = index;
    this.encoded = encoded;
    const { words, ofDeal, dates, totals, ofLine, products } = index;
    this.dealRows = [...ofDeal, ...dates, ...totals].map(({ column }) => column.rows);
    this.lineRows = [products.rows, ...ofLine.map(({ column }) => column.rows)];
    this.dealEither = eitherOf([...ofDeal, ...dates, ...totals], 0);
    this.lineEither = eitherOf(ofLine, 1);
    const masks = () => new Int32Array(words);
    [this.eitherMet, this.eitherOpen] = [masks(), masks()];
    [this.dealMet, this.dealOpen, this.met, this.open, this.touched] = [masks(), masks(), masks(), masks(), masks()];
    this.stamp = masks().fill(-1);
  }

  private countingDate(slot: number, { deal }: DealInput): IsoDate {
    const program = this.index.programs[this.index.programOf[slot]!]!;
    return program.dateBasis === 'Order' ? deal.closeDate : this.encoded.asOf;
  }

  /** What the deal's own facts leave of the programs of one word. */
  private begin(deal: number, word: number): void {
    const { dealRows, encoded, index } = this;
    const first = deal * dealRows.length;
    let met = index.readable[word]!;
    let open = met;
    for (let column = 0; open !== 0 && column < dealRows.length; column++) {
      const row = encoded.ofDeal[first + column]!;
      if (row >= 0) {
        const rows = dealRows[column]!;
        met &= rows.met[row * rows.words + word]!;
        open &= rows.open[row * rows.words + word]!;
      }
    }
    if ((open & index.either[word]!) !== 0) {
      this.beginEither(deal, word);
    }
    this.dealMet[word] = met;
    this.dealOpen[word] = open;
    this.met[word] = 0;
    this.open[word] = 0;
    this.stamp[word] = deal;
    this.touched[this.count++] = word;
  }

  /** Which alternatives the deal's own facts hold; programs without alternatives need none. */
  private beginEither(deal: number, word: number): void {
    const { dealEither, encoded, index } = this;
    let met = ~index.either[word]!;
    let open = met | this.inBounds(deal, word);
    for (const { place, rows } of dealEither) {
      const row = encoded.ofDeal[deal * this.dealRows.length + place]!;
      if (row >= 0) {
        met |= rows.met[row * rows.words + word]!;
        open |= rows.open[row * rows.words + word]!;
      }
    }
    this.eitherMet[word] = met;
    this.eitherOpen[word] = open;
  }

  private matchLine(deal: number, line: number): void {
    const { lineRows, encoded, index, stamp } = this;
    const rowsOfLine = encoded.ofLine;
    const first = line * lineRows.length;
    let from = 0;
    let to = index.words;
    for (let column = 0; column < lineRows.length; column++) {
      const row = rowsOfLine[first + column]!;
      const rows = lineRows[column]!;
      from = rows.from[row]! > from ? rows.from[row]! : from;
      to = rows.to[row]! < to ? rows.to[row]! : to;
    }
    for (let word = from; word < to; word++) {
      if (stamp[word] !== deal) {
        this.begin(deal, word);
      }
      // A program that an earlier line has met needs no other line.
      let open = this.dealOpen[word]! & ~this.met[word]!;
      let met = open;
      for (let column = 0; open !== 0 && column < lineRows.length; column++) {
        const rows = lineRows[column]!;
        const at = rowsOfLine[first + column]! * rows.words + word;
        open &= rows.open[at]!;
        met &= rows.met[at]!;
      }
      if (open === 0) {
        continue;
      }
      if ((open & index.either[word]!) !== 0) {
        let someMet = this.eitherMet[word]!;
        let someOpen = this.eitherOpen[word]!;
        for (let one = 0; one < this.lineEither.length; one++) {
          const { place, rows } = this.lineEither[one]!;
          const at = rowsOfLine[first + place]! * rows.words + word;
          someMet |= rows.met[at]!;
          someOpen |= rows.open[at]!;
        }
        open &= someOpen;
        met &= someMet;
      }
      const judged = open & index.judgedOnLine[word]!;
      if (judged !== 0) {
        [met, open] = this.judgeOnLine(deal, line, word, judged, met, open);
      }
      this.met[word]! |= met;
      this.open[word]! |= open;
    }
  }

  private judgeOnLine(deal: number, line: number, word: number, judged: number, met: number, open: number) {
    const { index, encoded } = this;
    const input = encoded.inputs[deal]!;
    const dealLine = input.lines[line - encoded.firstLine[deal]!] ?? null;
    let [stillMet, stillOpen] = [met, open];
    for (let bits = judged; bits !== 0; bits &= bits - 1) {
      const bit = lowestBit(bits);
      const slot = word * 32 + bit;
      for (const judge of index.lineJudges[slot]!) {
        const truth = judge(input, dealLine, this.countingDate(slot, input));
        stillMet &= truth === 'met' ? -1 : ~(1 << bit);
        stillOpen &= truth === 'notMet' ? ~(1 << bit) : -1;
      }
    }
    return [stillMet, stillOpen] as const;
  }

  /** Whether a total that is known only within bounds is asked for. */
  private inBounds(deal: number, word: number): number {
    const columns = this.encoded.inBounds[deal]!;
    let bits = 0;
    for (let total = 0; columns >> total !== 0; total++) {
      bits |= (columns >> total) & 1 ? this.index.totals[total]!.asking[word]! : 0;
    }
    return bits;
  }

  private judgeAtLast(deal: number, slot: number, byEngine: boolean, status: number): number {
    const { index, encoded } = this;
    const input = encoded.inputs[deal]!;
    if (byEngine) {
      const program = index.programs[index.programOf[slot]!]!;
      return BY_STATUS[evaluateProgram(program, input, catalogueOf(input), encoded.asOf).status]!;
    }
    return index.dealJudges[slot]!.reduce<number>(
      (least, judge) => Math.min(least, BY_TRUTH[judge(input, null, this.countingDate(slot, input))]),
      status
    );
  }

  /** Writes the deal's answers; all others stay 0, which is not eligible. */
  match(deal: number, answers: Uint8Array): void {
    const { encoded, index } = this;
    this.count = 0;
    for (let line = encoded.firstLine[deal]!; line < encoded.firstLine[deal + 1]!; line++) {
      this.matchLine(deal, line);
    }
    for (let place = 0; place < this.count; place++) {
      const word = this.touched[place]!;
      const open = this.open[word]! & this.dealOpen[word]!;
      const met = this.met[word]! & this.dealMet[word]!;
      const engine = open === 0 ? 0 : index.byEngine[word]! | this.inBounds(deal, word);
      const last = engine | index.judgedAtLast[word]!;
      for (let bits = open; bits !== 0; bits &= bits - 1) {
        const bit = lowestBit(bits);
        const slot = word * 32 + bit;
        const status = (met >>> bit) & 1 ? MATCH.eligible : MATCH.needsData;
        answers[index.programOf[slot]!] =
          (last >>> bit) & 1 ? this.judgeAtLast(deal, slot, ((engine >>> bit) & 1) === 1, status) : status;
      }
    }
    for (const program of index.malformed) {
      answers[program] = MATCH.needsAttention;
    }
  }
}

/**
 * The answers of {@link MATCH}, deal by deal: that of program p on deal d is at d x the number of programs + p. The same
 * as `evaluate` gives with these programs in force, a near miss counted as not eligible.
 */
export function matchDeals(index: ProgramIndex, encoded: EncodedDeals): Uint8Array {
  const width = index.programs.length;
  const answers = new Uint8Array(encoded.inputs.length * width);
  const matcher = new Matcher(index, encoded);
  for (let deal = 0; deal < encoded.inputs.length; deal++) {
    matcher.match(deal, answers.subarray(deal * width, (deal + 1) * width));
  }
  return answers;
}
