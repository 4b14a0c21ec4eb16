// Cells of boards from figures: what is not known is a dash, never 0. Pure.
import type { BoardPanelLabels } from 'c/boardPanelLabels';
import { percentText, shareOf } from 'c/chartScale';
import { numberFormat } from 'c/intl';
import { byNumber, fillPlain } from 'c/phrase';
import type { BoardCell, BoardRecord, BoardRep, BoardRow, ManagerBoardsLoad } from './contract';

export interface BoardWords {
  readonly labels: BoardPanelLabels;
  readonly locale: string;
  readonly boards: ManagerBoardsLoad;
}

type Figure = number | null | undefined;

const isKnown = (figure: Figure): figure is number => figure !== null && figure !== undefined;

export function moneyText(minor: Figure, { labels, locale, boards }: BoardWords): string {
  if (!isKnown(minor)) {
    return labels.unknown;
  }
  const style = { style: 'currency', currency: boards.currencyCode } as const;
  const { maximumFractionDigits = 2 } = numberFormat(locale, style).resolvedOptions();
  return numberFormat(locale, { ...style, maximumFractionDigits: 0 }).format(minor / 10 ** maximumFractionDigits);
}

export function percentOf(percent: Figure, { labels, locale }: BoardWords): string {
  return isKnown(percent)
    ? numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(percent / 100)
    : labels.unknown;
}

export function countText(count: Figure, { labels, locale }: BoardWords): string {
  return isKnown(count) ? numberFormat(locale, {}).format(count) : labels.unknown;
}

export function sum<Row>(rows: readonly Row[], figure: (one: Row) => Figure): number {
  return rows.reduce((total, one) => total + (figure(one) ?? 0), 0);
}

export const text = (key: string, value: string): BoardCell => ({ key, text: value, className: 'words' });
export const number = (key: string, value: string): BoardCell => ({ key, text: value, className: 'number' });
export const linked = (key: string, value: string, id: string): BoardCell => ({
  ...text(key, value),
  url: `/lightning/r/${id}/view`
});

/** A figure with a bar, as a share from 0 to 1 of the longest. */
export function barred(key: string, value: string, share: number): BoardCell {
  return { ...number(key, value), bar: percentText(shareOf(share, 0, 1)) };
}

export function heads(...texts: readonly (readonly [key: string, text: string, isNumber?: boolean])[]) {
  return texts.map(([key, label, isNumber = true]) => ({ key, text: label, className: isNumber ? 'number' : '' }));
}

/** Names of the row's records and how its figure is reckoned. */
export interface Behind {
  readonly formula: string;
  readonly records?: readonly BoardRecord[];
}

/** The first cell names the row. */
export function row(key: string, cells: readonly BoardCell[], behind: Behind, { labels }: BoardWords): BoardRow {
  const name = cells[0]?.text ?? '';
  return { key, name, cells, ...behind, opens: fillPlain(labels.open, name) };
}

export const person = ({ id, name }: BoardRep): BoardCell => linked('rep', name, id);

/** `1 back order`, `2 back orders`. */
export function counted(count: number, one: string, many: string, words: BoardWords): string {
  return fillPlain(byNumber(count, one, many, words.locale), countText(count, words));
}

/** Whether figures of anybody are stored. */
export const hasFigure = (words: BoardWords, figure: (rep: BoardRep) => Figure): boolean =>
  words.boards.reps.some((rep) => isKnown(figure(rep)));
