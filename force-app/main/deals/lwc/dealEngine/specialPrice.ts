// Special prices (R5): book less special price a unit, on at most the units that are authorised and left.
import type { CompiledProduct, DealLine, LimitHit, Slice } from './contract';
import { matches } from './products';
import type { Rule } from './rule';
import { hundredths } from './totals';

export interface Claim {
  /** Over 100: minor units a unit times hundredths of units, line by line. */
  readonly parts: readonly bigint[];
  /** What they would be were every unit authorised. */
  readonly full: bigint;
  readonly slices: readonly Slice[];
  /** Hundredths of units sold below book cost that the authorisation covers. */
  readonly counted: number;
  readonly limits: readonly LimitHit[];
}

const SPECIFIC = ['Product', 'SKU', 'Family'] as const;

/** The row that a line's price comes from: by product, else by SKU, else by family; the first of equals. */
function rowOf(line: DealLine, included: readonly CompiledProduct[]): CompiledProduct | undefined {
  const matching = included.filter((row) => matches(line, row) === 'met');
  return SPECIFIC.map((match) => matching.find((row) => row.match === match)).find((row) => row !== undefined);
}

/** What a unit of the line gains, never below 0; null: a cost is not known. */
function unitGain(line: DealLine, included: readonly CompiledProduct[]): number | null | 'hidden' {
  const special = rowOf(line, included)?.special;
  if (special === undefined || special === null || line.unitCost === undefined) {
    return 'hidden';
  }
  return line.unitCost === null ? null : Math.max(0, line.unitCost - special);
}

/**
 * `left` in hundredths of units; null: no limit. Sales take it up by descending gain, then in the order of lines; a
 * return is no use of it and gives its claim back in full. `lines` qualify for the program.
 */
export function claimOn({ included }: Rule, lines: readonly DealLine[], left: number | null): Claim | null | 'hidden' {
  const gains = lines.map((line) => unitGain(line, included));
  if (gains.includes('hidden')) {
    return 'hidden';
  }
  const known = gains.filter((gain) => typeof gain === 'number');
  if (known.length < gains.length) {
    return null;
  }
  const sold = lines.map((line, index) => ({ index, units: hundredths(line.quantity), gain: known[index] ?? 0 }));
  let open = left;
  let counted = 0;
  const units = sold.map((one) => one.units);
  const byGain = [...sold].sort((one, other) => other.gain - one.gain || one.index - other.index);
  for (const one of byGain.filter(({ units: ofLine, gain }) => ofLine > 0 && gain > 0)) {
    const taken = open === null ? one.units : Math.min(one.units, open);
    open = open === null ? null : open - taken;
    units[one.index] = taken;
    counted += taken;
  }
  const parts = sold.map(({ index, gain }) => BigInt(units[index] ?? 0) * BigInt(gain));
  const full = sold.reduce((sum, one) => sum + BigInt(one.units) * BigInt(one.gain), 0n);
  const cut = parts.reduce((sum, part) => sum - part, full) > 0n;
  return {
    parts,
    full,
    slices: sold
      .map(({ index, gain }) => ({ base: (units[index] ?? 0) / 100, rate: gain }))
      .filter(({ base, rate }) => base !== 0 && rate !== 0),
    counted,
    limits: cut && left !== null ? [{ code: 'units', left: left / 100 }] : []
  };
}
