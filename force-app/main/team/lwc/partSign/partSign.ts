// A circle that says yes, partly, no or not known, by its shape and by words.
import { LightningElement, api } from 'lwc';
import type { Level } from 'c/assignFacts';

export default class PartSign extends LightningElement {
  @api level: Level = 'unknown';
  /** What it says to those who hear the page; empty beside a word that says the same. */
  @api says = '';

  get isYes() {
    return this.level === 'yes';
  }

  get isPartly() {
    return this.level === 'partly';
  }

  get isUnknown() {
    return this.level === 'unknown';
  }
}
