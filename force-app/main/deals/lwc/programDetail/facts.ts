// What the detail of a program shows beside its criteria. Pure.
import type { DealDecision } from 'c/dealDecision';
import type { Status, Verdict } from 'c/dealEngine';
import {
  amountText,
  clippedText,
  countedText,
  deadlineText,
  documentPhrases,
  effectText,
  formulaText,
  leftOutText,
  lookupOf,
  missText,
  reasonText,
  settlementText,
  statusText,
  type DealWords
} from 'c/dealSentence';
import { fillPlain, parts, type Part } from 'c/phrase';
import { signOf, type Sign } from 'c/statusSign';

export interface Worth {
  readonly amount: string;
  /** "on claim", and that it is what this deal adds where volume counted before. */
  readonly settlement: string;
  readonly formula: string | null;
  /** Growth, limits that bit, a shared limit. */
  readonly notes: readonly { readonly key: string; readonly text: string }[];
}

function settled({ settlement, value }: Verdict, words: DealWords): string {
  const text = settlementText(settlement, words);
  return value?.code === 'amount' && value.before.length > 0 ? fillPlain(words.labels.addsToRebate, text) : text;
}

/** The amount with cents and its formula; null where the program pays nothing because it does not fit. */
export function worthOf(verdict: Verdict, decision: DealDecision, words: DealWords): Worth | null {
  const { value, tiers } = verdict;
  if (value === null) {
    return null;
  }
  const isAmount = value.code === 'amount';
  const clipped = clippedText(verdict, decision, words);
  const leftOut = leftOutText(verdict.key, decision, words);
  const notes = [
    ...(isAmount ? countedText(value, words) : []),
    ...(clipped === null ? [] : [clipped]),
    ...(leftOut === null ? [] : [leftOut])
  ];
  const reason = value.code === 'unknown' ? null : reasonText(verdict, words);
  return {
    amount: amountText(verdict, false, words),
    settlement: settled(verdict, words),
    formula: isAmount ? formulaText(value, tiers, words) : reason,
    notes: notes.map((text) => ({ key: text, text }))
  };
}

export interface Chip {
  readonly iconName: string;
  readonly tone: Sign['tone'];
  readonly text: string;
}

function chipText(verdict: Verdict, decision: DealDecision, words: DealWords): string {
  const { labels } = words;
  const text = statusText(verdict.status, words);
  const { pays, leftOut } = lookupOf(decision);
  if (verdict.status === 'nearMiss') {
    return missText(verdict, words);
  }
  if (pays.has(verdict.key)) {
    return fillPlain(decision.stack.belowBest === null ? labels.chipInStack : labels.chipInChoice, text);
  }
  return leftOut.has(verdict.key) ? fillPlain(labels.chipLeftOut, text) : text;
}

/** "Eligible, in the best stack", "Near miss, 3 units short". */
export function chipOf(verdict: Verdict, decision: DealDecision, words: DealWords): Chip {
  return { ...signOf(verdict.status), text: chipText(verdict, decision, words) };
}

export function whyText(status: Status, { labels }: DealWords): string {
  return {
    eligible: labels.whyEligible,
    nearMiss: labels.whyNearMiss,
    needsData: labels.whyNeedsData,
    notEligible: labels.whyNotEligible,
    needsAttention: labels.whyNeedsAttention
  }[status];
}

export interface DetailFact {
  readonly label: string;
  readonly phrases: readonly { readonly key: number; readonly words: readonly Part[] }[];
}

/** A malformed program has none: its figures are not to be trusted. */
export function factsOf(verdict: Verdict, decision: DealDecision, words: DealWords): readonly DetailFact[] {
  const { labels } = words;
  const { deadline, dateBasis, status } = verdict;
  if (status === 'needsAttention') {
    return [];
  }
  const fact = (label: string, ...phrases: readonly (readonly Part[])[]): DetailFact => ({
    label,
    phrases: phrases.map((each, key) => ({ key, words: each }))
  });
  const effect = effectText(verdict, decision, words);
  return [
    fact(labels.factDeadline, parts(deadlineText(deadline, dateBasis, words, true))),
    fact(labels.factDocuments, ...documentPhrases(verdict, decision, words)),
    ...(effect === null ? [] : [fact(labels.factEffect, parts(effect))])
  ];
}
