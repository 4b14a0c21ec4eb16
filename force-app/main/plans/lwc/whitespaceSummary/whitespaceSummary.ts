// The answer first: what is left to win, where to go next, how it is worked out. Event `open` with the key of a cell.
import { LightningElement, api } from 'lwc';
import type { WhitespaceLabels } from 'c/whitespaceLabels';
import type { SummaryText } from 'c/whitespaceSentence';

export default class WhitespaceSummary extends LightningElement {
  @api text!: SummaryText;
  @api lines: readonly string[] = [];
  @api labels!: WhitespaceLabels;

  isOpen = false;

  get howLabel() {
    return this.isOpen ? this.labels.howHide : this.labels.how;
  }

  get expanded() {
    return this.isOpen ? 'true' : 'false';
  }

  get hasSecond() {
    return this.text.best !== null || this.text.unknown !== '';
  }

  toggle() {
    this.isOpen = !this.isOpen;
  }

  openBest() {
    this.dispatchEvent(new CustomEvent('open', { detail: { key: this.text.bestKey } }));
  }
}
