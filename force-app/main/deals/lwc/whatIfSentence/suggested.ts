// A name for a what-if that is kept, from what it changes.
import type { DealChanges, LineChange } from 'c/dealChange';
import type { DealInput, DealLine } from 'c/dealEngine';
import { areWhole } from 'c/money';
import { fillPlain } from 'c/phrase';
import { quantityText } from './inputs';
import { dayText, moneyText, type WhatIfWords } from './words';

/** What the record can keep. */
const LONGEST = 80;

function ofLine(line: DealLine, change: LineChange, { products }: DealInput, words: WhatIfWords): string[] {
  const { labels, deal } = words;
  const was = line.sku ?? line.productName;
  const product = change.productId === undefined ? undefined : products.find(({ id }) => id === change.productId);
  const name = product ? (product.sku ?? product.name) : was;
  const more = (change.quantity ?? line.quantity) - line.quantity;
  const { unitPrice } = change;
  return [
    ...(product ? [fillPlain(labels.nameProduct, name, was)] : []),
    ...(more === 0
      ? []
      : [fillPlain(more > 0 ? labels.nameMore : labels.nameFewer, quantityText(Math.abs(more), words), name)]),
    ...(unitPrice === undefined
      ? []
      : [fillPlain(labels.namePrice, name, moneyText(unitPrice, words, areWhole([unitPrice], deal.currency)))])
  ];
}

/** "3 more VX-48, VX-48 at $2,360, Velmora registered", at most 80 characters: what does not fit is left out. */
export function suggestedName(saved: DealInput, changes: DealChanges, words: WhatIfWords): string {
  const { labels } = words;
  const competitor = changes.facts?.['deal.competitor'];
  const said = [
    ...saved.lines.flatMap((line) => {
      const change = changes.lines?.[line.id];
      return change ? ofLine(line, change, saved, words) : [];
    }),
    ...(changes.closeDate === undefined ? [] : [fillPlain(labels.nameClose, dayText(changes.closeDate, words))]),
    ...saved.vendors.flatMap(({ key, name }) => {
      const registered = changes.registered?.[key];
      const label = registered ? labels.nameRegistered : labels.nameUnregistered;
      return registered === undefined ? [] : [fillPlain(label, name)];
    }),
    ...(typeof competitor === 'string' ? [fillPlain(labels.nameAgainst, competitor)] : [])
  ];
  return (
    said.reduce((name, one) => {
      const longer = name === '' ? one : `${name}, ${one}`;
      return longer.length > LONGEST ? name : longer;
    }, '') || labels.nameOther
  );
}
