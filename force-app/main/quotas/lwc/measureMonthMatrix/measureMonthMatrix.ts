// Measures by month and in the whole period, each cell on its own quota as 100 %, so that ticks align down the column.
import { LightningElement, api } from 'lwc';
import { opening } from 'c/openFigure';
import { fillPlain, listOf } from 'c/phrase';
import type { FigureQuestion, Measure, PayPlan, Period, QuotaAnswer } from 'c/quotaEngine';
import { measureText, shareText, type QuotaWords } from 'c/quotaSentence';
import { columnsOf, logosText, rowOf, weightedText } from './matrixRows';

export { columnsOf, rowOf, type MatrixColumn, type MatrixRow } from './matrixRows';

export default class MeasureMonthMatrix extends LightningElement {
  @api answer!: QuotaAnswer;
  @api periods: readonly Period[] = [];
  @api payPlan: PayPlan | null = null;
  @api words!: QuotaWords;

  get columns() {
    return columnsOf(this.answer, this.periods, this.words);
  }

  get rows() {
    return this.answer.measures.map((row) => rowOf(row, this.answer, this.columns, this.words));
  }

  get marginHidden() {
    return this.answer.problems.some(({ code }) => code === 'MarginHidden');
  }

  /** Columns of a row that says why it is empty. */
  get restColumns() {
    return this.columns.length + 4;
  }

  get weighted() {
    const { weighted } = this.answer;
    if (!weighted || !this.payPlan) {
      return null;
    }
    const without = weighted.without.map((measure) => measureText(measure, this.words));
    return {
      text: weightedText(this.payPlan, this.words),
      share: weighted.attained,
      figure: shareText(weighted.attained, this.words),
      question: { figure: 'Weighted', measure: this.answer.measure, period: this.answer.period } as FigureQuestion,
      openLabel: fillPlain(this.words.labels.openFigure, this.words.labels.box.Weighted),
      note: without.length
        ? fillPlain(this.words.labels.matrixWithout, listOf(without, this.words.locale, 'conjunction'))
        : logosText(this.answer, this.words)
    };
  }

  /** Columns before the quarter's: that of the measure, and those of the parts. */
  get wholeColumn() {
    return this.columns.length;
  }

  open(event: Event) {
    const cell = event.currentTarget as HTMLElement;
    const { measure, period = '' } = cell.dataset;
    this.dispatchEvent(opening({ figure: 'Attainment', measure: measure as Measure, period }, () => cell.focus()));
  }
}
