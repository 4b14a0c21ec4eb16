// What could not be counted, or does not fit: a line a problem, never silently.
import { LightningElement, api } from 'lwc';
import LightningPrompt from 'lightning/prompt';
import tellAdmin from '@salesforce/apex/PathTaskController.tellAdmin';
import type { FetchError } from '@salesforce/apexMethod';
import { messageOf } from 'c/dealFetch';
import { fillPlain } from 'c/phrase';
import type { ProblemNote, QuotaWords } from 'c/quotaSentence';

/** Longest subject of a task. */
const LONGEST = 255;

/** Two records that do not fit are laid side by side. */
const openText = ({ isConflict, links }: ProblemNote, labels: QuotaWords['labels']): string => {
  return isConflict && links.length > 1 ? labels.compareRecords : labels.showRecords;
};

export default class QuotaNotes extends LightningElement {
  @api notes: readonly ProblemNote[] = [];
  @api words!: QuotaWords;

  /** Keys of the notes whose records are shown. */
  opened: readonly string[] = [];
  /** What was said of the note about which an admin was told last. */
  told: { readonly key: string; readonly message: string } | null = null;

  get tellText() {
    return this.words.labels.ask.tellAdmin;
  }

  get rows() {
    const { labels } = this.words;
    return this.notes.map((note) => ({
      ...note,
      hasLinks: note.links.length > 0,
      links: note.links.map((link) => ({ ...link, url: `/lightning/r/${link.id}/view` })),
      isOpen: this.opened.includes(note.key),
      isForAdmin: note.isConflict && this.words.about === '',
      told: this.told?.key === note.key ? this.told.message : '',
      expanded: String(this.opened.includes(note.key)),
      toggleText: this.opened.includes(note.key) ? labels.hideRecords : openText(note, labels),
      className: note.isConflict ? 'note conflict' : 'note',
      icon: note.isConflict ? 'utility:ban' : 'utility:warning',
      variant: note.isConflict ? 'error' : 'warning'
    }));
  }

  toggle(event: Event) {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    this.opened = this.opened.includes(key) ? this.opened.filter((one) => one !== key) : [...this.opened, key];
  }

  /** Only an admin can put right what two records say differently. */
  async tell(event: Event) {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    const { ask } = this.words.labels;
    const note = this.notes.find((one) => one.key === key);
    const defaultValue = [note?.title, note?.text].filter(Boolean).join(' ').slice(0, LONGEST);
    const subject = await LightningPrompt.open({ label: ask.tellAdmin, message: ask.message, defaultValue });
    if (!subject?.trim()) {
      return;
    }
    try {
      const admin = await tellAdmin({ subject: subject.trim().slice(0, LONGEST) });
      this.told = { key, message: fillPlain(ask.asked, admin) };
    } catch (error) {
      this.told = { key, message: messageOf(error as FetchError) ?? '' };
    }
  }
}
