/**
 * Formula fields in SQL: a call of a function that the store gets for each of them, with the columns that the formula
 * reads. So a query selects, filters, sorts and groups by a formula as by any column.
 */
import type { FieldDef, FieldValue, ObjectDef, Schema } from '../schema/types.ts';
import type { SqlValue, Store } from '../store/types.ts';
import { fieldFormula } from './catalog.ts';
import { currentEnvironment } from './environment.ts';
import { toField } from './references.ts';
import { FormulaError, type CompiledFormula, type Reference } from './types.ts';

const functionName = (object: ObjectDef, field: FieldDef): string => `formula_${object.name}_${field.name}`;

const installed = new WeakMap<Store, Schema>();

/** Gives the store the functions that {@link formulaSql} calls; does nothing until the store has another schema. */
export function installFormulas(store: Store): void {
  if (installed.get(store) === store.schema) return;
  installed.set(store, store.schema);
  for (const object of store.schema.objects) {
    for (const field of object.fields.values()) {
      if (field.formula === null) continue;
      const name = functionName(object, field);
      store.defineFunction(name, (...values) => answer(store, object, field, values));
    }
  }
}

function answer(store: Store, object: ObjectDef, field: FieldDef, values: readonly SqlValue[]): SqlValue {
  const formula = fieldFormula(store.schema, object, field);
  const value = valueOf(formula, field, {
    environment: currentEnvironment(store),
    isNew: false,
    value: (index) => fieldValue(values[index] ?? null),
    prior: () => null
  });
  return typeof value === 'boolean' ? Number(value) : value;
}

/** A formula that fails shows as `#Error!` on a page and is nothing over the API. */
export function valueOf(
  formula: CompiledFormula,
  field: FieldDef,
  scope: Parameters<CompiledFormula['run']>[0]
): FieldValue {
  try {
    return toField(field, formula.run(scope));
  } catch (error) {
    if (error instanceof FormulaError) return toField(field, null);
    throw error;
  }
}

const fieldValue = (value: SqlValue): FieldValue => (typeof value === 'bigint' ? Number(value) : value);

/**
 * The formula field as an SQL expression.
 * @param column SQL of a reference's column, with the joins to its parents
 */
export function formulaSql(
  formula: CompiledFormula,
  object: ObjectDef,
  field: FieldDef,
  column: (reference: Reference) => string
): string {
  const call = `${functionName(object, field)}(${formula.references.map(column).join(', ')})`;
  // What a function returns has no collation of its own, and text is compared without case.
  return field.type === 'string' ? `(${call} COLLATE NOCASE)` : call;
}
