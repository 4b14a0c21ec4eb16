/** The lock warnings of a served org: each pair of places is told once, and counted. */
import type { LockWarning } from '../types.ts';

export const lockMessage = ({ object, id, operation, read, written }: LockWarning): string =>
  `${object} ${id} was read without FOR UPDATE (${read}) and then written by ${operation} (${written}): ` +
  'two such transactions at once can lose one of the writes';

export class LockReport {
  readonly #warn: (line: string) => void;
  readonly #counts = new Map<string, LockWarning & { count: number }>();

  constructor(warn: (line: string) => void) {
    this.#warn = warn;
  }

  add(warning: LockWarning): void {
    const { object, operation, read, written } = warning;
    const key = [object, operation, read, written].join('\n');
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else {
      this.#counts.set(key, { ...warning, count: 1 });
      this.#warn(lockMessage(warning));
    }
  }

  all(): readonly (LockWarning & { readonly count: number })[] {
    return [...this.#counts.values()];
  }
}
