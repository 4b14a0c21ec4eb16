// How `lightning-record-form` lays out its fields.
import type { LayoutField, ObjectModel, SectionModel } from '../model/types.ts';

export interface FormLayout {
  /** Given fields, which go before any layout. */
  readonly fields: readonly string[] | null;
  readonly isCompact: boolean;
  readonly columns: number;
}

const plain = (name: string): LayoutField => ({ name, required: false, readOnly: false });

/** Sections to show: of the given fields, of the compact layout, or those of the full layout. */
export function fieldSections(object: ObjectModel, { fields, isCompact, columns }: FormLayout): SectionModel[] {
  if (fields) return [{ label: '', columns, fields: fields.map(plain) }];
  if (isCompact) return [{ label: '', columns, fields: object.highlights.map(plain) }];
  return [...object.sections];
}
