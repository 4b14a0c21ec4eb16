// Handovers of a customer beside the one that is shown: what each is of, and how far it is. Event `choose` with the Id.
import { LightningElement, api } from 'lwc';
import { otherText, type HandoverWords } from 'c/handoverSentence';
import type { Handover } from 'c/handoverState';
import { fillPlain } from 'c/phrase';

export default class HandoverList extends LightningElement {
  @api handovers: readonly Handover[] = [];
  @api words!: HandoverWords;

  get heading() {
    return fillPlain(this.words.labels.others, this.handovers.length);
  }

  get rows() {
    return this.handovers.map((one) => ({ id: one.id, ...otherText(one, this.words) }));
  }

  choose(event: Event) {
    const { id = '' } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent<{ readonly id: string }>('choose', { detail: { id } }));
  }
}
