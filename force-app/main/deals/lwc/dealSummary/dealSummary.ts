// The first lines of the deal desk: the sentence that answers, what is left open, what could not be checked.
import { LightningElement, api } from 'lwc';
import type { DealResult } from 'c/dealEngine';
import { attention, headline, restLine, type DealWords } from 'c/dealSentence';

export default class DealSummary extends LightningElement {
  @api result!: DealResult;
  @api words!: DealWords;
  /** Whether the user may not see cost. */
  @api costHidden = false;

  get headline() {
    return headline(this.result, this.words);
  }

  get rest() {
    return restLine(this.result, this.words);
  }

  get attention() {
    return attention(this.result, this.words);
  }
}
