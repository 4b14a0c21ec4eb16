// The joint plan as a Word file, with headings and tables that can be edited. Pure: the library is handed in.
import type { FileChild, Paragraph, Table } from 'docx';
import type { WordLibrary } from 'c/documentFile';
import { cleaned } from 'c/documentPage';
import type { ContentAction, ContentParty, ContentPerson, JointPlanContent } from 'c/jointPlanContent';

const FONT = 'Arial';
const ACCENT = '032D60';
const QUIET = '5C5C5C';
/** Twentieths of a point, as Word counts: A4, and margins of 42 points. */
const PAGE = { width: 11_906, height: 16_838, margin: 840 };
const WIDTH = PAGE.width - 2 * PAGE.margin;

/** Begins with a letter of a script that is written from the right (first strong character, Unicode UAX 9). */
const FROM_RIGHT = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

interface Look {
  readonly bold?: boolean;
  readonly quiet?: boolean;
  readonly right?: boolean;
}

class WordWriter {
  private readonly content: JointPlanContent;
  private readonly word: WordLibrary;

  constructor(content: JointPlanContent, word: WordLibrary) {
    this.content = content;
    this.word = word;
  }

  async file(): Promise<Uint8Array> {
    const { Document, Packer } = this.word;
    const { title, parties, language } = this.content;
    const { width, height, margin } = PAGE;
    const document = new Document({
      ...{ title, creator: parties, description: this.content.version },
      styles: { default: { document: { run: { font: FONT, size: 20, language: { value: language } } } } },
      sections: [
        {
          properties: {
            page: {
              size: { width, height },
              margin: { top: margin, right: margin, bottom: margin, left: margin, footer: 400 }
            }
          },
          footers: { default: this.footer() },
          children: this.children()
        }
      ]
    });
    // As bytes: a Blob would be of a type that Lightning Web Security refuses.
    return Packer.pack(document, 'uint8array');
  }

  private children(): readonly FileChild[] {
    const { content } = this;
    const { parties, title, period, version, goal, headings, needs } = content;
    return [
      this.line(parties, { quiet: true }),
      this.heading(title, 1),
      this.line([period, version].filter((text) => text !== '').join(' · '), { quiet: true }),
      ...cleaned(goal)
        .split('\n')
        .map((text) => this.line(text)),
      ...this.section(headings.objectives, content.objectives.length > 0 ? [this.objectives()] : []),
      ...this.section(
        headings.needs,
        needs.map((need) => this.bullet(need))
      ),
      ...this.section(
        headings.actions,
        content.actions.flatMap((side) => this.actions(side))
      ),
      ...this.section(headings.milestones, content.milestones.length > 0 ? [this.milestones()] : []),
      ...this.section(
        headings.team,
        content.team.flatMap((side) => this.team(side))
      ),
      ...this.signatures()
    ];
  }

  private section(heading: string, children: readonly FileChild[]): readonly FileChild[] {
    return children.length === 0 ? [] : [this.heading(heading, 2), ...children];
  }

  private line(text: string, look: Look = {}): Paragraph {
    const { AlignmentType, Paragraph, TextRun } = this.word;
    const { bold = false, quiet = false, right = false } = look;
    const words = this.words(text);
    return new Paragraph({
      // Where it is written from the right, Word counts from there.
      alignment: right !== words.rightToLeft ? AlignmentType.RIGHT : AlignmentType.LEFT,
      bidirectional: words.rightToLeft,
      spacing: { after: 40 },
      children: [new TextRun({ ...words, bold, ...(quiet && { color: QUIET, size: 18 }) })]
    });
  }

