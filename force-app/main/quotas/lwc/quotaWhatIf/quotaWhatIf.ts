// Open deals switched won, lost or slipped, amounts and dates changed: chance, finish and pay follow; nothing is saved.
import { api } from 'lwc';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import type { QuotaAnswer, QuotaInput } from 'c/quotaEngine';
import type { QuotaWords } from 'c/quotaSentence';
import { QuotaView } from 'c/quotaView';
import { askDeal } from './askDeal';
import { changed, type DealChange } from './changed';
import { BEGUN, changedTo, takenBack, type History } from './history';
import { UNCHANGED, withAdded, type CaseState } from './inCase';
import { axisOf, dealsSubtitleOf, shownOf, subtitleOf } from './shown';

export default class QuotaWhatIf extends QuotaView {
  @api input!: QuotaInput;
  /** As things stand. */
  @api today!: QuotaAnswer;
  @api words!: QuotaWords;

  history: History = BEGUN;
  /** Decided once a change: the template asks for each part. */
  private readonly decided = lastResult(shownOf);
  /** Deals that were added so far, the ones taken back too: a key is used once. */
  private counted = 0;

  get labels() {
    return this.words.labels.inCase;
  }

  get state(): CaseState {
    return this.history.state;
  }

  get shown() {
    return this.decided(this.input, this.today, this.state, this.words);
  }

  get subtitle() {
    return subtitleOf(this.input, this.words);
  }

  get dealsSubtitle() {
    return dealsSubtitleOf(this.input, this.words);
  }

  get axis() {
    return axisOf(this.words);
  }

  change({ detail }: CustomEvent<DealChange>) {
    const { deals } = withAdded(this.input, this.state);
    this.become({ ...this.state, overrides: changed(deals, this.state.overrides, detail) });
  }

  async addDeal() {
    const values = await askDeal(this.input, this.words);
    if (values) {
      this.counted += 1;
      const deal = { ...values, id: `added-${this.counted}` };
      this.become({ ...this.state, added: [...this.state.added, opaque(deal)] });
    }
  }

  again() {
    this.become(UNCHANGED);
  }

  /** Alt and Backspace take the last change back. */
  undo(event: KeyboardEvent) {
    if (event.altKey && event.key === 'Backspace' && this.history.earlier.length > 0) {
      event.preventDefault();
      this.history = takenBack(this.history);
    }
  }

  private become(state: CaseState) {
    this.history = changedTo(this.history, state);
  }
}
