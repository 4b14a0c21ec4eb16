// What the sections of the joint plan are put together from: headings, rows that go on on another page, pairs. Pure.
import { column, paragraph, type FlowItem, type Piece } from 'c/documentPage';
import { LEFT, RIGHT } from './frame';

/** Sizes of rows and of their small print. */
export const BODY = 9.9;
export const NOTE = 8.8;

export const space = (height: number): Piece => ({ height, marks: [] });

export const headingPiece = (text: string): Piece =>
  column([space(15), paragraph(text, LEFT, RIGHT - LEFT, { size: 11.3, bold: true, tone: 'accent' }), space(4)]);

/** What stands above rows: where they begin, and on every other page on which they go on. */
export interface RowsHead {
  readonly first: Piece;
  readonly again: Piece;
}

/** Rows below their head; none without rows. */
export function rowsBelow(name: string, { first, again }: RowsHead, rows: readonly Piece[]): readonly FlowItem[] {
  return rows.length === 0
    ? []
    : [{ section: name, piece: first, leads: true }, ...rows.map((piece) => ({ section: name, piece, again }))];
}

/** A heading and rows; where the rows go on on another page, `head` stands above them again. */
export function section(
  name: string,
  heading: string,
  rows: readonly Piece[],
  head: Piece = space(0)
): readonly FlowItem[] {
  const both = column([headingPiece(heading), head]);
  return rowsBelow(name, { first: both, again: both }, rows);
}

/** Entries in two columns, row by row. */
export const inPairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item | undefined])[] =>
  items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1]] as const] : []));
