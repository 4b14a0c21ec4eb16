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
    nearMiss: labels.whyNearMiss,
    needsData: labels.whyNeedsData,
    notEligible: labels.whyNotEligible,
    needsAttention: labels.whyNeedsAttention
  }[status];
}

export interface DetailFact {
  readonly label: string;
  readonly text: string;
  /** A long one takes a row of its own. */
  readonly className: 'fact' | 'fact long';
}

/** A malformed program has none: its figures are not to be trusted. */
export function factsOf(verdict: Verdict, words: DealWords): readonly DetailFact[] {
  const { labels, currency, locale } = words;
  const { value, tiers, deadline, dateBasis, status } = verdict;
  if (status === 'needsAttention') {
    return [];
  }
  const short = (label: string, text: string): DetailFact => ({ label, text, className: 'fact' });
  const facts = [short(labels.factDeadline, deadlineText(deadline, dateBasis, words))];
  let bands = bandsText(tiers, words);
  if (value?.code === 'amount') {
    const amount = formatMoney(value.base, currency, locale);
    facts.push(short(labels.factBase, fillPlain(labels.formulaBase, amount, baseText(value.baseKind, words))));
    if (tiers.length > 1) {
      const mode = value.mode === 'Marginal' ? labels.modeMarginal : labels.modeRetroactive;
      bands = fillPlain(labels.bandsAndMode, bands, mode);
    }
  }
  return [...facts, { label: labels.factBands, text: bands, className: tiers.length > 1 ? 'fact long' : 'fact' }];
}
