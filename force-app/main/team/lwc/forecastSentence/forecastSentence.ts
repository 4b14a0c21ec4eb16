// Words forecasts: codes and figures become text here alone, with labels and locale handed in. Pure.
export { barsOf, stepName, type BarKind, type BridgeBar } from './bars';
export { headlineOf, shareOfGap } from './headline';
export { movedDeals, type MovedDeal } from './moves';
export { lockText, notesOf, subtitleOf, type ForecastNote } from './notes';
export { repRows, totalsOf, type RepRow, type RepTotals } from './rows';
export { summaryOf } from './summary';
export { centsOf, editText } from './typed';
export { bridgeOf, callOf, teamOf, type TeamFigures } from './team';
export {
  axisText,
  changeText,
  countText,
  dayText,
  firstName,
  moneyText,
  percentText,
  shortChange,
  shortText,
  timeText,
  wordsOf,
  type ForecastWords
} from './words';
