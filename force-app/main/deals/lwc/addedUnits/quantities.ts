// Quantities from the steps of a repair, and back again. Pure.
import type { DealLine, RepairStep } from 'c/dealEngine';
import type { LineQuantity } from './contract';

/** Quantities have two decimals at most; their sum has no others. */
function sum(one: number, other: number): number {
  return Math.round((one + other) * 100) / 100;
}

/** One entry a line; empty where a step is no addition or its line has no known quantity. */
export function quantitiesAfter(lines: readonly DealLine[], steps: readonly RepairStep[]): readonly LineQuantity[] {
  const changes = new Map<string, LineQuantity>();
  for (const step of steps) {
    const before = step.code === 'addUnits' ? lines.find(({ id }) => id === step.lineId)?.quantity : undefined;
    if (step.code !== 'addUnits' || typeof before !== 'number') {
      return [];
    }
    const { lineId, units } = step;
    changes.set(lineId, { lineId, before, after: sum(changes.get(lineId)?.after ?? before, units) });
  }
  return [...changes.values()];
}

/** What takes the changes back. */
export function undone(changes: readonly LineQuantity[]): readonly LineQuantity[] {
  return changes.map(({ lineId, before, after }) => ({ lineId, before: after, after: before }));
}
