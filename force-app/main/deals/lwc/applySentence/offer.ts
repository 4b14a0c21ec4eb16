// The first sentences of the modal: what applying takes from others, and what it brings if the deal is won.
import type { Money } from 'c/dealEngine';
import { bold, byNumber, fill, fillPlain, parts, type Part } from 'c/phrase';
import type { OfferRow } from './contract';
import { moneyText, programsText, unitsText, type ApplyWords } from './words';

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** Rows that can be applied: all but those that lack a document. */
export function applicable(rows: readonly OfferRow[]): readonly OfferRow[] {
  return rows.filter(({ lacks }) => lacks === null);
}

/** "Apply 4 programs" */
export function titleText(count: number, { labels, locale }: ApplyWords): string {
  return fillPlain(byNumber(count, labels.titleOne, labels.titleMany, locale), count);
}

/** "Apply 4 Programs" */
export function buttonText(count: number, { labels, locale }: ApplyWords): string {
  return fillPlain(byNumber(count, labels.buttonOne, labels.buttonMany, locale), count);
}

/** "Reserves $11,000 of vendor budget and 4 units at the special price." */
export function reservesSentence(rows: readonly OfferRow[], words: ApplyWords): readonly Part[] {
  const { labels } = words;
  const taken = applicable(rows);
  const amount = sum(taken.filter(({ measure }) => measure === 'Amount').map(({ reserves }) => reserves));
  const units = sum(taken.filter(({ measure }) => measure === 'Units').map(({ reserves }) => reserves));
  const both = [
    ...(amount > 0 ? [fill(labels.ofBudget, bold(moneyText(amount, words)))] : []),
    ...(units > 0 ? [fill(labels.atSpecialPrice, bold(unitsText(units, words)))] : [])
  ];
  if (taken.length === 0) {
    return parts(labels.noneLeft);
  }
  const [first, second] = both;
  if (!first) {
    return parts(labels.reservesNothing);
  }
  return fill(labels.reserves, second ? fill(labels.and, first, second) : first);
}

/** "$4,000 off cost now, $20,700 back on claim": the two are never added up. Empty where neither is known. */
function moneyColumns(rows: readonly OfferRow[], claim: string, words: ApplyWords): readonly (readonly Part[])[] {
  const total = (settlement: OfferRow['settlement']): Money =>
    sum(rows.filter((row) => row.settlement === settlement).map(({ amount }) => amount));
  const now = total('Invoice');
  const later = total('Claim');
  return [
    ...(now === 0 ? [] : [fill(words.labels.offCostNow, bold(moneyText(now, words)))]),
    ...(later === 0 ? [] : [fill(claim, bold(moneyText(later, words)))])
  ];
}

function joined(phrases: readonly (readonly Part[])[]): readonly Part[] {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ text: ', ' }, ...phrase]));
}

/** "If the deal is won: $4,000 off cost now, $20,700 back on claim. Every rule is checked again when you apply." */
export function ifWonText(rows: readonly OfferRow[], words: ApplyWords): string {
  const { labels } = words;
  const taken = applicable(rows);
  const columns = joined(moneyColumns(taken, labels.backOnClaim, words))
    .map(({ text }) => text)
    .join('');
  const hidden = taken.some(({ amount }) => amount === null);
  return [
    ...(columns === '' ? [] : [fillPlain(labels.ifWon, columns)]),
    ...(hidden ? [labels.decidedLater] : []),
    labels.checkedAgain
  ].join(' ');
}

/** "$13,000 off cost now, $9,700 on claim" */
export function amountsPhrase(rows: readonly OfferRow[], words: ApplyWords): readonly Part[] {
  const columns = moneyColumns(rows, words.labels.onClaim, words);
  return columns.length > 0 ? joined(columns) : parts(programsText(rows.length, words));
}
