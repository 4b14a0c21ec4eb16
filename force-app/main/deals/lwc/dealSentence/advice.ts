// What repairing a near miss takes and brings (R6), in words.
import type { Advice, DealDecision } from 'c/dealDecision';
import type { CriterionResult, Repair, RepairStep, Verdict } from 'c/dealEngine';
import { areWhole, formatNumber, formatPercent } from 'c/money';
import { bold, fill, fillPlain, listOf, type Part } from 'c/phrase';
import { countedAs } from './formula';
import { lookupOf, nameOf } from './lookup';
import { addedText, lineName, shortStepsText, stepsText } from './step';
import {
  gainPhrase,
  gainText,
  inSentence,
  moneyText,
  sentenceStart,
  signedMoney,
  valueText,
  type DealWords
} from './words';

/** The figures are what stands out: "Add **3 VX-48**". */
function stepsPhrase(repair: Repair, words: DealWords): readonly Part[] {
  const [only] = repair.steps;
  return repair.steps.length === 1 && only?.code === 'addUnits'
    ? fill(words.labels.addUnits, bold(formatNumber(only.units, words.locale)), bold(lineName(only.lineId, words)))
    : fill('{0}', stepsText(repair, words));
}

/** "Add 3 VX-48: gains $4,400 on claim."; without a known gain only the step. */
export function adviceHeadline(verdict: Verdict, advice: Advice | undefined, words: DealWords): readonly Part[] {
  const { labels } = words;
  const { repair } = verdict;
  if (!repair) {
    return [];
  }
  const step = stepsPhrase(repair, words);
  return advice
    ? fill(labels.adviceGains, step, gainPhrase(advice.now, advice.claim, words))
    : fill(labels.adviceNoGain, step);
}

export interface Brought {
  readonly key: string;
  readonly name: string;
  /** "40 units × $90.00"; empty where it is not known. */
  readonly counted: string;
  readonly gain: string;
}

/** What each program brings: the near miss, and what it unlocks or changes. */
export function broughtBy({ key: own, brings }: Advice, decision: DealDecision, words: DealWords): readonly Brought[] {
  const { labels } = words;
  const { pays } = lookupOf(decision);
  return brings.map(({ key, amount, value }) => {
    const name = nameOf(key, decision);
    const change = amount < 0 ? labels.paysLessThen : pays.has(key) ? labels.paysMore : labels.joinsStack;
    return {
      key,
      name: key === own ? name : fillPlain(change, name),
      counted: value?.code === 'amount' ? countedAs(value, words) : '',
      gain: amount < 0 ? signedMoney(amount, words, false) : moneyText(amount, words)
    };
  });
}

/** `7.5%`. */
function shortText({ shortPpm }: CriterionResult, { locale }: DealWords): string | null {
  return shortPpm === null ? null : formatPercent(shortPpm, locale, 1);
}

/** The steps for one criterion: its own where each criterion has one. */
function stepsOf({ criteria, steps }: Pick<Repair, 'criteria' | 'steps'>, index: number): readonly RepairStep[] {
  const at = criteria.indexOf(index);
  const own = steps[at];
  return criteria.length === steps.length && own ? [own] : at === 0 ? steps : [];
}

export interface RepairWords {
  readonly words: readonly Part[];
  /** The cheapest one; others are dearer or longer. */
  readonly cheapest: boolean;
}

/** "**Add 3**, short by 7.5%" for what is repaired, "Or add 4, short by 8.9%" for the other way; null for neither. */
export function repairWords(verdict: Verdict, index: number, words: DealWords): RepairWords | null {
  const { labels } = words;
  const { repair, criteria } = verdict;
  const criterion = criteria[index];
  if (!repair || criterion === undefined) {
    return null;
  }
  const cheapest = repair.criteria.includes(index);
  const set = cheapest ? repair : repair.alternatives.find((other) => other.criteria.includes(index));
  const steps = set ? shortStepsText(stepsOf(set, index), words) : '';
  if (steps === '') {
    return null;
  }
  const short = shortText(criterion, words);
  const told = cheapest ? bold(steps) : fill(labels.orRepair, inSentence(steps, words));
  return { words: short === null ? told : fill(labels.repairShort, told, short), cheapest };
}

