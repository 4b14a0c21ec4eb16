// Applying programs in words: what it takes, why it was refused, what can be applied instead. Pure.
export type * from './contract';
export { limitText } from './limits';
export { amountsPhrase, applicable, buttonText, ifWonText, reservesSentence, titleText } from './offer';
export {
  alternativeNote,
  alternativeTitle,
  appliedSentence,
  appliedText,
  failedSentence,
  refusalText,
  refusedSentence,
  type RefusalText
} from './refusal';
export { applyWordsOf, measured, momentText, moneyText, programsText, unitsText, type ApplyWords } from './words';
