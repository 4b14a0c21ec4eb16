// The fields of a new or existing record as inputs; saves through the UI API and shows errors where they belong.
import { api, LightningElement } from 'lwc';
import type { ObjectModel } from 'model/types';
import { saveRecord } from 'platform/changes';
import type { FetchResponse } from 'platform/http';
import { ShowToastEvent } from 'platform/platformShowToastEvent';
import { cellOf, type PlainRecord } from 'page/cells';
import * as form from 'page/form';
import type FieldInput from '../fieldInput/fieldInput';

export interface ValueChange {
  readonly name: string;
  readonly value: form.FormValue;
}

export default class RecordForm extends LightningElement {
  @api object!: ObjectModel;
  /** Null: a new record. */
  @api record: PlainRecord | null = null;
  /** Values of a new record by field, as its address or the parent's list gives them. */
  @api defaults: form.FormValues = {};
  @api focusField: string | null = null;

  before: form.FormValues = {};
  values: form.FormValues = {};
  errors: form.FormErrors = form.NO_ERRORS;

  connectedCallback(): void {
    const { record, object } = this;
    this.before = record ? (record.values as form.FormValues) : {};
    this.values = record ? this.before : form.startValues(object, this.defaults);
  }

  renderedCallback(): void {
    if (!this.focusField) return;
    const name = this.focusField;
    this.focusField = null;
    // The input renders its own inner input a moment later.
    requestAnimationFrame(() => this.inputOf(name)?.focus());
  }

  get isNew(): boolean {
    return this.record === null;
  }

  get sections(): object[] {
    return form.formSections(this.object, this.isNew).map((section, index) => ({
      key: `${index}`,
      label: section.label,
      gridClass: section.columns === 2 ? 'fields two' : 'fields',
      rows: section.fields.map((entry, position) => {
        const field = entry ? this.object.fields[entry.name] : undefined;
        if (!entry || !field) return { key: `gap-${position}` };
        const isEditable = form.isEditable(field, entry, this.isNew);
        return {
          key: field.name,
          field: isEditable ? field : null,
          cell: isEditable || !this.record ? null : cellOf(this.record, { ...field, nameField: false }),
          label: field.label,
          value: this.values[field.name] ?? null,
          referenceName: this.record?.names[field.name] ?? null,
          required: field.required || entry.required,
          error: this.errors.fields[field.name] ?? ''
        };
      })
    }));
  }

  get pageErrors(): object[] | null {
    const { page, fields } = this.errors;
    const labels = Object.keys(fields).map((name) => this.object.fields[name]?.label ?? name);
    const messages = labels.length > 0 ? [...page, `Review the errors on these fields: ${labels.join(', ')}.`] : page;
    return messages.length > 0 ? messages.map((message) => ({ message })) : null;
  }

  change(event: CustomEvent<ValueChange>): void {
    const { name, value } = event.detail;
    this.values = { ...this.values, [name]: value };
  }

  inputOf(name: string): (HTMLElement & FieldInput) | null {
    return this.template?.querySelector<HTMLElement & FieldInput>(`shell-field-input[data-field="${name}"]`) ?? null;
  }

  /** Saves what was changed. @returns the record's Id; null when something must be corrected first */
  @api async save(): Promise<string | null> {
    const { object, record } = this;
    const sections = form.formSections(object, this.isNew);
    const missing = form.missingFields(sections, object, this.values, this.isNew);
    const fields = Object.fromEntries(missing.map((name) => [name, 'Complete this field.']));
    this.show({ page: [], fields });
    if (missing.length > 0 || !this.allValid()) return null;
    const changed = Object.entries(form.changedValues(this.before, this.values));
    const values = changed.map(([name, value]) => {
      const field = object.fields[name];
      return [name, field ? form.toApiValue(value, field) : value] as const;
    });
    if (record && values.length === 0) return record.id;
    try {
      const id = await saveRecord(object.name, record?.id ?? null, Object.fromEntries(values));
      const verb = record ? 'saved' : 'created';
      document.dispatchEvent(new ShowToastEvent({ title: `${object.label} was ${verb}.`, variant: 'success' }));
      return id;
    } catch (error) {
      const shown = new Set(sections.flatMap((section) => section.fields.flatMap((entry) => entry?.name ?? [])));
      const { body } = error as FetchResponse;
      this.show(body === undefined ? { page: [form.messageOf(error)], fields: {} } : form.errorsOf(body, shown));
      return null;
    }
  }

  allValid(): boolean {
    const inputs = [...(this.template?.querySelectorAll<HTMLElement & FieldInput>('shell-field-input') ?? [])];
    const invalid = inputs.filter((input) => !input.isValid());
    invalid[0]?.focus();
    return invalid.length === 0;
  }

  show(errors: form.FormErrors): void {
    this.errors = errors;
    const [first] = Object.keys(errors.fields);
    if (first) this.inputOf(first)?.focus();
  }
}
