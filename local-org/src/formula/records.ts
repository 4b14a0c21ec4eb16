/** Formulas run on rows of a save, with the parents they reach read from the store. */
import type { FieldDef, FieldValue, ObjectDef, RowValues } from '../schema/types.ts';
import type { Store } from '../store/types.ts';
import { fieldFormula } from './catalog.ts';
import { environmentOf, type Runner } from './environment.ts';
import { parentOf, toField } from './references.ts';
import { valueOf } from './sql.ts';
import type { CompiledFormula, Environment, FormulaScope, FormulaValue, Reference } from './types.ts';

/** Runs formulas of one step of a save: parents are read once. */
export class RecordFormulas {
  readonly environment: Environment;
  private readonly store: Store;
  private readonly rows = new Map<string, RowValues | null>();

  constructor(runner: Runner) {
    this.store = runner.store;
    this.environment = environmentOf(runner);
  }

  /** @throws FormulaError */
  run(formula: CompiledFormula, row: RowValues, old: RowValues | null): FormulaValue {
    return formula.run(this.scopeOf(formula, row, old));
  }

  /** @throws FormulaError */
  result(formula: CompiledFormula, field: FieldDef, row: RowValues): FieldValue {
    return toField(field, this.run(formula, row, null));
  }

  /** The value of a formula field of the row. */
  field(object: ObjectDef, field: FieldDef, row: RowValues): FieldValue {
    const formula = fieldFormula(this.store.schema, object, field);
    return valueOf(formula, field, this.scopeOf(formula, row, row));
  }

  /** All formula fields of the row by name. */
  all(object: ObjectDef, row: RowValues): RowValues {
    const formulas = [...object.fields.values()].filter((field) => field.formula !== null);
    return Object.fromEntries(formulas.map((field) => [field.name, this.field(object, field, row)]));
  }

  private scopeOf(formula: CompiledFormula, row: RowValues, old: RowValues | null): FormulaScope {
    return {
      environment: this.environment,
      isNew: old === null,
      value: (index) => this.read(formula.references[index], row),
      prior: (index) => this.read(formula.references[index], old ?? row)
    };
  }

  private read(reference: Reference | undefined, start: RowValues): FieldValue {
    let row: RowValues | null = start;
    for (const step of reference?.path ?? []) row = row === null ? null : this.parent(step, row[step.name] ?? null);
    if (reference === undefined || row === null) return null;
    const { field, object } = reference;
    return field.formula === null ? (row[field.name] ?? null) : this.field(object, field, row);
  }

  private parent(reference: FieldDef, id: FieldValue): RowValues | null {
    const object = this.store.schema.object(parentOf(reference));
    if (object === undefined || typeof id !== 'string') return null;
    let row = this.rows.get(id);
    if (row === undefined) {
      row = this.store.rowsById(object, [id]).get(id) ?? null;
      this.rows.set(id, row);
    }
    return row;
  }
}
