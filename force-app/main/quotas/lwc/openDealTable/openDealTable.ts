// Open deals of a period with what may be changed about each: amount, close date, and the case it is in.
import { LightningElement, api } from 'lwc';
import { watchWidth } from 'c/ownWidth';
import { byNumber, fillPlain } from 'c/phrase';
import type { DealOverride, OpenDeal, PivotOfDeal } from 'c/quotaEngine';
import { valueText, type QuotaWords } from 'c/quotaSentence';
import { marginText, overrideOf, rowsOf } from './rows';

const OUTCOMES = ['Open', 'Won', 'Lost', 'Slipped'] as const;
/** Least width of the columns, CSS pixels. */
const COLUMNS = 850;

export default class OpenDealTable extends LightningElement {
  @api deals: readonly OpenDeal[] = [];
  @api overrides: readonly DealOverride[] = [];
  /** As things stand today. */
  @api pivots: readonly PivotOfDeal[] = [];
  @api costVisible = false;
  @api words!: QuotaWords;

  problem = '';
  /** Below the width of its columns a deal is a tile. */
  asTiles = false;
  stopWatching: (() => void) | undefined;

  get labels() {
    return this.words.labels.inCase;
  }

  get rootClass() {
    return this.asTiles ? 'deals tiles' : 'deals';
  }

  get options() {
    return OUTCOMES.map((value) => ({ label: this.labels[value], value }));
  }

  get rows() {
    return rowsOf(this, this.words);
  }

  get sum() {
    const { labels, words, deals, overrides } = this;
    const text = fillPlain(
      byNumber(deals.length, labels.sumOne, labels.sum, words.locale),
      deals.length,
      overrides.length
    );
    const amount = deals.reduce((total, deal) => total + (overrideOf(deal, overrides)?.amount ?? deal.amount ?? 0), 0);
    return { text, amount: valueText(amount, 'Revenue', words), margin: marginText(deals, amount, words) };
  }

  override renderedCallback() {
    const { frame } = this.refs ?? {};
    if (frame && !this.stopWatching) {
      this.stopWatching = watchWidth(frame, (width) => {
        // A table in a hidden tab has no width yet.
        this.asTiles = width > 0 && width < COLUMNS;
      });
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  change(event: CustomEvent<{ readonly value: string }>) {
    const { id = '', field = '' } = (event.currentTarget as HTMLElement).dataset;
    const { value } = event.detail;
    const unit = 10 ** this.words.currency.decimals;
    const amount = Math.round(Number(value) * unit);
    if (field === 'amount' && (value === '' || !Number.isSafeInteger(amount) || amount < 0)) {
      this.problem = this.labels.amountRefused;
      return;
    }
    this.problem = '';
    const change = field === 'amount' ? { amount } : { [field]: value };
    this.dispatchEvent(new CustomEvent('dealchange', { detail: { id, ...change } }));
  }
}
