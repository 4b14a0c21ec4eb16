// One value of a criterion: chosen from what there is, or typed as text, date or figure. Event `value`.
import { LightningElement, api } from 'lwc';
import type { NumberUnit } from 'c/numberField';

export default class CriterionValue extends LightningElement {
  @api label = '';
  @api value = '';
  /** Empty: the value is typed. */
  @api options: readonly { readonly label: string; readonly value: string }[] = [];
  @api kind: 'text' | 'date' | NumberUnit = 'text';
  @api currencyCode = '';
  @api disabled = false;

  get offersOptions() {
    return this.options.length > 0;
  }

  get isFigure() {
    return this.kind !== 'text' && this.kind !== 'date';
  }

  @api
  focus() {
    this.template?.querySelector<HTMLElement>('.control')?.focus();
  }

  change({ detail }: CustomEvent<{ readonly value: string | null }>) {
    this.dispatchEvent(new CustomEvent('value', { detail: String(detail.value ?? '') }));
  }
}
