/** The moment and the user that formulas see. */
import type { FieldValue, RowValues } from '../schema/types.ts';
import { quoteName } from '../store/index.ts';
import type { Store } from '../store/types.ts';
import type { Environment } from './types.ts';

/** The running user, as far as formulas ask for it: the security room's context has this shape. */
export interface Runner {
  readonly store: Store;
  readonly timeZone: string;
  readonly access: { readonly userId: string; hasCustomPermission(name: string): boolean };
}

/** What a formula sees when this user runs it now. Rows are read when a formula asks for them. */
export function environmentOf({ store, timeZone, access }: Runner): Environment {
  const globals = new Map<string, Readonly<RowValues> | null>();
  const rowOf = (name: string, column: string, value: FieldValue): Readonly<RowValues> | null => {
    const object = store.schema.object(name);
    if (object === undefined || value === null) return null;
    const sql = `SELECT "Id" AS id FROM ${quoteName(object.name)} WHERE ${quoteName(column)} = ?`;
    const [row] = store.select(sql, [String(value)]);
    return row === undefined ? null : (store.rowsById(object, [String(row['id'])]).get(String(row['id'])) ?? null);
  };
  const remembered = (key: string, read: () => Readonly<RowValues> | null) => {
    let row = globals.get(key);
    if (row === undefined) globals.set(key, (row = read()));
    return row;
  };
  const user = () => remembered('User', () => rowOf('User', 'Id', access.userId));
  return {
    now: store.clock.now(),
    timeZone,
    hasPermission: (name) => access.hasCustomPermission(name),
    global(object) {
      if (object === 'User') return user();
      if (object === 'Organization') return remembered(object, () => rowOf(object, 'Id', store.organizationId));
      return remembered(object, () => rowOf(object, 'Id', user()?.[`${object}Id`] ?? null));
    },
    customMetadata: (type, name) => remembered(`${type}.${name}`, () => rowOf(type, 'DeveloperName', name))
  };
}

let current: Environment | null = null;

/** Formulas in the SQL that `work` runs see this environment. */
export function withEnvironment<T>(environment: Environment, work: () => T): T {
  const outer = current;
  current = environment;
  try {
    return work();
  } finally {
    current = outer;
  }
}

/** The environment of the statement that runs; without one, GMT and nobody. */
export function currentEnvironment(store: Store): Environment {
  return (
    current ?? {
      now: store.clock.now(),
      timeZone: 'UTC',
      hasPermission: () => false,
      global: () => null,
      customMetadata: () => null
    }
  );
}
