// Whether all changes are saved, in words and a sign.
import { LightningElement, api } from 'lwc';
import type { DeskState } from 'c/planDesk';
import { fillPlain } from 'c/phrase';
import { timeText, type PlanWords } from 'c/planSentence';

export default class PlanSaveState extends LightningElement {
  @api state!: Pick<DeskState, 'phase' | 'open'>;
  /** When something was last saved; null: nothing was changed yet. */
  @api savedAt: number | null = null;
  @api words!: PlanWords;

  get labels() {
    return this.words.labels;
  }

  get text() {
    const { labels, state, savedAt, words } = this;
    switch (state.phase) {
      case 'Open':
        return state.open === 1 ? labels.openOne : fillPlain(labels.openMany, state.open);
      case 'Trying':
        return labels.trying;
      case 'Saving':
        return labels.saving;
      default:
        return savedAt === null ? labels.savedAll : fillPlain(labels.saved, timeText(savedAt, words));
    }
  }

  get icon() {
    return { Saved: 'utility:success', Saving: 'utility:sync', Trying: 'utility:warning', Open: 'utility:warning' }[
      this.state.phase
    ];
  }

  get className() {
    return `state ${{ Saved: 'good', Saving: 'quiet', Trying: 'missing', Open: 'missing' }[this.state.phase]}`;
  }
}
