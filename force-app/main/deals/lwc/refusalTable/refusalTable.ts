// Which of the programs still hold, and why the others do not.
import { LightningElement, api } from 'lwc';
import { moneyText, refusalText, type ApplyWords } from 'c/applySentence';
import type { AppliedProgram } from 'c/dealApply';

export default class RefusalTable extends LightningElement {
  @api programs: readonly AppliedProgram[] = [];
  @api words!: ApplyWords;

  get items() {
    const { labels } = this.words;
    return this.programs.map(({ key, name, amount, refusal }) => {
      const reason = refusal && refusalText(refusal, this.words);
      return {
        key,
        name,
        worth: amount === null ? labels.notKnown : moneyText(amount, this.words),
        check: refusal ? labels.refused : labels.holds,
        icon: refusal ? 'utility:ban' : 'utility:check',
        sign: refusal ? 'bad' : 'good',
        checkClass: refusal ? 'bad' : '',
        rowClass: refusal ? 'refused' : '',
        reason,
        cause: reason?.cause
      };
    });
  }
}
