/**
 * ObjectPermissions and FieldPermissions: what records give stands in their tables; the rows of profiles and of the
 * project's permission sets are made for the query and taken away again.
 */
import { permissionRowsOf } from '../security/index.ts';
import type { ExecutionContext } from '../security/types.ts';

/** Also where they stand in a subquery. */
export const asksForPermissions = (soql: string): boolean => /\b(object|field)permissions\b/i.test(soql);

/** Runs the query with the rows that no record holds. */
export function withPermissions<T>({ store, access }: ExecutionContext, run: () => T): T {
  return store.transaction(() => {
    const made = permissionRowsOf(store, access.userId);
    for (const [object, rows] of made) store.insert(object, rows);
    try {
      return run();
    } finally {
      for (const [object, rows] of made)
        store.remove(
          object,
          rows.map(({ Id }) => String(Id))
        );
    }
  });
}
