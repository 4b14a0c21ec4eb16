// Who does what and who to call: rows of our side and of the customer's. Pure.
import { column, joined, paragraph, rule, widthOf, type FlowItem, type Mark, type Piece } from 'c/documentPage';
import type { ContentAction, ContentParty, JointPlanContent } from 'c/jointPlanContent';
import { HALF, LEFT, RIGHT, SECOND } from './frame';
import { BODY, headingPiece, NOTE, rowsBelow, section, space } from './parts';

type Sides = JointPlanContent['actions'];

const BOX = 8;
/** Widest column of days. */
const DATE = 82;

function actionPiece({ name, owner, day, note, isDone }: ContentAction, x: number): Piece {
  const small = { size: NOTE, tone: 'quiet' } as const;
  const wanted = Math.max(widthOf(day.text, BODY, false), widthOf(note, NOTE, false)) + 0.1;
  const date = Math.min(wanted, DATE);
  const width = HALF - 15 - date - 6;
  const left = column([paragraph(name, x + 15, width, { size: BODY }), paragraph(owner, x + 15, width, small)]);
  const right = column([
    paragraph(day.text, x + HALF - date, date, { size: BODY, ends: true }),
    paragraph(note, x + HALF - date, date, { ...small, ends: true })
  ]);
  const fill = isDone ? 'ink' : 'white';
  const box: Mark = { kind: 'box', x: x + 0.5, y: 2.2, width: BOX, height: BOX, radius: 1.5, fill, edge: 'ink' };
  const tick: readonly Mark[] = isDone ? [{ kind: 'tick', x: x + 0.5, y: 2.2 }] : [];
  return joined([left, right, { height: BOX, marks: [box, ...tick] }], 6, 5.5);
}

/** Rows of two sides beside each other, each with a line below where it has an entry. */
function sideBySide<Row>(
  ours: readonly Row[],
  theirs: readonly Row[],
  piece: (row: Row, x: number) => Piece,
  line: boolean
): readonly Piece[] {
  const count = Math.max(ours.length, theirs.length);
  return Array.from({ length: count }, (_, index) => {
    const cells = [ours[index], theirs[index]].flatMap((row, side) => {
      return row === undefined ? [] : [{ x: side === 0 ? LEFT : SECOND, cell: piece(row, side === 0 ? LEFT : SECOND) }];
    });
    const row = joined(cells.map(({ cell }) => cell));
    const lines = cells.map(({ x }) => rule(x, x + HALF, 'line', 0.7));
    return line ? column([row, joined(lines)]) : row;
  });
}

const partyPiece = (party: string, x: number, width: number): Piece =>
  column([paragraph(party, x, width, { size: BODY, bold: true }), space(4), rule(x, x + width, 'strong', 0.9)]);

/** One side below the other, each in two columns. */
function below(name: string, heading: string, sides: Sides): readonly FlowItem[] {
  const shown = sides.filter(({ rows }) => rows.length > 0);
  return shown.flatMap(({ party, rows }, index) => {
    const title = partyPiece(party, LEFT, RIGHT - LEFT);
    const again = column([headingPiece(heading), title]);
    const [left, right] = [0, 1].map((column) => rows.filter((_, row) => row % 2 === column));
    const pieces = sideBySide(left ?? [], right ?? [], actionPiece, true);
    return rowsBelow(name, { first: index === 0 ? again : column([space(10), title]), again }, pieces);
  });
}

/** Whether sides take fewer rows below each other than side by side, where a short one leaves half of the page empty. */
function areUneven([ours, theirs]: Sides): boolean {
  const [one, other] = [ours.rows.length, theirs.rows.length];
  return one === 0 || other === 0 || Math.ceil(one / 2) + Math.ceil(other / 2) + 1 < Math.max(one, other);
}

/** @param done true: those that are done, false: those that are not, null: all */
export function actionItems(content: JointPlanContent, done: boolean | null): readonly FlowItem[] {
  const { actions, headings } = content;
  const kept = ({ party, rows }: ContentParty<ContentAction>) => ({
    party,
    rows: rows.filter(({ isDone }) => done === null || isDone === done)
  });
  const sides: Sides = [kept(actions[0]), kept(actions[1])];
  const name = done === true ? 'done' : 'actions';
  const isRest = done === true && actions.some(({ rows }) => rows.some(({ isDone }) => !isDone));
  const heading = isRest ? content.done : headings.actions;
  if (areUneven(sides)) {
    return below(name, heading, sides);
  }
  const titles = joined(sides.map(({ party }, side) => partyPiece(party, side === 0 ? LEFT : SECOND, HALF)));
  return section(name, heading, sideBySide(sides[0].rows, sides[1].rows, actionPiece, true), titles);
}

export function teamItems({ team, headings }: JointPlanContent): readonly FlowItem[] {
  const rows = sideBySide(
    team[0].rows,
    team[1].rows,
    ({ name, role }, x) =>
      joined(
        [
          paragraph(name, x, 115, { size: 9.4, bold: true }),
          paragraph(role, x + 118, HALF - 118, { size: 9.4, tone: 'quiet', ends: true })
        ],
        1,
        1.5
      ),
    false
  );
  return section('team', headings.team, rows);
}
