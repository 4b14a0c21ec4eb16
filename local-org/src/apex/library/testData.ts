/**
 * `Test.loadData`: records of a static resource's CSV, saved. Source: Apex Reference, "Test Class"; Apex Developer Guide,
 * "Loading Test Data".
 */
import { CsvError, parse } from 'csv-parse/sync';
import type { FieldDef, FieldValue, ObjectDef } from '../../schema/types.ts';
import { ApexSObject, NativeObject, type NativeCall } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { instance, text } from './arguments.ts';
import { ApexList } from './collections.ts';
import { toApex } from './sobjectValues.ts';
import { ObjectToken } from './schemaTokens.ts';
import { staticResourceNamed } from './staticResources.ts';

export function loadTestData(
  call: NativeCall,
  type: ApexValue | undefined,
  resource: ApexValue | undefined
): ApexValue {
  const { data } = instance(call, type, NativeObject) as NativeObject;
  if (!(data instanceof ObjectToken)) return call.thread.notSupported('Test.loadData of this type');
  const { object } = data;
  const name = text(call, resource, 2);
  const [header = [], ...rows] = rowsOf(call, name);
  const fields = header.map((column) => fieldNamed(call, object, column.trim()));
  const records = rows.map((row) => {
    const record = new ApexSObject(object);
    fields.forEach((field, index) =>
      record.fields.set(field.name.toLowerCase(), valueOf(call, field, row[index] ?? ''))
    );
    return record;
  });
  call.thread.save('insert', records, { allOrNone: true });
  return new ApexList({ name: object.name, args: [] }, records);
}

function rowsOf(call: NativeCall, name: string): string[][] {
  try {
    const content = Buffer.from(staticResourceNamed(call, name));
    return parse(content, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError)
      return call.thread.throwApex('InvalidParameterValueException', `${name} is no CSV: ${error.message}`);
    throw error;
  }
}

function fieldNamed(call: NativeCall, object: ObjectDef, column: string): FieldDef {
  const field = object.fields.get(column.toLowerCase());
  if (field) return field;
  if (column.includes('.')) return call.thread.notSupported(`the column ${column} of Test.loadData`);
  return call.thread.throwApex('InvalidParameterValueException', `Invalid field name for ${object.name}: ${column}`);
}

/** An empty cell is no value; a checkbox then keeps its default. */
function valueOf(call: NativeCall, field: FieldDef, cell: string): ApexValue {
  if (cell === '') return field.type === 'boolean' ? field.defaultValue === true : null;
  if (field.type === 'boolean') return /^(true|1)$/i.test(cell.trim());
  const stored: FieldValue = ['double', 'currency', 'percent', 'int'].includes(field.type) ? Number(cell) : cell;
  if (typeof stored === 'number' && Number.isNaN(stored))
    return call.thread.throwApex('TypeException', `Invalid value for ${field.name}: ${cell}`);
  return toApex(field, stored);
}
