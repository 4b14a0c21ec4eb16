// The figures of a quota side by side; each opens to its formula, inputs and records.
import { LightningElement, api } from 'lwc';
import type FigureButton from 'c/figureButton';
import { fillPlain } from 'c/phrase';
import type { FigureCode, MeasureAnswer, QuotaAnswer } from 'c/quotaEngine';
import { figuresOf, type QuotaWords } from 'c/quotaSentence';

/** On a phone: what is missing, and how it can be won. Attainment is in the bar above and in the list by measure. */
const SHORT: readonly FigureCode[] = ['Gap', 'NeededADay', 'Pace', 'Coverage'];

export default class FigureStrip extends LightningElement {
  @api answer!: QuotaAnswer;
  @api row!: MeasureAnswer;
  @api words!: QuotaWords;
  /** Four of them, two by two. */
  @api isShort = false;

  get figures() {
    const { labels } = this.words;
    const all = figuresOf(this.answer, this.row, this.words);
    const shown = this.isShort ? SHORT.flatMap((name) => all.filter((figure) => figure.name === name)) : all;
    return shown.map((figure) => ({
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
