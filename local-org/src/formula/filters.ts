/** Filters of roll-up summaries and sharing rules as SQL. Source: Metadata API Developer Guide, "FilterItem"; Salesforce Help, "Filter Operators Reference". */
import { NotSupportedError } from '../schema/index.ts';
import type { FieldDef, ObjectDef, Schema, SummaryFilter } from '../schema/types.ts';
import { quoteName } from '../store/index.ts';
import type { SqlValue } from '../store/types.ts';
import { fieldFormula } from './catalog.ts';
import { formulaSql } from './sql.ts';

/** A column, or the formula in its place: one of its own record alone, as filters require. */
export function readExpression(schema: Schema, object: ObjectDef, name: string, alias: string): string {
  const field = object.fields.get(name.toLowerCase());
  if (field === undefined) throw new RangeError(`${object.name} has no field ${name}`);
  if (field.formula === null) return `${alias}.${quoteName(field.name)}`;
  return formulaSql(fieldFormula(schema, object, field), object, field, (reference) => {
    if (reference.path.length > 0)
      throw new NotSupportedError(`a filter by ${object.name}.${name}, which reads a parent`);
    return readExpression(schema, object, reference.field.name, alias);
  });
}

const COMPARISONS = { lessThan: '<', greaterThan: '>', lessOrEqual: '<=', greaterOrEqual: '>=' } as const;

const isComparison = (operation: string): operation is keyof typeof COMPARISONS =>
  Object.hasOwn(COMPARISONS, operation);

/** @param params gets the values that the condition binds */
export function filterCondition(
  schema: Schema,
  object: ObjectDef,
  { field: name, operation, value }: SummaryFilter,
  alias: string,
  params: SqlValue[]
): string {
  const field = object.fields.get(name.toLowerCase()) as FieldDef;
  const sql = readExpression(schema, object, name, alias);
  // Several values, separated by commas, are alternatives.
  const values = value === '' ? [null] : value.split(',').map((one) => bound(field, one.trim()));
  const any = (condition: (one: SqlValue) => string) => `(${values.map(condition).join(' OR ')})`;
  const bind = (one: SqlValue): string => (params.push(one), '?');
  if (isComparison(operation)) return any((one) => `${sql} ${COMPARISONS[operation]} ${bind(one)}`);
  switch (operation) {
    case 'equals':
      return any((one) => `${sql} IS ${bind(one)}`);
    case 'notEqual':
      return `NOT ${any((one) => `${sql} IS ${bind(one)}`)}`;
    case 'startsWith':
      return any((one) => `instr(fold(${sql}), fold(${bind(one)})) = 1`);
    case 'contains':
      return any((one) => `instr(fold(${sql}), fold(${bind(one)})) > 0`);
    case 'notContain':
      return `NOT ${any((one) => `ifnull(instr(fold(${sql}), fold(${bind(one)})), 0) > 0`)}`;
    case 'includes':
      return any((one) => `ifnull(instr(';' || fold(${sql}) || ';', ';' || fold(${bind(one)}) || ';'), 0) > 0`);
    case 'excludes':
      return `NOT ${any((one) => `ifnull(instr(';' || fold(${sql}) || ';', ';' || fold(${bind(one)}) || ';'), 0) > 0`)}`;
  }
}

function bound(field: FieldDef, value: string): SqlValue {
  switch (field.type) {
    case 'boolean':
      return /^(true|1)$/i.test(value) ? 1 : 0;
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return Number(value);
    case 'datetime':
      return new Date(value).toISOString();
    default:
      return value;
  }
}
