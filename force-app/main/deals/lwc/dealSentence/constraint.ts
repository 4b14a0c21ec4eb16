// The one constraint that keeps a program out of the stack (R7), in words.
import type { DealDecision } from 'c/dealDecision';
import { formatNumber } from 'c/money';
import { fillPlain, listOf } from 'c/phrase';
import type { Reason } from 'c/stackEngine';
import { lookupOf, nameOf } from './lookup';
import { inSentence, moneyText, type DealWords } from './words';

/** More programs than this are counted, not named. */
const MOST_NAMED = 2;

function names(keys: readonly string[], decision: DealDecision, { labels, locale }: DealWords): string {
  const named = keys.slice(0, MOST_NAMED).map((key) => nameOf(key, decision));
  const more = keys.length - named.length;
  return more > 0 ? fillPlain(labels.more, named.join(', '), more) : listOf(named, locale, 'conjunction');
}

function requiresText(reason: Extract<Reason, { code: 'requires' }>, decision: DealDecision, words: DealWords): string {
  const { labels } = words;
  const text = {
    notEligible: labels.leftOutRequires,
    forcedOut: labels.leftOutRequiresOut,
    impossible: labels.leftOutRequiresImpossible,
    notChosen: labels.leftOutRequiresWorse
  }[reason.state];
  return fillPlain(text, nameOf(reason.key, decision));
}

function floorText(reason: Extract<Reason, { code: 'floor' }>, decision: DealDecision, words: DealWords): string {
  const { labels, lineNames } = words;
  const line = lineNames[reason.line] ?? reason.line;
  return reason.by.length === 0
    ? fillPlain(labels.leftOutFloorAlone, line)
    : fillPlain(labels.leftOutFloor, line, names(reason.by, decision, words));
}

type Excluded = Extract<Reason, { code: 'excluded' }>;

/** By how much those in the way are worth more together than the program; null: not known, or not more. */
function worthMore({ by, others = [] }: Excluded, key: string, decision: DealDecision): number | null {
  const { pays, verdicts } = lookupOf(decision);
  const value = verdicts.get(key)?.value;
  const theirs = [by, ...others].reduce((sum, other) => sum + (pays.get(other) ?? 0), 0);
  return value?.code === 'amount' && theirs > value.amount ? theirs - value.amount : null;
}

/**
 * What several programs that are in the way together are worth more. `named`: each by its name, else counted as those
 * above. Null: one alone is in the way.
 */
function excludedByMany(
  reason: Excluded,
  key: string,
  named: boolean,
  decision: DealDecision,
  words: DealWords
): string | null {
  const { labels, locale } = words;
  const keys = [reason.by, ...(reason.others ?? [])];
  if (keys.length === 1) {
    return null;
  }
  const [plain, withWorth] = named
    ? [labels.leftOutExcludedMany, labels.leftOutExcludedWorth]
    : [labels.leftOutExcludedAbove, labels.leftOutExcludedAboveWorth];
  const who = named ? names(keys, decision, words) : formatNumber(keys.length, locale);
  const more = worthMore(reason, key, decision);
  return more === null ? fillPlain(plain, who) : fillPlain(withWorth, who, moneyText(more, words, true));
}

/** In the list of programs, where the chosen ones stand above: "Excludes 2 above worth $2,000 more". */
export function constraintInList(key: string, reason: Reason, decision: DealDecision, words: DealWords): string {
  const many = reason.code === 'excluded' ? excludedByMany(reason, key, false, decision, words) : null;
  return many ?? constraintText(reason, decision, words);
}

/** "Left out: Excludes Arcturon Deal Registration and Arcturon Displacement, worth $2,000 more."; null: it is not. */
export function leftOutText(key: string, decision: DealDecision, words: DealWords): string | null {
  const reason = lookupOf(decision).leftOut.get(key);
  if (!reason) {
    return null;
  }
  const many = reason.code === 'excluded' ? excludedByMany(reason, key, true, decision, words) : null;
  return fillPlain(words.labels.leftOutNote, inSentence(many ?? constraintText(reason, decision, words), words));
}

/** "Requires Velmora Campus 40", "Excludes Arcturon Deal Registration". */
export function constraintText(reason: Reason, decision: DealDecision, words: DealWords): string {
  const { labels } = words;
  switch (reason.code) {
    case 'forcedOut':
      return labels.leftOutForced;
    case 'invalid':
      return labels.leftOutInvalid;
    case 'chanceUnknown':
      return labels.leftOutChance;
    case 'worthNothing':
      return labels.leftOutNothing;
    case 'excluded':
      return fillPlain(labels.leftOutExcluded, names([reason.by, ...(reason.others ?? [])], decision, words));
    case 'groupTaken':
      return fillPlain(labels.leftOutGroup, reason.group, nameOf(reason.by, decision));
    case 'requires':
      return requiresText(reason, decision, words);
    case 'floor':
      return floorText(reason, decision, words);
    case 'margin':
      return reason.by.length === 0
        ? labels.leftOutMarginAlone
        : fillPlain(labels.leftOutMargin, names(reason.by, decision, words));
    case 'maximum':
      return fillPlain(labels.leftOutMaximum, reason.maximum);
    case 'poolExhausted':
      return reason.by.length === 0
        ? labels.leftOutPoolAlone
        : fillPlain(labels.leftOutPool, names(reason.by, decision, words));
    case 'displaced':
      return fillPlain(labels.leftOutDisplaced, moneyText(reason.loss, words, true));
  }
}
