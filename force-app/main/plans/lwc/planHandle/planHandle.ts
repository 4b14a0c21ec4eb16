// The handle by which an item of a list is moved: dragged, or lifted by Space and moved by arrows. Event `order`.
import { LightningElement, api } from 'lwc';
import type { OrderKey, OrderPress } from 'c/planOrder';
import { labels } from 'c/planLabels';
import { fillPlain } from 'c/phrase';

const KEYS: Readonly<Record<string, OrderKey>> = {
  ' ': 'Lift',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Cancel'
};

export default class PlanHandle extends LightningElement {
  /** Name of the item. */
  @api item = '';
  @api lifted = false;

  labels = labels;

  get label() {
    return fillPlain(labels.orderLabel, this.item);
  }

  get pressed() {
    return this.lifted ? 'true' : 'false';
  }

  get className() {
    return this.lifted ? 'handle lifted' : 'handle';
  }

  @api focus() {
    this.template?.querySelector('button')?.focus();
  }

  press(event: KeyboardEvent) {
    const key = KEYS[event.key];
    const isShift = event.altKey || (key !== 'Lift' && !this.lifted);
    if (key && !isShift) {
      event.preventDefault();
      event.stopPropagation();
      this.tell(key);
    }
  }

  drag(event: DragEvent) {
    event.dataTransfer?.setData('text/plain', this.item);
    this.tell('Drag');
  }

  private tell(key: OrderPress['key']) {
    this.dispatchEvent(new CustomEvent<OrderPress>('order', { detail: { key }, bubbles: true, composed: true }));
  }
}
