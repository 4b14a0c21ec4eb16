// One part of account health: name and weight, sign and bar, points. Event `open` with the part: what it is made of.
import { LightningElement, api } from 'lwc';
import type { HealthPart as PartName } from 'c/healthEngine';
import type { PartText } from 'c/healthSentence';

export default class HealthPart extends LightningElement {
  @api text!: PartText;

  get isKnown() {
    return this.text.percent !== null;
  }

  get barStyle() {
    return `width: ${this.text.percent ?? 0}%`;
  }

  open() {
    const detail = { part: this.text.part };
    this.dispatchEvent(new CustomEvent<{ readonly part: PartName }>('open', { detail }));
  }

  /** After what it is made of has closed. */
  @api
  focusPoints() {
    (this.refs?.button as HTMLElement | undefined)?.focus();
  }
}
