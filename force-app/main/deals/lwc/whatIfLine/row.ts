// What a line shows: its figures as they would be, what they were, and what is wrong with them. Pure.
import type { DealInput, DealLine, ProductOption } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import { belowFloorText, lineChanged, priceText, quantityText, wasText, type WhatIfWords } from 'c/whatIfSentence';

export type Column = 'quantity' | 'unitPrice';

/** What somebody is typing, as it is typed; `refused` says that it does not count. */
export interface Typing {
  readonly column: Column;
  readonly text: string;
  readonly refused: boolean;
}

/** A line as it is saved, as it would be, and the deal that it is on. */
export interface LineOfDeal {
  readonly saved: DealLine;
  readonly edited: DealLine;
  readonly deal: DealInput;
}

interface Field {
  readonly text: string;
  readonly label: string;
  readonly className: string;
  readonly invalid: 'true' | null;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

const isSwapped = ({ saved, edited }: LineOfDeal): boolean => saved.productId !== edited.productId;

/** Whether a product is another one of the line's vendor or family. */
function fitting({ saved, edited }: LineOfDeal): (product: ProductOption) => boolean {
  return ({ id, vendorKey, family }) =>
    id !== edited.productId &&
    id !== saved.productId &&
    (vendorKey === saved.vendorKey || (family !== null && family === saved.family));
}

export function hasProducts(line: LineOfDeal): boolean {
  return isSwapped(line) || line.deal.products.some(fitting(line));
}

/** A swapped line can go back. */
export function productsFor(line: LineOfDeal, { labels }: WhatIfWords): readonly Choice[] {
  const { saved, deal } = line;
  const back = isSwapped(line)
    ? [{ value: saved.productId, label: fillPlain(labels.swapBack, saved.productName) }]
    : [];
  return [...back, ...deal.products.filter(fitting(line)).map(({ id, name }) => ({ value: id, label: name }))];
}

export function rowOf(line: LineOfDeal, typing: Typing | undefined, words: WhatIfWords) {
  const { labels } = words;
  const { saved, edited } = line;
  const refusal = typing?.column === 'quantity' ? labels.quantityRefused : labels.priceRefused;
  const problem = typing?.refused ? refusal : belowFloorText(edited, words);
  const field = (column: Column, text: string, label: string): Field => {
    const isTyped = typing?.column === column;
    const wrong = typing?.refused ? isTyped : column === 'unitPrice' && problem !== '';
    const changed = isSwapped(line) || saved[column] !== edited[column];
    return {
      text: isTyped ? typing.text : text,
      label: fillPlain(label, edited.productName),
      className: `slds-input cell${changed ? ' changed' : ''}${wrong ? ' wrong' : ''}`,
      invalid: wrong ? 'true' : null
    };
  };
  return {
    name: edited.productName,
    nameClass: lineChanged(saved, edited) ? 'name bold' : 'name',
    was: wasText(saved, edited, words),
    quantity: field('quantity', quantityText(edited.quantity, words), labels.quantityOf),
    unitPrice: field('unitPrice', priceText(edited.unitPrice, words), labels.priceOf),
    problem,
    describedBy: problem === '' ? null : 'problem',
    swapLabel: fillPlain(labels.swap, edited.productName)
  };
}
