// The answer of account health: the score, why it is so, its parts, and what is not known. Events: `open` (a part, or null:
// the score) and `step` (what would make something known).
import { LightningElement, api } from 'lwc';
import type { HealthPart } from 'c/healthEngine';
import type HealthPartRow from 'c/healthPart';
import type { ScoreText, Step } from 'c/healthSentence';
import { labels } from 'c/healthLabels';

export interface OpenedPart {
  readonly part: HealthPart | null;
}

export default class HealthScore extends LightningElement {
  @api text!: ScoreText;

  labels = labels;

  get barStyle() {
    return `width: ${this.text.percent}%`;
  }

  get hasUnknowns() {
    return this.text.unknowns.length > 0;
  }

  openScore() {
    this.tell({ part: null });
  }

  openPart(event: CustomEvent<OpenedPart>) {
    this.tell(event.detail);
  }

  step({ detail }: CustomEvent<Step>) {
    this.dispatchEvent(new CustomEvent<Step>('step', { detail }));
  }

  /** Where the keyboard was before a figure was opened. */
  @api
  focusPart(part: HealthPart | null) {
    const row = [...(this.template?.querySelectorAll<HTMLElement & HealthPartRow>('c-health-part') ?? [])].find(
      (one) => one.text.part === part
    );
    if (row) {
      row.focusPoints();
    } else {
      (this.refs?.score as HTMLElement | undefined)?.focus();
    }
  }

  private tell(detail: OpenedPart) {
    this.dispatchEvent(new CustomEvent<OpenedPart>('open', { detail }));
  }
}
