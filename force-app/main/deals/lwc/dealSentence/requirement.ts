// What a criterion requires, in words: "Product family is Servers or Storage", "Ordered Jan 1 – Jun 30, 2026".
import { formatDay, formatDays } from 'c/dates';
import type { CriterionResult, Verdict } from 'c/dealEngine';
import { fillPlain, listOf } from 'c/phrase';
import { valueText, type DealWords } from './words';

/** A window of dates after the word that it is about; either end may be open. */
function windowText(label: string, from: string | null, to: string | null, words: DealWords): string {
  const { labels, locale } = words;
  if (from !== null && to !== null) {
    return fillPlain(labels.requireDates, label, formatDays(from, to, locale, 'always'));
  }
  return from === null
    ? fillPlain(labels.requireBy, label, formatDay(to ?? '', locale, 'always'))
    : fillPlain(labels.requireFrom, label, formatDay(from, locale, 'always'));
}

function gateText({ field, required, actual }: CriterionResult, words: DealWords): string {
  const { labels, locale } = words;
  if (field === 'program.products') {
    const listed = required.map(String);
    return listed.length > 0
      ? fillPlain(labels.productsListed, listOf(listed, locale, 'disjunction'))
      : labels.productsOfProgram;
  }
  if (field === 'program.growth') {
    return labels.growthKnown;
  }
  const byOrder = actual.code !== 'date' || actual.basis === 'Order';
  const [from, to] = required.map((day) => (day === null ? null : String(day)));
  return windowText(byOrder ? labels.ordered : labels.valid, from ?? null, to ?? null, words);
}

function dateText({ field, label: own, operator, required }: CriterionResult, words: DealWords): string | null {
  const [first = '', second = ''] = required.map(String);
  // The day on which an order counts.
  const label = field === 'deal.closeDate' ? words.labels.ordered : own;
  switch (operator) {
    case 'between':
      return windowText(label, first, second, words);
    case 'atLeast':
      return windowText(label, first, null, words);
    case 'atMost':
      return windowText(label, null, first, words);
    default:
      return null;
  }
}

function comparisonText({ label, kind, operator, required }: CriterionResult, words: DealWords): string {
  const { labels, locale } = words;
  const values = required.map((value) => valueText(value ?? '', kind, words));
  const any = listOf(values, locale, 'disjunction');
  switch (operator) {
    case 'equals':
    case 'in':
      return fillPlain(labels.requireIs, label, any);
    case 'notIn':
      return fillPlain(labels.requireIsNot, label, any);
    case 'atLeast':
      return fillPlain(labels.requireAtLeast, label, any);
    case 'atMost':
      return fillPlain(labels.requireAtMost, label, any);
    case 'between':
      return fillPlain(labels.requireBetween, label, ...values);
    case 'contains':
      return fillPlain(labels.requireContains, label, any);
    case 'pattern':
      return fillPlain(labels.requirePattern, label, any);
    case 'heldOn':
      return fillPlain(labels.requireIs, label, any);
    case 'withinMonths': {
      const months = Number(required[0]);
      return months < 0
        ? fillPlain(labels.requireWithinNext, label, -months)
        : fillPlain(labels.requireWithin, label, months);
    }
  }
}

/** What a certificate, a registration or a document is required for reads by what it is. */
function holdingText({ field, label, kind, required }: CriterionResult, about: About, words: DealWords): string {
  const { labels, locale } = words;
  const date = about.dateBasis === 'Order' ? labels.onOrderDate : labels.onCheckDate;
  const names = required.map((value) => valueText(value ?? '', kind, words));
  const any = listOf(names, locale, 'disjunction');
  switch (field) {
    case 'deal.registration':
      return fillPlain(labels.requireRegistered, date);
    case 'deal.document':
      return fillPlain(labels.requireDocument, names.length > 0 ? any : label);
    default:
      return names.length > 0
        ? fillPlain(labels.requireCertificate, any, date)
        : fillPlain(labels.requireAnyCertificate, date);
  }
}

/** Criteria of the catalogue that have a sentence of their own; null for all others. */
function ownText(criterion: CriterionResult, about: About, words: DealWords): string | null {
  const { field, kind, operator, required } = criterion;
  const { labels } = words;
  if (kind === 'Holding') {
    return holdingText(criterion, about, words);
  }
  if (field === 'customer.relation' && operator === 'equals') {
    return fillPlain(required[0] === 'New' ? labels.requireNew : labels.requireExisting, about.vendorName);
  }
  return field === 'program.usage' && operator === 'atMost' && required[0] === 0 ? labels.requireUnused : null;
}

/** What the sentence needs of the program. */
type About = Pick<Verdict, 'vendorName' | 'dateBasis'>;

/** The author's own wording where there is one. */
export function requirementText(criterion: CriterionResult, about: About, words: DealWords): string {
  if (criterion.message) {
    return criterion.message;
  }
  if (criterion.sequence === null) {
    return gateText(criterion, words);
  }
  const ofDate = criterion.kind === 'Date' ? dateText(criterion, words) : null;
  return ownText(criterion, about, words) ?? ofDate ?? comparisonText(criterion, words);
}
