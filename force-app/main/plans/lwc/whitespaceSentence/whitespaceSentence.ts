// Words cells of whitespace, so that matrix, table, panel and what is said of them agree. Pure.
export { cellName, cellText, shortAmount, stateWord, type CellText, type WhitespaceView } from './cells';
export { explained, summaryOf, type SummaryText } from './summary';
export { panelOf, type PanelText } from './panel';
export { minorOf } from './typed';
export { centerName, siteName, siteNames, wordsOf, type WhitespaceWords } from './words';
