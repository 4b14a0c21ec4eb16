// The figures of a quota side by side; each opens to its formula, inputs and records.
import { LightningElement, api } from 'lwc';
import type FigureButton from 'c/figureButton';
import { fillPlain } from 'c/phrase';
import type { MeasureAnswer, QuotaAnswer } from 'c/quotaEngine';
import { figuresOf, type QuotaWords } from 'c/quotaSentence';

export default class FigureStrip extends LightningElement {
  @api answer!: QuotaAnswer;
  @api row!: MeasureAnswer;
  @api words!: QuotaWords;

  get figures() {
    const { labels } = this.words;
    return figuresOf(this.answer, this.row, this.words).map((figure) => ({
      ...figure,
      openLabel: fillPlain(labels.openFigure, figure.label)
    }));
  }

  /** Where the keyboard was before a glass box opened. */
  @api
  focusFigure(name: string) {
    this.template?.querySelector<HTMLElement & FigureButton>(`[data-name="${name}"]`)?.focus();
  }
}
