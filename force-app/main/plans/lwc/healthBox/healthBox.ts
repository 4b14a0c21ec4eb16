// What a figure of account health is made of: the formula with the numbers in it, and the records, which link.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { labels } from 'c/healthLabels';
import type { BoxText } from 'c/healthSentence';

export default class HealthBox extends LightningModal {
  @api text!: BoxText;

  labels = labels;

  get hasRows() {
    return this.text.rows.length > 0;
  }

  closeBox() {
    this.close();
  }
}
