// A formula with its numbers: what each is above it, what it counts below it.
import { LightningElement, api } from 'lwc';
import { noteText, termFigure, termName } from 'c/glassSentence';
import type { FormulaToken, Measure } from 'c/quotaEngine';
import type { QuotaWords } from 'c/quotaSentence';

export default class FormulaLine extends LightningElement {
  @api formula: readonly FormulaToken[] = [];
  @api measure: Measure = 'Revenue';
  @api words!: QuotaWords;

  get tokens() {
    return this.formula.map((token, key) => {
      return token.kind === 'Sign'
        ? { key, isSign: true, text: this.words.labels.box[`sign${token.sign}`], className: `sign ${token.sign}` }
        : {
            key,
            isSign: false,
            name: termName(token, this.words),
            text: termFigure(token, this.measure, this.words),
            note: noteText(token.note, token.measure ?? this.measure, this.words),
            className: key === this.formula.length - 1 ? 'figure bold' : 'figure'
          };
    });
  }
}
