// A figure with its name above and a note below. The dotted line says that it opens: to its formula, inputs, records.
import { LightningElement, api } from 'lwc';

/** How a note stands against the plan: a sign and a color say the same. */
export type Standing = 'behind' | 'ahead' | null;

export default class FigureButton extends LightningElement {
  /** Handed back with `open`. */
  @api name = '';
  @api label = '';
  @api figure = '';
  @api note = '';
  @api standing: Standing = null;
  /** What the button does, for a screen reader: `Show how Pace is reckoned`. */
  @api openLabel = '';

  get sign() {
    return this.standing === 'behind' ? '▼' : '▲';
  }

  get noteClass() {
    return this.standing ? `note ${this.standing}` : 'note';
  }

  get isOpenable() {
    return this.openLabel !== '';
  }

  open() {
    this.dispatchEvent(new CustomEvent('open', { detail: { name: this.name }, bubbles: true, composed: true }));
  }

  /** After its glass box has closed. */
  @api
  focus() {
    (this.refs?.button as HTMLElement | undefined)?.focus();
  }
}
