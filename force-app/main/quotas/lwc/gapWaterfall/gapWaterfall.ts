// Evidence of a gap: from the quota down by the credit of each segment to what is left.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { Explanation } from 'c/quotaEngine';
import { valueText, type QuotaWords } from 'c/quotaSentence';
import { gapBars } from './steps';

export default class GapWaterfall extends LightningElement {
  @api explanation!: Explanation;
  @api words!: QuotaWords;

  get labels() {
    return this.words.labels.box;
  }

  get bars() {
    return gapBars(this.explanation, this.words);
  }

  get description() {
    const { bars, words, explanation } = this;
    const [quota = 0, left = 0] = [bars.at(0)?.amount, bars.at(-1)?.amount];
    const texts = [quota, quota - left, left].map((value) => valueText(value, explanation.question.measure, words));
    return fillPlain(this.labels.gapText, ...texts);
  }
}
