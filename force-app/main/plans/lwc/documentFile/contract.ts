/** What the scripts of the static resources offer, as far as documents use it; see scripts/libraries.ts. */
import type * as Docx from 'docx';
import type { jsPDF } from 'jspdf';

/** A line of text to be drawn. `size` in points, `color` as `#181818`. */
export interface DrawnLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

/** A line of text as a picture. Lengths are points. */
export interface LinePicture {
  /** A PNG as a data URL. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** From the upper edge. */
  readonly baseline: number;
}

export interface PdfLibrary {
  readonly jsPDF: typeof jsPDF;
  /** Draws a line of which the font does not have all; without it boxes stand there. */
  readonly picture?: (line: DrawnLine) => LinePicture | undefined;
  /** Fonts as base64. */
  readonly regular: string;
  readonly bold: string;
}

export type WordLibrary = Pick<
  typeof Docx,
  | 'AlignmentType'
  | 'BorderStyle'
  | 'Document'
  | 'Footer'
  | 'HeadingLevel'
  | 'Packer'
  | 'PageNumber'
  | 'Paragraph'
  | 'Table'
  | 'TableCell'
  | 'TableLayoutType'
  | 'TableRow'
  | 'TextRun'
  | 'WidthType'
>;

/** A text is always written as text: what begins with `=` is no formula. */
export interface ExcelCell {
  readonly value: string | number | Date;
  readonly type: StringConstructor | NumberConstructor | DateConstructor;
  readonly format?: string;
  readonly fontWeight?: 'bold';
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly wrap?: boolean;
  readonly alignVertical?: 'top';
}

export interface ExcelSheet {
  readonly sheet: string;
  readonly data: readonly (readonly (ExcelCell | null)[])[];
  readonly columns: readonly { readonly width: number }[];
  readonly orientation?: 'landscape';
  /** Rows that stay in sight. */
  readonly stickyRowsCount?: number;
}

export interface ExcelLibrary {
  excelFile(sheets: readonly ExcelSheet[]): Promise<Uint8Array>;
}
