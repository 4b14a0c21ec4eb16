// The sections of the joint plan that are texts: the goal, needs in two columns, milestones on a line of time. Pure.
import { column, joined, paragraph, type FlowItem, type Mark, type Piece } from 'c/documentPage';
import type { JointPlanContent } from 'c/jointPlanContent';
import { HALF, LEFT, RIGHT, SECOND } from './frame';
import { BODY, inPairs, NOTE, section, space } from './parts';

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
