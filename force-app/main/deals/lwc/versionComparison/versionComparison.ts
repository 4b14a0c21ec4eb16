// What a draft pays on deals, compared with the version that is active: who would gain, who would lose, and why. Pure.
import type { CompiledProgram, DealInput, Money } from 'c/dealEngine';
import { stepsBetween, type Step } from './changes';
import type { Comparison, DealChange, RuleChange } from './contract';
import { payoutOf, type Payout } from './payout';

export { dealsOf } from './benchDeals';
export { counterpart } from './changes';
export type * from './contract';

function changesOf(deals: readonly DealInput[], before: readonly Payout[], after: readonly Payout[]): DealChange[] {
  return deals.flatMap(({ deal }, index) => {
    const [old, now] = [before[index], after[index]];
    const difference = typeof old === 'number' && typeof now === 'number' ? now - old : 0;
    return difference === 0 ? [] : [{ dealId: deal.id, name: deal.name, difference }];
  });
}

function total(changes: readonly DealChange[]): Money {
  return changes.reduce((sum, { difference }) => sum + difference, 0);
}

/** The step that alone moves the given deals most, in the direction of the sign. */
function causeOf(
  changed: readonly DealChange[],
  steps: readonly Step[],
  alone: readonly (readonly DealChange[])[]
): RuleChange | null {
  const ids = new Set(changed.map(({ dealId }) => dealId));
  const sign = Math.sign(changed[0]?.difference ?? 0);
  let cause: RuleChange | null = null;
  let most = 0;
  steps.forEach(({ change }, index) => {
    const moved = sign * total((alone[index] ?? []).filter(({ dealId }) => ids.has(dealId)));
    if (moved > most) {
      most = moved;
      cause = change;
    }
  });
  return cause;
}

const ORDER = (one: DealChange, other: DealChange): number =>
  Math.abs(other.difference) - Math.abs(one.difference) || (one.dealId < other.dealId ? -1 : 1);

/**
 * Compares what two versions pay on deals from {@link dealsOf}. `active` null: nothing is paid without the draft.
 * Each deal is judged as of its `today`; a malformed version pays nothing.
 */
export function compareVersions(
  deals: readonly DealInput[],
  active: CompiledProgram | null,
  draft: CompiledProgram
): Comparison {
  const before = deals.map((deal) => payoutOf(active, deal));
  const after = deals.map((deal) => payoutOf(draft, deal));
  const changes = changesOf(deals, before, after);
  const gains = changes.filter(({ difference }) => difference > 0).sort(ORDER);
  const losses = changes.filter(({ difference }) => difference < 0).sort(ORDER);
  const either = (code: Payout) => deals.filter((_, index) => before[index] === code || after[index] === code).length;
  const hidden = either('hidden');
  const unknown = deals.filter(
    (_, index) =>
      before[index] !== 'hidden' && after[index] !== 'hidden' && [before[index], after[index]].includes('unknown')
  ).length;
  const steps = active && changes.length > 0 ? stepsBetween(active, draft) : [];
  const alone = steps.map(({ program }) =>
    changesOf(
      deals,
      before,
      deals.map((deal) => payoutOf(program, deal))
    )
  );
  return {
    deals: deals.length,
    gains,
    losses,
    gained: total(gains),
    lost: total(losses),
    same: deals.length - changes.length - hidden - unknown,
    hidden,
    unknown,
    gainsFrom: causeOf(gains, steps, alone),
    lossesFrom: causeOf(losses, steps, alone)
  };
}
