// What keeps a draft from being activated, in words. Pure.
import type { CompiledProgram, Problem } from 'c/dealEngine';
import { problemsText } from 'c/dealSentence';
import { logicStatus, tierStatus, type RuleWords } from 'c/programSentence';
import { problemsOf } from 'c/ruleDraft';
import type { Workshop } from './decoding';

function textOf(problem: Problem, { dealLabels, locale, currency, today }: RuleWords): string {
  return problemsText([problem], { labels: dealLabels, locale, currency, today, lineNames: {} });
}

/** The first thing to put right; null: the rule can be activated. */
export function faultOf(program: CompiledProgram, { catalogue, words }: Workshop): string | null {
  const problems = problemsOf(program, catalogue);
  const logic = logicStatus(program, words);
  if (logic.level === 'fault') {
    return logic.text;
  }
  const tiers = tierStatus(program, problems, words);
  if (tiers?.level === 'fault') {
    return tiers.text;
  }
  const [first] = problems;
  return first ? textOf(first, words) : null;
}

/** Faults of what is not on this tab: product list, limits, dates, relations. Those of the tab stand at their fields. */
export function faultsElsewhere(program: CompiledProgram, { catalogue, words }: Workshop): readonly string[] {
  return problemsOf(program, catalogue)
    .filter(({ code, sequence, params }) => {
      const isOfTiers = /^BANDS?_|^MEASURE_/.test(code) || params.band !== undefined;
      return sequence === null && !isOfTiers && !/^LOGIC_|^SEQUENCE_/.test(code);
    })
    .map((problem) => textOf(problem, words));
}
