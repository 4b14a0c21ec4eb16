// Words the whole rule of a program as one sentence: what it pays, and when. Values are bold and lead to their fields.
import type { CompiledProgram } from 'c/dealEngine';
import { fill } from 'c/phrase';
import { conditions } from './conditions';
import { listOfPhrases, type Phrase } from './listing';
import { limits, payment } from './payment';
import { products, window } from './scope';
import type { RuleWords } from './words';

export { storedText, valuesText } from './criterionPhrase';
export { logicStatus, type LogicStatus } from './logicStatus';
export { lowerText, rateText, tierStatus } from './tierWords';
export type { RuleWords } from './words';

/** `Pays **up to 4.5%** of **all volume at cost** when product family is **Servers or Storage**, ...` */
export function programSentence(program: CompiledProgram, words: RuleWords): Phrase {
  const { labels, locale } = words;
  const clauses = [...conditions(program, words), ...products(program, words), ...window(program, words)];
  const pays = payment(program, words);
  const sentence =
    clauses.length === 0
      ? fill(labels.always, pays)
      : fill(labels.when, pays, listOfPhrases(clauses, locale, 'conjunction'));
  const space: Phrase = [{ text: ' ' }];
  return [...sentence, ...limits(program, words).flatMap((limit) => [...space, ...limit])];
}
