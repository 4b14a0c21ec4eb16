// One blocker: its age, a solved one that is like it, and a form to solve it. Event `solve` (id, answer, fromId).
import { LightningElement, api } from 'lwc';
import { labels } from 'c/blockerLabels';
import type { BlockerText } from 'c/blockerSentence';

export interface Solved {
  readonly id: string;
  readonly name: string;
  readonly answer: string;
  readonly fromId: string | null;
}

export default class BlockerRow extends LightningElement {
  @api blocker!: BlockerText;
  @api isSaving = false;

  labels = labels;
  isSolving = false;
  asksFocus = false;

  override renderedCallback() {
    if (this.asksFocus && this.isSolving) {
      this.asksFocus = false;
      (this.refs?.answer as HTMLElement | undefined)?.focus();
    }
  }

  get maySolve() {
    return this.blocker.maySolve && !this.isSolving;
  }

  get mayReuse() {
    return this.blocker.maySolve;
  }

  ask() {
    this.isSolving = true;
    this.asksFocus = true;
  }

  cancel() {
    this.isSolving = false;
  }

  solve() {
    const answer = String((this.refs?.answer as HTMLTextAreaElement | undefined)?.value ?? '');
    this.tell(answer, null);
  }

  reuse() {
    const { similar } = this.blocker;
    if (similar) {
      this.tell(similar.answer, similar.id);
    }
  }

  private tell(answer: string, fromId: string | null) {
    const { id, name } = this.blocker;
    this.dispatchEvent(new CustomEvent<Solved>('solve', { detail: { id, name, answer, fromId } }));
  }
}