  private heading(text: string, level: 1 | 2): Paragraph {
    const { HeadingLevel, Paragraph, TextRun } = this.word;
    return new Paragraph({
      heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: level === 1 ? 0 : 240, after: 80 },
      children: [
        new TextRun({ ...this.words(text), bold: true, color: ACCENT, size: level === 1 ? 42 : 24, font: FONT })
      ]
    });
  }

  private bullet(text: string): Paragraph {
    const { Paragraph, TextRun } = this.word;
    const words = this.words(text);
    return new Paragraph({ bullet: { level: 0 }, bidirectional: words.rightToLeft, children: [new TextRun(words)] });
  }

  private words(given: string): { readonly text: string; readonly rightToLeft: boolean } {
    const text = cleaned(given);
    return { text, rightToLeft: FROM_RIGHT.test(text) };
  }

  /** @param shares of the width, by column */
  private table(
    rows: readonly (readonly (readonly Paragraph[])[])[],
    shares: readonly number[],
    isHeaded: boolean
  ): Table {
    const { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } = this.word;
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C9C9C9' };
    const widths = shares.map((share) => Math.round(share * WIDTH));
    return new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: WIDTH, type: WidthType.DXA },
      borders: { top: none, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none },
      rows: rows.map(
        (cells, index) =>
          new TableRow({
            cantSplit: true,
            tableHeader: isHeaded && index === 0,
            children: cells.map(
              (children, cell) =>
                new TableCell({
                  width: { size: widths[cell] ?? 0, type: WidthType.DXA },
                  margins: { top: 50, bottom: 50, left: cell === 0 ? 0 : 80, right: 80 },
                  children: [...children]
                })
            )
          })
      )
    });
  }

  private objectives(): Table {
    const { columns, objectives } = this.content;
    const head = (text: string, right = false) => [this.line(text, { quiet: true, right })];
    const figure = (text: string, bold = false) => [this.line(text, { right: true, bold })];
    return this.table(
      [
        [
          ...[head(''), head(columns.objective), head(columns.start, true), head(columns.now, true)],
          ...[head(columns.goal, true), head(columns.progress, true), head(columns.by)]
        ],
        ...objectives.map((one) => [
          [this.line(one.number, { bold: true })],
          [this.line(one.name, { bold: true }), this.line(one.measure, { quiet: true })],
          ...[figure(one.start.text), figure(one.now.text, true), figure(one.goal.text), figure(one.progress.text)],
          [this.line(one.by.text)]
        ])
      ],
      [0.05, 0.37, 0.11, 0.1, 0.11, 0.11, 0.15],
      true
    );
  }

  private actions({ party, rows }: ContentParty<ContentAction>): readonly FileChild[] {
    const lines = rows.map(({ name, owner, day, note, isDone }) => [
      [this.line(isDone ? '\u2611' : '\u2610')],
      [this.line(name), this.line(owner, { quiet: true })],
      [this.line(day.text, { right: true }), this.line(note, { quiet: true, right: true })]
    ]);
    return rows.length === 0
      ? []
      : [this.line(party, { bold: true }), this.table(lines, [0.05, 0.65, 0.3], false), this.line('')];
  }

  private milestones(): Table {
    const rows = this.content.milestones.map(({ day, name, isDone }) => [
      [this.line(isDone ? '\u25cf' : '\u25cb')],
      [this.line(day.text, { bold: true })],
      [this.line(name)]
    ]);
    return this.table(rows, [0.05, 0.2, 0.75], false);
  }

  private team({ party, rows }: ContentParty<ContentPerson>): readonly FileChild[] {
    const lines = rows.map(({ name, role }) => [
      [this.line(name, { bold: true })],
      [this.line(role, { quiet: true, right: true })]
    ]);
    return rows.length === 0
      ? []
      : [this.line(party, { bold: true }), this.table(lines, [0.5, 0.5], false), this.line('')];
  }

  private signatures(): readonly FileChild[] {
    return this.content.signatures.flatMap(({ party, signer, date }) => [
      this.line(''),
      this.line(party, { bold: true }),
      this.line(''),
      this.table(
        [[[this.line(signer, { quiet: true })], [this.line(date, { quiet: true, right: true })]]],
        [0.6, 0.4],
        false
      )
    ]);
  }

  private footer() {
    const { Footer, PageNumber, Paragraph, TextRun } = this.word;
    const parts = this.content.page.split(/(\{[01]\})/).filter((part) => part !== '');
    const pageText = parts.map((part) => {
      const number = part === '{0}' ? PageNumber.CURRENT : part === '{1}' ? PageNumber.TOTAL_PAGES : part;
      return new TextRun({ children: [number], color: QUIET, size: 17 });
    });
    const note =
      this.content.footer === '' ? [] : [new TextRun({ text: `${this.content.footer} · `, color: QUIET, size: 17 })];
    return new Footer({ children: [new Paragraph({ children: [...note, ...pageText] })] });
  }
}

/** @returns the bytes of the file */
export function wordOf(content: JointPlanContent, library: WordLibrary): Promise<Uint8Array> {
  return new WordWriter(content, library).file();
}
