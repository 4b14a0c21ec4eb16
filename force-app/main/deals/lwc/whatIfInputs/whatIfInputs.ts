// The deal as it could be, to change: quantities, prices, products, close date, competitor, registrations.
import { LightningElement, api } from 'lwc';
import type { DealInput } from 'c/dealEngine';
import type { WhatIfWords } from 'c/whatIfSentence';
import { competitorField, dateField, lineRows, registrationFields, type Column, type Typing } from './rows';
import { typedPrice, typedQuantity } from './typed';

/** Detail of the event `linechange`; undefined: as it is saved. */
export interface LineEdit {
  readonly lineId: string;
  readonly column: Column | 'productId';
  readonly value: number | string | undefined;
}

export default class WhatIfInputs extends LightningElement {
  @api saved!: DealInput;
  @api edited!: DealInput;
  @api words!: WhatIfWords;

  typing: Typing | undefined;
  menuOf: string | undefined;

  get rows() {
    return lineRows(this.saved, this.edited, this, this.words);
  }

  get closeDate() {
    return dateField(this.saved, this.edited, this.words);
  }

  get competitor() {
    return competitorField(this.saved, this.edited, this.words);
  }

  get registrations() {
    return registrationFields(this.saved, this.edited, this.words);
  }

  type({ currentTarget }: Event) {
    const input = currentTarget as HTMLInputElement;
    const { lineId = '' } = input.dataset;
    const column = input.dataset.column as Column;
    const { locale, currency } = this.words.deal;
    const value =
      column === 'quantity' ? typedQuantity(input.value, locale) : typedPrice(input.value, locale, currency.decimals);
    this.typing = { lineId, column, text: input.value, refused: value === null };
    if (value !== null) {
      this.editLine({ lineId, column, value });
    }
  }

  /** All of it, so that the next key replaces it. */
  take({ currentTarget }: Event) {
    (currentTarget as HTMLInputElement).select();
  }

  leave() {
    this.typing = undefined;
  }

  press(event: KeyboardEvent) {
    const input = event.currentTarget as HTMLInputElement;
    const { lineId = '' } = input.dataset;
    const column = input.dataset.column as Column;
    if (event.key === 'Enter') {
      event.preventDefault();
      const all = [...(this.template?.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`) ?? [])];
      all[all.indexOf(input) + 1]?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.typing = undefined;
      this.editLine({ lineId, column, value: undefined });
    }
  }

  /** Whoever points at a menu or comes to it by keyboard may open it. */
  offer({ currentTarget }: Event) {
    this.menuOf = (currentTarget as HTMLElement).dataset.lineId;
  }

  swap({ currentTarget, detail }: CustomEvent<{ readonly value: string }>) {
    const { lineId = '' } = (currentTarget as HTMLElement).dataset;
    this.editLine({ lineId, column: 'productId', value: detail.value });
  }

  setCloseDate({ detail }: CustomEvent<{ readonly value: string | null }>) {
    if (detail.value) {
      this.tell('closedate', { closeDate: detail.value });
    }
  }

  setCompetitor({ detail }: CustomEvent<{ readonly value: string }>) {
    this.tell('competitor', { competitor: detail.value === '' ? null : detail.value });
  }

  setRegistered({ currentTarget, detail }: CustomEvent<{ readonly checked: boolean }>) {
    this.tell('registered', { vendorKey: (currentTarget as HTMLElement).dataset.vendor, registered: detail.checked });
  }

  private editLine(edit: LineEdit) {
    this.tell('linechange', edit);
  }

  private tell(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
