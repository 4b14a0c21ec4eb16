// What the fields and messages of one record form share: the record or the defaults of a new one, what was typed, errors.
// Source: Component Library, "lightning-record-edit-form", "lightning-input-field", "lightning-messages".
import type { FieldModel, ObjectModel } from '../model/types.ts';
import { NO_ERRORS, toApiValue, type FormErrors, type FormValue, type FormValues } from './form.ts';

/** A field or a message area of a form. */
export interface FormPart {
  /** API names of what it shows; of a compound field (a person's name, an address) those of its parts. */
  readonly fieldNames: readonly string[];
  /** Whether it is an input, whose values are submitted. */
  readonly isInput: boolean;
  /** Shows again what the form now knows. */
  renew(): void;
  /** Whether what was typed can be saved; says so beside the input where not. */
  isValid(): boolean;
}

/** The detail of the event with which a part asks the form around it to take it in. */
export interface JoinForm {
  readonly part: FormPart;
  joined(form: RecordFormState): void;
}
export const JOIN_FORM = 'lightning__joinrecordform';

interface PicklistEntry {
  readonly label: string;
  readonly value: string;
  /** Indexes of the controlling values with which the entry may be chosen. */
  readonly validFor: readonly number[];
}

/** User Interface API Developer Guide, "Picklist Values": by field name. */
export type Picklists = Readonly<
  Record<
    string,
    { readonly controllerValues: Readonly<Record<string, number>>; readonly values: readonly PicklistEntry[] }
  >
>;

/** What the API says of the fields that depend on another: `{ Country__c: { State__c: {} } }`. */
export interface Dependencies {
  readonly [field: string]: Dependencies;
}

export class RecordFormState {
  object: ObjectModel | null = null;
  /** Values as the org has them: of the record, or what a new one starts with. Null while they are loading. */
  before: FormValues | null = null;
  /** Names of the records that references point to, by field. */
  names: Readonly<Record<string, string | null>> = {};
  recordId: string | null = null;
  picklists: Picklists = {};
  errors: FormErrors = NO_ERRORS;
  readonly #controllers = new Map<string, string>();
  readonly #typed = new Map<string, FormValue>();
  readonly #parts = new Set<FormPart>();
  /** Told when a part with other fields has come. */
  #grown: () => void = () => {};

  onGrowth(listener: () => void): void {
    this.#grown = listener;
  }

  set dependencies(tree: Dependencies) {
    for (const [name, below] of Object.entries(tree)) {
      for (const dependent of Object.keys(below)) this.#controllers.set(dependent, name);
      this.dependencies = below;
    }
  }

  /** @returns how it leaves */
  join(part: FormPart): () => void {
    this.#parts.add(part);
    this.#grown();
    return () => this.#parts.delete(part);
  }

  announce(): void {
    for (const part of this.#parts) part.renew();
  }

  /** All fields that the form shows. */
  get fieldNames(): string[] {
    return [...new Set([...this.#parts].flatMap((part) => part.fieldNames))];
  }

  get isValid(): boolean {
    // All of them say what is wrong, not the first one alone.
    return [...this.#parts].map((part) => part.isValid()).every(Boolean);
  }

  /** The field as this form offers it: values of its record type, and of those the ones that its controller allows. */
  field(name: string): FieldModel | null {
    const field = this.object?.fields[name];
    if (!field) return null;
    const list = this.picklists[name];
    return list ? { ...field, picklistValues: this.#allowed(name, list) } : field;
  }

  #allowed(name: string, { controllerValues, values }: Picklists[string]): readonly PicklistEntry[] {
    const controller = this.controllerOf(name);
    if (controller === null) return values;
    const index = controllerValues[String(this.valueOf(controller))];
    return index === undefined ? [] : values.filter(({ validFor }) => validFor.includes(index));
  }

  controllerOf(name: string): string | null {
    return this.#controllers.get(name) ?? null;
  }

  isEditable(name: string): boolean {
    const field = this.object?.fields[name];
    return !!field && (this.recordId === null ? field.createable : field.updateable);
  }

  valueOf(name: string): FormValue {
    return this.#typed.has(name) ? (this.#typed.get(name) ?? null) : (this.before?.[name] ?? null);
  }

  /** What somebody typed, or the component around the form has set. */
  set(name: string, value: FormValue): void {
    this.#typed.set(name, value);
    const others = Object.entries(this.errors.fields).filter(([field]) => field !== name);
    this.errors = { ...this.errors, fields: Object.fromEntries(others) };
    this.#dropImpossible(name);
    this.announce();
  }

  /** A dependent value that the new controlling value does not allow is chosen no longer. */
  #dropImpossible(controller: string): void {
    for (const [dependent, of] of this.#controllers) {
      if (of !== controller || !this.picklists[dependent]) continue;
      const value = this.valueOf(dependent);
      if (value === null || this.field(dependent)?.picklistValues.some((entry) => entry.value === value)) continue;
      this.#typed.set(dependent, null);
      this.#dropImpossible(dependent);
    }
  }

  reset(name: string): void {
    this.#typed.delete(name);
    this.announce();
  }

  /** What was typed is saved. */
  settle(): void {
    this.#typed.clear();
    this.errors = NO_ERRORS;
    this.announce();
  }

  fail(errors: FormErrors): void {
    this.errors = errors;
    this.announce();
  }

  /** What the form submits: the values of all its inputs that the user may write, changed or not. */
  get submitted(): Record<string, FormValue> {
    const inputs = [...this.#parts].filter(({ isInput }) => isInput).flatMap(({ fieldNames }) => fieldNames);
    const writable = inputs.filter((name) => this.isEditable(name));
    return Object.fromEntries(writable.map((name) => [name, this.#apiValue(name, this.valueOf(name))]));
  }

  /** Of the fields to save those that the record does not have like that already. */
  changedOf(fields: FormValues): Record<string, FormValue> {
    const { before, recordId } = this;
    if (recordId === null) return { ...fields };
    return Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => !(before && name in before) || before[name] !== value)
    );
  }

  #apiValue(name: string, value: FormValue): FormValue {
    const field = this.object?.fields[name];
    return field ? toApiValue(value, field) : value;
  }
}

/** What an input of the field shows: a person's name and an address are asked for by their parts. */
export function partsOf(name: string, object: ObjectModel, isNew: boolean): string[] {
  const field = object.fields[name];
  const present = (names: readonly string[]): string[] => names.filter((one) => object.fields[one] !== undefined);
  if (field && name === 'Name' && !(isNew ? field.createable : field.updateable)) {
    const parts = present(['Salutation', 'FirstName', 'LastName']);
    return parts.includes('LastName') ? parts : [name];
  }
  if (field || !name.endsWith('Address')) return [name];
  const prefix = name.slice(0, -'Address'.length);
  const parts = present(['Street', 'City', 'State', 'PostalCode', 'Country'].map((part) => prefix + part));
  return parts.length > 0 ? parts : [name];
}
