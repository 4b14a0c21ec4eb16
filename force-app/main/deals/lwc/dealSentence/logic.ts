// The logic of a program's criteria in words (R6): "needs 1 and 2 and (3 or 4)".
import type { Logic, Verdict } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import type { DealWords } from './words';

/** What mixes AND with OR or NOT stands in brackets. */
function part(logic: Logic, words: DealWords): string {
  const text = logicWords(logic, words);
  return logic.code === 'and' || logic.code === 'or' ? fillPlain(words.labels.formulaGroup, text) : text;
}

function logicWords(logic: Logic, words: DealWords): string {
  const { labels } = words;
  switch (logic.code) {
    case 'criterion':
      return String(logic.sequence);
    case 'not':
      return fillPlain(labels.logicNot, part(logic.part, words));
    case 'and':
    case 'or': {
      const joint = logic.code === 'and' ? labels.andText : labels.logicOr;
      const [first = '', ...rest] = logic.parts.map((each) => part(each, words));
      return rest.reduce((text, next) => fillPlain(joint, text, next), first);
    }
  }
}

/** "needs 1 and (2 or 3)"; empty for fewer than two criteria. */
export function logicText({ logic, criteria }: Pick<Verdict, 'logic' | 'criteria'>, words: DealWords): string {
  const numbered = criteria.filter(({ sequence }) => sequence !== null).length;
  if (numbered < 2) {
    return '';
  }
  return logic === null ? words.labels.logicAll : fillPlain(words.labels.logicNeeds, logicWords(logic, words));
}
