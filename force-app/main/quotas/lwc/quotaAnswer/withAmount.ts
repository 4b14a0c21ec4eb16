// A deal with another amount: its margin and the parts of its families keep their share of it.
import { allocate, divideHalfUp } from 'c/dealEngine';
import type { DealPart, OpenDeal, Value } from 'c/quotaEngine';

/** A figure times `amount` / `before`, half up. */
function scaled(figure: Value, amount: Value, before: Value): Value {
  const product = BigInt(figure) * BigInt(amount);
  return Number(before < 0 ? divideHalfUp(-product, BigInt(-before)) : divideHalfUp(product, BigInt(before)));
}

/** By amount, what is left of the rounding to the largest part (rules, General); none where an amount is not known. */
function scaledParts(parts: readonly DealPart[], amount: Value): readonly DealPart[] {
  const before = parts.map((part) => part.amount);
  if (before.some((one) => one === null)) {
    return [];
  }
  const amounts = allocate(
    amount,
    before.map((one) => BigInt(one ?? 0))
  );
  return parts.map((part, place) => {
    const [was, now] = [before[place] ?? 0, amounts[place] ?? 0];
    const { margin } = part;
    const after = typeof margin === 'number' && was !== 0 ? scaled(margin, now, was) : margin;
    return { ...part, amount: now, ...(after !== undefined && { margin: after }) };
  });
}

/**
 * The margin keeps its share of the amount; without an amount before there is none to keep, and nobody knows how the
 * amount falls to families.
 */
export function withAmount(deal: OpenDeal, amount: Value): OpenDeal {
  const { margin, amount: before, parts = [] } = deal;
  const known = before !== null && before !== 0;
  const changed = {
    ...deal,
    amount,
    currencyWithoutRate: null,
    ...(parts.length > 0 && { parts: known ? scaledParts(parts, amount) : [] })
  };
  if (margin === undefined) {
    return changed;
  }
  return {
    ...changed,
    margin: known && margin !== null ? scaled(margin, amount, before) : amount === before ? margin : null
  };
}
