// The libraries that make documents, each loaded when it is first asked for.
import type { LightningElement } from 'lwc';
import documentExcel from '@salesforce/resourceUrl/documentExcel';
import documentPdf from '@salesforce/resourceUrl/documentPdf';
import documentWord from '@salesforce/resourceUrl/documentWord';
import { loadScript } from 'lightning/platformResourceLoader';
import type { ExcelLibrary, PdfLibrary, WordLibrary } from 'c/documentFile';
import { linePicture } from './linePicture';

/** Where the scripts put what they offer. */
const shelf = globalThis as unknown as {
  readonly DocumentPdf: PdfLibrary;
  readonly DocumentWord: WordLibrary;
  readonly DocumentExcel: ExcelLibrary;
};

/** Each rejects when the script cannot be loaded. @param component that asks */
export async function pdfLibrary(component: LightningElement): Promise<PdfLibrary> {
  await loadScript(component, documentPdf);
  return { ...shelf.DocumentPdf, picture: linePicture };
}

export async function wordLibrary(component: LightningElement): Promise<WordLibrary> {
  await loadScript(component, documentWord);
  return shelf.DocumentWord;
}

export async function excelLibrary(component: LightningElement): Promise<ExcelLibrary> {
  await loadScript(component, documentExcel);
  return shelf.DocumentExcel;
}
