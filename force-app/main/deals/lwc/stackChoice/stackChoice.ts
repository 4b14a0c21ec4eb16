// What to apply instead of a choice that no longer holds: one card an alternative; fires `choose` with its kind.
import { LightningElement, api } from 'lwc';
import { alternativeNote, alternativeTitle, amountsPhrase, type Alternative, type ApplyWords } from 'c/applySentence';

export default class StackChoice extends LightningElement {
  @api alternatives: readonly Alternative[] = [];
  @api chosen: Alternative['kind'] = 'best';
  @api words!: ApplyWords;
  /** Whether the choice stands, because it is being sent. */
  @api disabled = false;

  get options() {
    return this.alternatives.map((alternative) => ({
      kind: alternative.kind,
      title: alternativeTitle(alternative, this.words),
      proof: alternative.proven ? this.words.labels.proven : undefined,
      amounts: amountsPhrase(alternative.rows, this.words),
      note: alternativeNote(alternative, this.words),
      checked: alternative.kind === this.chosen,
      cardClass: alternative.kind === this.chosen ? 'card chosen' : 'card'
    }));
  }

  choose(event: Event) {
    this.dispatchEvent(new CustomEvent('choose', { detail: (event.target as HTMLInputElement).value }));
  }
}
