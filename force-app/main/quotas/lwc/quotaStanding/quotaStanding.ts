// Where a user's quotas stand: one measure's sentence, hero and figures, then all measures by month, trend and segments.
import { LightningElement, api } from 'lwc';
import { watchLayout, type Layout } from 'c/ownWidth';
import { fillPlain, plain } from 'c/phrase';
import type FigureStrip from 'c/figureStrip';
import type { Measure, QuotaAnswer, QuotaInput } from 'c/quotaEngine';
import {
  belowHeadline,
  bridgeText,
  headline,
  measureText,
  namesOf,
  problemNotes,
  weekday,
  type QuotaWords
} from 'c/quotaSentence';

export default class QuotaStanding extends LightningElement {
  @api input!: QuotaInput;
  @api answer!: QuotaAnswer;
  @api words!: QuotaWords;

  layout: Layout = 'wide';
  stopWatching: (() => void) | undefined;

  get labels() {
    return this.words.labels;
  }

  get rows() {
    return this.answer.measures;
  }

  get measure(): Measure {
    return this.answer.measure;
  }

  get row() {
    return this.rows.find(({ measure }) => measure === this.measure)?.whole;
  }

  get period() {
    return this.input.periods.find(({ key }) => key === this.answer.period);
  }

  get subtitle() {
    return fillPlain(this.labels.subtitle, this.period?.name ?? '', weekday(this.answer.asOf, this.words));
  }

  get measureOptions() {
    return this.rows.map(({ measure }) => ({ label: measureText(measure, this.words), value: measure }));
  }

  get isNarrow() {
    return this.layout === 'narrow';
  }

  get pageClass() {
    return `page ${this.layout}`;
  }

  get about() {
    const { row, period, answer } = this;
    return row && period ? { answer, row, period } : null;
  }

  get headline() {
    return this.about ? headline(this.about, this.words) : [];
  }

  get spoken() {
    return plain(this.headline);
  }

  get below() {
    return this.about && belowHeadline(this.about, this.words);
  }

  /** Without an attainment there is no axis to show. */
  get hasFigures() {
    return this.row !== undefined && this.row.attainment.attained !== null;
  }

  get notes() {
    const end = this.period?.end ?? '';
    const closing = this.input.deals.filter(({ closeDate }) => closeDate <= end);
    return problemNotes(this.answer.problems, { names: namesOf(this.input), dealCount: closing.length }, this.words);
  }

  get weeks() {
    return this.input.snapshots
      .filter(({ latest, measure, period }) => !latest && measure === this.measure && period === this.input.period)
      .map(({ date }) => date);
  }

  get beforeName() {
    const key = this.answer.comparisons.find((one) => one.with === 'LastYear')?.period;
    return this.input.periods.find((period) => period.key === key)?.name ?? null;
  }

  get bridge() {
    const { chanceBridge } = this.answer;
    return chanceBridge && bridgeText(chanceBridge, this.answer.measure, namesOf(this.input), this.words);
  }

  override renderedCallback() {
    const { page } = this.refs ?? {};
    if (page && !this.stopWatching) {
      this.stopWatching = watchLayout(page, (layout) => {
        this.layout = layout;
      });
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  chooseMeasure({ detail }: CustomEvent<{ readonly value: Measure }>) {
    this.tell('measurechange', { measure: detail.value });
  }

  openFigure({ detail }: CustomEvent<{ readonly name: string }>) {
    this.tell('explain', { measure: this.measure, period: this.answer.period, figure: detail.name });
  }

  openCell({ detail }: CustomEvent<{ readonly measure: Measure; readonly period: string }>) {
    this.tell('explain', { ...detail, figure: 'Attainment' });
  }

  openWhatIf() {
    this.tell('whatif', {});
  }

  openPath() {
    this.tell('path', {});
  }

  /** Where the keyboard was before a glass box opened. */
  @api
  focusFigure(name: string) {
    (this.refs?.strip as (HTMLElement & FigureStrip) | undefined)?.focusFigure(name);
  }

  private tell(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
