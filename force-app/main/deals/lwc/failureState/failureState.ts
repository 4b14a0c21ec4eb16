// What failed and the way to try again, the same on every screen of the deal desk. Event `tryagain`.
import { LightningElement, api } from 'lwc';
import type { Failure } from 'c/dealFetch';
import { labels } from 'c/dealLabels';

export default class FailureState extends LightningElement {
  @api failure!: Failure;
  /** What could not be done. */
  @api heading: string = labels.errorTitle;

  labels = labels;

  tryAgain() {
    this.dispatchEvent(new CustomEvent('tryagain'));
  }
}
