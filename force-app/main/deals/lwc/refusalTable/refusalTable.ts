// Which of the programs still hold, and why the others do not.
import { LightningElement, api } from 'lwc';
import { moneyText, refusalText, type ApplyWords, type OfferRow } from 'c/applySentence';
import type { AppliedProgram } from 'c/dealApply';

export default class RefusalTable extends LightningElement {
  @api programs: readonly AppliedProgram[] = [];
  /** What was asked for: a program that is refused is worth nothing now, so it shows what the rep had seen. */
  @api asked: readonly OfferRow[] = [];
  @api words!: ApplyWords;

  get items() {
    const { labels } = this.words;
    const asked = new Map(this.asked.map(({ key, amount }) => [key, amount]));
    return this.programs.map(({ key, name, amount: now, refusal }) => {
      const amount = refusal ? (asked.get(key) ?? now) : now;
      const reason = refusal && refusalText(refusal, this.words);
      return {
        key,
        name,
        worth: amount === null ? labels.notKnown : moneyText(amount, this.words),
        check: refusal ? labels.refused : labels.holds,
        icon: refusal ? 'utility:error' : 'utility:check',
        sign: refusal ? 'bad' : 'good',
        checkClass: refusal ? 'bad' : '',
        rowClass: refusal ? 'refused' : '',
        reason,
        cause: reason?.cause
      };
    });
  }
}
