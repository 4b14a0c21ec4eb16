// What a component asks of the page: modals, messages, navigation, an Apex result that is loaded again.
import { LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import countAccounts from '@salesforce/apex/AccountCounter.count';
import type { WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { createRecord } from 'lightning/uiRecordApi';
import NoteModal from 'c/noteModal';

export default class Services extends NavigationMixin(LightningElement) {
  answer = '';
  draft = '';
  counted: WireResult<number> | undefined;

  @wire(countAccounts, {})
  takeCount(result: WireResult<number>): void {
    this.counted = result;
  }

  get accounts(): string {
    return `Accounts: ${this.counted?.data ?? '-'}`;
  }

  async ask(event: Event): Promise<void> {
    const size = (event.currentTarget as HTMLElement).dataset['size'] as 'small' | 'medium' | 'large' | 'full';
    const result = await NoteModal.open({
      label: 'Leave a note',
      description: 'Asks for a text',
      size,
      text: 'Dear',
      ondraft: ({ detail }: CustomEvent<string>) => {
        this.draft = detail;
      }
    });
    this.answer = result === undefined ? 'Dismissed' : `Answer: ${String(result)}`;
  }

  tell(event: Event): void {
    const variant = (event.currentTarget as HTMLElement).dataset['variant'] as 'success' | 'error';
    this.dispatchEvent(
      new ShowToastEvent({
        title: `A ${variant}`,
        message: 'See {0} or {1}.',
        messageData: [{ url: '/lightning/o/Account/list', label: 'the accounts' }, 'ask'],
        variant,
        mode: 'sticky'
      })
    );
  }

  async add(): Promise<void> {
    await createRecord({ apiName: 'Account', fields: { Name: 'Harborview' } });
    await refreshApex(this.counted);
  }

  create(): void {
    const defaultFieldValues = encodeDefaultFieldValues({ Name: 'Racks, 42 U & more', Phone: '555 0100' });
    this[NavigationMixin.Navigate]({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Account', actionName: 'new' },
      state: { defaultFieldValues }
    });
  }

  leave(): void {
    this[NavigationMixin.Navigate]({ type: 'standard__webPage', attributes: { url: '/lightning/o/Account/list' } });
  }
}
