// All measures in the whole period, a line each, where a matrix has no room. A bullet is a key: event `openfigure`.
import { LightningElement, api } from 'lwc';
import { columnsOf, rowOf } from 'c/measureMonthMatrix';
import { opening } from 'c/openFigure';
import { fillPlain } from 'c/phrase';
import type { Measure, Period, QuotaAnswer } from 'c/quotaEngine';
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
      const { name, pace, sign, paceClass, cells, open } = rowOf(row, answer, columns, words);
      const [credited, quota] = [attainment.credited, attainment.quota].map((value) => {
        return value === null ? this.labels.none : shortText(value, row.measure, words);
      });
      const text = fillPlain(this.labels.ofQuota, credited ?? '', quota ?? '');
      return { key: row.measure, name, pace, sign, paceClass, open, text, whole: cells.at(-1) };
    });
  }

  /** Margin without the right to see it is named, and nothing of it shown. */
  get marginHidden() {
    return this.answer.problems.some(({ code }) => code === 'MarginHidden');
  }

  open(event: Event) {
    const cell = event.currentTarget as HTMLElement;
    const question = { measure: cell.dataset.measure as Measure, period: this.answer.period };
    this.dispatchEvent(opening({ figure: 'Attainment', ...question }, () => cell.focus()));
  }
}
