// Draws pages into a PDF file. Pure: the library is handed in.
import type { jsPDF } from 'jspdf';
import { A4, unprintable, widthOf, type Mark, type Page, type Tone } from 'c/documentPage';
import type { PdfLibrary } from './contract';

export interface PdfAbout {
  readonly title: string;
  readonly author: string;
  /** `en-US` */
  readonly language: string;
}

/** Readable in grey: amounts and headings are darker than small print. */
const INK: Readonly<Record<Tone, string>> = {
  ...{ ink: '#181818', quiet: '#5c5c5c', accent: '#032d60', line: '#dddddd', strong: '#9a9a9a', white: '#ffffff' }
};
const FONT = 'Arimo';

type TextMark = Extract<Mark, { kind: 'text' }>;

function drawText(pdf: jsPDF, { x, y, size, bold, tone, text, ends }: TextMark, draws: PdfLibrary['picture']): void {
  const width = widthOf(text, size, bold);
  const picture = unprintable(text).length > 0 ? draws?.({ text, size, bold, color: INK[tone] }) : undefined;
  if (picture) {
    const shown = Math.min(picture.width, width);
    pdf.addImage(picture.url, 'PNG', ends ? x - shown : x, y - picture.baseline, shown, picture.height);
    return;
  }
  pdf.setFont(FONT, bold ? 'bold' : 'normal');
  pdf.setFontSize(size);
  pdf.setTextColor(INK[tone]);
  pdf.text(text, ends ? x - width : x, y);
}

function draw(pdf: jsPDF, mark: Mark, picture: PdfLibrary['picture']): void {
  switch (mark.kind) {
    case 'text':
      drawText(pdf, mark, picture);
      break;
    case 'line':
      pdf.setDrawColor(INK[mark.tone]);
      pdf.setLineWidth(mark.width);
      pdf.line(mark.x, mark.y, mark.to, mark.y);
      break;
    case 'box':
      pdf.setDrawColor(INK[mark.edge]);
      pdf.setFillColor(INK[mark.fill]);
      pdf.setLineWidth(0.8);
      pdf.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius, mark.radius, 'FD');
      break;
    case 'dot':
      pdf.setFillColor(INK[mark.fill]);
      pdf.circle(mark.x, mark.y, mark.radius, 'F');
      break;
    case 'tick':
      pdf.setDrawColor(INK.white);
      pdf.setLineWidth(1.2);
      pdf.lines(
        [
          [1.8, 1.9],
          [3.2, -3.7]
        ],
        mark.x + 1.5,
        mark.y + 4
      );
      break;
  }
}

/** @returns the bytes of the file */
export function pdfOf(pages: readonly Page[], { title, author, language }: PdfAbout, library: PdfLibrary): Uint8Array {
  const { jsPDF: Pdf, regular, bold, picture } = library;
  const pdf = new Pdf({ unit: 'pt', format: [A4.width, A4.height], compress: true, putOnlyUsedFonts: true });
  pdf.addFileToVFS('regular.ttf', regular);
  pdf.addFileToVFS('bold.ttf', bold);
  pdf.addFont('regular.ttf', FONT, 'normal');
  pdf.addFont('bold.ttf', FONT, 'bold');
  pdf.setProperties({ title, author });
  pdf.setLanguage(language as Parameters<jsPDF['setLanguage']>[0]);
  pages.forEach(({ blocks }, index) => {
    if (index > 0) {
      pdf.addPage([A4.width, A4.height]);
    }
    blocks.forEach(({ marks }) => marks.forEach((mark) => draw(pdf, mark, picture)));
  });
  return new Uint8Array(pdf.output('arraybuffer'));
}
