// The state of a record form: what is shown, what was changed, and where the org's errors belong.
import type { FieldModel, LayoutField, ObjectModel, SectionModel } from '../model/types.ts';

export type FormValue = string | number | boolean | null;
export type FormValues = Readonly<Record<string, FormValue>>;

export interface FormErrors {
  /** Errors of the record as a whole, and of fields that the form does not show. */
  readonly page: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

export const NO_ERRORS: FormErrors = { page: [], fields: {} };

/**
 * Whether a form may change the field: on a new record or an existing one. A new record belongs to whoever makes it, so
 * that its form does not ask for the owner.
 */
export const isEditable = (field: FieldModel, layout: LayoutField, isNew: boolean): boolean =>
  !layout.readOnly && (isNew ? field.createable && field.name !== 'OwnerId' : field.updateable);

/** Sections of a form: those with something to fill in; on a new record without what only the system fills. */
export function formSections(object: ObjectModel, isNew: boolean): SectionModel[] {
  const editable = (entry: LayoutField | null): boolean => {
    const field = entry && object.fields[entry.name];
    return !!field && isEditable(field, entry, isNew);
  };
  return object.sections
    .filter((section) => section.fields.some(editable))
    .map((section) => (isNew ? { ...section, fields: section.fields.filter(editable) } : section));
}

/** Values a new record starts with: the fields' defaults, then what the address or the parent's list gives. */
export function startValues(object: ObjectModel, given: FormValues): FormValues {
  const defaults = Object.values(object.fields)
    .filter(({ createable, defaultValue }) => createable && defaultValue !== null)
    .map(({ name, defaultValue }) => [name, defaultValue] as const);
  return { ...Object.fromEntries(defaults), ...given };
}

/** What differs from the record: all that a save needs to send. */
export function changedValues(before: FormValues, after: FormValues): FormValues {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => !sameValue(before[name] ?? null, value)));
}

const sameValue = (a: FormValue, b: FormValue): boolean =>
  a === b || ((a === null || a === '') && (b === null || b === ''));

/** A value as the API takes it: the empty text of an input means none; numbers leave as numbers. */
export function toApiValue(value: FormValue, field: FieldModel): FormValue {
  if (value === '' || value === null) return field.type === 'boolean' ? false : null;
  return ['int', 'double', 'currency', 'percent'].includes(field.type) ? Number(value) : value;
}

/** Fields that must be filled in and are not. */
export function missingFields(
  sections: readonly SectionModel[],
  object: ObjectModel,
  values: FormValues,
  isNew: boolean
): string[] {
  return sections.flatMap((section) =>
    section.fields.flatMap((entry) => {
      const field = entry && object.fields[entry.name];
      if (!field || !isEditable(field, entry, isNew)) return [];
      const value = values[field.name];
      const isEmpty = value === undefined || value === null || value === '';
      return (field.required || entry.required) && isEmpty ? [field.name] : [];
    })
  );
}

interface ApiError {
  readonly message?: string;
  readonly fields?: readonly string[];
}

interface RecordErrorBody extends ApiError {
  readonly output?: {
    readonly errors?: readonly ApiError[];
    readonly fieldErrors?: Readonly<Record<string, readonly ApiError[]>>;
  };
}

/** Sorts the errors of a refused save to the fields that the form shows. */
export function errorsOf(body: unknown, shown: ReadonlySet<string>): FormErrors {
  const page: string[] = [];
  const fields: Record<string, string> = {};
  const add = (names: readonly string[], message: string): void => {
    const name = names.find((candidate) => shown.has(candidate));
    if (name) fields[name] = fields[name] ? `${fields[name]} ${message}` : message;
    else if (!page.includes(message)) page.push(message);
  };
  const { output, message } = (Array.isArray(body) ? {} : (body ?? {})) as RecordErrorBody;
  for (const error of output?.errors ?? []) add([], error.message ?? '');
  for (const [name, errors] of Object.entries(output?.fieldErrors ?? {})) {
    for (const error of errors) add([name], error.message ?? '');
  }
  if (Array.isArray(body)) for (const error of body as ApiError[]) add(error.fields ?? [], error.message ?? '');
  if (page.length === 0 && Object.keys(fields).length === 0) page.push(message ?? 'The record could not be saved.');
  return { page, fields };
}

/** The text of anything that was thrown or wired as an error. */
export function messageOf(error: unknown): string {
  const { body, message } = (error ?? {}) as { body?: unknown; message?: string };
  if (Array.isArray(body)) return (body as ApiError[]).map((entry) => entry.message).join(' ');
  const { message: fromBody, output } = (body ?? {}) as RecordErrorBody;
  const details = (output?.errors ?? []).map((entry) => entry.message).join(' ');
  return details || fromBody || message || 'Something went wrong.';
}
