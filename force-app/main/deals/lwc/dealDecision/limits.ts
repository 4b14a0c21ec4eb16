// What limits programs together: shared caps, budgets of an amount, and budgets of units (R4, R7).
import type { DealInput } from 'c/dealEngine';
import { hundredths } from 'c/dealMargin';
import type { Pool, PricedLine, Reason, Reduction } from 'c/stackEngine';
import { isNet } from './net';
import type { OnOffer } from './offers';

/** Prefix of the names of pools, and of units budgets among the lines. */
const CAP = 'cap:';
const BUDGET = 'budget:';
const DEAL_CAP = 'dealCap:';

function groupedBy(offers: readonly OnOffer[], keyOf: (offer: OnOffer) => string | null): Map<string, OnOffer[]> {
  const groups = new Map<string, OnOffer[]>();
  for (const offer of offers) {
    const key = keyOf(offer);
    if (key !== null) {
      groups.set(key, [...(groups.get(key) ?? []), offer]);
    }
  }
  return groups;
}

const keysOf = (offers: readonly OnOffer[]): string[] => offers.map(({ program }) => program.key);

/**
 * Shared caps and budgets of an amount clip what their programs pay. A budget of one program has clipped its amount
 * already, unless that is settled in the stack (base Net), as is such a program's cap a deal. Programs that name one cap
 * with different amounts share the smallest.
 */
export function poolsOf(input: DealInput, offers: readonly OnOffer[]): Pool[] {
  const caps = [...groupedBy(offers, ({ program }) => program.cap?.key ?? null)].map(([key, members]) => ({
    key: CAP + key,
    limit: Math.min(...members.map(({ program }) => program.cap?.most ?? Infinity)),
    members: keysOf(members)
  }));
  const budgets = [...groupedBy(offers, ({ program }) => program.budgetKey)].flatMap(([key, members]) => {
    const budget = input.budgets[key];
    const shared = members.length > 1 || members.some(isNet);
    return budget?.measure === 'Amount' && shared
      ? [{ key: BUDGET + key, limit: budget.left, members: keysOf(members) }]
      : [];
  });
  const dealCaps = offers.filter(isNet).flatMap(({ program: { key, dealCap } }) => {
    return dealCap === null ? [] : [{ key: DEAL_CAP + key, limit: dealCap, members: [key] }];
  });
  return [...caps, ...budgets, ...dealCaps];
}

/** Units that a program takes of its budget: those that count, never more than are left. A share or a lump takes none. */
function unitsOf({ value }: OnOffer, left: number): number {
  const units = value?.units ?? (value?.calculation === 'PerUnit' ? value.base : 0);
  return Math.min(Math.max(0, hundredths(units)), left);
}

export interface UnitLimits {
  /** A budget is a row that its programs' units must fit into, as reductions fit under a line's price. */
  readonly rows: readonly PricedLine[];
  readonly uses: ReadonlyMap<string, Reduction>;
}

/**
 * A budget of units that several programs share: units of different programs are worth different amounts, so no sum of
 * money tells what is left. Each program takes the units that it needs by itself, all of them or none: a set is legal
 * where they fit into what is left. The budget of one program has clipped it already.
 */
export function unitLimitsOf(input: DealInput, offers: readonly OnOffer[]): UnitLimits {
  const rows: PricedLine[] = [];
  const uses = new Map<string, Reduction>();
  for (const [key, members] of groupedBy(offers, ({ program }) => program.budgetKey)) {
    const budget = input.budgets[key];
    if (budget?.measure !== 'Units' || members.length < 2) {
      continue;
    }
    const line = BUDGET + key;
    const left = Math.max(0, hundredths(budget.left));
    rows.push({ key: line, unitPrice: left, floor: 0 });
    for (const offer of members) {
      uses.set(offer.program.key, { line, perUnit: unitsOf(offer, left), total: 0 });
    }
  }
  return { rows, uses };
}

/** Units that do not fit are said as what they are: a budget that others have used up. */
export function withBudgets(reason: Reason): Reason {
  return reason.code === 'floor' && reason.line.startsWith(BUDGET)
    ? { code: 'poolExhausted', pool: reason.line, by: reason.by }
    : reason;
}
