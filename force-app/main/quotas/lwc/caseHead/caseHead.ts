// The head of a what-if: whose it is, that nothing is saved, and copying it. Events `back` and `again`.
import { LightningElement, api } from 'lwc';
import type { QuotaWords } from 'c/quotaSentence';

export default class CaseHead extends LightningElement {
  @api subtitle = '';
  /** The case in words, for the clipboard. */
  @api text = '';
  /** Whether there is nothing to start again from. */
  @api isUnchanged = false;
  @api words!: QuotaWords;

  /** What was copied last: another case is not. */
  copied: string | undefined;

  get labels() {
    return this.words.labels.inCase;
  }

  get copyLabel() {
    return this.copied === this.text ? this.labels.copied : this.labels.copy;
  }

  /** Takes the focus to the heading, where a page begins. */
  @api
  focus() {
    (this.refs?.heading as HTMLElement | undefined)?.focus();
  }

  async copy() {
    const { text } = this;
    await navigator.clipboard.writeText(text);
    this.copied = text;
  }

  back() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  again() {
    this.dispatchEvent(new CustomEvent('again'));
  }
}
