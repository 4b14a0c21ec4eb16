// Who gains and who loses by a draft, on the last deals: sums kept apart, deals by name, what it comes from.
import { LightningElement, api } from 'lwc';
import { formatMoney } from 'c/money';
import { byNumber, fill, fillPlain, link, bold } from 'c/phrase';
import type { RuleWords } from 'c/programSentence';
import type { Comparison, DealChange } from 'c/versionComparison';
import { reasonText } from './reason';

/** Deals shown before the rest is asked for. */
const FIRST = 3;
const WIDTH = 100;

export default class TestBench extends LightningElement {
  /** Undefined: not run yet. */
  @api comparison: Comparison | undefined;
  /** Number of the test that is due, another one after each change; 0: none is. */
  @api test = 0;
  /** What keeps the test from running; null: nothing. */
  @api obstacle: string | null = null;
  @api deals = 0;
  @api vendorName = '';
  /** Number of the version that the draft is compared with; null: none is active. */
  @api activeVersion: number | null = null;
  @api words!: RuleWords;

  open: readonly string[] = [];

  get labels() {
    return this.words.labels;
  }

  get subtitle() {
    const { labels, activeVersion, deals } = this;
    return activeVersion === null
      ? fillPlain(labels.lastDeals, deals)
      : fillPlain(labels.lastDealsAgainst, deals, activeVersion);
  }

  get noDeals() {
    return fillPlain(this.labels.noDeals, this.vendorName);
  }

  /** One row, a new one for each test, so that its pause starts anew. */
  get tests() {
    return this.test === 0 ? [] : [{ key: this.test, text: fillPlain(this.labels.testing, this.deals) }];
  }

  get hasDeals() {
    return this.deals > 0;
  }

  get noneYet() {
    return this.comparison?.deals === 0;
  }

  get shown() {
    return this.test === 0 && this.obstacle === null && this.comparison !== undefined && this.comparison.deals > 0;
  }

  get answers() {
    return this.test === 0 && this.obstacle === null;
  }

  get answer() {
    const { gains = [], losses = [], same = 0 } = this.comparison ?? {};
    const label = byNumber(gains.length, this.labels.dealsOne, this.labels.dealsMany, this.words.locale);
    return fill(label, bold(String(gains.length)), bold(String(losses.length)), String(same));
  }

  get bar() {
    const { gains = [], losses = [], deals = 0, same = 0 } = this.comparison ?? {};
    const part = (count: number) => (deals === 0 ? 0 : (count / deals) * WIDTH);
    const [gain, loss] = [part(gains.length), part(losses.length)];
    return {
      label: fillPlain(this.labels.benchLabel, gains.length, same, losses.length),
      gain,
      loss,
      lossX: WIDTH - loss
    };
  }

  get groups() {
    const { gains = [], losses = [], gained = 0, lost = 0 } = this.comparison ?? {};
    return [
      this.group('gain', gains, gained, this.labels.gainCount),
      this.group('loss', losses, lost, this.labels.loseCount)
    ].filter(({ count }) => count > 0);
  }

  get notes() {
    const { hidden = 0, unknown = 0 } = this.comparison ?? {};
    const { labels } = this;
    return [
      this.activeVersion === null ? labels.noActive : '',
      this.comparison ? reasonText(this.comparison, this.activeVersion, this.words) : '',
      hidden > 0 ? fillPlain(labels.costHidden, hidden) : '',
      unknown > 0 ? fillPlain(labels.unknownDeals, unknown) : ''
    ]
      .filter((text) => text !== '')
      .map((text, key) => ({ key, text }));
  }

  /** The pause after the last change (its length stands in the style) is over. */
  report() {
    this.dispatchEvent(new CustomEvent('due'));
  }

  toggle(event: Event) {
    const { group = '' } = (event.currentTarget as HTMLElement).dataset;
    this.open = this.open.includes(group) ? this.open.filter((other) => other !== group) : [...this.open, group];
  }

  private money(amount: number): string {
    const text = formatMoney(Math.abs(amount), this.words.currency, this.words.locale, true);
    return `${amount < 0 ? '\u2212' : '+'}${text}`;
  }

  private group(code: string, changes: readonly DealChange[], sum: number, label: string) {
    const isOpen = this.open.includes(code);
    const rest = changes.slice(FIRST).reduce((total, { difference }) => total + difference, 0);
    const hiddenCount = changes.length - FIRST;
    return {
      code,
      count: changes.length,
      heading: fillPlain(label, changes.length),
      sum: this.money(sum),
      icon: code === 'gain' ? 'utility:arrowup' : 'utility:arrowdown',
      className: code === 'gain' ? 'sum good' : 'sum bad',
      rows: (isOpen ? changes : changes.slice(0, FIRST)).map(({ dealId, name, difference }) => ({
        key: dealId,
        phrase: link(name, dealId),
        amount: this.money(difference)
      })),
      more: hiddenCount > 0,
      isOpen,
      moreLabel: isOpen ? this.labels.fewerDeals : fillPlain(this.labels.moreDeals, hiddenCount),
      moreAmount: isOpen ? '' : this.money(rest)
    };
  }
}
