// What has to be done: ticked where the user may change it. Event `tick` with the item.
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoverLabels';
import type { ItemText } from 'c/handoverSentence';

export interface Tick {
  readonly id: string;
  readonly isDone: boolean;
}

export default class HandoverChecklist extends LightningElement {
  @api items: readonly ItemText[] = [];
  @api editable = false;

  labels = labels;

  get rows() {
    return this.items.map((item) => ({
      ...item,
      nameClass: item.isDone ? 'name' : 'name open',
      dayClass: item.isLate ? 'day late' : 'day'
    }));
  }

  get isFixed() {
    return !this.editable;
  }

  tick(event: Event) {
    const box = event.currentTarget as HTMLInputElement;
    const detail = { id: box.dataset.id ?? '', isDone: box.checked };
    this.dispatchEvent(new CustomEvent<Tick>('tick', { detail }));
  }

  /** What is shown is what the org has: after a save that failed the box is as it was. */
  @api
  restore() {
    for (const box of this.template?.querySelectorAll<HTMLInputElement>('input') ?? []) {
      box.checked = this.items.some(({ id, isDone }) => id === box.dataset.id && isDone);
    }
  }
}
