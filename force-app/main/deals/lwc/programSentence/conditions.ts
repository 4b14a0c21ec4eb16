// What the criteria ask, joined as the logic text joins them.
import { parseLogic, type CompiledProgram, type Logic } from 'c/dealEngine';
import { fill } from 'c/phrase';
import { criterionPhrase } from './criterionPhrase';
import { listOfPhrases, type Phrase } from './listing';
import type { RuleWords } from './words';

function logicPhrase(logic: Logic, program: CompiledProgram, words: RuleWords): Phrase {
  const { labels, locale } = words;
  switch (logic.code) {
    case 'criterion': {
      const criterion = program.criteria.find(({ sequence }) => sequence === logic.sequence);
      return criterion ? criterionPhrase(criterion, words) : [{ text: String(logic.sequence) }];
    }
    case 'not':
      return fill(labels.notSo, logicPhrase(logic.part, program, words));
    case 'or':
      return fill(
        labels.either,
        listOfPhrases(
          logic.parts.map((part) => {
            const phrase = logicPhrase(part, program, words);
            return part.code === 'and' ? fill(labels.bothOf, phrase) : phrase;
          }),
          locale,
          'disjunction'
        )
      );
    case 'and':
      return listOfPhrases(
        logic.parts.map((part) => logicPhrase(part, program, words)),
        locale,
        'conjunction'
      );
  }
}

/** The conditions of the criteria; a text that cannot be read is left out, its fault stands beside it. */
export function conditions(program: CompiledProgram, words: RuleWords): Phrase[] {
  const read = parseLogic(program.logic);
  const every = [...program.criteria].sort((one, other) => one.sequence - other.sequence);
  if ('code' in read || read.logic === null) {
    return every.map((criterion) => criterionPhrase(criterion, words));
  }
  const parts = read.logic.code === 'and' ? read.logic.parts : [read.logic];
  return parts.map((part) => logicPhrase(part, program, words));
}
