// Words the answers of the quota engines, so that tracker, ticker and command line say the same. Pure.
export { bridgeText, type BridgeRow, type BridgeText } from './bridge';
export { figuresOf, type Figure } from './figures';
export { namesOf } from './names';
export { partTexts } from './parts';
export { problemNotes, type ProblemContext, type ProblemNote, type RecordLink } from './problems';
export { belowHeadline, headline, type Headline } from './headline';
export { stateLines, type StateOf } from './state';
export { withStale } from './stale';
export {
  exactText,
  fixed,
  measureText,
  shareText,
  shortDay,
  shortText,
  timesText,
  unitOf,
  valueText,
  weekday,
  wordsOf,
  type QuotaWords,
  type WordsOf
} from './words';
