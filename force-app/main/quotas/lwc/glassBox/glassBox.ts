// What a figure is made of: the sentence, the formula with the numbers in it, inputs, records. It prints, it does not
// compute.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { Endings } from 'c/finishHistogram';
import { boxAbout, boxAsText, boxTitle, inputRows, storedText } from 'c/glassSentence';
import { fillPlain, listOf, plain } from 'c/phrase';
import type { Explanation } from 'c/quotaEngine';
import type { QuotaWords } from 'c/quotaSentence';

export interface OpenedFigure {
  readonly explanation: Explanation;
  readonly words: QuotaWords;
  /** Of records by Id. */
  readonly names: ReadonlyMap<string, string>;
  /** Where the period may end, behind a chance; null: the figure is none. */
  readonly endings: Endings | null;
}

export default class GlassBox extends LightningModal {
  @api opened!: OpenedFigure;
  copied = false;

  get explanation() {
    return this.opened.explanation;
  }

  get words() {
    return this.opened.words;
  }

  get labels() {
    return this.words.labels.box;
  }

  get heading() {
    return plain(boxTitle(this.explanation, this.words));
  }

  get about() {
    return boxAbout(this.explanation, this.opened.names, this.words);
  }

  get inputs() {
    return inputRows(this.explanation.inputs, this.explanation.question.measure, this.words).map((row) => ({
      ...row,
      className: row.isSum ? 'sum' : ''
    }));
  }

  get expected() {
    const token = this.explanation.formula.find((one) => one.kind === 'Term' && one.term === 'Expected');
    return token?.kind === 'Term' ? token.figure.value : null;
  }

  get isGap() {
    return this.explanation.question.figure === 'Gap';
  }

  get leftOut() {
    const { leftOut } = this.explanation;
    const names = leftOut.map((id) => this.opened.names.get(id) ?? id);
    return names.length ? fillPlain(this.labels.recordLeftOut, listOf(names, this.words.locale, 'conjunction')) : '';
  }

  get stored() {
    const stored = storedText(this.explanation, this.words);
    return stored && { ...stored, icon: stored.agrees ? 'utility:success' : 'utility:clock' };
  }

  get copyLabel() {
    return this.copied ? this.labels.copied : this.labels.copy;
  }

  async copy() {
    await navigator.clipboard.writeText(boxAsText(this.explanation, this.words));
    this.copied = true;
  }

  closeBox() {
    this.close();
  }
}
