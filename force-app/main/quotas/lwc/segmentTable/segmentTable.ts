// Where credit came from, beside the same period of last year.
import { LightningElement, api } from 'lwc';
import { percentText } from 'c/chartScale';
import { fillPlain } from 'c/phrase';
import type { Measure, SegmentAnswer } from 'c/quotaEngine';
import { shareText, valueText, type QuotaWords } from 'c/quotaSentence';

/** Room of a bar for the greatest share on screen. */
const FULL = 0.96;

export default class SegmentTable extends LightningElement {
  @api segments: readonly SegmentAnswer[] = [];
  @api measure: Measure = 'Revenue';
  /** Name of last year's period; null: there is none. */
  @api before: string | null = null;
  @api words!: QuotaWords;
  /** Whether the table is folded at first. */
  @api folds = false;

  get rows() {
    const greatest = Math.max(...this.segments.flatMap(({ share, shareBefore }) => [share ?? 0, shareBefore ?? 0]), 0);
    const place = (share: number | null) => {
      return share === null || greatest <= 0 ? null : percentText((Math.max(0, share) / greatest) * FULL);
    };
    return this.segments.map((one) => ({
      key: one.segment,
      name: this.words.labels[one.segment],
      credited: valueText(one.credited, this.measure, this.words),
      share: this.share(one.share),
      before: this.share(one.shareBefore),
      width: place(one.share) ?? '0%',
      tick: place(one.shareBefore)
    }));
  }

  get all() {
    const sum = this.segments.reduce((total, { credited }) => total + credited, 0);
    return {
      credited: valueText(sum, this.measure, this.words),
      share: this.share(sum > 0 ? 1 : null),
      before: this.share(this.segments.some(({ before }) => (before ?? 0) > 0) ? 1 : null)
    };
  }

  get tickText() {
    return this.before === null ? '' : fillPlain(this.words.labels.segmentTick, this.before);
  }

  private share(share: number | null): string {
    return share === null ? this.words.labels.none : shareText(share, this.words, 1);
  }
}
