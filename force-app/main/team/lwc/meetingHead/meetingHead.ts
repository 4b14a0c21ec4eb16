// The head of a meeting. Events `print`, `share`, `finish`, and `open` (recordId).
import { LightningElement, api } from 'lwc';
import { labels } from 'c/oneOnOneLabels';
import type { Fact } from 'c/oneOnOneSentence';

export interface HeadView {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly state: string;
  readonly mayShare: boolean;
  readonly mayChange: boolean;
}

export default class MeetingHead extends LightningElement {
  @api view!: HeadView;
  @api isSaving = false;

  labels = labels;

  open({ currentTarget }: Event) {
    const recordId = (currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('open', { detail: { recordId } }));
  }

  print() {
    this.dispatchEvent(new CustomEvent('print'));
  }

  share() {
    this.dispatchEvent(new CustomEvent('share'));
  }

  finish() {
    this.dispatchEvent(new CustomEvent('finish'));
  }
}
