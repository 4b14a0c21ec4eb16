// Open deals switched won, lost or slipped, amounts and dates changed: chance, finish and pay follow; nothing is saved.
import { LightningElement, api } from 'lwc';
import { watchLayout, type Layout } from 'c/ownWidth';
import { estimatePay } from 'c/payEstimate';
import { fillPlain, plain } from 'c/phrase';
import CaseDeal, { type AskedDeal, type CaseDealValues } from 'c/caseDeal';
import { opaque } from 'c/opaque';
import { caseAsText, caseHeadline, chanceRows } from 'c/quotaCaseSentence';
import { lookedAt, type QuotaAnswer, type QuotaInput, type WhatIfAnswer } from 'c/quotaEngine';
import { shareText, shortDay, weekday, type QuotaWords } from 'c/quotaSentence';
import { changed, type DealChange } from './changed';
import { inCaseOf, UNCHANGED, withAdded, type CaseState, type InCase } from './inCase';

const AXIS = [0, 0.25, 0.5, 0.75, 1];

export default class QuotaWhatIf extends LightningElement {
  @api input!: QuotaInput;
  /** As things stand. */
  @api today!: QuotaAnswer;
  @api words!: QuotaWords;

  state: CaseState = UNCHANGED;
  earlier: readonly CaseState[] = [];
  copied = false;
  layout: Layout = 'wide';
  stopWatching: (() => void) | undefined;
  private decided: { readonly state: CaseState; readonly inCase: InCase } | undefined;
  /** Deals that were added so far, the ones taken back too: a key is used once. */
  private counted = 0;

  get labels() {
    return this.words.labels.inCase;
  }

  get answer(): WhatIfAnswer {
    return this.inCase.answer;
  }

  get period() {
    return lookedAt(this.input);
  }

  get subtitle() {
    return fillPlain(
      this.labels.subtitle,
      this.input.user.name,
      this.period?.name ?? '',
      weekday(this.words.asOf, this.words)
    );
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

  get overrides() {
    return this.state.overrides;
  }

  /** With those that are only here. */
  get all() {
    return withAdded(this.input, this.state).deals;
  }

  get deals() {
    const { period } = this;
    return this.all
      .filter(({ closeDate }) => period && closeDate >= this.words.asOf && closeDate <= period.end)
      .sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
  }

  get dealsSubtitle() {
    return fillPlain(this.labels.dealsSubtitle, shortDay(this.period?.end ?? '', this.words));
  }

  get rows() {
    return chanceRows(this.today, this.answer, this.words);
  }

  get axis() {
    return AXIS.map((at) => ({ at, text: shareText(at, this.words) }));
  }

  get histograms() {
    return this.inCase.endings;
  }

  get pay() {
    const { payPlan } = this.input;
    const estimate = (of: QuotaAnswer) => {
      const whole = of.measures.find(({ measure }) => measure === 'Revenue')?.whole;
      return payPlan && whole
        ? estimatePay(payPlan, whole.attainment.quota, whole.attainment.credited, whole.chance?.finish ?? null)
        : null;
    };
    const [today, inCase] = [estimate(this.today), estimate(this.answer)];
    return today && inCase ? { today, inCase } : null;
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

  get copyLabel() {
    return this.copied ? this.labels.copied : this.labels.copy;
  }

  override renderedCallback() {
    const { page } = this.refs ?? {};
    if (page && !this.stopWatching) {
      this.stopWatching = watchLayout(page, (layout) => {
        this.layout = layout;
      });
      (this.refs?.heading as HTMLElement | undefined)?.focus();
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  change({ detail }: CustomEvent<DealChange>) {
    this.become({ ...this.state, overrides: changed(this.all, this.overrides, detail) });
  }

  /** A deal that nobody has begun: it is only in this case. */
  async addDeal() {
    const { words, input } = this;
    const asked: AskedDeal = { words, lastDay: this.period?.end ?? '', costVisible: input.costVisible };
    const options = { label: this.labels.addDeal, size: 'small', asked: opaque(asked) } as const;
    const values = (await CaseDeal.open(options)) as CaseDealValues | null | undefined;
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
    const last = this.earlier.at(-1);
    if (event.altKey && event.key === 'Backspace' && last) {
      event.preventDefault();
      this.earlier = this.earlier.slice(0, -1);
      this.state = last;
    }
  }

  async copy() {
    await navigator.clipboard.writeText(caseAsText(this.about, this.rows, this.words));
    this.copied = true;
  }

  back() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  /** Decided once a change: the template asks several times. */
  private get inCase(): InCase {
    if (this.decided?.state !== this.state) {
      this.decided = { state: this.state, inCase: inCaseOf(this.input, this.today, this.state) };
    }
    return this.decided.inCase;
  }

  private become(state: CaseState) {
    this.earlier = [...this.earlier, this.state];
    this.state = state;
    this.copied = false;
  }
}
