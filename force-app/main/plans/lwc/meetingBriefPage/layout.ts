// The one page of a meeting brief. Where something has no room, the longest list says how many more there are. Pure.
import {
  A4,
  cleaned,
  column,
  heightOf,
  joined,
  moved,
  paragraph,
  rule,
  widthOf,
  type Block,
  type Page,
  type Piece
} from 'c/documentPage';
import { fillPlain } from 'c/phrase';
import type { Brief, BriefRow, BriefSection } from './contract';

const LEFT = A4.margin;
const RIGHT = A4.width - A4.margin;
const HALF = 247;
const SECOND = RIGHT - HALF;
const FOOT = 806;
const space = (height: number): Piece => ({ height, marks: [] });

function headPiece({ title, mark, plan, account, asOf, facts }: Brief): Piece {
  const words = column([
    paragraph(`${plan} · ${account}`, LEFT, 330, { size: 9.4, tone: 'quiet' }),
    paragraph(title, LEFT, 330, { size: 19, bold: true, tone: 'accent', leading: 24 })
  ]);
  const look = { size: 9.4, ends: true, leading: 13.5 } as const;
  const marks = column([
    paragraph(mark, RIGHT - 175, 175, { ...look, bold: true }),
    paragraph(asOf, RIGHT - 175, 175, { ...look, tone: 'quiet' })
  ]);
  const top = joined([words, moved(marks, 0, Math.max(0, words.height - marks.height))]);
  const step = (RIGHT - LEFT) / facts.length;
  const numbers = facts.map((fact, index) =>
    paragraph(fact, LEFT + index * step, step - 8, { size: 11, bold: true, tone: 'accent' })
  );
  return column([
    top,
    space(6),
    rule(LEFT, RIGHT, 'accent', 1.5),
    joined(numbers, 9, 9),
    rule(LEFT, RIGHT, 'line', 0.7)
  ]);
}

/** The small print stands beside the text where there is room, else below it. */
function rowPiece({ text, note }: BriefRow, x: number): Piece {
  const small = { size: 8.3, tone: 'quiet' } as const;
  const wide = widthOf(cleaned(note), small.size, false) + 0.1;
  if (note !== '' && widthOf(cleaned(text), 9.3, false) + wide + 10 <= HALF) {
    const pieces = [
      paragraph(text, x, HALF - wide, { size: 9.3 }),
      paragraph(note, x + HALF - wide, wide, { ...small, ends: true, leading: 12 })
    ];
    return joined(pieces, 2.5, 2);
  }
  const main = paragraph(text, x, HALF, { size: 9.3 });
  return joined([column([main, ...(note === '' ? [] : [paragraph(note, x, HALF, small)])])], 2.5, 2);
}

/** @param rows of the section, drawn */
function sectionPiece(
  { heading, none }: BriefSection,
  rows: readonly Piece[],
  shown: number,
  x: number,
  more: string
): Piece {
  const hidden = rows.length - shown;
  const rest = rows.length === 0 ? none : hidden > 0 ? fillPlain(more, hidden) : '';
  return column([
    space(11),
    paragraph(heading, x, HALF, { size: 10.5, bold: true, tone: 'accent' }),
    ...rows.slice(0, shown),
    ...(rest === '' ? [] : [joined([paragraph(rest, x, HALF, { size: 8.8, tone: 'quiet' })], 2.5, 2)])
  ]);
}

/** A column that is not higher than there is room; a list that is cut says so. */
export function columnPiece(sections: readonly BriefSection[], x: number, room: number, more: string): Piece {
  const rows = sections.map((section) => section.rows.map((row) => rowPiece(row, x)));
  const shown = rows.map(({ length }) => length);
  const drawn = () =>
    sections.map((section, index) => sectionPiece(section, rows[index] ?? [], shown[index] ?? 0, x, more));
  let pieces = drawn();
  while (heightOf(pieces) > room && Math.max(...shown) > 0) {
    const longest = shown.indexOf(Math.max(...shown));
    shown[longest] = (shown[longest] ?? 0) - 1;
    pieces = drawn();
  }
  return column(pieces);
}

const blockOf = (section: string, x: number, y: number, width: number, piece: Piece): Block => ({
  ...{ section, x, y, width, height: piece.height },
  marks: moved(piece, 0, y).marks
});

export function briefPage(brief: Brief): Page {
  const { columns, more, mark, page } = brief;
  const head = headPiece(brief);
  const top = A4.margin + head.height;
  const room = A4.bottom - top;
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
      blockOf('head', LEFT, A4.margin, RIGHT - LEFT, head),
      blockOf('left', LEFT, top, HALF, columnPiece(left, LEFT, room, more)),
      blockOf('right', SECOND, top, HALF, columnPiece(right, SECOND, room, more)),
      blockOf('foot', LEFT, FOOT, RIGHT - LEFT, foot)
    ]
  };
}
