// Words the answer of the deal engine, so that page, spot check and command line say the same. Pure.
export { actualParts, outcomeText } from './actual';
export { groupText } from './group';
export { attention, headline, restLine, spoken, type Attention } from './headline';
export { problemsText, problemText } from './problem';
export { deadlineText, reasonText } from './reason';
export { requirementText } from './requirement';
export { noneValidText, readyText } from './states';
export { statusText, wordsOf, type DealWords } from './words';
export { amountText, bandsText, baseText, formulaText, listIsWhole, settlementText, subtitleText } from './worth';
