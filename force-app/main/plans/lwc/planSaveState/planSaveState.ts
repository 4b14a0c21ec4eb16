// Whether all changes are saved, in words and a sign.
import { LightningElement, api } from 'lwc';
import type { DeskState } from 'c/planDesk';
import { fillPlain } from 'c/phrase';
import { timeText, type PlanWords } from 'c/planSentence';

const ICON_OF: Readonly<Record<DeskState['phase'], string>> = {
  Saved: 'utility:success',
  Saving: 'utility:sync',
  Trying: 'utility:warning',
  Open: 'utility:warning'
};
/**
 * All there from the start: an icon that a page shows for the first time brings stylesheets, for which the browser works out
 * the style of the whole page anew. On a large plan that took a quarter of the time of the key that saves.
 */
const ICONS = [...new Set(Object.values(ICON_OF))];

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

  /** One of them shows. */
  get signs() {
    return ICONS.map((icon) => ({ icon, className: icon === ICON_OF[this.state.phase] ? undefined : 'slds-hide' }));
  }

  get className() {
    return `state ${{ Saved: 'good', Saving: 'quiet', Trying: 'missing', Open: 'missing' }[this.state.phase]}`;
  }
}
