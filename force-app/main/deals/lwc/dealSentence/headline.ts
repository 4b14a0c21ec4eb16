// The sentence that answers, and the line below it.
import type { DealDecision, Stack } from 'c/dealDecision';
import type { Status, Verdict } from 'c/dealEngine';
import { areWhole } from 'c/money';
import { bold, byNumber, fill, fillPlain, parts, plain, type Part } from 'c/phrase';
import { constraintText } from './constraint';
import { lookupOf } from './lookup';
import { marginText } from './margin';
import { gainText, inSentence, moneyText, type DealWords } from './words';

export function ofStatus({ result }: DealDecision, status: Status): readonly Verdict[] {
  return result.verdicts.filter((verdict) => verdict.status === status);
}

function joined(phrases: readonly (readonly Part[])[], separator: string): readonly Part[] {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ text: separator }, ...phrase]));
}

/** "$4,000 off cost now, $20,700 back on claim"; a column without money is not told. */
function stackAmounts({ now, claim }: Pick<Stack, 'now' | 'claim'>, words: DealWords): readonly Part[] {
  const { labels, currency } = words;
  const whole = areWhole([now, claim], currency);
  const columns = [
    { amount: now, label: labels.nowText },
    { amount: claim, label: labels.claimText }
  ].filter(({ amount }) => amount !== 0);
  const told = columns.length > 0 ? columns : [{ amount: claim, label: labels.claimText }];
  return joined(
    told.map(({ amount, label }) => fill(label, bold(moneyText(amount, words, whole)))),
    ', '
  );
}

function withoutStack({ result, stack }: DealDecision, { labels, locale }: DealWords): string {
  const count = result.eligibleCount;
  if (count === 0) {
    return labels.fitNone;
  }
  if (stack.fault) {
    return labels.noStack;
  }
  if (stack.belowBest !== null) {
    return labels.noneChosen;
  }
  return stack.undecided.length === count
    ? fillPlain(byNumber(count, labels.paysHiddenOne, labels.paysHiddenMany, locale), count)
    : fillPlain(byNumber(count, labels.nonePaysOne, labels.nonePaysMany, locale), count);
}

/** Which of the stack are applied already. */
function stackAgainst({ stack }: DealDecision, applied: readonly string[]) {
  const chosen = new Set(stack.chosen.map(({ key }) => key));
  return {
    open: stack.chosen.filter(({ key }) => !applied.includes(key)),
    isLarger: applied.length > 0 && applied.every((key) => chosen.has(key))
  };
}

/** Whether applying the stack would change what is applied. */
export function isToApply(decision: DealDecision, applied: readonly string[]): boolean {
  const { open, isLarger } = stackAgainst(decision, applied);
  return decision.stack.chosen.length > 0 && !(isLarger && open.length === 0);
}

/** What the programs pay, each column by itself. */
function amountsOf(open: Stack['chosen'], decision: DealDecision): Pick<Stack, 'now' | 'claim'> {
  const { verdicts } = lookupOf(decision);
  const sum = (settlement: Verdict['settlement']) =>
    open.reduce((all, { key, pays }) => (verdicts.get(key)?.settlement === settlement ? all + pays : all), 0);
  return { now: sum('Invoice'), claim: sum('Claim') };
}

/** "3 of 4 programs are applied. The other one adds $5,000 back on claim." */
function appliedHeadline(decision: DealDecision, applied: readonly string[], words: DealWords): readonly Part[] {
  const { labels, locale } = words;
  const { stack } = decision;
  const count = stack.chosen.length;
  const { open, isLarger } = stackAgainst(decision, applied);
  const inAll = stackAmounts(stack, words);
  if (!isLarger) {
    const better = fillPlain(byNumber(count, labels.programsOne, labels.programsMany, locale), count);
    const have = fillPlain(byNumber(applied.length, labels.programsOne, labels.programsMany, locale), applied.length);
    return fill(labels.appliedOther, have, better, inAll);
  }
  if (open.length === 0) {
    return fill(byNumber(count, labels.appliedOne, labels.appliedMany, locale), String(count), inAll);
  }
  const more = stackAmounts(amountsOf(open, decision), words);
  const label = byNumber(open.length, labels.appliedRestOne, labels.appliedRestMany, locale);
  return fill(label, String(applied.length), String(count), more, String(open.length));
}

