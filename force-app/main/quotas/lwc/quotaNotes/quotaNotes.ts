// What could not be counted, or does not fit: a line a problem, never silently.
import { LightningElement, api } from 'lwc';
import type { ProblemNote } from 'c/quotaSentence';

export default class QuotaNotes extends LightningElement {
  @api notes: readonly ProblemNote[] = [];

  get rows() {
    return this.notes.map((note) => ({
      ...note,
      className: note.isConflict ? 'note conflict' : 'note',
      icon: note.isConflict ? 'utility:ban' : 'utility:warning',
      variant: note.isConflict ? 'error' : 'warning'
    }));
  }
}
