// Words the explanation of a figure: title, terms, inputs, what is stored. Pure.
export { boxAsText } from './copied';
export { figureText, noteText, termFigure, termName } from './figure';
export { inputRows, type InputRow } from './inputs';
export { boxAbout, boxTitle, storedText } from './title';
