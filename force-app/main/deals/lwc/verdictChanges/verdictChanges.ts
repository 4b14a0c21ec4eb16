// The programs that a what-if changes, from and to, with what they bring; the others are only counted.
import { LightningElement, api } from 'lwc';
import type { DecisionDifference, Edge } from 'c/dealChange';
import { fillPlain } from 'c/phrase';
import { changeRows, edgeText, totalRows, type WhatIfWords } from 'c/whatIfSentence';

/** More would push the sums out of sight. */
const SHOWN = 8;

export default class VerdictChanges extends LightningElement {
  @api difference!: DecisionDifference;
  @api edge: Edge | null = null;
  @api words!: WhatIfWords;

  showsAll = false;

  get rows() {
    return changeRows(this.difference, this.showsAll ? Infinity : SHOWN, this.words);
  }

  get totals() {
    return totalRows(this.difference, this.words);
  }

  get hasNone() {
    return this.difference.changes.length === 0;
  }

  get moreLabel() {
    const { length } = this.difference.changes;
    return !this.showsAll && length > SHOWN ? fillPlain(this.words.labels.showAll, length) : '';
  }

  get edgeText() {
    return edgeText(this.edge, this.words);
  }

  showAll() {
    this.showsAll = true;
  }
}
