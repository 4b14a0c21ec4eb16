// Criteria that have one value for the whole deal: the program's dates, fields, totals over lines, partner tier.
import type { Actual, CriterionResult, Fact } from './contract';
import { compare, exactly } from './compare';
import { covers, type DealContext } from './context';
import type { Criterion, Rule } from './rule';
import { exactValue, totalOf } from './totals';
import { truthOf, type Truth } from './truth';

type Answer = { readonly actual: Actual; readonly outcome: Truth };

const unknown = (actual: Actual): Answer => ({ actual, outcome: 'unknown' });

/** The value of a fact in the type that its field's kind calls for; anything else counts as missing. */
export function valueOf(criterion: Criterion, fact: Fact | undefined): string | number | null {
  const value = fact?.value ?? null;
  const numeric = criterion.field.kind === 'Number' || criterion.field.kind === 'Money';
  if (numeric) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

function judgeFact(criterion: Criterion, { input }: DealContext): Answer {
  const fact = input.facts[criterion.field.key];
  const value = valueOf(criterion, fact);
  const actual: Actual = {
    code: 'value',
    value,
    recordId: fact?.recordId ?? input.deal.id,
    recordName: fact?.recordName ?? input.deal.name
  };
  return value === null
    ? unknown(actual)
    : { actual, outcome: compare(exactly(value), criterion.operator, criterion.comparable) };
}

function judgeTotal(criterion: Criterion, { input, lines }: DealContext): Answer {
  if (input.lines.length === 0) {
    return unknown({ code: 'noLines' });
  }
  const range = totalOf(lines, criterion.field.detail === 'quantity' ? 'quantity' : 'amount');
  const lineIds = lines.filter(({ qualifies }) => qualifies !== 'notMet').map(({ line }) => line.id);
  return {
    actual: { code: 'total', value: exactValue(range), lineIds },
    outcome: compare(range, criterion.operator, criterion.comparable)
  };
}

/**
 * Of several statuses on the counting date the highest tier counts. None recorded is missing data, not "no tier". A
 * tier that the vendor's list does not have cannot be ranked: it may be higher than every ranked one, never lower.
 */
function judgeTier(criterion: Criterion, { vendor }: Rule, { countingDate }: DealContext): Answer {
  const held = vendor.statuses
    .filter((status) => covers(status.validFrom, status.validTo, countingDate))
    .map((status) => ({ status, place: vendor.tiers.indexOf(status.tier) }));
  const highest = held.reduce<(typeof held)[number] | undefined>(
    (best, one) => (best === undefined || one.place > best.place ? one : best),
    undefined
  );
  if (!highest) {
    return unknown({ code: 'noStatus', vendorId: vendor.id, vendorName: vendor.name });
  }
  const unranked = held.find(({ place }) => place < 0);
  const low = highest.place < 0 ? -Infinity : highest.place;
  const range = { low, high: unranked ? Infinity : highest.place };
  const outcome = compare(range, criterion.operator, criterion.comparable);
  const { status } = outcome === 'unknown' && unranked ? unranked : highest;
  return { actual: { code: 'tier', tier: status.tier, recordId: status.id, recordName: status.name }, outcome };
}

function judge(criterion: Criterion, rule: Rule, context: DealContext): Answer {
  if (criterion.field.hidden) {
    return unknown({ code: 'hidden' });
  }
  switch (criterion.field.source) {
    case 'VendorStatus':
      return judgeTier(criterion, rule, context);
    case 'LineTotal':
      return judgeTotal(criterion, context);
    default:
      return judgeFact(criterion, context);
  }
}

/** A criterion in the contract's form. */
export function resultOf(criterion: Criterion, answer: Answer): CriterionResult {
  const { sequence, field, operator, required, message } = criterion;
  return {
    sequence,
    field: field.key,
    label: field.label,
    kind: field.kind,
    operator,
    required,
    message,
    needed: true,
    shortPpm: null,
    ...answer
  };
}

export function judgeDealCriterion(criterion: Criterion, rule: Rule, context: DealContext): CriterionResult {
  return resultOf(criterion, judge(criterion, rule, context));
}

/** The gate that every program with a start or an end has; null for a program without either. */
export function judgeDates({ program }: Rule, { input, countingDate }: DealContext): CriterionResult | null {
  const { startDate, endDate, dateBasis } = program;
  if (startDate === null && endDate === null) {
    return null;
  }
  return {
    sequence: null,
    field: 'program.dates',
    label: '',
    kind: 'Date',
    operator: 'between',
    required: [startDate, endDate],
    message: null,
    actual: { code: 'date', value: countingDate, basis: dateBasis, recordId: input.deal.id },
    outcome: truthOf(covers(startDate, endDate, countingDate)),
    needed: true,
    shortPpm: null
  };
}
