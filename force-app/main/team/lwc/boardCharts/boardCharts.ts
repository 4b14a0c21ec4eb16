// The two charts below the board, each with its table: revenue against margin, and where credit came from.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import { shortText } from 'c/quotaSentence';
import { paceText, type BoardWords } from 'c/boardSentence';
import type { Node } from 'c/teamEngine';

/** More reps than these are too many for a chart. */
const MOST_DRAWN = 12;

const aheadOf = ({ revenue }: Node): number => revenue.ahead ?? revenue.credited;
const byCredit = (one: Node, other: Node): number => other.revenue.credited - one.revenue.credited;

export default class BoardCharts extends LightningElement {
  @api reps: readonly Node[] = [];
  @api words!: BoardWords;
  @api costVisible = false;

  showsPaceTable = false;
  showsCreditTable = false;

  get labels() {
    return this.words.labels;
  }

  get hasReps() {
    return this.counted.length > 0;
  }

  get sorted() {
    return this.counted.toSorted(byCredit);
  }

  /** The furthest behind, where there are too many. */
  get drawn() {
    return this.counted
      .toSorted((one, other) => aheadOf(one) - aheadOf(other))
      .slice(0, MOST_DRAWN)
      .toSorted(byCredit);
  }

  get rest() {
    const { length } = this.counted;
    return length > MOST_DRAWN ? fillPlain(this.labels.restOfChart, MOST_DRAWN, length) : '';
  }

  get paceButton() {
    return this.showsPaceTable ? this.labels.chart : this.labels.table;
  }

  get creditButton() {
    return this.showsCreditTable ? this.labels.chart : this.labels.table;
  }

  get paces() {
    const text = (pace: number | null) => (pace === null ? this.labels.none : paceText(pace, this.words));
    return this.sorted.map(({ key, name, revenue, margin }) => ({
      key,
      name,
      revenue: text(revenue.pace),
      margin: text(margin?.pace ?? null)
    }));
  }

  get credits() {
    const text = (value: number) => shortText(value, 'Revenue', this.words.quota);
    return this.sorted.map(({ key, name, revenue, segments }) => ({
      key,
      name,
      retained: text(segments.retained),
      expansion: text(segments.expansion),
      fresh: text(segments.fresh),
      all: text(revenue.credited)
    }));
  }

  /** A quota that is handed down is no rep's, and who has no figure has no mark. */
  private get counted() {
    return this.reps.filter(({ leads, reps }) => !leads && reps > 0);
  }

  switchPaces() {
    this.showsPaceTable = !this.showsPaceTable;
  }

  switchCredits() {
    this.showsCreditTable = !this.showsCreditTable;
  }
}
