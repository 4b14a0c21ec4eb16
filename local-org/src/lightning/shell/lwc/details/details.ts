// `force:detailPanel`: the record's fields in the sections of its layout, and editing them in place. A section that the
// page has itself (`flexipage:fieldSection`) is edited with all the rest of the record.
import { api, LightningElement } from 'lwc';
import type { SectionModel } from 'model/types';
import { goTo } from 'platform/navigation';
import { cellOf, type Cell } from 'page/cells';
import { isEditable } from 'page/form';
import type { RecordHost } from 'page/host';
import type RecordForm from '../recordForm/recordForm';

interface Row {
  readonly key: string;
  readonly cell: Cell | null;
  readonly label: string;
  readonly editLabel: string | null;
}

export default class Details extends LightningElement {
  @api host!: RecordHost;
  /** The only section, of a page that places its fields itself. */
  @api section: SectionModel | null = null;

  isEditing = false;
  isSaving = false;
  /** The field whose pencil was pressed gets the focus when the form opens. */
  fieldToFocus: string | null = null;

  get label(): string {
    return this.section?.label || 'Details';
  }

  get sections(): object[] {
    const sections = this.section ? [this.section] : this.host.object.sections;
    return sections.map((section, index) => ({
      key: `${index}`,
      label: section.label,
      gridClass: section.columns === 2 ? 'fields two' : 'fields',
      rows: section.fields.map((entry, position) => this.rowOf(entry, position))
    }));
  }

  rowOf(entry: { name: string; required: boolean; readOnly: boolean } | null, position: number): Row {
    const { object, record } = this.host;
    const field = entry ? object.fields[entry.name] : undefined;
    if (!entry || !field) return { key: `gap-${position}`, cell: null, label: '', editLabel: null };
    const editable = object.updateable && isEditable(field, entry, false);
    return {
      key: field.name,
      cell: cellOf(record, field.nameField ? { ...field, nameField: false } : field),
      label: field.label,
      editLabel: editable ? `Edit ${field.label}` : null
    };
  }

  edit(event: Event): void {
    if (this.section) {
      goTo(`/lightning/r/${this.host.objectApiName}/${this.host.recordId}/edit`);
      return;
    }
    this.fieldToFocus = (event.currentTarget as HTMLElement).dataset['field'] ?? null;
    this.isEditing = true;
  }

  cancel(): void {
    this.isEditing = false;
  }

  async save(): Promise<void> {
    const form = this.template?.querySelector<HTMLElement & RecordForm>('shell-record-form');
    this.isSaving = true;
    const id = await form?.save();
    this.isSaving = false;
    if (id) this.isEditing = false;
  }
}
