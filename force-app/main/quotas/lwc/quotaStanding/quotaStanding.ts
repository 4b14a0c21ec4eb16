// Where a user's quotas stand: one measure's sentence, hero and figures, then all measures by month, trend and segments.
import { api } from 'lwc';
import type FigureStrip from 'c/figureStrip';
import type { FigureOpening } from 'c/openFigure';
import { fillPlain } from 'c/phrase';
import type { FigureCode, Measure, QuotaAnswer, QuotaInput } from 'c/quotaEngine';
import { belowHeadline, headline, measureText, stateLines, weekday, type QuotaWords } from 'c/quotaSentence';
import { QuotaView } from 'c/quotaView';
import { besideOf } from './beside';

export default class QuotaStanding extends QuotaView {
  @api input!: QuotaInput;
  @api answer!: QuotaAnswer;
  @api words!: QuotaWords;

  get labels() {
    return this.words.labels;
  }

  get measure(): Measure {
    return this.answer.measure;
  }

  get row() {
    return this.answer.measures.find(({ measure }) => measure === this.measure)?.whole;
  }

  get period() {
    return this.input.periods.find(({ key }) => key === this.answer.period);
  }

  get subtitle() {
    return fillPlain(this.labels.subtitle, this.period?.name ?? '', weekday(this.answer.asOf, this.words));
  }

  get measureOptions() {
    return this.answer.measures.map(({ measure }) => ({ label: measureText(measure, this.words), value: measure }));
  }

  get about() {
    const { row, period, answer, input } = this;
    return row && period ? { answer, row, period, input } : null;
  }

  get headline() {
    return this.about ? headline(this.about, this.words) : [];
  }

  get below() {
    return this.about && belowHeadline(this.about, this.words);
  }

  get lines() {
    return this.about ? stateLines(this.about, this.words) : [];
  }

  /** Where no open deal may reach the own quota, a new one is a step away. */
  get needsDeals() {
    const { row, answer, words } = this;
    const isOpen = answer.begun && !answer.over && (row?.attainment.gap ?? 0) > 0;
    return isOpen && words.about === '' && row?.chance?.deals === 0;
  }

  /** A quota that is reached has its sign before the sentence. */
  get isReached() {
    return this.row?.attainment.gap === 0 && this.hasFigures;
  }

  /** Without an attainment there is no axis to show. */
  get hasFigures() {
    return this.row !== undefined && this.row.attainment.attained !== null;
  }

  get beside() {
    return besideOf(this.input, this.answer, this.words);
  }

  chooseMeasure({ detail }: CustomEvent<{ readonly value: Measure }>) {
    this.tell('measurechange', { measure: detail.value });
  }

  openFigure({ detail }: CustomEvent<{ readonly name: FigureCode }>) {
    const strip = this.refs?.strip as (HTMLElement & FigureStrip) | undefined;
    this.openOwn(detail.name, () => strip?.focusFigure(detail.name));
  }

  /** Of the sentence. */
  openPart({ detail }: CustomEvent<{ readonly name: FigureCode; readonly giveBack: () => void }>) {
    this.openOwn(detail.name, detail.giveBack);
  }

  /** Of the cards below the sentence: each says what its figure is. */
  openOther({ detail }: CustomEvent<FigureOpening>) {
    this.tell('explain', detail);
  }

  openWhatIf() {
    this.tell('whatif');
  }

  openPath() {
    this.tell('path');
  }

  private openOwn(figure: FigureCode, giveBack: () => void) {
    this.tell('explain', { measure: this.measure, period: this.answer.period, figure, giveBack });
  }
}
