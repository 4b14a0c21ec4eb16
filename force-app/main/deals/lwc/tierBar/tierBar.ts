// The bands of a program as a bar, with where the volume stands before and with this deal.
import { LightningElement, api } from 'lwc';
import type { TierBarWords } from 'c/dealSentence';
import { marksOf, segmentsOf } from './geometry';

export default class TierBar extends LightningElement {
  @api bar!: TierBarWords;

  get segments() {
    return segmentsOf(this.bar);
  }

  get marks() {
    return marksOf(this.bar);
  }
}
