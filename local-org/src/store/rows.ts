/** Complete rows for records that the org itself makes. */
import type { FieldValue, ObjectDef, RowValues } from '../schema/index.ts';
import { isStored, storedInstant } from '../schema/index.ts';
import type { Store } from './types.ts';

/**
 * A row with its Id, default values and system fields.
 * @param userId who made the record
 */
export function newRow(store: Store, object: ObjectDef, userId: string, values: RowValues): RowValues {
  const row: RowValues = {};
  const system = systemValues(store, userId);
  for (const field of object.fields.values()) {
    if (isStored(field)) row[field.name] = values[field.name] ?? system[field.name] ?? field.defaultValue;
  }
  row.Id = values.Id ?? store.nextId(object);
  return row;
}

/** What the org writes on a record that it changes. */
export function modification(store: Store, object: ObjectDef, userId: string): RowValues {
  const { LastModifiedDate, LastModifiedById, SystemModstamp } = systemValues(store, userId);
  const values = { LastModifiedDate, LastModifiedById, SystemModstamp };
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => object.fields.has(name.toLowerCase()))
  ) as RowValues;
}

function systemValues(store: Store, userId: string): Record<string, FieldValue> {
  const now = storedInstant(store.clock.now());
  return {
    IsDeleted: false,
    CreatedDate: now,
    CreatedById: userId,
    LastModifiedDate: now,
    LastModifiedById: userId,
    SystemModstamp: now
  };
}

/** An object that every org has. */
export function standard(store: Store, name: string): ObjectDef {
  const object = store.schema.object(name);
  if (!object) throw new RangeError(`the schema lacks ${name}`);
  return object;
}
