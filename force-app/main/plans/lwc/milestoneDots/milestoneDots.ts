// Milestones on one line: a dot, its name, its day. Event `reach` with the one that was marked as
// done, or as not done after all.
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoverLabels';
import type { MilestoneText } from 'c/handoverSentence';

export interface Reach {
  readonly days: number;
  /** False: it was not after all. */
  readonly isDone: boolean;
}

const ICONS = { Done: 'utility:check', Late: 'utility:clock', Next: null, Ahead: null } as const;

export default class MilestoneDots extends LightningElement {
  @api milestones: readonly MilestoneText[] = [];

  labels = labels;

  get dots() {
    return this.milestones.map((one) => ({
      ...one,
      dotClass: `dot ${one.state.toLowerCase()}`,
      noteClass: one.state === 'Late' ? 'note late-note' : 'note',
      icon: ICONS[one.state]
    }));
  }

  reach(event: Event) {
    const days = Number((event.currentTarget as HTMLElement).dataset.days);
    const isDone = this.milestones.find((one) => one.days === days)?.state !== 'Done';
    this.dispatchEvent(new CustomEvent<Reach>('reach', { detail: { days, isDone } }));
  }
}
