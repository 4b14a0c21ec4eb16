// Business days of a period as boxes, each as wide as its share of the quota: area reads as weight.
import { LightningElement, api } from 'lwc';
import { percentText } from 'c/chartScale';
import { formatMonth } from 'c/dates';
import { fillPlain } from 'c/phrase';
import type { Elapsed, Explanation } from 'c/quotaEngine';
import { exactText, fixed, shareText, type QuotaWords } from 'c/quotaSentence';

/** Room between months, as a share of the width. */
const GAP = 0.015;
const PART_DIGITS = 4;

export default class SeasonCalendar extends LightningElement {
  @api elapsed!: Elapsed;
  /** Plan to date; null: no quota. */
  @api expected: number | null = null;
  @api explanation!: Explanation;
  @api words!: QuotaWords;

  get labels() {
    return this.words.labels.box;
  }

  get months() {
    const room = 1 - GAP * Math.max(0, this.elapsed.buckets.length - 1);
    let left = 0;
    return this.elapsed.buckets.map(({ period, share, days, daysGone, part }) => {
      const start = left;
      const width = (share * room) / Math.max(1, days);
      left += share * room + GAP;
      return {
        key: period.start,
        style: `left: ${percentText(start)}; width: ${percentText(share * room)}`,
        name: fillPlain(
          this.labels.calendarBucket,
          formatMonth(period.start, this.words.locale),
          shareText(share, this.words)
        ),
        note: fillPlain(this.labels.calendarGone, daysGone, days, shareText(part, this.words, PART_DIGITS)),
        boxes: Array.from({ length: days }, (_, day) => ({
          key: day,
          x: percentText(start + day * width),
          width: percentText(width),
          className: day < daysGone ? 'box gone' : 'box'
        })),
        today: daysGone > 0 && daysGone < days ? percentText(start + daysGone * width) : null
      };
    });
  }

  get description() {
    const { daysGone, days, part } = this.elapsed;
    return fillPlain(this.labels.calendarText, daysGone, days, this.part(part));
  }

  get sum() {
    return this.elapsed.part === null
      ? ''
      : fillPlain(this.labels.calendarSum, this.part(this.elapsed.part), this.money(this.expected));
  }

  get flat() {
    const { withoutSeason } = this.explanation;
    const { daysGone, days } = this.elapsed;
    return withoutSeason
      ? fillPlain(
          this.labels.calendarFlat,
          daysGone,
          days,
          this.part(withoutSeason.part),
          this.money(withoutSeason.expected),
          withoutSeason.pace === null ? this.words.labels.none : fixed(withoutSeason.pace, PART_DIGITS, this.words)
        )
      : '';
  }

  private part(part: number | null): string {
    return part === null ? this.words.labels.none : shareText(part, this.words, PART_DIGITS);
  }

  private money(value: number | null): string {
    return value === null ? this.words.labels.none : exactText(value, this.explanation.question.measure, this.words);
  }
}
