// Codes and figures of account health as text, with labels and locale handed in. Pure.
export { boxText, type BoxText } from './box';
export { casesText, linesText, sitesText, type CasesText, type LinesText, type SitesText } from './evidence';
export { partName, type PartText } from './parts';
export { reasonText, scoreText, type ScoreText } from './score';
export type { Step, UnknownText } from './unknown';
export { initialsOf, shortDay, signOf, type HealthWords, type Sign, type Tone } from './words';
