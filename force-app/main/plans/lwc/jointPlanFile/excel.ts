// The joint plan as an Excel file: a sheet a section, figures and days as such. Pure: the library is handed in.
import type { ExcelCell, ExcelLibrary, ExcelSheet } from 'c/documentFile';
import { cleaned } from 'c/documentPage';
import type { ContentDay, ContentFigure, JointPlanContent } from 'c/jointPlanContent';

type Row = readonly (ExcelCell | null)[];

/** Longest text of a cell, and of a sheet's name (Excel specifications and limits). */
const LONGEST = 32_767;
const SHEET_NAME = 31;

/** The first characters of a text, at most so many UTF-16 units: half of a surrogate pair would be no XML. */
const cut = (value: string, units: number): string => value.slice(0, units).replace(/\p{Cs}$/u, '');

/** Always text, whatever it begins with: `=` would be a formula otherwise. */
const text = (value: string, look: Partial<ExcelCell> = {}): ExcelCell => ({
  value: cut(cleaned(value), LONGEST),
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...look
});
const strong = (value: string): ExcelCell => text(value, { fontWeight: 'bold' });
function figure({ text: words, value, isRate }: ContentFigure): ExcelCell | null {
  if (value === null) {
    return words === '' ? null : text(words);
  }
  return { value, type: Number, format: isRate ? '0.##%' : '#,##0.####', alignVertical: 'top' };
}

const share = (given: ContentFigure): ExcelCell | null => {
  const cell = figure(given);
  return cell && given.value !== null ? { ...cell, format: '0%' } : cell;
};
function day({ text: words, day: value }: ContentDay): ExcelCell {
  return value === null
    ? text(words)
    : { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'mmm d, yyyy', alignVertical: 'top' };
}

/** What sheets may not be called. */
const sheetName = (name: string): string => cut(cleaned(name).replace(/[\\/?*[\]:]/g, ' '), SHEET_NAME);

function planSheet(content: JointPlanContent): ExcelSheet {
  const { parties, title, period, version, goal, columns, headings, objectives, signatures, footer } = content;
  const heads = [columns.objective, '', columns.start, columns.now, columns.goal, columns.progress, columns.by].map(
    strong
  );
  const table: readonly Row[] = [
    [strong(headings.objectives)],
    heads,
    ...objectives.map((one): Row => [
      ...[
        strong(one.name),
        text(one.measure),
        figure(one.start),
        figure(one.now),
        figure(one.goal),
        share(one.progress)
      ],
      day(one.by)
    ]),
    []
  ];
  return {
    sheet: sheetName(title),
    orientation: 'landscape',
    columns: [{ width: 44 }, { width: 24 }, ...Array.from({ length: 5 }, () => ({ width: 15 }))],
    data: [
      [text(parties)],
      [text(title, { fontWeight: 'bold', fontSize: 18, textColor: '#032d60' })],
      [text(period)],
      [text(version)],
      [text(goal, { wrap: false })],
      [],
      ...(objectives.length > 0 ? table : []),
      ...signatures.map(({ party, signer, date }): Row => [strong(party), text(signer), text(date)]),
      [text(footer, { wrap: false })]
    ]
  };
}

function listSheet(
  name: string,
  heads: readonly string[],
  rows: readonly Row[],
  widths: readonly number[]
): readonly ExcelSheet[] {
  return rows.length === 0
    ? []
    : [
        {
          sheet: sheetName(name),
          data: [[strong(name)], heads.map(strong), ...rows],
          columns: widths.map((width) => ({ width })),
          // Heads stay in sight.
          stickyRowsCount: heads.length === 0 ? 1 : 2
        }
      ];
}

/** @returns the bytes of the file */
export function excelOf(content: JointPlanContent, library: ExcelLibrary): Promise<Uint8Array> {
  const { headings, columns, needs, actions, milestones, team } = content;
  const tasks = actions.flatMap(({ party, rows }) =>
    rows.map((one): Row => [text(party), text(one.name), text(one.owner), day(one.day), text(one.note)])
  );
  const people = team.flatMap(({ party, rows }) =>
    rows.map((one): Row => [text(party), text(one.name), text(one.role)])
  );
  const points = milestones.map((one): Row => [day(one.day), text(one.name), text(one.isDone ? content.done : '')]);
  return library.excelFile([
    planSheet(content),
    ...listSheet(
      headings.needs,
      [],
      needs.map((need): Row => [text(need)]),
      [60]
    ),
    ...listSheet(
      headings.actions,
      [columns.side, columns.what, columns.who, columns.by, columns.note],
      tasks,
      [24, 44, 24, 15, 15]
    ),
    ...listSheet(headings.milestones, [columns.by, columns.what, columns.note], points, [15, 44, 12]),
    ...listSheet(headings.team, [columns.side, columns.who, columns.role], people, [24, 30, 30])
  ]);
}
