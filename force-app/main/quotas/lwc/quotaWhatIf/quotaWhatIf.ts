// Open deals switched won, lost or slipped, amounts and dates changed: chance, finish and pay follow; nothing is saved.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { watchLayout, type Layout } from 'c/ownWidth';
import { fillPlain, plain } from 'c/phrase';
import { caseAsText, caseHeadline, chanceRows } from 'c/quotaCaseSentence';
import { lookedAt, type QuotaAnswer, type QuotaInput } from 'c/quotaEngine';
import { shortDay, type QuotaWords } from 'c/quotaSentence';
import { askDeal } from './askDeal';
import { changed, type DealChange } from './changed';
import { BEGUN, changedTo, takenBack, type History } from './history';
import { inCaseOf, UNCHANGED, withAdded, type CaseState } from './inCase';
import { axisOf, dealsUntil, payOf, subtitleOf } from './shown';

export default class QuotaWhatIf extends LightningElement {
  @api input!: QuotaInput;
  /** As things stand. */
  @api today!: QuotaAnswer;
  @api words!: QuotaWords;

  history: History = BEGUN;
  layout: Layout = 'wide';
  stopWatching: (() => void) | undefined;
  /** Decided once a change: the template asks several times. */
  private readonly decided = lastResult(inCaseOf);
  /** Deals that were added so far, the ones taken back too: a key is used once. */
  private counted = 0;

  get labels() {
    return this.words.labels.inCase;
  }

  get state(): CaseState {
    return this.history.state;
  }

  get answer() {
    return this.inCase.answer;
  }

  get lastDay() {
    return lookedAt(this.input)?.end;
  }

  get subtitle() {
    return subtitleOf(this.input, this.words);
  }

  get about() {
    return { answer: this.answer, ...this.state, deals: this.all };
  }

  get headline() {
    return caseHeadline(this.about, this.words);
  }

  get spoken() {
    return plain(this.headline);
  }

  get text() {
    return caseAsText(this.about, this.rows, this.words);
  }

  get overrides() {
    return this.state.overrides;
  }

  /** With those that are only here. */
  get all() {
    return withAdded(this.input, this.state).deals;
  }

  get deals() {
    return dealsUntil(this.lastDay, this.all, this.words.asOf);
  }

  get dealsSubtitle() {
    return fillPlain(this.labels.dealsSubtitle, shortDay(this.lastDay ?? '', this.words));
  }

  get rows() {
    return chanceRows(this.today, this.answer, this.words);
  }

  get axis() {
    return axisOf(this.words);
  }

  get histograms() {
    return this.inCase.endings;
  }

  get pay() {
    return payOf(this.input, this.today, this.answer);
  }

  get isUnchanged() {
    return this.overrides.length === 0 && this.state.added.length === 0;
  }

  get isNarrow() {
    return this.layout === 'narrow';
  }

  get pageClass() {
    return `page ${this.layout}`;
  }

  override renderedCallback() {
    const { page } = this.refs ?? {};
    if (page && !this.stopWatching) {
      this.stopWatching = watchLayout(page, (layout) => {
        this.layout = layout;
      });
      (this.refs?.head as HTMLElement | undefined)?.focus();
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  change({ detail }: CustomEvent<DealChange>) {
    this.become({ ...this.state, overrides: changed(this.all, this.overrides, detail) });
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

  back() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  private get inCase() {
    return this.decided(this.input, this.today, this.state);
  }

  private become(state: CaseState) {
    this.history = changedTo(this.history, state);
  }
}
