// What the columns of job data mean: a field, the Id, or a parent named by a field that identifies it.
// Source: Bulk API 2.0 Developer Guide, "Prepare CSV Files", "Relationship Fields in a Header Row".
import type { DmlRecord } from '../../dml/types.ts';
import type { FieldDef, FieldValue, ObjectDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { type IngestJob, type IngestOperation } from './jobs.ts';
import { JobFailed } from './csv.ts';

type Column =
  | { readonly kind: 'id' }
  | { readonly kind: 'field'; readonly field: FieldDef }
  | { readonly kind: 'parent'; readonly relationship: string; readonly key: string };

/** Makes the record of one row. */
export type RowReader = (row: readonly string[]) => DmlRecord;

/** The value that empties a field; an empty value leaves it as it is. */
const nothing = '#N/A';

const removes = (operation: IngestOperation): boolean => operation === 'delete' || operation === 'hardDelete';

/** @throws JobFailed for a header that does not fit object and operation */
export function rowReader(
  context: ExecutionContext,
  object: ObjectDef,
  { operation, externalIdFieldName }: Pick<IngestJob, 'operation' | 'externalIdFieldName'>,
  header: readonly string[]
): RowReader {
  const names = header.map((name) => name.toLowerCase());
  const twice = header.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  if (twice !== undefined) throw new JobFailed(`InvalidBatch : Duplicate field name found : ${twice}`);
  const columns = header.map((name) => columnOf(context, object, name));
  const hasId = columns.some((column) => column.kind === 'id');
  if (removes(operation) && (!hasId || columns.length > 1)) {
    throw new JobFailed(`InvalidBatch : The '${operation}' batch must contain only ids`);
  }
  if (operation === 'update' && !hasId) throw new JobFailed('InvalidBatch : Field name not found : Id');
  if (externalIdFieldName !== null && !names.includes(externalIdFieldName.toLowerCase())) {
    throw new JobFailed(`InvalidBatch : Field name not found : ${externalIdFieldName}`);
  }
  return (row) => recordOf(object, columns, row);
}

function columnOf(context: ExecutionContext, object: ObjectDef, name: string): Column {
  const missing = () => new JobFailed(`InvalidBatch : Field name not found : ${name}`);
  if (name.toLowerCase() === 'id') return { kind: 'id' };
  const [path = '', type] = name.split(':').reverse();
  const [relationship = '', key, ...more] = path.split('.');
  if (key === undefined) {
    const field = object.fields.get(name.toLowerCase());
    if (!field || !context.access.mayReadField(object, field)) throw missing();
    return { kind: 'field', field };
  }
  const reference = [...object.fields.values()].find(
    (field) => field.relationshipName?.toLowerCase() === relationship.toLowerCase()
  );
  if (!reference?.relationshipName || more.length > 0 || !context.access.mayReadField(object, reference)) {
    throw missing();
  }
  // `User:Owner.Username` names one of the objects that a field may refer to.
  if (type !== undefined && !reference.referenceTo.some((one) => one.toLowerCase() === type.toLowerCase())) {
    throw missing();
  }
  return { kind: 'parent', relationship: reference.relationshipName, key };
}

function recordOf(object: ObjectDef, columns: readonly Column[], row: readonly string[]): DmlRecord {
  const values: Record<string, FieldValue> = {};
  const parents: Record<string, { field: string; value: FieldValue }> = {};
  let id: string | undefined;
  columns.forEach((column, index) => {
    const text = row[index] ?? '';
    if (text === '') return;
    const value = text === nothing ? null : text;
    if (column.kind === 'id') id = text;
    else if (column.kind === 'field') values[column.field.name] = typed(column.field, value);
    else parents[column.relationship] = { field: column.key, value };
  });
  return {
    type: object.name,
    values,
    ...(id !== undefined && { id }),
    ...(Object.keys(parents).length > 0 && { parents })
  };
}

/**
 * Forms that job data may have and JSON may not: `1` for a checkbox, a day with its zone.
 * Source: Bulk API 2.0 Developer Guide, "Valid Date Format in Records".
 */
function typed(field: FieldDef, value: string | null): FieldValue {
  if (value === null) return null;
  if (field.type === 'boolean' && /^[01]$/.test(value)) return value === '1';
  if (field.type === 'date') return value.replace(/^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/, '$1');
  return value;
}
