// A record as Lightning Data Service gives it: two of these on a page show each other's saves.
import { api, LightningElement, wire } from 'lwc';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import NAME from '@salesforce/schema/Account.Name';
import PHONE from '@salesforce/schema/Account.Phone';
import { NavigationMixin } from 'lightning/navigation';
import { deleteRecord, getFieldValue, getRecord, updateRecord, type UiRecord } from 'lightning/uiRecordApi';

export default class AccountCard extends NavigationMixin(LightningElement) {
  @api recordId = '';
  record: UiRecord | undefined;
  problem = '';
  /** When the record was last changed as this card first saw it. */
  firstSeen = '';

  @wire(getRecord, { recordId: '$recordId', fields: [NAME, PHONE] })
  take({ data }: WireResult<UiRecord>): void {
    this.record = data;
    this.firstSeen ||= data?.lastModifiedDate ?? '';
  }

  get phone(): string {
    return `Phone: ${this.record ? String(getFieldValue(this.record, PHONE) ?? 'none') : '...'}`;
  }

  async save(event: Event): Promise<void> {
    const { mode } = (event.currentTarget as HTMLElement).dataset;
    const since = mode === 'stale' ? this.firstSeen : this.record?.lastModifiedDate;
    const phone = this.template?.querySelector<HTMLElement & { value: string }>('lightning-input')?.value ?? '';
    try {
      this.problem = '';
      await updateRecord(
        { fields: { Id: this.recordId, Phone: phone } },
        since ? { ifUnmodifiedSince: since } : undefined
      );
    } catch (error) {
      const { body } = error as FetchError;
      this.problem = body && 'output' in body ? (body.output?.errors[0]?.message ?? body.message) : 'Not saved';
    }
  }

  async remove(): Promise<void> {
    await deleteRecord(this.recordId);
    this[NavigationMixin.Navigate]({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Account', actionName: 'list' }
    });
  }
}
