// Where credit came from, beside the same period of last year.
import { LightningElement, api } from 'lwc';
import { percentText } from 'c/chartScale';
import { fillPlain } from 'c/phrase';
import type { FigureQuestion, Measure, SegmentAnswer } from 'c/quotaEngine';
import { partTexts, shareText, valueText, type QuotaWords } from 'c/quotaSentence';

/** Room of a bar for the greatest share on screen. */
const FULL = 0.96;

export default class SegmentTable extends LightningElement {
  @api segments: readonly SegmentAnswer[] = [];
  @api measure: Measure = 'Revenue';
  /** Key of the period that is looked at. */
  @api period = '';
  /** Name of last year's period; null: there is none. */
  @api before: string | null = null;
  /** Its key. */
  @api beforePeriod: string | null = null;
  @api words!: QuotaWords;
  /** Whether the table is folded at first. */
  @api folds = false;

  get rows() {
    const greatest = Math.max(...this.segments.flatMap(({ share, shareBefore }) => [share ?? 0, shareBefore ?? 0]), 0);
    const place = (share: number | null) => {
      return share === null || greatest <= 0 ? null : percentText((Math.max(0, share) / greatest) * FULL);
    };
    const [shares, before] = [
      partTexts(
        this.segments.map(({ share }) => share),
        this.words
      ),
      partTexts(
        this.segments.map(({ shareBefore }) => shareBefore),
        this.words
      )
    ];
    return this.segments.map((one, index) => ({
      key: one.segment,
      name: this.words.labels[one.segment],
      credited: valueText(one.credited, this.measure, this.words),
      share: shares[index] ?? '',
      before: before[index] ?? '',
      width: place(one.share) ?? '0%',
      tick: place(one.shareBefore),
      open: {
        credit: this.opens({ figure: 'Credit', segment: one.segment }, this.period),
        share: this.opens({ figure: 'SegmentShare', segment: one.segment }, one.share === null ? null : this.period),
        before: this.opens(
          { figure: 'SegmentShare', segment: one.segment },
          one.shareBefore === null ? null : this.beforePeriod
        )
      }
    }));
  }

  get all() {
    const sum = this.segments.reduce((total, { credited }) => total + credited, 0);
    return {
      credited: valueText(sum, this.measure, this.words),
      share: this.share(sum > 0 ? 1 : null),
      before: this.share(this.segments.some(({ before }) => (before ?? 0) > 0) ? 1 : null),
      open: this.opens({ figure: 'Credit' }, this.period)
    };
  }

  get tickText() {
    return this.before === null ? '' : fillPlain(this.words.labels.segmentTick, this.before);
  }

  private opens(about: Pick<FigureQuestion, 'figure' | 'segment'>, period: string | null) {
    const { labels } = this.words;
    const name = labels.box[about.figure];
    return {
      question: period === null ? null : { ...about, measure: this.measure, period },
      label: fillPlain(labels.openFigure, about.segment ? `${name}, ${labels[about.segment]}` : name)
    };
  }

  private share(share: number | null): string {
    return share === null ? this.words.labels.none : shareText(share, this.words, 1);
  }
}
