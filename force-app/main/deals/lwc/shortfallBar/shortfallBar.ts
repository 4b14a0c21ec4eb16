// How much of what is required the deal has: solid what is there, dashed what is short.
import { LightningElement, api } from 'lwc';

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

export default class ShortfallBar extends LightningElement {
  /** Share of the requirement that the deal has, from 0 to 1. */
  @api share = 0;
  /** "37 on the deal". */
  @api have = '';
  /** "40". */
  @api required = '';
  /** The same in one line. */
  @api label = '';

  get width() {
    return percent(Math.min(1, Math.max(0, this.share)));
  }

  /** The words stand at the end of what is there, inwards. */
  get haveAnchor() {
    return this.share < 0.3 ? 'start' : 'end';
  }

  get haveX() {
    return this.share < 0.3 ? '0' : percent(Math.min(0.93, this.share));
  }
}
