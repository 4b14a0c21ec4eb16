// What is known of the customer and of the program so far: orders, the budget that is left, other deals (R4, R6).
import type { Budget } from './contract';
import { unknown, type Answer } from './answer';
import { compare, exactly } from './compare';
import type { DealContext } from './context';
import type { Criterion, Rule } from './rule';
import { truthOf } from './truth';

/**
 * Existing: ordered before the counting date. A customer who never ordered has no date to compare: that is known, and
 * meets nothing but "not one of these days".
 */
export function judgeCustomer(criterion: Criterion, { vendor }: Rule, { input, countingDate }: DealContext): Answer {
  const { deal } = input;
  const record = { recordId: deal.accountId ?? deal.id, recordName: deal.accountName ?? deal.name };
  if (vendor.customer === null) {
    return unknown({ code: 'value', value: null, ...record });
  }
  const { firstOrder, lastOrder } = vendor.customer;
  const relation = firstOrder !== null && firstOrder < countingDate ? 'Existing' : 'New';
  const { operator, comparable, field } = criterion;
  const value = { relation, firstOrder, lastOrder }[field.detail ?? ''] ?? null;
  if (field.detail === 'relation') {
    const outcome = compare(exactly(relation), operator, comparable, countingDate);
    return { actual: { code: 'customer', relation, firstOrder }, outcome };
  }
  return value === null
    ? { actual: { code: 'customer', relation, firstOrder }, outcome: truthOf(operator === 'notIn') }
    : {
        actual: { code: 'value', value, ...record },
        outcome: compare(exactly(value), operator, comparable, countingDate)
      };
}

/** In what the criterion's kind counts in: an amount for Money, else a plain number. */
function inKind(criterion: Criterion, { measure }: Budget, left: number, decimals: number): number {
  const major = 10 ** decimals;
  if (measure === 'Amount') {
    return criterion.field.kind === 'Money' ? left : left / major;
  }
  return criterion.field.kind === 'Money' ? left * major : left;
}

/** A program without a budget is limited by none; an overdrawn one has 0 left (R4). */
export function judgeBudget(criterion: Criterion, { program }: Rule, { input, countingDate }: DealContext): Answer {
  const nothing = { code: 'value', value: null, recordId: program.id, recordName: program.name } as const;
  if (program.budgetKey === null) {
    return { actual: nothing, outcome: 'met' };
  }
  const budget = input.budgets[program.budgetKey];
  if (!budget) {
    return unknown(nothing);
  }
  const left = Math.max(0, budget.left);
  const value = inKind(criterion, budget, left, input.deal.currencyDecimals);
  return {
    actual: { code: 'budget', left, measure: budget.measure },
    figure: value,
    outcome: compare(exactly(value), criterion.operator, criterion.comparable, countingDate)
  };
}

export function judgeUsage(criterion: Criterion, { program }: Rule, { input, countingDate }: DealContext): Answer {
  const count = input.usage[program.series] ?? 0;
  return {
    actual: { code: 'usage', count },
    figure: count,
    outcome: compare(exactly(count), criterion.operator, criterion.comparable, countingDate)
  };
}
