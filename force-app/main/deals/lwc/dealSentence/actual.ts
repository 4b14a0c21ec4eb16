// What the deal has for a criterion, in words with links to the records: "Platinum, Arcturon status".
import type { Actual, CriterionOutcome, CriterionResult } from 'c/dealEngine';
import { byNumber, fill, fillPlain, link, listOf, type Part } from 'c/phrase';
import { formatNumber } from 'c/money';
import { shortDay, valueText, type DealWords } from './words';

/** More values than this are counted, not named. */
const MOST_NAMED = 3;

/** "2 lines"; one line is linked to. */
function linesPhrase(lineIds: readonly string[], { labels, locale }: DealWords): readonly Part[] {
  const lines = fillPlain(byNumber(lineIds.length, labels.lineOne, labels.lineMany, locale), lineIds.length);
  return lineIds.length === 1 ? link(lines, lineIds[0] ?? '') : fill(lines);
}

function linesText({ units, lineIds }: Extract<Actual, { code: 'lines' }>, words: DealWords) {
  const { labels, locale } = words;
  const label = byNumber(units, labels.actualUnitsOne, labels.actualUnitsMany, locale);
  return fill(label, formatNumber(units, locale), linesPhrase(lineIds, words));
}

function valuesText(values: readonly (string | number)[], kind: CriterionResult['kind'], words: DealWords): string {
  const { labels, locale } = words;
  const texts = values.map((value) => valueText(value, kind, words));
  if (texts.length === 0) {
    return labels.actualEmpty;
  }
  return texts.length > MOST_NAMED
    ? fillPlain(labels.more, texts.slice(0, MOST_NAMED).join(', '), texts.length - MOST_NAMED)
    : listOf(texts, locale, 'conjunction');
}

function dateText({ value, basis, recordId }: Extract<Actual, { code: 'date' }>, words: DealWords): readonly Part[] {
  const day = shortDay(value, words);
  return basis === 'Order'
    ? fill(words.labels.actualSource, day, link(words.labels.closeDate, recordId))
    : fill(words.labels.asOfToday, day);
}

/** "Tomas Reyes, to Sep 30", linked to the record; without an end only who or what. */
function heldText(held: Extract<Actual, { code: 'held' }>, words: DealWords): readonly Part[] {
  const who = link(held.holder ?? held.name, held.recordId);
  return held.validTo === null ? fill('{0}', who) : fill(words.labels.heldBy, who, shortDay(held.validTo, words));
}

function notHeldText({ other }: Extract<Actual, { code: 'notHeld' }>, field: string, { labels }: DealWords): string {
  if (other) {
    return fillPlain(labels.heldOther, other.holder);
  }
  switch (field) {
    case 'deal.certificate':
      return labels.heldNobody;
    case 'partner.certificate':
      return labels.heldNobodyAtAll;
    case 'deal.registration':
      return labels.notRegistered;
    case 'deal.document':
      return labels.notAttached;
    default:
      return labels.notHeld;
  }
}

/** "37 units, 1 line", with a link to the line where it is one. */
function totalText(
  { value, lineIds }: Extract<Actual, { code: 'total' }>,
  kind: CriterionResult['kind'],
  words: DealWords
) {
  const { labels, locale } = words;
  if (value === null) {
    return fill(labels.actualUnknown);
  }
  const total =
    kind === 'Number' ? fillPlain(labels.unitsText, formatNumber(value, locale)) : valueText(value, kind, words);
  return lineIds.length === 0 ? fill(total) : fill(labels.actualSource, total, linesPhrase(lineIds, words));
}

function leftText({ left, measure }: Extract<Actual, { code: 'budget' }>, words: DealWords): string {
  const { labels, locale } = words;
  return measure === 'Amount'
    ? valueText(left, 'Money', words)
    : fillPlain(labels.unitsText, formatNumber(left, locale));
}

/** `vendorName` names the status that a tier comes from. */
export function actualParts(
  { actual, kind, field }: CriterionResult,
  vendorName: string,
  words: DealWords
): readonly Part[] {
  const { labels } = words;
  switch (actual.code) {
    case 'value': {
      const value = actual.value === null ? labels.actualEmpty : valueText(actual.value, kind, words);
      // The close date is a field of the deal on which this stands.
      const source = field === 'deal.closeDate' ? labels.closeDate : actual.recordName;
      return fill(labels.actualSource, value, link(source, actual.recordId));
    }
    case 'lines':
      return linesText(actual, words);
    case 'lineValues':
      return fill(valuesText(actual.values, kind, words));
    case 'total':
      return totalText(actual, kind, words);
    case 'date':
      return dateText(actual, words);
    case 'tier':
      return fill(labels.actualSource, actual.tier, link(fillPlain(labels.vendorStatus, vendorName), actual.recordId));
    case 'noStatus':
      return fill(labels.noStatus, link(actual.vendorName, actual.vendorId));
    case 'held':
      return heldText(actual, words);
    case 'notHeld':
      return fill(notHeldText(actual, field, words));
    case 'customer':
      return fill(
        actual.firstOrder === null ? labels.customerNew : fillPlain(labels.customerSince, actual.firstOrder.slice(0, 4))
      );
    case 'budget':
      return fill(labels.budgetLeft, leftText(actual, words));
    case 'usage':
      return fill(byNumber(actual.count, labels.usageOne, labels.usageMany, words.locale), String(actual.count));
    case 'noLines':
      return fill(labels.noProducts);
    case 'hidden':
      return fill(labels.hiddenFromYou);
  }
}

export function outcomeText(outcome: CriterionOutcome, { labels }: DealWords): string {
  return { met: labels.met, notMet: labels.notMet, unknown: labels.notKnown }[outcome];
}
