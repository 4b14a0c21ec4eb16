// All measures in the whole period, a line each, where a matrix has no room. A bullet is a key: event `opencell`.
import { LightningElement, api } from 'lwc';
import { columnsOf, rowOf } from 'c/measureMonthMatrix';
import { fillPlain } from 'c/phrase';
import type { Period, QuotaAnswer } from 'c/quotaEngine';
import { shortText, type QuotaWords } from 'c/quotaSentence';

export default class MeasureList extends LightningElement {
  @api answer!: QuotaAnswer;
  @api periods: readonly Period[] = [];
  @api words!: QuotaWords;

  get labels() {
    return this.words.labels;
  }

  get rows() {
    const { answer, words } = this;
    const columns = columnsOf(answer, this.periods, words);
    return answer.measures.map((row) => {
      const { attainment } = row.whole;
      const { name, pace, sign, paceClass, cells } = rowOf(row, answer, columns, words);
      const [credited, quota] = [attainment.credited, attainment.quota].map((value) => {
        return value === null ? this.labels.none : shortText(value, row.measure, words);
      });
      const text = fillPlain(this.labels.ofQuota, credited ?? '', quota ?? '');
      return { key: row.measure, name, pace, sign, paceClass, text, whole: cells.at(-1) };
    });
  }

  /** Margin without the right to see it is named, and nothing of it shown. */
  get marginHidden() {
    return this.answer.problems.some(({ code }) => code === 'MarginHidden');
  }

  open(event: Event) {
    const { measure } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('opencell', { detail: { measure, period: this.answer.period } }));
  }
}
