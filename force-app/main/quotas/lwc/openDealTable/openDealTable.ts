// Open deals of a period with what may be changed about each: amount, close date, and the case it is in.
import { LightningElement, api } from 'lwc';
import { percentText } from 'c/chartScale';
import { watchWidth } from 'c/ownWidth';
import { byNumber, fillPlain } from 'c/phrase';
import type { DealOverride, OpenDeal, PivotOfDeal } from 'c/quotaEngine';
import { fixed, shareText, valueText, type QuotaWords } from 'c/quotaSentence';

const OUTCOMES = ['Open', 'Won', 'Lost', 'Slipped'] as const;
const MILLION = 1_000_000;
/** Least width of the columns, CSS pixels. */
const COLUMNS = 850;

/** Deals that are only in a case have a key of its own. */
const isRecordId = (id: string): boolean => !id.startsWith('added-');

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
    const widest = Math.max(...this.pivots.map(({ swing }) => Math.abs(swing)), 0) || 1;
    return this.deals.map((deal) => this.rowOf(deal, widest));
  }

  get sum() {
    const { labels, words, deals } = this;
    const text = fillPlain(
      byNumber(deals.length, labels.sumOne, labels.sum, words.locale),
      deals.length,
      this.overrides.length
    );
    const amount = deals.reduce((total, deal) => total + (this.overrideOf(deal)?.amount ?? deal.amount ?? 0), 0);
    return { text, amount: valueText(amount, 'Revenue', words), margin: this.marginText(deals, amount) };
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

  private overrideOf({ id }: OpenDeal): DealOverride | undefined {
    return this.overrides.find((one) => one.id === id);
  }

  private rowOf(deal: OpenDeal, widest: number) {
    const override = this.overrideOf(deal);
    const swing = this.pivots.find(({ id }) => id === deal.id)?.swing ?? null;
    const { labels, words } = this;
    const name = deal.account ?? deal.name;
    const isDecided = override !== undefined && override.outcome !== 'Open';
    return {
      id: deal.id,
      url: isRecordId(deal.id) ? `/lightning/r/${deal.id}/view` : null,
      name,
      detail: `${deal.name} · ${deal.stage}`,
      amount: (override?.amount ?? deal.amount ?? 0) / 10 ** words.currency.decimals,
      margin: this.marginText([deal], deal.amount ?? 0),
      closeDate: override?.closeDate ?? deal.closeDate,
      amountClass: override?.amount === undefined ? 'amount' : 'amount edited',
      dateClass: override?.closeDate === undefined ? 'date' : 'date edited',
      odds: deal.probability === null ? words.labels.none : shareText(deal.probability / MILLION, words),
      oddsClass: isDecided ? 'figure struck' : 'figure',
      outcome: override?.outcome ?? 'Open',
      className: override ? 'changed' : '',
      group: `case-${deal.id}`,
      amountLabel: fillPlain(labels.amountOf, name),
      closeLabel: fillPlain(labels.closeOf, name),
      caseLabel: fillPlain(labels.caseOf, name),
      swing: swing === null ? words.labels.none : fixed(swing * 100, 0, words),
      swingWidth: percentText((Math.abs(swing ?? 0) / widest) * 0.7)
    };
  }

  private marginText(deals: readonly OpenDeal[], amount: number): string {
    const known = deals.every(({ margin }) => margin !== null && margin !== undefined);
    const margin = deals.reduce((total, deal) => total + (deal.margin ?? 0), 0);
    return known && amount > 0 ? shareText(margin / amount, this.words) : this.words.labels.none;
  }
}
