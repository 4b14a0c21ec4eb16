// What a program pays on the deal: its volume, its tiers (R2, R3) or special price (R5), then its limits (R4).
import type { DealInput, DealLine, LimitHit, Slice, Value } from './contract';
import { allocate } from './allocate';
import type { DealContext } from './context';
import { budgetOf, leftIn, limited } from './limits';
import { DENOMINATOR, payoutAt, plus, type Growth, type Volume } from './payout';
import type { Rule } from './rule';
import { claimOn } from './specialPrice';
import { divideHalfUp } from './tiers';
import { figureOf, hundredths } from './totals';

const UNKNOWN: Value = { code: 'unknown' };
const HIDDEN: Value = { code: 'hidden' };
const NO_VOLUME: Volume = { amount: 0, units: 0 };
const PRICED = { List: 'list', Sell: 'amount', Net: 'amount', Cost: 'cost' } as const;

/** What is paid before limits, exact and by line. */
interface Worth {
  /** Numerators of the whole, and of what the units that are left allow. */
  readonly full: bigint;
  readonly counted: bigint;
  readonly denominator: bigint;
  readonly weights: readonly bigint[];
  readonly base: number;
  readonly counter: number;
  readonly baseline: number | null;
  readonly slices: readonly Slice[];
  readonly before: readonly Slice[];
  readonly units: number | null;
  readonly limits: readonly LimitHit[];
}

/** Amounts are needed by what is paid on them, or reaches a tier by them. */
function needsAmounts({ calculation, tierMeasure }: Rule['program']): boolean {
  return calculation !== 'SpecialPrice' && (calculation === 'Percent' || tierMeasure !== 'Quantity');
}

/** Volume so far, where lines are not paid each alone; null: the program names a counter that is not known. */
function counted({ program }: Rule, { counters }: DealInput): { volume: Volume; growth: Growth | null } | null {
  const { counterKey, scope, tierMeasure, newAccountRate } = program;
  const counter = counterKey === null ? null : counters[counterKey];
  if (scope === 'Line' || counter === null) {
    return tierMeasure === 'Growth' ? null : { volume: NO_VOLUME, growth: null };
  }
  if (!counter) {
    return null;
  }
  const volume = { amount: counter.amount, units: hundredths(counter.quantity) };
  if (tierMeasure !== 'Growth') {
    return { volume, growth: null };
  }
  const { baseline } = counter;
  const known = baseline !== null && (baseline > 0 || newAccountRate !== null);
  return known ? { volume, growth: { baseline, newAccountRate: newAccountRate ?? 0 } } : null;
}

/** Units that a budget still allows, of a deal in hundredths; only PerUnit pays by units. */
function cutTo(volume: Volume, left: number | null): Volume {
  return left !== null && volume.units > left ? { ...volume, units: left } : volume;
}

function total(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, part) => sum + part, 0n);
}

function unitsHit(full: bigint, limitedTo: bigint, left: number | null): LimitHit[] {
  return left !== null && full > limitedTo ? [{ code: 'units', left: left / 100 }] : [];
}

/** R(counter + deal) - R(counter): the lines together. */
function worthOfDeal(rule: Rule, volumes: readonly Volume[], input: DealInput, left: number | null): Worth | null {
  const so = counted(rule, input);
  if (!so) {
    return null;
  }
  const { calculation, tierMeasure } = rule.program;
  const deal = volumes.reduce(plus, NO_VOLUME);
  const cut = cutTo(deal, left);
  const before = payoutAt(rule, so.volume, so.growth);
  const full = payoutAt(rule, plus(so.volume, deal), so.growth);
  const after = cut === deal ? full : payoutAt(rule, plus(so.volume, cut), so.growth);
  const byUnits = calculation === 'PerUnit' || (calculation === 'Lump' && tierMeasure === 'Quantity');
  const any = so.volume.amount !== 0 || so.volume.units !== 0;
  return {
    full: full.numerator - before.numerator,
    counted: after.numerator - before.numerator,
    denominator: DENOMINATOR[calculation as keyof typeof DENOMINATOR],
    weights: volumes.map(({ amount, units }) => BigInt(byUnits ? units : amount)),
    base: calculation === 'Lump' ? 1 : calculation === 'PerUnit' ? deal.units / 100 : deal.amount,
    counter: tierMeasure === 'Quantity' ? so.volume.units / 100 : so.volume.amount,
    baseline: so.growth?.baseline ?? null,
    slices: after.slices,
    before: any ? before.slices : [],
    units: calculation === 'PerUnit' ? cut.units / 100 : null,
    limits: unitsHit(full.numerator, after.numerator, left)
  };
}

