// The facts of a program beside its criteria: documents, and what it does to the deal's margin (R8).
import type { Advice, DealDecision } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import { areWhole, formatRate } from 'c/money';
import { fill, fillPlain, link, type Part } from 'c/phrase';
import { lookupOf } from './lookup';
import { moneyText, shortDay, signedMoney, type DealWords } from './words';

type Document = Verdict['documents'][number];

function documentPhrase(document: Document, decision: DealDecision, key: string, words: DealWords): readonly Part[] {
  const { labels } = words;
  const { name, due, present, recordId } = document;
  if (present) {
    return fill(labels.documentPresent, recordId === null ? name : link(name, recordId));
  }
  if (due === 'Claim') {
    return fill(labels.documentClaim, name);
  }
  const todo = decision.todo.find((each) => each.key === key && each.document === name);
  return todo?.by ? fill(labels.documentBy, name, shortDay(todo.by, words)) : fill(labels.documentBeforeOrder, name);
}

/** Each document with where it stands: "Distributor invoice, after the win". */
export function documentPhrases(
  { documents, key }: Verdict,
  decision: DealDecision,
  words: DealWords
): readonly (readonly Part[])[] {
  return documents.length === 0
    ? [fill(words.labels.noDocuments)]
    : documents.map((document) => documentPhrase(document, decision, key, words));
}

/** The one chance of all programs that a repair brings; null: they have several, or one that is not known. */
function chanceOf({ brings }: Advice, decision: DealDecision): number | null {
  const { verdicts } = lookupOf(decision);
  const chances = new Set(
    brings.map(({ key }) => verdicts.get(key)).flatMap((one) => (one?.settlement === 'Claim' ? [one.chancePpm] : []))
  );
  const [only = null] = chances;
  return chances.size === 1 ? only : null;
}

/**
 * What a repaired near miss adds to booked and to expected margin. Expected is booked and what is hoped for (R8): how much
 * of it that is, and at which chance, is said. "+$1,050 booked, +$4,790 expected: $3,740 of it on claim at 85%".
 */
function repairedText(advice: Advice, decision: DealDecision, words: DealWords): string | null {
  const { labels, currency, locale } = words;
  const { booked, expected } = advice;
  const whole = areWhole([booked, expected], currency);
  const texts = [
    ...(booked === null ? [] : [fillPlain(labels.effectBooked, signedMoney(booked, words, whole))]),
    ...(expected === null ? [] : [fillPlain(labels.effectExpected, signedMoney(expected, words, whole))])
  ];
  if (texts.length === 0) {
    return null;
  }
  const text = texts.join(', ');
  if (booked === null || expected === null || expected === booked) {
    return text;
  }
  const chance = chanceOf(advice, decision);
  const hoped = moneyText(expected - booked, words, whole);
  return chance === null
    ? fillPlain(labels.effectOnClaim, text, hoped)
    : fillPlain(labels.effectOnClaimAt, text, hoped, formatRate(chance, locale));
}

/** Half-up, as R8 rounds what is expected of a rebate. */
function expectedOf(amount: number, chancePpm: number): number {
  return Math.round((amount * chancePpm) / 1_000_000);
}

/** "+$8,730 expected, at 90%", "+$4,000 booked"; null without View Cost, or where the program pays nothing. */
export function effectText(verdict: Verdict, decision: DealDecision, words: DealWords): string | null {
  const { labels, locale } = words;
  const { value, settlement, chancePpm, direction, key } = verdict;
  const { advice, pays } = lookupOf(decision);
  if (!decision.margin) {
    return null;
  }
  const repaired = advice.get(key);
  if (repaired) {
    return repairedText(repaired, decision, words);
  }
  const amount = pays.get(key) ?? (value?.code === 'amount' ? value.amount : null);
  if (amount === null || verdict.status !== 'eligible') {
    return null;
  }
  if (direction === 'PayOn') {
    return labels.effectPayOn;
  }
  if (settlement === 'Invoice') {
    return fillPlain(labels.effectBooked, signedMoney(amount, words));
  }
  if (chancePpm === null) {
    return labels.effectNoChance;
  }
  const expected = fillPlain(labels.effectExpected, signedMoney(expectedOf(amount, chancePpm), words));
  return fillPlain(labels.effectAt, expected, formatRate(chancePpm, locale));
}

/** "Pays $500 here: it shares a limit", where the stack clips a program's own worth; null where it does not. */
export function clippedText({ key, value }: Verdict, decision: DealDecision, words: DealWords): string | null {
  const pays = lookupOf(decision).pays.get(key);
  return pays !== undefined && value?.code === 'amount' && pays !== value.amount
    ? fillPlain(words.labels.paysLess, moneyText(pays, words))
    : null;
}
