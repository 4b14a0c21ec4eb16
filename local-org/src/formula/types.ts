/** Contract of the formula room: formulas compiled once, run on one record at a time. */
import type { FieldDef, FieldValue, ObjectDef, RowValues } from '../schema/types.ts';

/** Types of values inside formulas. `null` is the literal NULL, which takes any type. */
export type FormulaType =
  'number' | 'text' | 'checkbox' | 'date' | 'datetime' | 'time' | 'picklist' | 'multipicklist' | 'null';

/** Dates, datetimes and times are milliseconds (UTC), text and picklists never null but empty. */
export type FormulaValue = number | string | boolean | null;

/** A field that a formula reads: its own object's, or a parent's up the path. */
export interface Reference {
  /** References to follow, from the formula's object upwards; empty for its own fields. */
  readonly path: readonly FieldDef[];
  /** The object that has the field. */
  readonly object: ObjectDef;
  readonly field: FieldDef;
}

/** What a formula sees of the moment it runs in: the clock and the running user. */
export interface Environment {
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
  /** IANA name of the user's time zone. */
  readonly timeZone: string;
  hasPermission(name: string): boolean;
  /** The row behind `$User`, `$Profile`, `$UserRole` or `$Organization`. */
  global(object: 'User' | 'Profile' | 'UserRole' | 'Organization'): Readonly<RowValues> | null;
  customMetadata(type: string, developerName: string): Readonly<RowValues> | null;
}

/** The record a formula runs on: values of its references by their index. */
export interface FormulaScope {
  readonly environment: Environment;
  readonly isNew: boolean;
  value(index: number): FieldValue;
  /** The value before the save; of a new record the value itself (Salesforce Help, "PRIORVALUE"). */
  prior(index: number): FieldValue;
}

export interface CompiledFormula {
  readonly text: string;
  readonly type: FormulaType;
  readonly references: readonly Reference[];
  /** @throws FormulaError what the platform shows as `#Error!`: a division by zero, text that is no number, ... */
  run(scope: FormulaScope): FormulaValue;
}

/** A formula that cannot be computed for a record. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}
