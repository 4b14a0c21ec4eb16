// Codes and figures of account plans as text. Pure: labels, locale and today are handed in.
export {
  daysAgo,
  fieldLabel,
  figureText,
  inOrder,
  measureOptions,
  measureText,
  moneyText,
  objectiveOptions,
  pointsText,
  roundText,
  shareText,
  shortDay,
  timeText,
  wordsOf,
  type ObjectiveOption,
  type PlanWords
} from './words';
export { reasonsText, spoken, standardText, type ItemText, type StandardText } from './standard';
export { fieldText, valueText, type ValueContext } from './values';
export { contactsOf } from './people';
