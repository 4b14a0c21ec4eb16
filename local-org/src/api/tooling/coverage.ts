// Coverage as the Tooling API shows it: a value with two lists of line numbers.
// Source: Tooling API, "ApexCodeCoverage", field `Coverage`.
import type { ApexCoverage } from '../../apex/types.ts';
import type { Json } from '../types.ts';

/** The value as text, for the store. */
export const coverageText = ({ covered, uncovered }: ApexCoverage): string =>
  JSON.stringify({ coveredLines: covered, uncoveredLines: uncovered });

/** A record of the query answer with its coverage as a value. */
export function withCoverage(record: Json): Json {
  const { attributes, Coverage } = record as { attributes?: { type?: string }; Coverage?: unknown };
  if (typeof Coverage !== 'string' || !/^ApexCodeCoverage/.test(attributes?.type ?? '')) return record;
  return { ...record, Coverage: JSON.parse(Coverage) as unknown };
}

/** Lines of several runs together: run in one is run. */
export function merged(runs: readonly ApexCoverage[]): ApexCoverage[] {
  const byName = new Map<string, { covered: Set<number>; all: Set<number> }>();
  for (const { className, covered, uncovered } of runs) {
    const lines = byName.get(className) ?? { covered: new Set(), all: new Set() };
    byName.set(className, lines);
    for (const line of covered) lines.covered.add(line);
    for (const line of [...covered, ...uncovered]) lines.all.add(line);
  }
  const ordered = (lines: Iterable<number>): number[] => [...lines].sort((a, b) => a - b);
  return [...byName].map(([className, { covered, all }]) => ({
    className,
    covered: ordered(covered),
    uncovered: ordered([...all].filter((line) => !covered.has(line)))
  }));
}

/** Whole percents, rounded down, so that 100 means every line. */
export function percentOf(coverage: readonly ApexCoverage[]): number {
  const covered = coverage.reduce((sum, one) => sum + one.covered.length, 0);
  const all = covered + coverage.reduce((sum, one) => sum + one.uncovered.length, 0);
  return all === 0 ? 0 : Math.floor((covered / all) * 100);
}
