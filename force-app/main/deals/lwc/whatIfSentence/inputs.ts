// What stands beside a changed input: the saved value, and the lowest price that the company allows.
import type { DealLine, Money } from 'c/dealEngine';
import { areWhole, formatMoney, formatNumber } from 'c/money';
import { fillPlain } from 'c/phrase';
import { moneyText, type WhatIfWords } from './words';

/** With cents, as the field shows it; empty where the line has no price. */
export function priceText(price: Money | null, { deal }: WhatIfWords): string {
  return price === null ? '' : formatMoney(price, deal.currency, deal.locale);
}

export function quantityText(quantity: number, { deal }: WhatIfWords): string {
  return formatNumber(quantity, deal.locale);
}

export function lineChanged(saved: DealLine, edited: DealLine): boolean {
  return (
    saved.productId !== edited.productId || saved.quantity !== edited.quantity || saved.unitPrice !== edited.unitPrice
  );
}

function savedText(saved: DealLine, edited: DealLine, words: WhatIfWords): string {
  const { labels } = words;
  const { unitPrice } = saved;
  const quantity = quantityText(saved.quantity, words);
  const price =
    unitPrice === null ? labels.notKnown : moneyText(unitPrice, words, areWhole([unitPrice], words.deal.currency));
  if (saved.productId !== edited.productId) {
    return fillPlain(labels.wasProduct, saved.productName, quantity, price);
  }
  if (saved.quantity !== edited.quantity && saved.unitPrice !== edited.unitPrice) {
    return fillPlain(labels.wasAt, quantity, price);
  }
  return fillPlain(labels.was, saved.quantity === edited.quantity ? price : quantity);
}

/** "was 37 at $2,400; floor $2,300"; empty where nothing is changed. Without View Cost no line has a floor. */
export function wasText(saved: DealLine, edited: DealLine, words: WhatIfWords): string {
  if (!lineChanged(saved, edited)) {
    return '';
  }
  const was = savedText(saved, edited, words);
  const floor = edited.floorPrice ?? null;
  return floor === null
    ? was
    : fillPlain(words.labels.floor, was, moneyText(floor, words, areWhole([floor], words.deal.currency)));
}

/** "Below the floor of $2,300", else empty. */
export function belowFloorText({ unitPrice, floorPrice = null }: DealLine, words: WhatIfWords): string {
  return floorPrice === null || unitPrice === null || unitPrice >= floorPrice
    ? ''
    : fillPlain(words.labels.belowFloor, moneyText(floorPrice, words, areWhole([floorPrice], words.deal.currency)));
}
