// A figure that opens to its formula, inputs and records. Event `openfigure`: what it is, and the way back to it.
import { LightningElement, api } from 'lwc';
import type { FigureQuestion } from 'c/quotaEngine';

export interface FigureOpening extends FigureQuestion {
  /** Puts the keyboard where it was before the glass box opened. */
  readonly giveBack: () => void;
}

/** The event of anything that opens a figure. */
export function opening(question: FigureQuestion, giveBack: () => void): CustomEvent<FigureOpening> {
  return new CustomEvent('openfigure', { detail: { ...question, giveBack }, bubbles: true, composed: true });
}

export default class OpenFigure extends LightningElement {
  @api text = '';
  /** Null: there is no such figure, the text says so. */
  @api question: FigureQuestion | null = null;
  /** What the button does, for a screen reader: `Show how Pace is reckoned`. */
  @api label = '';

  open() {
    if (this.question) {
      this.dispatchEvent(opening(this.question, () => (this.refs?.button as HTMLElement | undefined)?.focus()));
    }
  }
}
