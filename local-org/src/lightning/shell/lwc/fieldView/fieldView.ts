// The value of a field, as text or as a link.
import { api, LightningElement } from 'lwc';
import { context } from 'platform/context';
import type { Cell } from 'page/cells';
import { formatValue, type Settings } from 'page/format';

export default class FieldView extends LightningElement {
  @api cell!: Cell;

  get text(): string {
    const { field, value, referenceName } = this.cell;
    if (field.reference) return referenceName ?? String(value ?? '');
    return formatValue(value, field, context.settings as unknown as Settings);
  }

  /** Where the value leads: the record, its parent, a mail, a call, a page. */
  get href(): string | null {
    const { field, value, recordHref } = this.cell;
    if (recordHref) return recordHref;
    if (!value) return null;
    if (field.reference) return `/lightning/r/${field.reference.object}/${String(value)}/view`;
    if (field.type === 'email') return `mailto:${String(value)}`;
    if (field.type === 'phone') return `tel:${String(value)}`;
    // Only web addresses: a record's text must not run as a script.
    if (field.type === 'url') return `https://${String(value).replace(/^https?:\/\//i, '')}`;
    return null;
  }
  get target(): string | null {
    return this.cell.field.type === 'url' ? '_blank' : null;
  }

  get isCheckbox(): boolean {
    return this.cell.field.type === 'boolean';
  }
  get checkedText(): string {
    return this.cell.value === true ? 'Yes' : 'No';
  }
  get isLong(): boolean {
    return this.cell.field.type === 'textarea';
  }
}
