// What each finish pays by the bands of the plan: an estimate, never a statement of pay.
import { LightningElement, api } from 'lwc';
import { percentText, stripes } from 'c/chartScale';
import { formatRate } from 'c/money';
import { fillPlain } from 'c/phrase';
import type { PayAt, PayEstimate } from 'c/payEstimate';
import type { Value } from 'c/quotaEngine';
import { shareText, shortText, valueText, type QuotaWords } from 'c/quotaSentence';

const FINISHES = [
  { key: 'weak', label: 'payWeak', className: '' },
  { key: 'middle', label: 'payMiddle', className: 'bold' },
  { key: 'strong', label: 'payStrong', className: '' }
] as const;
const BAR = 14;

export default class PayTable extends LightningElement {
  @api today!: PayEstimate;
  @api inCase!: PayEstimate;
  @api words!: QuotaWords;

  stripes = stripes(400, BAR, 5);

  get labels() {
    return this.words.labels.inCase;
  }

  get planText() {
    const { labels, today } = this;
    const bands = today.bands.map(({ to, rate }) => {
      return to === null
        ? fillPlain(labels.payBandThen, formatRate(rate, this.words.locale))
        : fillPlain(labels.payBandTo, formatRate(rate, this.words.locale), shortText(to, 'Revenue', this.words));
    });
    const mode = today.mode === 'Marginal' ? labels.payMarginal : labels.payRetroactive;
    return fillPlain(labels.payPlan, today.plan, mode, bands.join(', '));
  }

  get rows() {
    const most = Math.max(1, ...FINISHES.flatMap(({ key }) => [this.today[key]?.pay ?? 0, this.inCase[key]?.pay ?? 0]));
    return FINISHES.flatMap(({ key, label, className }) => {
      const [before, after] = [this.today[key], this.inCase[key]];
      return before && after ? [{ key, className, name: this.labels[label], ...this.rowOf(before, after, most) }] : [];
    });
  }

  get note() {
    return fillPlain(this.labels.payNote, this.money(this.today.booked.pay));
  }

  private rowOf(before: PayAt, after: PayAt, most: Value) {
    const change = after.pay - before.pay;
    const booked = Math.min(this.today.booked.pay, after.pay);
    const sign = change < 0 ? '−' : '+';
    return {
      finishToday: this.money(before.value),
      finishCase: this.money(after.value),
      attained: shareText(after.attained, this.words, 1),
      payToday: this.money(before.pay),
      payCase: this.money(after.pay),
      change: change === 0 ? this.words.labels.none : `${sign}${this.money(Math.abs(change))}`,
      earned: percentText(Math.max(0, booked) / most),
      estimate: percentText(Math.max(0, after.pay - booked) / most),
      tick: percentText(Math.max(0, before.pay) / most)
    };
  }

  private money(value: Value): string {
    return valueText(value, 'Revenue', this.words);
  }
}
