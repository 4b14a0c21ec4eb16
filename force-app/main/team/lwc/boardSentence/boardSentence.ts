// Words the team board: the sentence that answers, rows, notes, and the panel of a rep. Pure.
export { headline, headlineText } from './headline';
export { notesOf, subtitle, type NotesAbout } from './notes';
export type { RepLoad } from './panelLoad';
export type { PanelEvent } from './panelEvents';
export { panelText, type PanelAbout, type PanelDeal, type PanelText } from './panelText';
export { chanceText, paceOf, rowText, type BarText, type PaceText, type RowText } from './rowText';
export { numberText, paceText, percentOf, thousandsText, type BoardWords } from './words';
