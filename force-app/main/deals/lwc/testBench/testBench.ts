// Who gains and who loses by a draft, on the last deals: sums kept apart, deals by name, what it comes from.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { RuleWords } from 'c/programSentence';
import type { Comparison } from 'c/versionComparison';
import { answerOf, barOf, groupsOf, notesOf } from './view';

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
    return this.comparison ? answerOf(this.comparison, this.words) : [];
  }

  get bar() {
    return this.comparison ? barOf(this.comparison, this.words) : null;
  }

  get groups() {
    return this.comparison ? groupsOf(this.comparison, this.open, this.words) : [];
  }

  get notes() {
    return this.comparison ? notesOf(this.comparison, this.activeVersion, this.words) : [];
  }

  /** The pause after the last change (its length stands in the style) is over. */
  report() {
    this.dispatchEvent(new CustomEvent('due'));
  }

  toggle(event: Event) {
    const { group = '' } = (event.currentTarget as HTMLElement).dataset;
    this.open = this.open.includes(group) ? this.open.filter((other) => other !== group) : [...this.open, group];
  }
}
