// Values of records as the page shows them, whether they came from the UI API or from a query.
import type { FieldModel, ObjectModel } from '../model/types.ts';

/** One field of one record. */
export interface Cell {
  readonly field: FieldModel;
  readonly value: unknown;
  /** Name of the record that a reference points to. */
  readonly referenceName: string | null;
  /** Address of the record itself, when the cell is its name. */
  readonly recordHref: string | null;
}

/** A record as far as the page needs it: plain values, and the names of parents. */
export interface PlainRecord {
  readonly id: string;
  /** API name of its object. */
  readonly object: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, string | null>>;
}

export function cellOf(record: PlainRecord, field: FieldModel): Cell {
  return {
    field,
    value: record.values[field.name] ?? null,
    referenceName: record.names[field.name] ?? null,
    recordHref: field.nameField ? `/lightning/r/${record.object}/${record.id}/view` : null
  };
}

/** Fields to read so that references can be shown by name: `AccountId` and `Account.Name`. */
export const pathsOf = (fields: readonly FieldModel[]): string[] =>
  fields.flatMap(({ name, reference }) =>
    reference ? [name, `${reference.relationshipName}.${reference.nameField}`] : [name]
  );

interface UiRecord {
  readonly id: string;
  readonly fields: Readonly<Record<string, { readonly value: unknown; readonly displayValue: string | null }>>;
}

/** A record of the UI API. */
export function plainUiRecord(record: UiRecord, object: ObjectModel): PlainRecord {
  const values: Record<string, unknown> = {};
  const names: Record<string, string | null> = {};
  for (const { name, reference } of Object.values(object.fields)) {
    values[name] = record.fields[name]?.value ?? null;
    if (!reference) continue;
    const parent = record.fields[reference.relationshipName]?.value as UiRecord | null | undefined;
    names[name] = (parent?.fields[reference.nameField]?.value as string | null | undefined) ?? null;
  }
  return { id: record.id, object: object.name, values, names };
}

/** A row of a REST query. */
export type QueryRow = Readonly<Record<string, unknown>>;

export function plainRow(row: QueryRow, object: string, fields: readonly FieldModel[]): PlainRecord {
  const values: Record<string, unknown> = {};
  const names: Record<string, string | null> = {};
  for (const { name, reference } of fields) {
    values[name] = row[name] ?? null;
    if (!reference) continue;
    const parent = row[reference.relationshipName] as QueryRow | null | undefined;
    names[name] = (parent?.[reference.nameField] as string | null | undefined) ?? null;
  }
  return { id: String(row['Id']), object, values, names };
}