/** Each line reaches its tier alone, without a counter; the exact sum is rounded once. */
function worthOfLines(rule: Rule, volumes: readonly Volume[], left: number | null): Worth {
  const { calculation } = rule.program;
  let open = left;
  const cut = volumes.map((volume) => {
    const taken = cutTo(volume, open);
    open = open === null ? null : open - Math.max(0, taken.units);
    return taken;
  });
  const full = volumes.map((volume) => payoutAt(rule, volume, null).numerator);
  const paid = cut.map((volume) => payoutAt(rule, volume, null));
  const weights = paid.map(({ numerator }) => numerator);
  const deal = volumes.reduce(plus, NO_VOLUME);
  return {
    full: total(full),
    counted: total(weights),
    denominator: DENOMINATOR[calculation as keyof typeof DENOMINATOR],
    weights,
    base: calculation === 'Lump' ? 1 : calculation === 'PerUnit' ? deal.units / 100 : deal.amount,
    counter: 0,
    baseline: null,
    slices: paid.flatMap(({ slices }) => slices),
    before: [],
    units: calculation === 'PerUnit' ? cut.reduce(plus, NO_VOLUME).units / 100 : null,
    limits: unitsHit(total(full), total(weights), left)
  };
}

function worthOfPrices(rule: Rule, lines: readonly DealLine[], left: number | null): Worth | null | 'hidden' {
  const claim = claimOn(rule, lines, left);
  if (claim === null || claim === 'hidden') {
    return claim;
  }
  return {
    full: claim.full,
    counted: total(claim.parts),
    denominator: 100n,
    weights: claim.parts,
    base: lines.reduce((sum, line) => sum + hundredths(line.quantity), 0) / 100,
    counter: 0,
    baseline: null,
    slices: claim.slices,
    before: [],
    units: claim.counted / 100,
    limits: claim.limits
  };
}

/** Lines on the program's list; null: one may be, and nobody knows. */
function qualifying({ lines }: DealContext): readonly DealLine[] | null {
  return lines.some(({ qualifies }) => qualifies === 'unknown') || lines.length === 0
    ? null
    : lines.filter(({ qualifies }) => qualifies === 'met').map(({ line }) => line);
}

function volumesOf({ program }: Rule, lines: readonly DealLine[]): readonly Volume[] | null {
  const priced = needsAmounts(program);
  const volumes = lines.map((line) => ({
    amount: priced ? figureOf(line, PRICED[program.base]) : 0,
    units: hundredths(line.quantity)
  }));
  const known = volumes.flatMap(({ amount, units }) => (amount === null ? [] : [{ amount, units }]));
  return known.length < volumes.length ? null : known;
}

/** Hundredths of units that a budget of units has left; null: there is none, or the program is not paid by units. */
function unitsLeftOf(rule: Rule, input: DealInput): number | null {
  const { calculation } = rule.program;
  const budget = budgetOf(rule, input);
  return budget?.measure === 'Units' && (calculation === 'PerUnit' || calculation === 'SpecialPrice')
    ? Math.floor(leftIn(budget) * 100 + 1e-6)
    : null;
}

function worthOf(rule: Rule, lines: readonly DealLine[], input: DealInput): Worth | null | 'hidden' {
  const { calculation, scope } = rule.program;
  const left = unitsLeftOf(rule, input);
  if (calculation === 'SpecialPrice') {
    return worthOfPrices(rule, lines, left);
  }
  const volumes = volumesOf(rule, lines);
  if (!volumes) {
    return null;
  }
  return scope === 'Line' ? worthOfLines(rule, volumes, left) : worthOfDeal(rule, volumes, input, left);
}

/**
 * `hiddenCriterion`: a criterion rests on a field that the user may not read, so no amount is shown either. Rounded
 * once; the parts by line make up the amount.
 */
export function valueOf(rule: Rule, context: DealContext, hiddenCriterion: boolean): Value {
  const { input, asOf } = context;
  const { program } = rule;
  const { base: baseKind, tierMode: mode, tierMeasure: measure, calculation, settlement, claimCloses } = program;
  if (settlement === 'Claim' && claimCloses !== null && asOf > claimCloses) {
    return { code: 'pastDue', claimCloses };
  }
  const onCost = calculation === 'SpecialPrice' || (baseKind === 'Cost' && needsAmounts(program));
  if (hiddenCriterion || (onCost && !input.costVisible)) {
    return HIDDEN;
  }
  const lines = qualifying(context);
  const worth = lines && worthOf(rule, lines, input);
  if (!lines || !worth || worth === 'hidden') {
    return worth === 'hidden' ? HIDDEN : UNKNOWN;
  }
  const full = Number(divideHalfUp(worth.full, worth.denominator));
  const payable = Number(divideHalfUp(worth.counted, worth.denominator));
  const budget = budgetOf(rule, input);
  if (budget === undefined && payable > 0) {
    return UNKNOWN;
  }
  const { amount, limits } = limited(
    rule,
    payable,
    calculation === 'PerUnit' && budget?.measure === 'Units' ? null : (budget ?? null)
  );
  const parts = allocate(amount, worth.weights);
  const { base, counter, baseline, slices, before, units } = worth;
  const unitsLeft = unitsLeftOf(rule, input);
  return {
    code: 'amount',
    amount,
    full,
    limits: [...worth.limits, ...limits],
    calculation,
    measure,
    mode,
    baseKind,
    base,
    counter,
    baseline,
    slices,
    before,
    lines: lines.map(({ id }, index) => ({ lineId: id, amount: parts[index] ?? 0 })),
    units,
    unitsLeft: unitsLeft === null ? null : unitsLeft / 100
  };
}
