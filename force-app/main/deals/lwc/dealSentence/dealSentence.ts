// Words the answer of the deal engine, so that page, spot check and command line say the same. Pure.
export { actualParts, outcomeText } from './actual';
export {
  adviceHeadline,
  adviceNotes,
  broughtBy,
  missText,
  repairWords,
  shortByText,
  shortfallOf,
  togetherText,
  type Brought,
  type Shortfall
} from './advice';
export { attention, type Attention } from './attention';
export { tierBarWords, type TierBarWords } from './bar';
export { constraintText, leftOutText } from './constraint';
export { clippedText, documentPhrases, effectText } from './effect';
export { bandsText, countedAs, countedText, formulaText } from './formula';
export { groupText } from './group';
export { headline, isToApply, restLine, spoken, upside, type Upside } from './headline';
export { logicText } from './logic';
export { lookupOf, nameOf } from './lookup';
export { marginText } from './margin';
export { nextStepOf, type NextStep } from './nextStep';
export { problemsText, problemText } from './problem';
export { deadlineText, reasonText } from './reason';
export { requirementText } from './requirement';
export { noneValidText, readyText } from './states';
export { addedText, stepsText } from './step';
export { subtotalOf, type Subtotal } from './subtotal';
export { gainText, moneyText, shortDay, signedMoney, statusText, wordsOf, type DealWords } from './words';
export { amountText, baseText, listIsWhole, settlementText, subtitleText } from './worth';
export { unitsAddedText, unitsUndoneText } from './step';
