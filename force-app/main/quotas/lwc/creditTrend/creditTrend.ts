// Credit by business day beside the plan and last year, and where open deals may take it; the same figures as a table.
import { LightningElement, api } from 'lwc';
import { watchWidth } from 'c/ownWidth';
import { fillPlain } from 'c/phrase';
import type { MeasureAnswer, TrendPoint } from 'c/quotaEngine';
import { shortDay, valueText, type QuotaWords } from 'c/quotaSentence';
import { PLANE, trendLines } from './trendLines';

export default class CreditTrend extends LightningElement {
  @api points: readonly TrendPoint[] = [];
  @api row!: MeasureAnswer;
  /** Days that have a stored snapshot. */
  @api weeks: readonly string[] = [];
  /** Name of last year's period; null: there is none. */
  @api before: string | null = null;
  @api words!: QuotaWords;
  /** Whether the chart is folded at first. */
  @api folds = false;

  asTable = false;
  width = 600;
  height = PLANE.height;
  stopWatching: (() => void) | undefined;

  get edges() {
    return { left: PLANE.left, right: this.width - PLANE.right, ground: PLANE.height - PLANE.bottom };
  }

  get lines() {
    const { points, row, weeks, before, width } = this;
    return trendLines({ points, row, weeks, before, width }, this.words);
  }

  override renderedCallback() {
    const { plane } = this.refs ?? {};
    if (plane && !this.stopWatching) {
      this.stopWatching = watchWidth(plane, (width) => {
        // A card that is folded, or in a hidden tab, has no width yet.
        this.width = width || this.width;
      });
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  get switchLabel() {
    return this.asTable ? this.words.labels.trendChart : this.words.labels.trendTable;
  }

  /** One row a week would hide days: a row for each day on which something was credited, and the last. */
  get rows() {
    let last: number | null = null;
    return this.points.flatMap(({ date, credited, plan, before }, index) => {
      const isNew = credited !== last || index === this.points.length - 1;
      last = credited;
      return isNew ? [{ key: date, day: shortDay(date, this.words), ...this.texts({ credited, plan, before }) }] : [];
    });
  }

  get description() {
    const { chance, attainment, pace } = this.row;
    const { finish } = chance ?? { finish: null };
    const texts = [attainment.credited, pace.expected, finish?.weak, finish?.strong].map((value) => this.text(value));
    const [credited = '', plan = '', weak = '', strong = ''] = texts;
    return fillPlain(this.words.labels.trendText, credited, shortDay(this.words.asOf, this.words), plan, weak, strong);
  }

  toggle() {
    this.asTable = !this.asTable;
  }

  private texts({ credited, plan, before }: Pick<TrendPoint, 'credited' | 'plan' | 'before'>) {
    return { credited: this.text(credited), plan: this.text(plan), before: this.text(before) };
  }

  private text(value: number | null | undefined): string {
    const { labels } = this.words;
    return value === null || value === undefined
      ? labels.none
      : valueText(value, this.row.attainment.measure, this.words);
  }
}
