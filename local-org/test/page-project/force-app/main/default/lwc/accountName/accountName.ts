// Another field of the record that the account card shows: both are given the same copy of it.
import { api, LightningElement, wire } from 'lwc';
import type { WireResult } from '@salesforce/apexMethod';
import NAME from '@salesforce/schema/Account.Name';
import { getFieldValue, getRecord, updateRecord, type UiRecord } from 'lightning/uiRecordApi';

export default class AccountName extends LightningElement {
  @api recordId = '';
  record: UiRecord | undefined;
  /** How often it was given a value. */
  times = 0;
  change = '';

  @wire(getRecord, { recordId: '$recordId', fields: [NAME] })
  take({ data }: WireResult<UiRecord>): void {
    if (!data) return;
    this.record = data;
    this.times += 1;
  }

  get name(): string {
    return `Name: ${this.record ? String(getFieldValue(this.record, NAME)) : '...'} (${this.times})`;
  }

  async rename(): Promise<void> {
    const name = this.template?.querySelector<HTMLElement & { value: string }>('lightning-input')?.value ?? '';
    await updateRecord({ fields: { Id: this.recordId, Name: name } });
  }

  /** A wired value is read-only. */
  overwrite(): void {
    try {
      Object.assign(this.record ?? {}, { fields: {} });
      this.change = 'Changed';
    } catch (error) {
      this.change = (error as Error).name;
    }
  }
}
