// The one constraint that keeps a program out of the stack (R7), in words.
import type { DealDecision } from 'c/dealDecision';
import { fillPlain, listOf } from 'c/phrase';
import type { Reason } from 'c/stackEngine';
import { nameOf } from './lookup';
import { moneyText, type DealWords } from './words';

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
      return fillPlain(labels.leftOutExcluded, nameOf(reason.by, decision));
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
