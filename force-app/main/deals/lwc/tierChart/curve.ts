// What a program pays by volume, as the points of a line. Pure.
import type { CompiledProgram } from 'c/dealEngine';

/** Volume in the tier's measure, payout in minor units (growth: parts per million). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  /** Stretches without a jump between them. */
  readonly stretches: readonly (readonly Point[])[];
  /** What is paid from each bound on. */
  readonly steps: readonly Point[];
}

interface Band {
  readonly lower: number;
  readonly rate: number;
}

function bandsOf({ tiers }: CompiledProgram): readonly Band[] {
  return tiers
    .flatMap(({ lower, rate }) => (lower === null || rate === null ? [] : [{ lower, rate }]))
    .sort((one, other) => one.lower - other.lower);
}

/** Paid on a volume at one rate: growth shows the rate itself, a lump is paid whole. */
function paid({ calculation, tierMeasure }: CompiledProgram, volume: number, rate: number): number {
  if (calculation === 'Lump' || tierMeasure === 'Growth') {
    return rate;
  }
  if (calculation === 'PerUnit') {
    return tierMeasure === 'Quantity' ? volume * rate : rate;
  }
  return tierMeasure === 'Amount' ? (volume * rate) / 1_000_000 : rate;
}

/** The highest bound with room after it: the end of the axis. */
export function lastVolume(programs: readonly (CompiledProgram | null)[]): number {
  const bounds = programs.flatMap((program) => (program ? bandsOf(program).map(({ lower }) => lower) : []));
  return Math.max(1, ...bounds) * 1.3;
}

export function curveOf(program: CompiledProgram, end: number): Curve {
  const bands = bandsOf(program);
  const stretches: Point[][] = [];
  const steps: Point[] = [];
  let sum = 0;
  bands.forEach(({ lower, rate }, index) => {
    const upper = bands[index + 1]?.lower ?? end;
    const marginal = program.tierMode === 'Marginal';
    const start = marginal ? sum : paid(program, lower, rate);
    const stop = marginal ? sum + paid(program, upper - lower, rate) : paid(program, upper, rate);
    sum = marginal ? stop : sum;
    stretches.push([
      { x: lower, y: start },
      { x: upper, y: stop }
    ]);
    steps.push({ x: lower, y: start });
  });
  return { stretches, steps };
}
