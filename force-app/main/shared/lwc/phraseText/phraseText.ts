// Shows a sentence: bold stretches stand out, stretches about a record link to it, figures open where a page wants it.
import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { Part } from 'c/phrase';

export default class PhraseText extends NavigationMixin(LightningElement) {
  @api phrase: readonly Part[] = [];
  /** Whether figures of the sentence can be opened: event `openpart` with the figure's name and the way back to it. */
  @api opensFigures = false;

  get stretches() {
    // Named one by one: to spread what LWC guards asks the guard for every key of it, with every key that is typed.
    return this.phrase.map(({ text, bold, recordId, opens }, index) => ({
      text,
      bold,
      recordId,
      opens: this.opensFigures ? opens : undefined,
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

  openFigure(event: Event) {
    const part = event.currentTarget as HTMLElement;
    const detail = { name: part.dataset.opens, giveBack: () => part.focus() };
    this.dispatchEvent(new CustomEvent('openpart', { detail }));
  }
}
