// What limits do to a payout (R4): the deal's cap, then the budget, then the least that is paid at all.
import type { Budget, DealInput, LimitHit, Money } from './contract';
import type { Rule } from './rule';

export interface Limited {
  readonly amount: Money;
  readonly limits: readonly LimitHit[];
}

/** The program's budget; null: it has none. Undefined: it names one that is not known. */
export function budgetOf({ program }: Rule, { budgets }: DealInput): Budget | null | undefined {
  return program.budgetKey === null ? null : budgets[program.budgetKey];
}

/** An overdrawn budget has 0 left. */
export function leftIn({ left }: Budget): number {
  return Math.max(0, left);
}

/**
 * Only an amount above 0 is limited: a clawback passes all. Units limit the volume before they come here; a budget of
 * units that a percentage or a lump draws on limits nothing but whether anything is left.
 */
export function limited({ program }: Rule, full: Money, budget: Budget | null): Limited {
  const limits: LimitHit[] = [];
  let amount = full;
  const atMost = (most: Money | null, hit: LimitHit): void => {
    if (most !== null && amount > 0 && amount > most) {
      amount = most;
      limits.push(hit);
    }
  };
  const { dealCap, minimumPayout } = program;
  if (dealCap !== null) {
    atMost(dealCap, { code: 'dealCap', most: dealCap });
  }
  if (budget) {
    const left = leftIn(budget);
    const most = budget.measure === 'Amount' ? left : left > 0 ? null : 0;
    atMost(most, { code: 'budget', left, measure: budget.measure });
  }
  if (minimumPayout !== null && amount > 0 && amount < minimumPayout) {
    amount = 0;
    limits.push({ code: 'minimum', least: minimumPayout });
  }
  return { amount, limits };
}
