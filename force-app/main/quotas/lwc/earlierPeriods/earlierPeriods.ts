// The measure's credit beside the period before and the same period of last year: at the same business day, and in all.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { IsoDate, Period, QuotaAnswer, Value } from 'c/quotaEngine';
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
        figures: [
          this.figure('same', answer.period, undefined, [credited, attained]),
          { key: 'whole', amount: { text: labels.none, question: null, label: '' }, share: null }
        ]
      },
      ...earlier.map((one) => ({
        key: one.period,
        name: this.nameOf(one.period),
        figures: [
          this.figure('same', one.period, one.sameDayOn, [one.sameDay, one.sameDayAttained]),
          this.figure('whole', one.period, undefined, [one.credited, one.attained])
        ]
      }))
    ];
  }

  private nameOf(key: string): string {
    return this.periods.find((period) => period.key === key)?.name ?? key;
  }

  /** Credit and attainment up to a day of the period, each with what it opens to. */
  private figure(
    key: string,
    period: string,
    creditBy: IsoDate | undefined,
    [credited, attained]: readonly [Value, number | null]
  ) {
    const { measure } = this.answer;
    const opened = (figure: 'Credit' | 'Attainment', text: string) => ({
      text,
      question: { figure, measure, period, creditBy },
      label: fillPlain(this.labels.openFigure, `${this.labels.box[figure]}, ${this.nameOf(period)}`)
    });
    return {
      key,
      amount: opened('Credit', valueText(credited, measure, this.words)),
      share: attained === null ? null : opened('Attainment', shareText(attained, this.words, 1))
    };
  }
}
