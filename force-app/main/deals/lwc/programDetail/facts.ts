// What the detail of a program shows beside its criteria. Pure.
import type { Status, Verdict } from 'c/dealEngine';
import {
  amountText,
  bandsText,
  baseText,
  deadlineText,
  formulaText,
  reasonText,
  settlementText,
  type DealWords
} from 'c/dealSentence';
import { fillPlain } from 'c/phrase';
import { formatMoney } from 'c/money';

export interface Worth {
  readonly amount: string;
  readonly settlement: string;
  readonly formula: string | null;
}

/** The amount with cents and its formula; null where the program pays nothing because it does not fit. */
export function worthOf(verdict: Verdict, words: DealWords): Worth | null {
  const { value, tiers, settlement } = verdict;
  if (value === null) {
    return null;
  }
  const explained =
    value.code === 'amount'
      ? formulaText(value, tiers, words)
      : value.code === 'unknown'
        ? null
        : reasonText(verdict, words);
  return {
    amount: amountText(verdict, false, words),
    settlement: settlementText(settlement, words),
    formula: explained
  };
}

export function whyText(status: Status, { labels }: DealWords): string {
  return {
    eligible: labels.whyEligible,
    needsData: labels.whyNeedsData,
    notEligible: labels.whyNotEligible,
    needsAttention: labels.whyNeedsAttention
  }[status];
}

export interface DetailFact {
  readonly label: string;
  readonly text: string;
}

/** A malformed program has none: its figures are not to be trusted. */
export function factsOf(verdict: Verdict, words: DealWords): readonly DetailFact[] {
  const { labels, currency, locale } = words;
  const { value, tiers, deadline, dateBasis, status } = verdict;
  if (status === 'needsAttention') {
    return [];
  }
  const facts = [{ label: labels.factDeadline, text: deadlineText(deadline, dateBasis, words) }];
  if (value?.code === 'amount') {
    const base = fillPlain(
      labels.formulaBase,
      formatMoney(value.base, currency, locale),
      baseText(value.baseKind, words)
    );
    const mode = value.mode === 'Marginal' ? labels.modeMarginal : labels.modeRetroactive;
    facts.push({ label: labels.factBase, text: base });
    if (tiers.length > 1) {
      facts.push({ label: labels.factMode, text: mode });
    }
  }
  return [...facts, { label: labels.factBands, text: bandsText(tiers, words) }];
}
