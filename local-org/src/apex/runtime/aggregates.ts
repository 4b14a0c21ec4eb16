/** Rows of an aggregate query, with the right Apex values for its numbers and dates. */
import type { FieldValue } from '../../schema/types.ts';
import { ApexDecimal, toApex } from '../library/index.ts';
import { ApexAggregateResult } from '../native.ts';
import type { QueryRecord, ResultColumn } from '../../soql/types.ts';
import type { ApexValue } from '../values.ts';

/** @param columns of the query's result */
export function aggregateRow(columns: readonly ResultColumn[], record: QueryRecord): ApexAggregateResult {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const values = new Map<string, ApexValue>();
  for (const [name, value] of Object.entries(record.values)) {
    const single = value === null || typeof value !== 'object' ? value : null;
    values.set(name.toLowerCase(), apexValue(byName.get(name), single));
  }
  return new ApexAggregateResult(values);
}

/** Text is how FORMAT() and toLabel() answer, whatever the field's type; sums and averages are Decimals. */
function apexValue(column: ResultColumn | undefined, value: FieldValue): ApexValue {
  if (column === undefined || value === null) return value;
  if (column.field !== null) return column.shown === null ? toApex(column.field, value) : value;
  if (typeof value !== 'number') return value;
  return column.type === 'int' ? value : ApexDecimal.of(value);
}
