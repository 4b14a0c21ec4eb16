// How much somebody weighs, from 0 to 3, as bars. For the eye: whoever shows it says it in words as well.
import { LightningElement, api } from 'lwc';

export default class InfluenceBars extends LightningElement {
  /** Null: not known. */
  @api value: number | null = null;

  get isKnown() {
    return this.value !== null;
  }

  get bars() {
    return [1, 2, 3].map((level) => ({
      level,
      x: (level - 1) * 5,
      y: 11 - level * 3,
      height: level * 3 + 1,
      className: level <= (this.value ?? 0) ? 'full' : 'empty'
    }));
  }
}
