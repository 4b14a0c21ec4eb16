// An index over programs: each has a place for its bit, each fact that they ask for a column.
import { readRule, type Catalogue, type CompiledProgram, type Rule, type Total } from 'c/dealEngine';
import { Column, type Ask } from './column';
import { setBit } from './masks';
import { planOf, type ColumnAsk, type Judge, type Plan } from './plan';
import { ProductColumn } from './productColumn';

/** A column with how its value is read. */
export interface FactColumn {
  readonly column: Column;
  readonly reader: ColumnAsk['reader'];
  /** Whether it is a number by its field, and all that is asked of it compares numbers. */
  readonly numeric: boolean;
  /** Key of the fact, `Order` or `Evaluation`, or the kind of a total. */
  readonly key: string;
}

/** A total that is only known within bounds leaves these programs to the engine. */
export interface TotalColumn {
  readonly column: Column;
  readonly total: Total;
  readonly asking: Int32Array;
}

export interface ProgramIndex {
  /** The programs in the order in which they were given: answers are in this order. */
  readonly programs: readonly CompiledProgram[];
  readonly words: number;
  /** The place in `programs` of each bit. */
  readonly programOf: Int32Array;
  /** Bits of programs that are read; the others need attention. */
  readonly readable: Int32Array;
  readonly malformed: readonly number[];
  readonly ofDeal: readonly FactColumn[];
  readonly dates: readonly FactColumn[];
  readonly totals: readonly TotalColumn[];
  readonly ofLine: readonly FactColumn[];
  readonly products: ProductColumn;
  readonly lineJudges: readonly (readonly Judge[])[];
  readonly dealJudges: readonly (readonly Judge[])[];
  /** Bits of programs with alternatives. */
  readonly either: Int32Array;
  /** Bits of programs with judges of lines; with judges of the deal, or for the engine. */
  readonly judgedOnLine: Int32Array;
  readonly judgedAtLast: Int32Array;
  readonly byEngine: Int32Array;
}

/** By vendor, so that what one line can meet lies close together. */
function slotsOf(programs: readonly CompiledProgram[]): Int32Array {
  const byText = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
  return Int32Array.from(programs.keys()).sort(
    (one, other) => byText(programs[one]!.vendorKey, programs[other]!.vendorKey) || one - other
  );
}

function isNumeric({ reader }: ColumnAsk): boolean {
  return reader?.field.kind === 'Number' || reader?.field.kind === 'Money';
}

function columnsOf(plans: ReadonlyMap<number, Plan>, words: number) {
  const byColumn = new Map<string, { asks: Ask[]; first: ColumnAsk }>();
  plans.forEach(({ asks }, slot) => {
    for (const ask of asks) {
      const entry = byColumn.get(ask.column) ?? { asks: [], first: ask };
      entry.asks.push({ ...ask, slot });
      byColumn.set(ask.column, entry);
    }
  });
  return [...byColumn].map(([name, { asks, first }]) => {
    const split = name.indexOf(':');
    const column = new Column(words, asks, first.ordered);
    const asking = new Int32Array(words);
    asks.forEach(({ slot }) => setBit(asking, slot));
    return {
      group: name.slice(0, split),
      key: name.slice(split + 1),
      reader: first.reader,
      numeric: isNumeric(first) && column.numeric,
      column,
      asking
    };
  });
}

/**
 * Reads the programs once for any number of deals. The catalogue is that of every deal that will be matched (the same
 * fields, the same vendors with their tiers and statuses). Give the versions in force; of a series the index picks none.
 */
export function indexPrograms(programs: readonly CompiledProgram[], catalogue: Catalogue): ProgramIndex {
  const programOf = slotsOf(programs);
  const words = Math.max(1, (programs.length + 31) >> 5);
  const masks = () => new Int32Array(words);
  const [readable, either, judgedOnLine] = [masks(), masks(), masks()];
  const [judgedAtLast, byEngine] = [masks(), masks()];
  const malformed: number[] = [];
  const rules = new Map<number, Rule>();
  const plans = new Map<number, Plan>();
  programOf.forEach((place, slot) => {
    const rule = readRule(programs[place]!, catalogue);
    if (!('bands' in rule)) {
      malformed.push(place);
      return;
    }
    const plan = planOf(rule);
    rules.set(slot, rule);
    plans.set(slot, plan);
    setBit(readable, slot);
    if (plan.asks.some((ask) => ask.either)) setBit(either, slot);
    if (plan.ofLine.length > 0) setBit(judgedOnLine, slot);
    if (plan.ofDeal.length > 0 || plan.byEngine) setBit(judgedAtLast, slot);
    if (plan.byEngine) setBit(byEngine, slot);
  });
  const columns = columnsOf(plans, words);
  const of = (group: string) => columns.filter((one) => one.group === group);
  const judges = (pick: (plan: Plan) => readonly Judge[]) =>
    Array.from(programOf, (_, slot) => pick(plans.get(slot) ?? { asks: [], ofLine: [], ofDeal: [], byEngine: false }));
  return {
    programs,
    words,
    programOf,
    readable,
    malformed,
    ofDeal: of('deal'),
    dates: of('date'),
    totals: of('total').map(({ column, key, asking }) => ({ column, total: key as Total, asking })),
    ofLine: of('line'),
    products: new ProductColumn(words, rules),
    lineJudges: judges(({ ofLine }) => ofLine),
    dealJudges: judges(({ ofDeal }) => ofDeal),
    either,
    judgedOnLine,
    judgedAtLast,
    byEngine
  };
}
