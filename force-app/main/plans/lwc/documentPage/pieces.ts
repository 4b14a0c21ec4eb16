// Pieces that blocks are put together from: text in a column, rules, several beside each other. Pure.
import type { Mark, Tone } from './marks';
import { linesOf } from './text';

/** Marks with the height that they take; places are from the piece's upper left corner. */
export interface Piece {
  readonly height: number;
  readonly marks: readonly Mark[];
}

export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly tone?: Tone;
  /** Of lines; else 1.28 of the size. */
  readonly leading?: number;
  /** The text ends at the right of its column. */
  readonly ends?: boolean;
}

const LEADING = 1.28;
/** Of the size: from the upper edge of a line to its baseline. */
const ASCENT = 0.98;

/** A text in lines that fit between `x` and `x + width`. */
export function paragraph(text: string, x: number, width: number, look: TextLook): Piece {
  const { size, bold = false, tone = 'ink', leading = size * LEADING, ends = false } = look;
  const lines = linesOf(text, width, size, bold);
  const marks = lines.map((line, index): Mark => {
    const y = index * leading + (leading - size * LEADING) / 2 + size * ASCENT;
    return { kind: 'text', x: ends ? x + width : x, y, size, bold, tone, text: line, ends };
  });
  return { height: lines.length * leading, marks: marks.filter((mark) => mark.kind !== 'text' || mark.text !== '') };
}

export function rule(x: number, to: number, tone: Tone, width: number): Piece {
  return { height: width, marks: [{ kind: 'line', x, y: width / 2, to, tone, width }] };
}

function shifted(mark: Mark, x: number, y: number): Mark {
  return mark.kind === 'line'
    ? { ...mark, x: mark.x + x, to: mark.to + x, y: mark.y + y }
    : { ...mark, x: mark.x + x, y: mark.y + y };
}

export function moved({ height, marks }: Piece, x: number, y: number): Piece {
  return { height, marks: marks.map((mark) => shifted(mark, x, y)) };
}

/** One below the other. */
export function column(pieces: readonly Piece[], gap = 0): Piece {
  let height = 0;
  const marks: Mark[] = [];
  pieces.forEach((piece, index) => {
    height += index === 0 ? 0 : gap;
    marks.push(...moved(piece, 0, height).marks);
    height += piece.height;
  });
  return { height, marks };
}

/** Side by side, in the places that they have already, with space above and below. */
export function joined(pieces: readonly Piece[], above = 0, below = 0): Piece {
  const height = Math.max(0, ...pieces.map((piece) => piece.height));
  return { height: above + height + below, marks: pieces.flatMap((piece) => moved(piece, 0, above).marks) };
}

export const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { height }) => sum + height, 0);
