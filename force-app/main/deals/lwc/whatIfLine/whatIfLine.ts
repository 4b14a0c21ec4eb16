// One line of the deal as it could be: its quantity, price and product, changed as they are typed. Only the line that
// somebody changes is drawn again with a key, not all lines of the deal.
import { LightningElement, api } from 'lwc';
import type { DealInput, DealLine } from 'c/dealEngine';
import { lastResult } from 'c/lastResult';
import type { WhatIfWords } from 'c/whatIfSentence';
import { hasProducts, productsFor, rowOf, type Column, type Typing } from './row';
import { typedPrice, typedQuantity } from './typed';

export type { Column } from './row';

/** Detail of the event `linechange`; undefined: as it is saved. */
export interface LineEdit {
  readonly lineId: string;
  readonly column: Column | 'productId';
  readonly value: number | string | undefined;
}

export default class WhatIfLine extends LightningElement {
  @api saved!: DealLine;
  @api edited!: DealLine;
  /** The deal as it is saved. */
  @api deal!: DealInput;
  @api words!: WhatIfWords;

  typing: Typing | undefined;
  /** Whether the menu is about to open: twenty lines of sixty products each would be drawn for nothing. */
  offered = false;

  /** Leads to the input of a column. */
  @api
  focusOn(column: Column) {
    this.template?.querySelector<HTMLInputElement>(`input[data-column="${column}"]`)?.focus();
  }

  private readonly lineOf = lastResult((saved: DealLine, edited: DealLine, deal: DealInput) => ({
    saved,
    edited,
    deal
  }));
  private readonly rowOf = lastResult(rowOf);

  get line() {
    return this.lineOf(this.saved, this.edited, this.deal);
  }

  get row() {
    return this.rowOf(this.line, this.typing, this.words);
  }

  get hasMenu() {
    return hasProducts(this.line);
  }

  get products() {
    return this.offered ? productsFor(this.line, this.words) : [];
  }

  type({ currentTarget }: Event) {
    const input = currentTarget as HTMLInputElement;
    const column = columnOf(input);
    const { locale, currency } = this.words.deal;
    const value =
      column === 'quantity' ? typedQuantity(input.value, locale) : typedPrice(input.value, locale, currency.decimals);
    this.typing = { column, text: input.value, refused: value === null };
    if (value !== null) {
      this.tell(column, value);
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
    const column = columnOf(event.currentTarget as HTMLInputElement);
    if (event.key === 'Enter') {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent<Column>('nextline', { detail: column }));
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.typing = undefined;
      this.tell(column, undefined);
    }
  }

  /** Whoever points at a menu or comes to it by keyboard may open it. */
  offer() {
    this.offered = true;
  }

  swap({ detail }: CustomEvent<{ readonly value: string }>) {
    this.tell('productId', detail.value);
  }

  private tell(column: LineEdit['column'], value: LineEdit['value']) {
    const detail: LineEdit = { lineId: this.saved.id, column, value };
    this.dispatchEvent(new CustomEvent('linechange', { detail }));
  }
}

function columnOf(input: HTMLInputElement): Column {
  return input.dataset.column as Column;
}
