// What frames the pages: the title, the signatures, and the foot with the page's number. Pure.
import { A4, column, joined, moved, paragraph, rule, type Block, type Page, type Piece } from 'c/documentPage';
import type { JointPlanContent } from 'c/jointPlanContent';
import { fillPlain } from 'c/phrase';

export const LEFT = A4.margin;
export const RIGHT = A4.width - A4.margin;
/** Of two columns. */
export const HALF = 245;
export const SECOND = RIGHT - HALF;

const TITLE_WIDTH = 340;
const DATES = 165;
const FOOT = 806;

/** The title, repeated on every page. */
export function headOf({ parties, title, period, version }: JointPlanContent): Piece {
  const left = column([
    paragraph(parties, LEFT, TITLE_WIDTH, { size: 9.7, tone: 'quiet' }),
    paragraph(title, LEFT, TITLE_WIDTH, { size: 21, bold: true, tone: 'accent', leading: 26 })
  ]);
  const look = { size: 9, tone: 'quiet', ends: true, leading: 13.5 } as const;
  const dates = column([period, version].map((text) => paragraph(text, RIGHT - DATES, DATES, look)));
  const top = joined([left, moved(dates, 0, left.height - dates.height)]);
  return column([top, { height: 7, marks: [] }, rule(LEFT, RIGHT, 'accent', 1.5), { height: 11, marks: [] }]);
}

/** A line for each party; who has signed already, with the day. */
export function signaturesPiece({ signatures }: JointPlanContent): Piece {
  const sides = signatures.map(({ party, signer, date }, index) => {
    const x = index === 0 ? LEFT : SECOND;
    const look = { size: 8.8, tone: 'quiet' } as const;
    return column([
      paragraph(party, x, HALF, { size: 9.7, bold: true }),
      { height: 30, marks: [] },
      rule(x, x + HALF, 'strong', 0.9),
      { height: 3.5, marks: [] },
      joined([paragraph(signer, x, 145, look), paragraph(date, x + 148, HALF - 148, { ...look, ends: true })])
    ]);
  });
  // Both lines at one height, though a name above one of them may take two.
  const tallest = Math.max(...sides.map(({ height }) => height));
  return joined(
    sides.map((side) => moved({ ...side, height: tallest }, 0, tallest - side.height)),
    22
  );
}

/** The same pages, each with its foot. */
export function footOf(pages: readonly Page[], { footer, page }: JointPlanContent): readonly Page[] {
  const look = { size: 8.4, tone: 'quiet' } as const;
  return pages.map(({ blocks }, index) => {
    const foot = column([
      rule(LEFT, RIGHT, 'line', 0.7),
      { height: 5, marks: [] },
      joined([
        paragraph(footer, LEFT, 350, look),
        paragraph(fillPlain(page, index + 1, pages.length), RIGHT - 140, 140, { ...look, ends: true })
      ])
    ]);
    const block: Block = {
      ...{ section: 'foot', x: LEFT, y: FOOT, width: RIGHT - LEFT, height: foot.height },
      marks: moved(foot, 0, FOOT).marks
    };
    return { blocks: [...blocks, block] };
  });
}
