// Files of documents: pages drawn by the libraries of static resources, which are handed in. Pure.
export { pdfOf, type PdfAbout } from './pdf';
export type { DrawnLine, ExcelCell, ExcelLibrary, ExcelSheet, LinePicture, PdfLibrary, WordLibrary } from './contract';
