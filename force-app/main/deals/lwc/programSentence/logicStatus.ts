// What is said beside the logic text while it is typed; the faults are the engine's.
import { checkLogic, type CompiledProgram, type Problem } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import type { RuleWords } from './words';

export interface LogicStatus {
  readonly text: string;
  /** Advice: the text can be read, but people may read it otherwise. */
  readonly level: 'valid' | 'advice' | 'fault';
}

function faultText({ code, params }: Problem, { labels }: RuleWords): string {
  const number = String(params.number ?? '');
  switch (code) {
    case 'LOGIC_UNUSED_CRITERION':
      return fillPlain(labels.logicUnused, number);
    case 'LOGIC_UNKNOWN_NUMBER':
      return fillPlain(labels.logicUnknown, number);
    case 'LOGIC_BRACKET_OPEN':
      return labels.logicBracket;
    case 'LOGIC_ENDS_EARLY':
      return labels.logicEnds;
    case 'LOGIC_CONTRADICTORY':
      return labels.logicContradictory;
    case 'SEQUENCE_TWICE':
      return fillPlain(labels.logicTwice, number);
    default:
      return fillPlain(labels.logicUnexpected, String(params.position ?? 1));
  }
}

export function logicStatus({ logic, criteria }: CompiledProgram, words: RuleWords): LogicStatus {
  const { labels } = words;
  const check = checkLogic(
    logic,
    criteria.map(({ sequence }) => sequence)
  );
  const [first] = check.problems;
  if (first) {
    return { text: faultText(first, words), level: 'fault' };
  }
  if (check.mixedAt !== null) {
    return { text: labels.logicMixed, level: 'advice' };
  }
  const count = criteria.length;
  if (count === 0) {
    return { text: labels.logicNone, level: 'valid' };
  }
  const label = check.logic === null ? labels.logicAll : count === 1 ? labels.logicValidOne : labels.logicValid;
  return { text: fillPlain(count === 1 && check.logic === null ? labels.logicValidOne : label, count), level: 'valid' };
}
