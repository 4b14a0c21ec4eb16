// `lightning-record-form`: a record, or a new one, by its layout or by given fields, with buttons of its own.
// Source: Component Library, "lightning-record-form"; LWC Developer Guide, "Edit a Record"
// (https://developer.salesforce.com/docs/platform/lwc/guide/data-edit-record).
import { api, LightningElement } from 'lwc';
import type { LayoutField, ObjectModel, SectionModel } from 'model/types';
import type { FormValues } from 'page/form';
import { listOf, objectName, plainName, type FieldId, type ObjectId } from 'platform/fieldIds';
import { objectModel } from 'platform/objects';
import { fieldSections } from 'page/recordFormLayout';

type Mode = 'view' | 'edit' | 'readonly';

export default class RecordForm extends LightningElement {
  @api fields: readonly FieldId[] | null = null;
  @api layoutType: 'Full' | 'Compact' | null = null;
  @api columns: number | string = 1;
  @api recordTypeId: string | null = null;
  @api density = 'auto';
  @api objectApiName: ObjectId | null = null;

  record: string | null = null;
  wanted: Mode | null = null;
  isEditing = false;
  isSaving = false;
  sections: readonly SectionModel[] = [];
  object: ObjectModel | null = null;
  /** What the sections were made for. */
  made = '';

  @api
  get recordId(): string | null {
    return this.record;
  }
  set recordId(record: string | null | undefined) {
    this.record = record || null;
  }
  /** By default a record is shown and a new one is filled in. */
  @api
  get mode(): Mode {
    return this.wanted ?? (this.record ? 'view' : 'edit');
  }
  set mode(mode: Mode | null) {
    this.wanted = mode;
    this.isEditing = this.mode === 'edit';
  }

  connectedCallback(): void {
    this.isEditing = this.mode === 'edit';
    void this.layOut();
  }

  renderedCallback(): void {
    void this.layOut();
  }

  async layOut(): Promise<void> {
    const { objectApiName, layoutType, mode } = this;
    if (objectApiName === null) return;
    const name = objectName(objectApiName);
    const fields = this.fields && listOf(this.fields).map(plainName);
    const columns = Number(this.columns) || 1;
    const wish = JSON.stringify([name, fields, layoutType, columns]);
    if (wish === this.made) return;
    this.made = wish;
    try {
      const object = await objectModel(name);
      this.object = object;
      this.sections = fieldSections(object, { fields, isCompact: layoutType === 'Compact', columns });
    } catch (error) {
      this.dispatchEvent(
        new CustomEvent('error', { detail: { message: `${name} cannot be shown`, detail: mode, error } })
      );
    }
  }

  get shown(): object[] {
    return this.sections.map(({ label, columns, fields }, index) => ({
      key: `${index}`,
      label,
      gridClass: columns > 1 ? 'fields two' : 'fields',
      fields: fields.map((field, position) => ({
        key: field?.name ?? `gap-${position}`,
        name: field?.name ?? null,
        required: field?.required ? true : null,
        readOnly: field?.readOnly ?? false,
        editLabel: this.editLabelOf(field)
      }))
    }));
  }
  get isLaidOut(): boolean {
    return this.sections.length > 0 && this.objectApiName !== null;
  }

  editLabelOf(field: LayoutField | null): string | null {
    const model = field && this.object?.fields[field.name];
    return model?.updateable && !field?.readOnly && this.mode !== 'readonly' ? `Edit ${model.label}` : null;
  }

  edit(): void {
    this.isEditing = true;
  }

  cancel(): void {
    this.isEditing = this.record === null;
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  /** Saves, by default what the form's inputs hold. */
  @api submit(fields?: FormValues): void {
    const form = this.template?.querySelector<HTMLElement & { submit(fields?: FormValues): void }>(
      'lightning-record-edit-form'
    );
    form?.submit(fields);
  }

  submitted(event: CustomEvent<unknown>): void {
    const again = new CustomEvent('submit', { cancelable: true, detail: event.detail });
    if (this.dispatchEvent(again)) this.isSaving = true;
    else event.preventDefault();
  }

  saved(event: CustomEvent<{ readonly id: string }>): void {
    this.isSaving = false;
    this.record = event.detail.id;
    this.isEditing = this.wanted === 'edit';
    this.pass(event);
  }

  failed(event: CustomEvent<unknown>): void {
    this.isSaving = false;
    this.pass(event);
  }

  pass(event: CustomEvent<unknown>): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }
}
