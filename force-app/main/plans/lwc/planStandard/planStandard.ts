// The rail: the score, the shortest way to the standard, and its items, each a link to its place. It is the table of
// contents as well.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import type { Layout } from 'c/ownWidth';
import { ask } from 'c/planAsk';
import type { Completeness, PlanPlace, Standard } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { spoken, standardText, type ItemText, type PlanWords } from 'c/planSentence';

const ICONS = { complete: 'utility:success', missing: 'utility:ban', partly: '' } as const;
/** Length of the ring's circle in its own units. */
const RING = 100;

export default class PlanStandard extends LightningElement {
  @api standard!: Standard;
  @api complete!: Completeness;
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  /** Segment and type of the plan. */
  @api about = '';

  showsAll = false;
  textOf = lastResult(standardText);

  get labels() {
    return this.words.labels;
  }

  get text() {
    return this.textOf(this.standard, this.complete, this.words);
  }

  get spoken() {
    return spoken(this.text);
  }

  get verdictIcon() {
    return this.text.meets ? 'utility:success' : 'utility:warning';
  }

  get verdictClass() {
    return `verdict ${this.text.meets ? 'good' : 'missing'}`;
  }

  get barStyle() {
    return `width: ${(this.complete.score ?? 0) / 100}%`;
  }

  get markStyle() {
    return `left: ${this.complete.threshold / 100}%`;
  }

  get pageClass() {
    return `standard ${this.layout}`;
  }

  /** In a column all items in the order of the standard; elsewhere what is open, largest gain first. */
  get items() {
    const { items } = this.text;
    if (this.layout === 'wide') {
      return items.map((item) => this.rowOf(item));
    }
    const gainOf = new Map(this.complete.items.map(({ place, gain }) => [place, gain]));
    const open = items.filter(({ state }) => state !== 'complete');
    return [...open]
      .sort((one, other) => (gainOf.get(other.place) ?? 0) - (gainOf.get(one.place) ?? 0))
      .concat(this.showsAll ? items.filter(({ state }) => state === 'complete') : [])
      .map((item) => this.rowOf(item));
  }

  get doneText() {
    const done = this.text.items.filter(({ state }) => state === 'complete').length;
    if (this.layout === 'wide' || done === 0 || this.showsAll) {
      return '';
    }
    return done === 1 ? this.labels.standardDoneOne : fillPlain(this.labels.standardDone, done);
  }

  showDone() {
    this.showsAll = true;
  }

  go(event: Event) {
    const { place } = (event.currentTarget as HTMLElement).dataset;
    ask(this, { do: 'go', place: place as PlanPlace });
  }

  private rowOf(item: ItemText) {
    return {
      ...item,
      icon: ICONS[item.state],
      isPartly: item.state === 'partly',
      tone: `sign ${{ complete: 'good', missing: 'bad', partly: 'near' }[item.state]}`,
      noteClass: item.open ? 'sub asks' : 'sub',
      dash: `${(item.share / 1_000_000) * RING} ${RING}`
    };
  }
}