/** "Short by 7.5%". */
export function shortByText(criterion: CriterionResult, words: DealWords): string | null {
  const short = shortText(criterion, words);
  return short === null ? null : fillPlain(words.labels.shortBy, short);
}

/** Why a repair is not advised: what it costs, or what giving its units away would. */
function againstText({ repair }: Verdict, advice: Advice, words: DealWords): readonly string[] {
  const { labels, currency } = words;
  const { givenAway, gain, cost, advised } = advice;
  const added = repair?.steps.find((step) => step.code === 'addUnits');
  const whole = areWhole([givenAway, gain, cost], currency);
  const money = (amount: number) => moneyText(amount, words, whole);
  if (!advised) {
    return [fillPlain(labels.notAdvised, money(cost), money(gain))];
  }
  return givenAway !== null && givenAway > gain && added
    ? [fillPlain(labels.notAdvisedAway, addedText(added, words), money(givenAway), money(gain))]
    : [];
}

/** What may still say no, though the steps are taken (R6). */
function missingText({ repair }: Verdict, words: DealWords): readonly string[] {
  const missing = repair?.missing ?? [];
  return missing.length === 0
    ? []
    : [sentenceStart(fillPlain(words.labels.missingStill, listOf(missing, words.locale, 'conjunction')), words)];
}

export function adviceNotes(verdict: Verdict, decision: DealDecision, words: DealWords): readonly string[] {
  const advice = lookupOf(decision).advice.get(verdict.key);
  return [...(advice ? againstText(verdict, advice, words) : []), ...missingText(verdict, words)];
}

/** "All 3 steps gain $8,465 on claim, $216 more than one by one: ..."; null where fewer than two are advised. */
export function togetherText({ together, advice }: DealDecision, words: DealWords): string | null {
  const { labels } = words;
  if (!together) {
    return null;
  }
  const { now, claim, extra } = together;
  const count = advice.filter(({ advised }) => advised).length;
  const gain = gainText(now, claim, words);
  if (extra === 0) {
    return fillPlain(labels.togetherText, count, gain);
  }
  const label = extra > 0 ? labels.togetherMore : labels.togetherLess;
  return fillPlain(label, count, gain, moneyText(Math.abs(extra), words, true));
}

/** "Near miss, 3 units short", "Near miss, one step away". */
export function missText({ repair }: Verdict, words: DealWords): string {
  const { labels, locale } = words;
  const [first] = repair?.steps ?? [];
  const steps = repair?.steps.length ?? 0;
  if (steps !== 1 || !first) {
    return steps > 1 ? fillPlain(labels.chipSteps, labels.nearMiss, steps) : labels.nearMiss;
  }
  if (first.code !== 'addUnits') {
    return fillPlain(labels.chipStep, labels.nearMiss);
  }
  return first.units === 1
    ? fillPlain(labels.chipUnitsOne, labels.nearMiss)
    : fillPlain(labels.chipUnitsMany, labels.nearMiss, formatNumber(first.units, locale));
}

export interface Shortfall {
  /** What the deal has of what is required, from 0 to 1. */
  readonly share: number;
  readonly have: string;
  readonly required: string;
  /** "37 of 40". */
  readonly label: string;
}

/** How far the deal is from the one number that is short; null where it is not a number, or more than one. */
export function shortfallOf({ repair, criteria }: Verdict, words: DealWords): Shortfall | null {
  const criterion = repair?.criteria.length === 1 ? criteria[repair.criteria[0] ?? -1] : undefined;
  const { actual, kind, required: [needed] = [] } = criterion ?? {};
  const value = actual?.code === 'total' || actual?.code === 'value' ? actual.value : null;
  if (!criterion || criterion.shortPpm === null || kind === undefined || typeof value !== 'number') {
    return null;
  }
  const [have, required] = [valueText(value, kind, words), valueText(needed ?? 0, kind, words)];
  return {
    share: 1 - criterion.shortPpm / 1_000_000,
    have: fillPlain(words.labels.barOnDeal, have),
    required,
    label: fillPlain(words.labels.barShort, have, required)
  };
}
