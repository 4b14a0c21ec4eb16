// The objectives of the joint plan as a table with a bar for how far each is. Pure.
import { column, joined, moved, paragraph, rule, type FlowItem, type Mark, type Piece } from 'c/documentPage';
import type { ContentObjective, JointPlanContent } from 'c/jointPlanContent';
import { LEFT, RIGHT } from './frame';
import { BODY, NOTE, section } from './parts';

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
    ...(one.measure === ''
      ? []
      : [paragraph(one.measure, COLUMNS.name[0], COLUMNS.name[1], { size: NOTE, tone: 'quiet' })])
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
