// Criteria that have one value for the whole deal: fields, totals over lines, partner tier, and all of its lines.
import type { Actual } from './contract';
import { factValue, unknown, type Answer } from './answer';
import { compare, exactly } from './compare';
import { covers, distinct, unitsOn, type DealContext } from './context';
import { judgeBudget, judgeCustomer, judgeUsage } from './history';
import { heldOn, judgeHoldings } from './holdings';
import type { Criterion, Rule } from './rule';
import { exactValue, type Total } from './totals';
import { allOf, anyOf, type Truth } from './truth';

function judgeFact(criterion: Criterion, { input, countingDate }: DealContext): Answer {
  const fact = input.facts[criterion.field.key];
  const value = factValue(criterion, fact);
  const actual: Actual = {
    code: 'value',
    value,
    recordId: fact?.recordId ?? input.deal.id,
    recordName: fact?.recordName ?? input.deal.name
  };
  return value === null
    ? unknown(actual)
    : {
        actual,
        figure: value,
        outcome: compare(exactly(value), criterion.operator, criterion.comparable, countingDate)
      };
}

function judgeTotal(criterion: Criterion, { input, lines, total, countingDate }: DealContext): Answer {
  const detail = criterion.field.detail as Total;
  if (detail === 'cost' && !input.costVisible) {
    return unknown({ code: 'hidden' });
  }
  if (input.lines.length === 0) {
    return unknown({ code: 'noLines' });
  }
  const range = total(detail);
  const lineIds = lines.filter(({ qualifies }) => qualifies !== 'notMet').map(({ line }) => line.id);
  const value = exactValue(range);
  return {
    actual: { code: 'total', value, lineIds },
    figure: value,
    outcome: compare(range, criterion.operator, criterion.comparable, countingDate)
  };
}

/**
 * All lines of the deal, qualifying or not: one that meets it suffices, save that `notIn` asks for no line with any of
 * the values. A line without the value leaves it open where no other decides.
 */
function judgeAnyLine(criterion: Criterion, { input, countingDate }: DealContext): Answer {
  const key = criterion.field.detail ?? '';
  if (input.lines.length === 0) {
    return unknown({ code: 'noLines' });
  }
  const judged = input.lines.map((line) => {
    const value = factValue(criterion, line.facts[key]);
    const truth: Truth =
      value === null ? 'unknown' : compare(exactly(value), criterion.operator, criterion.comparable, countingDate);
    return { line, value, truth };
  });
  const truths = judged.map(({ truth }) => truth);
  const outcome = criterion.operator === 'notIn' ? allOf(truths) : anyOf(truths);
  const same = judged.filter(({ truth }) => truth === outcome);
  const lines = same.map(({ line }) => line);
  const lineIds = lines.map(({ id }) => id);
  if (outcome === 'met') {
    return { outcome, actual: { code: 'lines', units: unitsOn(lines), lineIds } };
  }
  if (outcome === 'notMet') {
    const values = distinct(same.map(({ value }) => value).filter((value) => value !== null));
    return { outcome, actual: { code: 'lineValues', values, lineIds } };
  }
  const [first] = lines;
  const fact = first?.facts[key];
  return unknown({
    code: 'value',
    value: null,
    recordId: fact?.recordId ?? first?.id ?? input.deal.id,
    recordName: fact?.recordName ?? first?.productName ?? input.deal.name
  });
}

/**
 * Of several statuses on the counting date the highest tier counts. None recorded is missing data, not "no tier". A
 * tier that the vendor's list does not have cannot be ranked: it may be higher than every ranked one, never lower.
 */
export function judgeTier(
  criterion: Criterion,
  { vendor }: Pick<Rule, 'vendor'>,
  { countingDate }: Pick<DealContext, 'countingDate'>
): Answer {
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
  const outcome = compare(range, criterion.operator, criterion.comparable, countingDate);
  const { status } = outcome === 'unknown' && unranked ? unranked : highest;
  return { actual: { code: 'tier', tier: status.tier, recordId: status.id, recordName: status.name }, outcome };
}

function judgeCertificates({ field, required }: Criterion, { vendor }: Rule, { countingDate }: DealContext): Answer {
  const covering = heldOn(vendor.certifications, required, countingDate);
  return field.detail === 'anyone'
    ? judgeHoldings(covering, [])
    : judgeHoldings(
        covering.filter(({ onDeal }) => onDeal),
        covering.filter(({ onDeal }) => !onDeal)
      );
}

export function judgeDealCriterion(criterion: Criterion, rule: Rule, context: DealContext): Answer {
  if (criterion.field.hidden) {
    return unknown({ code: 'hidden' });
  }
  const { input, countingDate } = context;
  switch (criterion.field.source) {
    case 'Field':
      return judgeFact(criterion, context);
    case 'LineTotal':
      return judgeTotal(criterion, context);
    case 'AnyLine':
      return judgeAnyLine(criterion, context);
    case 'VendorStatus':
      return judgeTier(criterion, rule, context);
    case 'Certification':
      return judgeCertificates(criterion, rule, context);
    case 'Registration':
      return judgeHoldings(heldOn(rule.vendor.registrations, criterion.required, countingDate), []);
    case 'Document':
      return judgeHoldings(heldOn(input.documents, criterion.required, countingDate), []);
    case 'CustomerHistory':
      return judgeCustomer(criterion, rule, context);
    case 'BudgetLeft':
      return judgeBudget(criterion, rule, context);
    case 'Usage':
      return judgeUsage(criterion, rule, context);
  }
}
