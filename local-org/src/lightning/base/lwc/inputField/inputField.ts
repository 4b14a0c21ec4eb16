// `lightning-input-field`: the input of a field of the record form around it; what the user may not change is shown.
// Source: Component Library, "lightning-input-field".
import { api, LightningElement } from 'lwc';
import type { FieldModel } from 'model/types';
import { cellOf, type Cell } from 'page/cells';
import type { FormValue } from 'page/form';
import { JOIN_FORM, partsOf, type FormPart, type JoinForm, type RecordFormState } from 'page/recordFormState';
import { plainName, type FieldId } from 'platform/fieldIds';
import type FieldInput from '../../../shell/lwc/fieldInput/fieldInput';

interface ValueChange {
  readonly name: string;
  readonly value: FormValue;
}

interface Entry {
  readonly name: string;
  readonly label: string;
  readonly field: FieldModel | null;
  readonly cell: Cell | null;
  readonly value: FormValue;
  readonly referenceName: string | null;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly error: string;
}

export default class InputField extends LightningElement {
  @api fieldName: FieldId = '';
  @api disabled = false;
  @api readOnly = false;
  @api variant = 'standard';
  @api density = 'auto';
  @api dirty = false;

  form: RecordFormState | null = null;
  isRequired: boolean | null = null;
  /** What the component around the form has set before there was a form to tell. */
  given: FormValue | undefined;
  missing: ReadonlySet<string> = new Set();
  turn = 0;
  leave: () => void = () => {};

  @api
  get value(): FormValue {
    return this.form ? this.form.valueOf(plainName(this.fieldName)) : (this.given ?? null);
  }
  set value(value: FormValue | undefined) {
    if (value === undefined) return;
    this.given = value;
    this.form?.set(plainName(this.fieldName), value);
  }
  @api
  get required(): boolean {
    return this.isRequired ?? false;
  }
  set required(required: boolean | string | null) {
    this.isRequired = required === null ? null : required !== false;
  }

  connectedCallback(): void {
    const names = (): string[] => this.names;
    const part: FormPart = {
      get fieldNames() {
        return names();
      },
      isInput: true,
      renew: () => (this.turn += 1),
      isValid: () => this.reportValidity()
    };
    const detail: JoinForm = {
      part,
      joined: (form) => {
        this.form = form;
        this.leave = form.join(part);
        if (this.given !== undefined) form.set(plainName(this.fieldName), this.given);
      }
    };
    this.dispatchEvent(new CustomEvent(JOIN_FORM, { bubbles: true, composed: true, detail }));
  }

  disconnectedCallback(): void {
    this.leave();
  }

  get names(): string[] {
    const name = plainName(this.fieldName);
    const object = this.form?.object;
    return object ? partsOf(name, object, this.form?.recordId === null) : [name];
  }

  get entries(): Entry[] {
    const { form } = this;
    if (this.turn < 0 || !form?.object || !form.before) return [];
    return this.names.flatMap((name) => this.entryOf(name, form) ?? []);
  }

  entryOf(name: string, form: RecordFormState): Entry | null {
    const field = form.field(name);
    if (!field || !form.object) return null;
    const isEditable = form.isEditable(name) && !this.readOnly;
    const record = { id: form.recordId ?? '', object: form.object.name, values: form.before ?? {}, names: form.names };
    return {
      name,
      label: field.label,
      field: isEditable ? field : null,
      cell: isEditable ? null : cellOf(record, { ...field, nameField: false }),
      value: form.valueOf(name),
      // The name belongs to the record's own value, not to one that was chosen since.
      referenceName: form.valueOf(name) === form.before?.[name] ? (form.names[name] ?? null) : null,
      required: this.requires(field),
      // A list that depends on another is empty until that one has a value.
      disabled: this.disabled || (form.controllerOf(name) !== null && field.picklistValues.length === 0),
      error: form.errors.fields[name] ?? (this.missing.has(name) ? 'Complete this field.' : '')
    };
  }

  requires(field: FieldModel): boolean {
    return this.isRequired ?? field.required;
  }

  change(event: CustomEvent<ValueChange>): void {
    event.stopPropagation();
    const { name, value } = event.detail;
    this.missing = new Set([...this.missing].filter((one) => one !== name));
    this.form?.set(name, value);
    const detail = typeof value === 'boolean' ? { value, checked: value } : { value };
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }

  inputs(): (HTMLElement & FieldInput)[] {
    return [...(this.template?.querySelectorAll<HTMLElement & FieldInput>('shell-field-input') ?? [])];
  }

  @api reportValidity(): boolean {
    const editable = this.entries.filter(({ field, disabled }) => field !== null && !disabled);
    const empty = editable.filter(({ required, value }) => required && (value === null || value === ''));
    this.missing = new Set(empty.map(({ name }) => name));
    return (
      this.inputs()
        .map((input) => input.isValid())
        .every(Boolean) && empty.length === 0
    );
  }

  /** Back to what the record has. */
  @api reset(): void {
    this.missing = new Set();
    for (const name of this.names) this.form?.reset(name);
  }

  @api clean(): void {
    this.dirty = false;
  }

  @api focus(): void {
    this.inputs()[0]?.focus();
  }
}
