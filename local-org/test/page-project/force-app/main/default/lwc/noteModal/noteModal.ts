// A modal that asks for a text; tells its opener of every change, and ends with the text.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';

export default class NoteModal extends LightningModal {
  @api text = '';

  change(event: CustomEvent<{ value: string }>): void {
    this.text = event.detail.value;
    this.dispatchEvent(new CustomEvent('draft', { detail: this.text }));
  }

  lock(event: CustomEvent<{ checked: boolean }>): void {
    this.disableClose = event.detail.checked;
  }

  finish(): void {
    this.close(this.text);
  }
}
