// What is in no way to the quota, each with one reason; what the rep has left out can be taken in again.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { LeftOutRow } from 'c/quotaPathSentence';
import type { QuotaWords } from 'c/quotaSentence';

const FIRST = 5;

export default class LeftOutList extends LightningElement {
  @api rows: readonly LeftOutRow[] = [];
  @api words!: QuotaWords;

  showsAll = false;

  get labels() {
    return this.words.labels.path;
  }

  get shown() {
    return (this.showsAll ? this.rows : this.rows.slice(0, FIRST)).map((row) => ({
      ...row,
      url: row.recordId ? `/lightning/r/${row.recordId}/view` : null,
      takeInLabel: `${this.labels.takeIn}: ${row.name}`
    }));
  }

  get allText() {
    return this.showsAll || this.rows.length <= FIRST ? '' : fillPlain(this.labels.showAll, this.rows.length);
  }

  showAll() {
    this.showsAll = true;
  }

  takeIn(event: Event) {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('toggle', { detail: { key, excluded: false } }));
  }
}
