// Where a quota stands on one axis: booked solid, the range of the finish hatched, ticks for plan and quota.
import { LightningElement, api } from 'lwc';
import { stripes } from 'c/chartScale';
import { watchWidth } from 'c/ownWidth';
import type { MeasureAnswer } from 'c/quotaEngine';
import type { QuotaWords } from 'c/quotaSentence';
import { heroMarks } from './heroMarks';

const BAND = 10;
/** Wider than any screen: the band cuts it off. */
const WIDEST = 2600;

export default class QuotaHero extends LightningElement {
  @api row!: MeasureAnswer;
  @api words!: QuotaWords;

  width = 900;
  stripes = stripes(WIDEST, BAND);
  stopWatching: (() => void) | undefined;

  get marks() {
    const marks = heroMarks(this.row, this.width, this.words);
    const classed = (one: (typeof marks.above)[number]) => ({ ...one, className: one.isStrong ? 'mark bold' : 'mark' });
    const toWin = marks.toWin && { ...marks.toWin, className: marks.toWin.isBeside ? 'to-win beside-range' : 'to-win' };
    return { ...marks, toWin, above: marks.above.map(classed), below: marks.below.map(classed) };
  }

  override renderedCallback() {
    const { axis } = this.refs ?? {};
    if (axis && !this.stopWatching) {
      this.stopWatching = watchWidth(axis, (width) => {
        // A card in a hidden tab has no width yet.
        this.width = width || this.width;
      });
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }
}
