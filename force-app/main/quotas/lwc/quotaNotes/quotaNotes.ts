// What could not be counted, or does not fit: a line a problem, never silently.
import { LightningElement, api } from 'lwc';
import type { ProblemNote, QuotaWords } from 'c/quotaSentence';

export default class QuotaNotes extends LightningElement {
  @api notes: readonly ProblemNote[] = [];
  @api words!: QuotaWords;

  /** Keys of the notes whose records are shown. */
  opened: readonly string[] = [];

  get rows() {
    const { labels } = this.words;
    return this.notes.map((note) => ({
      ...note,
      hasLinks: note.links.length > 0,
      links: note.links.map((link) => ({ ...link, url: `/lightning/r/${link.id}/view` })),
      isOpen: this.opened.includes(note.key),
      expanded: String(this.opened.includes(note.key)),
      toggleText: this.opened.includes(note.key) ? labels.hideRecords : labels.showRecords,
      className: note.isConflict ? 'note conflict' : 'note',
      icon: note.isConflict ? 'utility:ban' : 'utility:warning',
      variant: note.isConflict ? 'error' : 'warning'
    }));
  }

  toggle(event: Event) {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    this.opened = this.opened.includes(key) ? this.opened.filter((one) => one !== key) : [...this.opened, key];
  }
}
