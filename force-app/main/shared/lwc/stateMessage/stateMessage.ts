// The one part for "nothing here", "this failed" and "you may not": icon, heading, text, one action, details.
import { LightningElement, api } from 'lwc';

export default class StateMessage extends LightningElement {
  @api iconName = 'utility:info';
  /** `error` where something failed; nothing else is red. */
  @api iconVariant: 'error' | undefined;
  @api heading = '';
  @api text: string | undefined;
  /** Without a label there is no button. */
  @api actionLabel: string | undefined;
  @api actionVariant: 'brand' | 'brand-outline' = 'brand';
  @api detailsLabel: string | undefined;
  /** Shown on demand: what an admin needs to know. */
  @api details: string | undefined;

  act() {
    this.dispatchEvent(new CustomEvent('action'));
  }
}
