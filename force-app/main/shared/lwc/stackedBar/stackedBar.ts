// Parts of a sum as one bar: the first dark, the second light, the third hatched. Parts below 0 have no length.
import { LightningElement, api } from 'lwc';
import { percentText, shareOf, stripes } from 'c/chartScale';

const HEIGHT = 14;
/** Wider than any screen: the frame cuts it off. */
const WIDEST = 2400;
const LOOKS = ['dark', 'light', 'hatched'];

export default class StackedBar extends LightningElement {
  @api parts: readonly number[] = [];
  /** What the whole width stands for. */
  @api full = 1;
  /** Says what the bar says. */
  @api label = '';

  height = HEIGHT;
  hatch = stripes(WIDEST, HEIGHT);

  get drawn() {
    let at = 0;
    return this.parts.map((part, place) => {
      const from = at;
      at += Math.max(0, part);
      return {
        key: place,
        x: percentText(shareOf(from, 0, this.full)),
        width: percentText(shareOf(at, 0, this.full) - shareOf(from, 0, this.full)),
        className: LOOKS[place] ?? 'light',
        isHatched: LOOKS[place] === 'hatched' && at > from
      };
    });
  }
}
