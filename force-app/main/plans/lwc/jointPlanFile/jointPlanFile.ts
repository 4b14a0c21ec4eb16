// The joint plan as files: the same content as PDF, Word and Excel. Pure: libraries are handed in.
import { pdfOf, type PdfLibrary } from 'c/documentFile';
import type { JointPlanContent } from 'c/jointPlanContent';
import { jointPlanLayout } from 'c/jointPlanLayout';

export { excelOf } from './excel';
export { wordOf } from './word';

/** @returns the bytes of the file */
export function pdfFileOf(content: JointPlanContent, library: PdfLibrary): Uint8Array {
  const { title, parties, language } = content;
  return pdfOf(jointPlanLayout(content), { title, author: parties, language }, library);
}
