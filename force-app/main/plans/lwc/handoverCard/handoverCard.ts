// One handover: its milestones, what has to be done, and who has accepted. Events `tick` (Tick), `reach` (Reach) and `step`.
import { LightningElement, api } from 'lwc';
import type HandoverChecklist from 'c/handoverChecklist';
import type { Tick } from 'c/handoverChecklist';
import type { HandoverText } from 'c/handoverSentence';
import type { Reach } from 'c/milestoneDots';

export default class HandoverCard extends LightningElement {
  @api text!: HandoverText;
  @api isSaving = false;
  /** What came of the last save. */
  @api said = '';
  @api problem = '';

  /** Begins where it begins: another handover is shown. */
  @api focus() {
    (this.refs?.title as HTMLElement | undefined)?.focus();
  }

  /** What is shown is what the org has: after a save that failed the boxes are as they were. */
  @api restore() {
    (this.refs?.checklist as (HTMLElement & HandoverChecklist) | undefined)?.restore();
  }

  get isDisabled() {
    return this.isSaving || this.text.button?.isDisabled !== false;
  }

  tick({ detail }: CustomEvent<Tick>) {
    this.dispatchEvent(new CustomEvent<Tick>('tick', { detail }));
  }

  reach({ detail }: CustomEvent<Reach>) {
    this.dispatchEvent(new CustomEvent<Reach>('reach', { detail }));
  }

  step() {
    this.dispatchEvent(new CustomEvent('step'));
  }
}
