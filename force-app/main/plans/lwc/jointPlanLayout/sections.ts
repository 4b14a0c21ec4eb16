// The sections of the joint plan as pieces, each with its heading. Pure.
import { column, joined, moved, paragraph, rule, widthOf, type FlowItem, type Mark, type Piece } from 'c/documentPage';
import type { ContentAction, ContentObjective, ContentParty, JointPlanContent } from 'c/jointPlanContent';
import { HALF, LEFT, RIGHT, SECOND } from './frame';

const BODY = 9.9;
const NOTE = 8.8;
const space = (height: number): Piece => ({ height, marks: [] });

const headingPiece = (text: string): Piece =>
  column([space(15), paragraph(text, LEFT, RIGHT - LEFT, { size: 11.3, bold: true, tone: 'accent' }), space(4)]);

/** A heading and rows; where the rows go on on another page, `head` stands above them again. */
function section(name: string, heading: string, rows: readonly Piece[], head: Piece = space(0)): readonly FlowItem[] {
  const again = column([headingPiece(heading), head]);
  return rows.length === 0
    ? []
    : [{ section: name, piece: again, leads: true }, ...rows.map((piece) => ({ section: name, piece, again }))];
}

export function goalItems({ goal }: JointPlanContent): readonly FlowItem[] {
  if (goal.trim() === '') {
    return [];
  }
  // Line by line: a vision may be longer than a page.
  const { marks } = paragraph(goal, LEFT, RIGHT - LEFT, { size: 11.3, leading: 16.5 });
  return marks.map((mark) => {
    const piece = mark.kind === 'text' ? { height: 16.5, marks: [{ ...mark, y: 12.4 }] } : { height: 16.5, marks: [] };
    return { section: 'goal', piece };
  });
}

/** Left end and width of a column of the objectives. */
const COLUMNS = {
  number: [LEFT, 14],
  name: [58.5, 165],
  start: [226, 42],
  now: [269, 40],
  goal: [310, 42],
  bar: [364, 68],
  share: [438, 38],
  by: [483, RIGHT - 483]
} as const;
const BAR = 5;

function barOf(share: number, y: number): readonly Mark[] {
  const [x, width] = COLUMNS.bar;
  const frame = { kind: 'box', x, y, width, height: BAR, radius: BAR / 2, fill: 'white', edge: 'accent' } as const;
  return share === 0 ? [frame] : [frame, { ...frame, width: Math.max(width * share, BAR), fill: 'accent' }];
}

function objectivePiece(one: ContentObjective): Piece {
  const cell = (text: string, [x, width]: readonly [number, number], look: { bold?: boolean; ends?: boolean } = {}) =>
    paragraph(text, x, width, { size: BODY, ...look });
  const name = column([
    cell(one.name, COLUMNS.name, { bold: true }),
    paragraph(one.measure, COLUMNS.name[0], COLUMNS.name[1], { size: NOTE, tone: 'quiet' })
  ]);
  const cells = [
    paragraph(one.number, COLUMNS.number[0], COLUMNS.number[1], { size: 11.3, bold: true, tone: 'accent' }),
    cell(one.start.text, COLUMNS.start, { ends: true }),
    cell(one.now.text, COLUMNS.now, { ends: true, bold: true }),
    cell(one.goal.text, COLUMNS.goal, { ends: true }),
    cell(one.progress.text, COLUMNS.share),
    cell(one.by.text, COLUMNS.by)
  ];
  const height = Math.max(name.height, ...cells.map((piece) => piece.height));
  const centred = (piece: Piece): Piece => moved({ ...piece, height }, 0, (height - piece.height) / 2);
  const bar: Piece = { height, marks: one.share === null ? [] : barOf(one.share, (height - BAR) / 2) };
  const row = joined([centred(name), ...cells.map(centred), bar], 7.5, 7);
  return column([row, rule(LEFT, RIGHT, 'line', 0.7)]);
}

