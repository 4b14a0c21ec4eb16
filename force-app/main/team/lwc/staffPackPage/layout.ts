// The page of a staff meeting, A4. A table or list that has no room is cut and says how many more there are. Pure.
import {
  A4,
  cleaned,
  column,
  joined,
  moved,
  paragraph,
  rule,
  widthOf,
  type Block,
  type Page,
  type Piece,
  type TextLook
} from 'c/documentPage';
import { columnPiece } from 'c/meetingBriefPage';
import { fillPlain } from 'c/phrase';
import type { PackRow, StaffPack } from './contract';

const LEFT = A4.margin;
const RIGHT = A4.width - A4.margin;
const WIDTH = RIGHT - LEFT;
const HALF = 247;
const FOOT = 806;
/** What the table leaves to the lists below it. */
const LISTS = 240;
const SIZE = 8.6;
const NAME_WIDTH = 132;
const INDENT = 9;
const space = (height: number): Piece => ({ height, marks: [] });

function headPiece({ title, mark, about, asOf, sentence }: StaffPack): Piece {
  const words = column([
    paragraph(about, LEFT, 380, { size: 9.4, tone: 'quiet' }),
    paragraph(title, LEFT, 380, { size: 19, bold: true, tone: 'accent', leading: 24 })
  ]);
  const look = { size: 9.4, ends: true, leading: 13.5 } as const;
  const marks = column([
    paragraph(mark, RIGHT - 130, 130, { ...look, bold: true }),
    paragraph(asOf, RIGHT - 130, 130, { ...look, tone: 'quiet' })
  ]);
  return column([
    joined([words, moved(marks, 0, Math.max(0, words.height - marks.height))]),
    space(6),
    rule(LEFT, RIGHT, 'accent', 1.5),
    space(8),
    paragraph(sentence, LEFT, WIDTH, { size: 12, bold: true }),
    space(8)
  ]);
}

/** A name that has no room is cut: the row stays one line. */
function fitted(text: string, width: number, bold: boolean): string {
  let shown = cleaned(text);
  while (widthOf(shown, SIZE, bold) > width && shown.length > 1) {
    shown = `${shown.slice(0, -2).trimEnd()}…`;
  }
  return shown;
}

/** Where figures of a row end: those with the longest text get the room, the others share the rest. */
function endsOf(rows: readonly PackRow[], heads: readonly string[]): readonly number[] {
  const widest = heads
    .slice(1)
    .map((_head, place) =>
      Math.max(...rows.map(({ cells, isTeam }) => widthOf(cleaned(cells[place + 1] ?? ''), SIZE, isTeam)), 20)
    );
  const spare = Math.max(0, WIDTH - NAME_WIDTH - widest.reduce((sum, width) => sum + width, 0)) / widest.length;
  let at = LEFT + NAME_WIDTH;
  return widest.map((width) => (at += width + spare));
}

/** Texts that end at a place each; a head breaks within the room to the one before it. */
function figuresOf(texts: readonly string[], ends: readonly number[], look: Omit<TextLook, 'ends'>): readonly Piece[] {
  return texts.map((text, place) => {
    const end = ends[place] ?? RIGHT;
    const width = end - (ends[place - 1] ?? LEFT + NAME_WIDTH) - 4;
    return paragraph(cleaned(text), end - width, width, { ...look, ends: true });
  });
}

function rowPiece({ cells, isTeam, depth }: PackRow, ends: readonly number[]): Piece {
  const [name = '', ...figures] = cells;
  const indent = Math.min(4, depth) * INDENT;
  const look = { size: SIZE, bold: isTeam } as const;
  return column([
    joined(
      [
        paragraph(fitted(name, NAME_WIDTH - indent - 4, isTeam), LEFT + indent, NAME_WIDTH, look),
        ...figuresOf(figures, ends, look)
      ],
      3,
      3
    ),
    rule(LEFT, RIGHT, isTeam ? 'strong' : 'line', 0.5)
  ]);
}

function headsPiece(heads: readonly string[], ends: readonly number[]): Piece {
  const [name = '', ...figures] = heads;
  const look = { size: 7.6, bold: true, tone: 'quiet' } as const;
  return column([
    joined([paragraph(name, LEFT, NAME_WIDTH, look), ...figuresOf(figures, ends, look)], 0, 2),
    rule(LEFT, RIGHT, 'accent', 0.8)
  ]);
}

function tablePiece({ heads, rows, notes, moreRows }: StaffPack, room: number): Piece {
  const small = { size: 7.6, tone: 'quiet' } as const;
  const below = notes.map((note) => paragraph(note, LEFT, WIDTH, small));
  const ends = endsOf(rows, heads);
  const drawn = rows.map((row) => rowPiece(row, ends));
  let shown = drawn.length;
  const pieces = (): Piece => {
    const rest = drawn.length - shown;
    return column([
      headsPiece(heads, ends),
      ...drawn.slice(0, shown),
      ...(rest > 0 ? [joined([paragraph(fillPlain(moreRows, rest), LEFT, WIDTH, small)], 2, 0)] : []),
      space(3),
      ...below
    ]);
  };
  let piece = pieces();
  while (piece.height > room && shown > 0) {
    shown -= 1;
    piece = pieces();
  }
  return piece;
}

const blockOf = (section: string, x: number, y: number, width: number, piece: Piece): Block => ({
  ...{ section, x, y, width, height: piece.height },
  marks: moved(piece, 0, y).marks
});

export function staffPackPage(pack: StaffPack): Page {
  const { columns, more, mark, page } = pack;
  const head = headPiece(pack);
  const top = A4.margin + head.height;
  const table = tablePiece(pack, A4.bottom - top - LISTS);
  const below = top + table.height;
  const room = A4.bottom - below;
  const [left, right] = columns;
  const foot = column([
    rule(LEFT, RIGHT, 'line', 0.7),
    space(5),
    joined([
      paragraph(mark, LEFT, 300, { size: 8.4, bold: true }),
      paragraph(fillPlain(page, 1, 1), RIGHT - 140, 140, { size: 8.4, tone: 'quiet', ends: true })
    ])
  ]);
  return {
    blocks: [
      blockOf('head', LEFT, A4.margin, WIDTH, head),
      blockOf('table', LEFT, top, WIDTH, table),
      blockOf('left', LEFT, below, HALF, columnPiece(left, LEFT, room, more)),
      blockOf('right', RIGHT - HALF, below, HALF, columnPiece(right, RIGHT - HALF, room, more)),
      blockOf('foot', LEFT, FOOT, WIDTH, foot)
    ]
  };
}
