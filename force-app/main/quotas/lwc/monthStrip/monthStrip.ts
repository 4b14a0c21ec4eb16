// The parts of a period for one measure beside each other, each as wide as its part of the quota. Event `openfigure`.
import { LightningElement, api } from 'lwc';
import { columnsOf, rowOf } from 'c/measureMonthMatrix';
import { formatMonth } from 'c/dates';
import { opening } from 'c/openFigure';
import { fillPlain } from 'c/phrase';
import type { Measure, Period, QuotaAnswer } from 'c/quotaEngine';
import { measureText, shortText, type QuotaWords } from 'c/quotaSentence';

export default class MonthStrip extends LightningElement {
  @api answer!: QuotaAnswer;
  @api measure: Measure = 'Revenue';
  @api periods: readonly Period[] = [];
  @api words!: QuotaWords;

  get labels() {
    return this.words.labels;
  }

  get about() {
    return measureText(this.measure, this.words).toLocaleLowerCase(this.words.locale);
  }

  get parts() {
    const { answer, words, measure } = this;
    const row = answer.measures.find((one) => one.measure === measure);
    const cells = row ? rowOf(row, answer, columnsOf(answer, this.periods, words), words).cells.slice(0, -1) : [];
    return cells.map((cell) => ({
      ...cell,
      name: this.nameOf(cell.key),
      text:
        cell.quota > 0 ? fillPlain(this.labels.ofQuota, cell.text, shortText(cell.quota, measure, words)) : cell.text,
      style: `flex-grow: ${cell.quota || 1}`
    }));
  }

  open(event: Event) {
    const cell = event.currentTarget as HTMLElement;
    const { period = '' } = cell.dataset;
    this.dispatchEvent(opening({ figure: 'Attainment', measure: this.measure, period }, () => cell.focus()));
  }

  private nameOf(key: string): string {
    const period = this.periods.find((one) => one.key === key);
    return period?.kind === 'Month' ? formatMonth(period.start, this.words.locale, 'short') : (period?.name ?? '');
  }
}
