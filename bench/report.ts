// What a bench has measured: lines to read, figures as JSON, and which bounds were missed.

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Absent: only reported. */
  readonly bound?: { readonly least: number } | { readonly most: number };
}

export function isMissed({ value, bound }: Figure): boolean {
  return bound !== undefined && !('least' in bound ? value >= bound.least : value <= bound.most);
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
}

export function lineOf(figure: Figure): string {
  const { name, value, unit, bound } = figure;
  const asked = bound && ('least' in bound ? `at least ${shown(bound.least)}` : `at most ${shown(bound.most)}`);
  const verdict = asked ? `${isMissed(figure) ? 'MISSED' : 'ok'}: ${asked}` : '';
  return `  ${name.padEnd(62)} ${`${shown(value)} ${unit}`.padStart(16)}  ${verdict}`.trimEnd();
}

/** Processor time of this program in milliseconds: the clock would count what other programs take. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? NaN;
}
