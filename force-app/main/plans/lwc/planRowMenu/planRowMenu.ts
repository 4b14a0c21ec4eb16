// What can be done with an item of a list; made only when it is opened, since a page has hundreds. Event `choose`.
// Source: WAI-ARIA Authoring Practices, "Menu button".
import { LightningElement, api } from 'lwc';
import { labels } from 'c/planLabels';
import { fillPlain } from 'c/phrase';

export interface RowCommand {
  readonly value: string;
  readonly label: string;
}

export default class PlanRowMenu extends LightningElement {
  /** Name of the item. */
  @api item = '';
  @api commands: readonly RowCommand[] = [];

  isOpen = false;
  /** Index that the focus goes to; -1: the button. */
  focusOn: number | undefined;

  get label() {
    return fillPlain(labels.menuOf, this.item);
  }

  get expanded() {
    return this.isOpen ? 'true' : 'false';
  }

  override renderedCallback() {
    if (this.focusOn !== undefined) {
      const at = this.focusOn;
      this.focusOn = undefined;
      const items = this.template?.querySelectorAll<HTMLElement>('.command') ?? [];
      (at < 0 ? this.template?.querySelector<HTMLElement>('.opens') : items[at])?.focus();
    }
  }

  toggle() {
    this.isOpen = !this.isOpen;
    this.focusOn = this.isOpen ? 0 : undefined;
  }

  press(event: KeyboardEvent) {
    const items = [...(this.template?.querySelectorAll<HTMLElement>('.command') ?? [])];
    const at = items.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') {
      this.close();
      event.stopPropagation();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      event.stopPropagation();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      items[(at + step + items.length) % items.length]?.focus();
    } else if (event.key === 'Tab') {
      this.isOpen = false;
    }
  }

  /** A click elsewhere. */
  leave(event: FocusEvent) {
    const menu = event.currentTarget as HTMLElement;
    if (!menu.contains(event.relatedTarget as Node | null)) {
      this.isOpen = false;
    }
  }

  choose(event: Event) {
    const { value } = (event.currentTarget as HTMLElement).dataset;
    this.close();
    this.dispatchEvent(new CustomEvent('choose', { detail: { value } }));
  }

  private close() {
    this.isOpen = false;
    this.focusOn = -1;
  }
}
