// Order lines that are still to come: what was promised, what is expected now, how late it is. Shown with the day of the
// feed although a feed that is silent does not count.
import { LightningElement, api } from 'lwc';
import { labels } from 'c/healthLabels';
import type { LinesText } from 'c/healthSentence';

export default class BackOrderTable extends LightningElement {
  @api text!: LinesText;

  labels = labels;

  get lines() {
    return this.text.lines.map((line) => ({ ...line, expectedClass: line.isExpectedKnown ? 'day' : 'day quiet' }));
  }
}
