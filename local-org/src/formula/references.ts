/** Fields that formulas name, and how their values come into a formula. */
import { NotSupportedError } from '../schema/errors.ts';
import type { FieldDef, FieldType, FieldValue, ObjectDef, Schema } from '../schema/types.ts';
import { exact, invalid } from './code.ts';
import type { FormulaType, FormulaValue, Reference } from './types.ts';

const MAX_LEVELS = 10;

export function resolveReference(schema: Schema, object: ObjectDef, written: string): Reference {
  const parts = written.split('.');
  // `Account.Name` in a formula of Account is its own field, as in validation rules of old.
  if (parts.length === 2 && sameName(parts[0], object.name) && relationshipOf(object, parts[0] ?? '') === undefined) {
    parts.shift();
  }
  const name = parts.pop() ?? '';
  const path: FieldDef[] = [];
  let current = object;
  for (const part of parts) {
    const reference = relationshipOf(current, part);
    // A definition is no record: nothing but queries of Apex and the APIs read its name.
    if (reference?.leadsTo !== undefined)
      throw new NotSupportedError(`the path ${written} to an object or field of the org`);
    const parent = reference && schema.object(parentOf(reference));
    if (reference === undefined || parent === undefined || path.length >= MAX_LEVELS) throw unknown(written);
    path.push(reference);
    current = parent;
  }
  const field = current.fields.get(name.toLowerCase());
  if (field === undefined) throw unknown(written);
  return { path, object: current, field };
}

const sameName = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

const unknown = (written: string) => invalid(`Field ${written} does not exist. Check spelling.`);

/** A polymorphic owner is a user: there are no queues. */
export const parentOf = (reference: FieldDef): string =>
  reference.referenceTo.includes('User') ? 'User' : (reference.referenceTo[0] ?? '');

const relationshipOf = (object: ObjectDef, name: string): FieldDef | undefined =>
  [...object.fields.values()].find((field) => sameName(field.relationshipName ?? undefined, name));

export function formulaType(type: FieldType): FormulaType {
  switch (type) {
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return 'number';
    case 'boolean':
      return 'checkbox';
    case 'date':
    case 'datetime':
    case 'time':
    case 'picklist':
    case 'multipicklist':
      return type;
    default:
      return 'text';
  }
}

/**
 * A stored value inside a formula: 50 % is 0.5, Ids have 15 characters, a missing number is zero where the formula says
 * so. Source: Salesforce Help, "Tips for Using Percent Fields", "CASESAFEID", "Build a Formula Field" (blank fields).
 */
export function toFormula(field: FieldDef, value: FieldValue, blanksAsZero: boolean): FormulaValue {
  const type = formulaType(field.type);
  if (value === null) {
    if (type === 'number') return blanksAsZero ? 0 : null;
    return type === 'checkbox' ? false : type === 'date' || type === 'datetime' || type === 'time' ? null : '';
  }
  switch (field.type) {
    case 'boolean':
      return value === true || value === 1;
    case 'percent':
      return exact(Number(value) / 100);
    case 'date':
      return Date.parse(`${String(value)}T00:00:00Z`);
    case 'datetime':
      return Date.parse(String(value));
    case 'time':
      return Date.parse(`1970-01-01T${String(value)}`);
    case 'id':
    case 'reference':
      return String(value).slice(0, 15);
    default:
      return value;
  }
}

/** The result of a formula as a value of the field that shows it. */
export function toField(field: FieldDef, value: FormulaValue): FieldValue {
  if (value === null || value === '') return field.type === 'boolean' ? false : null;
  switch (field.type) {
    case 'percent':
      return exact(Number(value) * 100);
    case 'date':
      return new Date(Number(value)).toISOString().slice(0, 10);
    case 'datetime':
      return new Date(Number(value)).toISOString();
    case 'time':
      return new Date(Number(value)).toISOString().slice(11);
    case 'string':
    case 'textarea':
      // Source: Salesforce Help, "Formula Field Limits": a text formula shows at most 3,900 characters.
      return String(value).slice(0, 3900);
    default:
      return value;
  }
}
