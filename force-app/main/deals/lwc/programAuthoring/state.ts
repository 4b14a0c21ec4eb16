// What keeps a draft from being activated, and which version is shown, in words. Pure.
import { labels } from 'c/authoringLabels';
import type { CompiledProgram } from 'c/dealEngine';
import { problemsText } from 'c/dealSentence';
import { fillPlain } from 'c/phrase';
import { logicStatus, tierStatus } from 'c/programSentence';
import { problemsOf } from 'c/ruleDraft';
import type { Authoring } from './contract';
import type { Workshop } from './decoding';

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
  const { dealLabels, locale, currency, today } = words;
  return first ? problemsText([first], { labels: dealLabels, locale, currency, today, lineNames: {} }) : null;
}

const STATUS = {
  Draft: labels.statusDraft,
  Active: labels.statusActive,
  Superseded: labels.statusSuperseded,
  Retired: labels.statusRetired
} as const;

export function versionText({ shown, active }: Authoring): string {
  return active && shown.status === 'Draft'
    ? fillPlain(labels.versionDraft, shown.version, active.version)
    : fillPlain(labels.versionPlain, shown.version, STATUS[shown.status]);
}
