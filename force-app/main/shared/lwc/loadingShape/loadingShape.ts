// The shape of a list that is on its way, instead of a spinner.
import { LightningElement, api } from 'lwc';

export default class LoadingShape extends LightningElement {
  /** What is going on, for screen readers. */
  @api label = '';
  rows = [1, 2, 3, 4, 5, 6];
}
