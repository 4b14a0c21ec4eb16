// Shows a sentence: bold stretches stand out, stretches about a record link to it.
import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { Part } from 'c/phrase';

export default class PhraseText extends NavigationMixin(LightningElement) {
  @api phrase: readonly Part[] = [];

  get stretches() {
    // Named one by one: to spread what LWC guards asks the guard for every key of it, with every key that is typed.
    return this.phrase.map(({ text, bold, recordId }, index) => ({
      text,
      bold,
      recordId,
      key: index,
      url: recordId ? `/lightning/r/${recordId}/view` : undefined
    }));
  }

  /** A plain click stays in the page; with a modifier key the browser opens the address as the user asked. */
  openRecord(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const { recordId } = (event.currentTarget as HTMLElement).dataset;
    if (recordId) {
      this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, actionName: 'view' } });
    }
  }
}
