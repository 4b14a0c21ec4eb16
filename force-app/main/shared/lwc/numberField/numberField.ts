// A field for an amount, a rate or a count, aligned right as figures are read: `lightning-input` has no hook for that.
import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { numberOf } from 'c/typedNumber';
import { shownText, type NumberUnit } from './shownText';

export type { NumberUnit } from './shownText';

export default class NumberField extends LightningElement {
  @api label = '';
  /** The label is for those who hear the page: a heading stands over the column. */
  @api labelHidden = false;
  /** In units of the currency, in percent, or a count; what is no number is shown as it is. */
  @api value: number | string | null = null;
  @api unit: NumberUnit = 'decimal';
  /** For amounts. */
  @api currencyCode = '';
  /** Decimals that are shown; absent: as many as there are. */
  @api digits: number | undefined;
  @api disabled = false;
  /** Marks a value that is not the one it is compared with. */
  @api changed = false;
  /** What is wrong with the value; shown below it. */
  @api problem: string | undefined;

  /** What somebody is typing, as it is typed. */
  typing: string | undefined;

  @api
  focus() {
    this.template?.querySelector('input')?.focus();
  }

  get text() {
    return this.typing ?? shownText(this.value, this, LOCALE);
  }

  get labelClass() {
    return this.labelHidden ? 'slds-assistive-text' : 'slds-form-element__label';
  }

  get inputClass() {
    return `slds-input figure${this.changed ? ' changed' : ''}${this.problem ? ' wrong' : ''}`;
  }

  get invalid() {
    return this.problem ? 'true' : null;
  }

  get describedBy() {
    return this.problem ? 'problem' : null;
  }

  /** Tells the number with a point for its decimals; what is none as it is typed, for whoever judges it. */
  type(event: Event) {
    event.stopPropagation();
    const { value: text } = event.target as HTMLInputElement;
    this.typing = text;
    const value = numberOf(text, LOCALE) ?? text.trim();
    this.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  }

  /** The browser's own event says nothing that was not told with each key. */
  stay(event: Event) {
    event.stopPropagation();
  }

  /** All of it, so that the next key replaces it. */
  take(event: Event) {
    (event.target as HTMLInputElement).select();
  }

  leave() {
    this.typing = undefined;
  }
}
