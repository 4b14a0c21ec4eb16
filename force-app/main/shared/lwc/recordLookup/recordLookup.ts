// Chooses one record by part of its name: a combobox with a list, since the platform's own picker is not everywhere.
// Source: WAI-ARIA Authoring Practices, "Combobox with list autocomplete"; SLDS, "Combobox: single selection".
import { LightningElement, api } from 'lwc';
import { labels } from 'c/lookupLabels';
import { listOf, stepTo, type Choice } from './options';

export type { Choice } from './options';

export default class RecordLookup extends LightningElement {
  @api label = '';
  /** For a place that says by itself what is chosen there. */
  @api labelHidden = false;
  @api placeholder = '';
  /** SLDS icon of the records: `standard:account`. */
  @api iconName: string | undefined;
  /** What is chosen; null: nothing. */
  @api choice: Choice | null = null;
  /** What the term that was last searched found; undefined: it is still on its way. */
  @api choices: readonly Choice[] | undefined;

  labels = labels;
  term = '';
  isOpen = false;
  active = -1;
  /** Alternates with each key: another name starts the pause anew. */
  turn: 0 | 1 | undefined;
  /** Where the focus goes after a choice was made or removed. */
  takesFocus = false;

  override renderedCallback() {
    if (this.takesFocus) {
      this.takesFocus = false;
      this.focus();
    }
  }

  @api focus() {
    this.template?.querySelector<HTMLElement>('input')?.focus();
  }

  get labelClass() {
    return this.labelHidden ? 'slds-assistive-text' : 'slds-form-element__label';
  }

  get shownText() {
    return this.choice?.name ?? this.term;
  }

  get hasChoice() {
    return this.choice !== null;
  }

  get list() {
    return listOf(this);
  }

  get clearLabel() {
    return labels.clear.replace('{0}', this.label);
  }

  open() {
    if (this.choice === null && !this.isOpen) {
      this.isOpen = true;
      this.active = -1;
      this.search();
    }
  }

  close() {
    this.isOpen = false;
    this.active = -1;
  }

  type(event: Event) {
    this.term = (event.target as HTMLInputElement).value;
    this.isOpen = true;
    this.active = -1;
    this.turn = this.turn === 1 ? 0 : 1;
  }

  press(event: KeyboardEvent) {
    const next = stepTo(event.key, this.active, this.list.options.length);
    if (this.choice !== null) {
      if (event.key === 'Backspace' || event.key === 'Delete') {
        this.clear();
      }
    } else if (next !== null) {
      event.preventDefault();
      this.open();
      this.active = next;
    } else if (event.key === 'Enter' && this.list.activeOption) {
      event.preventDefault();
      this.choose(this.list.activeOption.id);
    } else if (event.key === 'Escape' && this.isOpen) {
      // The panel around closes on Escape too.
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  /** Pressed, not clicked: the click comes after the input has lost the focus, and the list is gone. */
  pickOption(event: Event) {
    event.preventDefault();
    this.choose((event.currentTarget as HTMLElement).dataset.id);
  }

  clear() {
    this.term = '';
    this.takesFocus = true;
    this.tell(null);
  }

  private choose(id: string | undefined) {
    const chosen = this.choices?.find((one) => one.id === id);
    if (chosen) {
      this.close();
      this.term = '';
      this.takesFocus = true;
      this.tell(chosen);
    }
  }

  /** After a pause in typing. */
  search() {
    this.turn = undefined;
    this.dispatchEvent(new CustomEvent('search', { detail: { term: this.term.trim() } }));
  }

  private tell(choice: Choice | null) {
    this.dispatchEvent(new CustomEvent('choose', { detail: { choice } }));
  }
}
