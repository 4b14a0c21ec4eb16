// Whether a draft may be changed, was changed, and what keeps it from being activated, in words. Pure.
import type { CompiledProgram, Problem } from 'c/dealEngine';
import { problemsText } from 'c/dealSentence';
import { logicStatus, tierStatus, type RuleWords } from 'c/programSentence';
import { problemsOf } from 'c/ruleDraft';
import type { Authoring } from 'c/programAuthoring';
import type { Workshop } from './decoding';

function textOf(problem: Problem, { dealLabels, locale, currency, today }: RuleWords): string {
  return problemsText([problem], { labels: dealLabels, locale, currency, today, lineNames: {} });
}

/** The first thing to put right; null: the rule can be activated. */
function faultOf(program: CompiledProgram, { catalogue, words }: Workshop): string | null {
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
function faultsElsewhere(program: CompiledProgram, { catalogue, words }: Workshop): readonly string[] {
  return problemsOf(program, catalogue)
    .filter(({ code, sequence, params }) => {
      const isOfTiers = /^BANDS?_|^MEASURE_/.test(code) || params.band !== undefined;
      return sequence === null && !isOfTiers && !/^LOGIC_|^SEQUENCE_/.test(code);
    })
    .map((problem) => textOf(problem, words));
}

/** Of the rule as the author has it now; faults are told only to who may mend them. */
export function stateOf({ mayEdit, shown }: Authoring, workshop: Workshop, program: CompiledProgram | null) {
  const mayChange = mayEdit && shown.status === 'Draft';
  return {
    mayChange,
    changed: program !== workshop.program,
    fault: program && mayChange ? faultOf(program, workshop) : null,
    elsewhere: program && mayChange ? faultsElsewhere(program, workshop) : []
  };
}
