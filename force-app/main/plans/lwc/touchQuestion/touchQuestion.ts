// Asks before a second touch with a person on one day, whoever had the first. Events `confirm` and `dismiss`.
import { LightningElement, api } from 'lwc';
import type { Touch } from 'c/touchEngine';
import { alreadyText, type TouchWords } from 'c/touchSentence';

export default class TouchQuestion extends LightningElement {
  /** The touch of that day. */
  @api touch!: Touch;
  @api words!: TouchWords;
  @api isSaving = false;

  private isAsked = false;

  /** What it asks is heard at once, and once. */
  override renderedCallback() {
    if (!this.isAsked) {
      this.isAsked = true;
      this.template?.querySelector<HTMLElement>('.ask')?.focus();
    }
  }

  get labels() {
    return this.words.labels;
  }

  get text() {
    return `${alreadyText(this.touch, this.words)} ${this.labels.ask}`;
  }

  confirm() {
    this.dispatchEvent(new CustomEvent('confirm'));
  }

  dismiss() {
    this.dispatchEvent(new CustomEvent('dismiss'));
  }

  press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      // The panel of the utility bar closes on Escape too.
      event.stopPropagation();
      this.dismiss();
    }
  }
}