export function objectiveItems({ objectives, headings, columns }: JointPlanContent): readonly FlowItem[] {
  const head = (text: string, [x, width]: readonly [number, number], ends = false) =>
    paragraph(text, x, width, { size: NOTE, tone: 'quiet', ends });
  const titles = joined(
    [
      head(columns.objective, COLUMNS.name),
      head(columns.start, COLUMNS.start, true),
      head(columns.now, COLUMNS.now, true),
      head(columns.goal, COLUMNS.goal, true),
      head(columns.progress, [COLUMNS.bar[0], 100]),
      head(columns.by, COLUMNS.by)
    ],
    0,
    5
  );
  const table = column([titles, rule(LEFT, RIGHT, 'strong', 0.9)]);
  return section('objectives', headings.objectives, objectives.map(objectivePiece), table);
}

/** Entries in two columns, row by row. */
const inPairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item | undefined])[] =>
  items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1]] as const] : []));

export function needItems({ needs, headings }: JointPlanContent): readonly FlowItem[] {
  const entry = (text: string, x: number): Piece => {
    const words = paragraph(text, x + 11, HALF - 11, { size: BODY });
    return {
      height: words.height,
      marks: [{ kind: 'dot', x: x + 2, y: 6.6, radius: 1.9, fill: 'accent' }, ...words.marks]
    };
  };
  const rows = inPairs(needs).map(([left, right]) =>
    joined([entry(left, LEFT), ...(right === undefined ? [] : [entry(right, SECOND)])], 2.5, 2.5)
  );
  return section('needs', headings.needs, rows);
}

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
  sides: readonly [ContentParty<Row>, ContentParty<Row>],
  piece: (row: Row, x: number) => Piece,
  line: boolean
): readonly Piece[] {
  const [ours, theirs] = sides;
  const count = Math.max(ours.rows.length, theirs.rows.length);
  return Array.from({ length: count }, (_, index) => {
    const cells = [ours.rows[index], theirs.rows[index]].flatMap((row, side) => {
      return row === undefined ? [] : [{ x: side === 0 ? LEFT : SECOND, cell: piece(row, side === 0 ? LEFT : SECOND) }];
    });
    const row = joined(cells.map(({ cell }) => cell));
    const lines = cells.map(({ x }) => rule(x, x + HALF, 'line', 0.7));
    return line ? column([row, joined(lines)]) : row;
  });
}

/** @param done true: those that are done, false: those that are not, null: all */
export function actionItems({ actions, headings }: JointPlanContent, done: boolean | null): readonly FlowItem[] {
  const kept = actions.map(({ party, rows }) => ({
    party,
    rows: rows.filter(({ isDone }) => done === null || isDone === done)
  }));
  const sides = kept as unknown as JointPlanContent['actions'];
  const titles = sides.flatMap(({ party, rows }, side) => {
    const x = side === 0 ? LEFT : SECOND;
    return rows.length === 0
      ? []
      : [column([paragraph(party, x, HALF, { size: BODY, bold: true }), space(4), rule(x, x + HALF, 'strong', 0.9)])];
  });
  const name = done === true ? 'done' : 'actions';
  return section(name, headings.actions, sideBySide(sides, actionPiece, true), joined(titles));
}

const A_ROW = 5;

/** A line of time with five points at most, as many lines as it takes. */
export function milestoneItems({ milestones, headings }: JointPlanContent): readonly FlowItem[] {
  const step = (RIGHT - LEFT) / A_ROW;
  const rows = Array.from({ length: Math.ceil(milestones.length / A_ROW) }, (_, row) => {
    const points = milestones.slice(row * A_ROW, row * A_ROW + A_ROW).map(({ day, name, isDone }, index) => {
      const x = LEFT + index * step;
      const words = column([
        space(14),
        paragraph(day.text, x, step - 8, { size: NOTE, bold: true }),
        paragraph(name, x, step - 8, { size: NOTE })
      ]);
      const dot = { kind: 'dot', x: x + 4.5, y: 5, radius: 4.5, fill: 'accent' } as const;
      const hole: readonly Mark[] = isDone ? [] : [{ ...dot, radius: 3, fill: 'white' }];
      return { height: words.height, marks: [dot, ...hole, ...words.marks] };
    });
    const time: Piece = { height: 10, marks: [{ kind: 'line', x: LEFT, y: 5, to: RIGHT, tone: 'strong', width: 1.2 }] };
    return joined([time, ...points], 3, 4);
  });
  return section('milestones', headings.milestones, rows);
}

export function teamItems({ team, headings }: JointPlanContent): readonly FlowItem[] {
  const rows = sideBySide(
    team,
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
