// The measure's credit beside the period before and the same period of last year: at the same business day, and in all.
import { LightningElement, api } from 'lwc';
import type { Period, QuotaAnswer, Value } from 'c/quotaEngine';
import { shareText, valueText, type QuotaWords } from 'c/quotaSentence';

export default class EarlierPeriods extends LightningElement {
  @api answer!: QuotaAnswer;
  @api periods: readonly Period[] = [];
  @api words!: QuotaWords;

  get labels() {
    return this.words.labels;
  }

  /** The period itself first; without another one there is nothing beside it. */
  get rows() {
    const { answer, labels } = this;
    const row = answer.measures.find(({ measure }) => measure === answer.measure)?.whole;
    const earlier = answer.comparisons.filter(({ measure }) => measure === answer.measure);
    if (!row || earlier.length === 0) {
      return [];
    }
    const { credited, attained } = row.attainment;
    return [
      {
        key: answer.period,
        name: this.nameOf(answer.period),
        same: this.text(credited, attained),
        whole: { amount: labels.none, share: '' }
      },
      ...earlier.map((one) => ({
        key: one.period,
        name: this.nameOf(one.period),
        same: this.text(one.sameDay, one.sameDayAttained),
        whole: this.text(one.credited, one.attained)
      }))
    ];
  }

  private nameOf(key: string): string {
    return this.periods.find((period) => period.key === key)?.name ?? key;
  }

  private text(value: Value, attained: number | null) {
    return {
      amount: valueText(value, this.answer.measure, this.words),
      share: attained === null ? '' : shareText(attained, this.words, 1)
    };
  }
}
