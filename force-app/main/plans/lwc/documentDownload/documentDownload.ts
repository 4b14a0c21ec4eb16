// Loads the libraries that make documents, and offers files as downloads.
export { offer, safeName } from './download';
export { excelLibrary, pdfLibrary, wordLibrary } from './libraries';