/**
 * "Apply 4 programs: $4,000 off cost now, $20,700 back on claim."; where programs are applied, what they bring and what
 * is still worth applying.
 * @param applied keys of the programs that are applied to the deal
 */
export function headline(decision: DealDecision, words: DealWords, applied: readonly string[] = []): readonly Part[] {
  const { labels, locale } = words;
  const { stack } = decision;
  const count = stack.chosen.length;
  if (count === 0) {
    return parts(withoutStack(decision, words));
  }
  return applied.length > 0
    ? appliedHeadline(decision, applied, words)
    : fill(byNumber(count, labels.applyOne, labels.applyMany, locale), String(count), stackAmounts(stack, words));
}

/** "Attach the displacement letter first." */
function todoText({ todo }: DealDecision, words: DealWords): string | null {
  const { labels } = words;
  const [first] = todo;
  if (!first) {
    return null;
  }
  return todo.length === 1
    ? fillPlain(labels.attachFirstOne, inSentence(first.document, words))
    : fillPlain(labels.attachFirstMany, todo.length);
}

/** Margin, what to do first, or why there is no stack: "Margin is 12.84% without them, ... Attach the letter first." */
export function restLine(decision: DealDecision, words: DealWords): readonly Part[] {
  const { fault } = decision.stack;
  const todo = todoText(decision, words);
  const phrases = [
    ...(fault ? [parts(faultText(decision, words))] : []),
    ...(decision.margin ? [marginText(decision.margin, decision.stack.chosen.length > 0, words)] : []),
    ...(todo === null ? [] : [parts(todo)])
  ];
  return joined(phrases, ' ');
}

/** Why no set could be found. */
export function faultText(decision: DealDecision, words: DealWords): string {
  const { fault } = decision.stack;
  switch (fault?.code) {
    case 'forcedConflict':
      return fillPlain(words.labels.cannotJoin, constraintText(fault.reason, decision, words));
    case 'invalid':
      return words.labels.faultInvalid;
    case 'tooLarge':
      return words.labels.faultTooLarge;
    case undefined:
      return '';
  }
}

export interface Upside {
  /** The near miss that it leads to. */
  readonly key: string;
  readonly text: string;
}

/** "3 small steps would add $8,465 on claim.", or "3 are one step away." where nothing fits yet; null without advice. */
export function upside(decision: DealDecision, words: DealWords): Upside | null {
  const { labels, locale } = words;
  const { advice, together, result } = decision;
  const misses = ofStatus(decision, 'nearMiss');
  if (result.eligibleCount === 0 && misses[0]) {
    const text = byNumber(misses.length, labels.stepAwayOne, labels.stepAwayMany, locale);
    return { key: advice[0]?.key ?? misses[0].key, text: fillPlain(text, misses.length) };
  }
  const advised = advice.filter((each) => each.advised);
  const [first] = advised;
  if (!first) {
    return null;
  }
  const all = advised.length > 1 && together;
  const { now, claim } = all ? together : first;
  const count = all ? advised.length : 1;
  const text = byNumber(count, labels.smallStepOne, labels.smallStepMany, locale);
  return { key: first.key, text: fillPlain(text, count, gainText(now, claim, words)) };
}

/** All of it as plain text, for a screen reader and the command line. */
export function spoken(decision: DealDecision, words: DealWords, applied: readonly string[] = []): string {
  return [
    plain(headline(decision, words, applied)),
    plain(restLine(decision, words)),
    upside(decision, words)?.text ?? ''
  ]
    .filter((text) => text !== '')
    .join(' ');
}
